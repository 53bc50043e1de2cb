import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import type { LegalEntityContext } from '../context';
import { LegalEntity, LegalEntityConnection } from '../entity/types';
import { appointOfficer } from './appoint-officer';
import { endOffice } from './end-office';
import { OfficeKind } from './kinds';
import { listVacant } from './list-vacant';
import { officersOf, officesOf, profileOf } from './look-up';
import { AppointOfficerInput, AppointOfficerResult, DepartmentProfile, EndOfficeInput, EndOfficeResult, Office } from './types';

@Resolver(() => LegalEntity)
export class OfficeResolver {
  @Query(() => LegalEntityConnection, {
    description: 'Departments of a city that have no chief data officer today (未设首席数据官的部门).',
  })
  departmentsWithoutChiefDataOfficer(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: 'The city (适用地区代码).' }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: LegalEntityContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listVacant(context, { kind: OfficeKind.CHIEF_DATA_OFFICER, jurisdiction, args, info });
  }

  @FieldResolver(() => [Office], { description: 'Who serves in it; all offices ever, or those of one day (任职情况).' })
  offices(
    @Root() entity: LegalEntity,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'In office on this day (指定日期).' }) on: string | null,
    @Ctx() context: LegalEntityContext,
  ) {
    return officesOf(context, entity.creditCode, on);
  }

  @FieldResolver(() => Office, {
    nullable: true,
    description: 'Its principal today, first responsible for the security of its data (数据安全第一责任人).',
  })
  async dataSecurityPrincipal(@Root() entity: LegalEntity, @Ctx() context: LegalEntityContext) {
    return (await officersOf(context, entity.creditCode, OfficeKind.PRINCIPAL))[0];
  }

  @FieldResolver(() => Office, { nullable: true, description: 'Its chief data officer today (首席数据官).' })
  async chiefDataOfficer(@Root() entity: LegalEntity, @Ctx() context: LegalEntityContext) {
    return (await officersOf(context, entity.creditCode, OfficeKind.CHIEF_DATA_OFFICER))[0];
  }

  @FieldResolver(() => [Office], { description: 'Its data administrators today (公共数据管理员).' })
  dataStewards(@Root() entity: LegalEntity, @Ctx() context: LegalEntityContext) {
    return officersOf(context, entity.creditCode, OfficeKind.DATA_STEWARD);
  }

  @FieldResolver(() => DepartmentProfile, {
    nullable: true,
    description: 'What of it as a department the register knows today; null for what is none (部门登记完备情况).',
  })
  departmentProfile(@Root() entity: LegalEntity, @Ctx() context: LegalEntityContext) {
    return profileOf(context, entity);
  }

  @Mutation(() => AppointOfficerResult, { description: 'Brings a person into office, in place of another if so said (任命).' })
  appointOfficer(
    @Arg('input', () => AppointOfficerInput, { description: 'Who, as what, since when (任命内容).' })
    input: AppointOfficerInput,
    @Ctx() context: LegalEntityContext,
  ) {
    return appointOfficer(context, input);
  }

  @Mutation(() => EndOfficeResult, { description: 'Ends an office (离任).' })
  endOffice(
    @Arg('input', () => EndOfficeInput, { description: 'Which ends, and when (离任内容).' }) input: EndOfficeInput,
    @Ctx() context: LegalEntityContext,
  ) {
    return endOffice(context, input);
  }
}
