import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { CatalogContext } from '../context';
import { CatalogEntry } from '../entry/types';
import { declareEmergency } from './declare-emergency';
import { endEmergency } from './end-emergency';
import {
  DeclareEmergencyInput,
  EmergencyFilter,
  EmergencyResult,
  EmergencyUpdateResult,
  EndEmergencyInput,
  LinkEmergencyEntriesInput,
  RecordEmergencyUpdateInput,
} from './inputs';
import { linkEmergencyEntries } from './link-emergency-entries';
import { listEmergencies, updatesOf } from './look-up';
import { recordEmergencyUpdate } from './record-emergency-update';
import { EmergencyConnection, EmergencyUpdate } from './types';

@Resolver(() => CatalogEntry)
export class EmergencyResolver {
  @Query(() => EmergencyConnection, { description: 'Emergencies in which data is opened at once (突发事件列表).' })
  emergencies(
    @Arg('filter', () => EmergencyFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: EmergencyFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listEmergencies(context, { filter, args, info });
  }

  @FieldResolver(() => [EmergencyUpdate], {
    description: 'What was brought up to date of it for emergencies, the latest first (应急更新记录).',
  })
  emergencyUpdates(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return updatesOf(context, entry);
  }

  @Mutation(() => EmergencyResult, { description: 'Declares an emergency in which data is opened at once (启动应急开放).' })
  declareEmergency(
    @Arg('input', () => DeclareEmergencyInput, { description: 'What kind of emergency (突发事件).' })
    input: DeclareEmergencyInput,
    @Ctx() context: CatalogContext,
  ) {
    return declareEmergency(context, input);
  }

  @Mutation(() => EmergencyResult, { description: 'Links the entries that an emergency calls for (关联应急开放目录).' })
  linkEmergencyEntries(
    @Arg('input', () => LinkEmergencyEntriesInput, { description: 'Which entries (目录条目).' })
    input: LinkEmergencyEntriesInput,
    @Ctx() context: CatalogContext,
  ) {
    return linkEmergencyEntries(context, input);
  }

  @Mutation(() => EmergencyUpdateResult, { description: 'Logs what was brought up to date for an emergency (登记应急更新).' })
  recordEmergencyUpdate(
    @Arg('input', () => RecordEmergencyUpdateInput, { description: 'Which entry, and what (更新内容).' })
    input: RecordEmergencyUpdateInput,
    @Ctx() context: CatalogContext,
  ) {
    return recordEmergencyUpdate(context, input);
  }

  @Mutation(() => EmergencyResult, { description: 'Says that an emergency is over (结束应急开放).' })
  endEmergency(
    @Arg('input', () => EndEmergencyInput, { description: 'Which emergency (突发事件).' })
    input: EndEmergencyInput,
    @Ctx() context: CatalogContext,
  ) {
    return endEmergency(context, input);
  }
}
