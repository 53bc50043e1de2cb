import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DivisionCodeScalar } from '../../../kernel/scalars';
import type { LegalEntityContext } from '../context';
import { relativeOf } from '../entity/look-up';
import { LegalEntity } from '../entity/types';
import { assignRegistrationCategory } from './assign-registration-category';
import { endEntityRegistration } from './end-entity-registration';
import { dutiesIn, registrationsOf } from './look-up';
import { recordEntityRegistration } from './record-entity-registration';
import {
  AssignRegistrationCategoryInput,
  AssignRegistrationCategoryResult,
  EndEntityRegistrationInput,
  EndEntityRegistrationResult,
  EntityRegistration,
  RecordEntityRegistrationInput,
  RecordEntityRegistrationResult,
  RegistrationDuty,
} from './types';

@Resolver(() => LegalEntity)
export class RegistrationsResolver {
  @FieldResolver(() => [EntityRegistration], { description: 'Registrations it holds (登记信息).' })
  registrations(@Root() entity: LegalEntity, @Ctx() context: LegalEntityContext) {
    return registrationsOf(context, entity.creditCode);
  }
}

@Resolver(() => EntityRegistration)
export class EntityRegistrationResolver {
  @FieldResolver(() => LegalEntity, { nullable: true, description: 'Department responsible (登记部门).' })
  department(@Root() registration: EntityRegistration, @Ctx() context: LegalEntityContext) {
    return relativeOf(context, registration.departmentCode);
  }

  @Mutation(() => RecordEntityRegistrationResult, {
    description: 'Records a registration of a body, by the department responsible (登记信息采集).',
  })
  recordEntityRegistration(
    @Arg('input', () => RecordEntityRegistrationInput, { description: 'The registration (登记信息).' })
    input: RecordEntityRegistrationInput,
    @Ctx() context: LegalEntityContext,
  ) {
    return recordEntityRegistration(context, input);
  }

  @Mutation(() => EndEntityRegistrationResult, {
    description: 'Ends a registration of a body, by the department responsible (登记终止).',
  })
  endEntityRegistration(
    @Arg('input', () => EndEntityRegistrationInput, { description: 'Which ends, and when (终止内容).' })
    input: EndEntityRegistrationInput,
    @Ctx() context: LegalEntityContext,
  ) {
    return endEntityRegistration(context, input);
  }
}

@Resolver(() => RegistrationDuty)
export class RegistrationDutyResolver {
  @Query(() => [RegistrationDuty], { description: 'Which department of a city is responsible for what (登记职责).' })
  registrationDuties(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: 'The city (适用地区代码).' }) jurisdiction: string,
    @Ctx() context: LegalEntityContext,
  ) {
    return dutiesIn(context, jurisdiction);
  }

  @FieldResolver(() => LegalEntity, { nullable: true, description: 'Department responsible (责任部门).' })
  department(@Root() duty: RegistrationDuty, @Ctx() context: LegalEntityContext) {
    return relativeOf(context, duty.departmentCode);
  }

  @Mutation(() => AssignRegistrationCategoryResult, {
    description: 'Makes one department responsible for a category of registrations in a city (确定登记责任部门).',
  })
  assignRegistrationCategory(
    @Arg('input', () => AssignRegistrationCategoryInput, { description: 'Who is responsible for what (职责内容).' })
    input: AssignRegistrationCategoryInput,
    @Ctx() context: LegalEntityContext,
  ) {
    return assignRegistrationCategory(context, input);
  }
}
