import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Role } from '../../../kernel/actor';
import { PageArgs } from '../../../kernel/connection';
import { AuditEntryConnection } from '../audit/types';
import type { OversightContext } from '../context';
import { closeIncident, noteIncident } from './handle-incident';
import {
  CloseIncidentInput,
  NoteIncidentInput,
  RecordIncidentInput,
  SecurityIncidentFilter,
  SecurityIncidentResult,
} from './inputs';
import { auditEntriesOf, incidentOf, listIncidents } from './list-incidents';
import { presentStep } from './present';
import { recordIncident } from './record-incident';
import { IncidentStep, SecurityIncident, SecurityIncidentConnection } from './types';

@Resolver(() => SecurityIncident)
export class SecurityIncidentResolver {
  @Query(() => SecurityIncident, { nullable: true, description: 'One incident by its id (查询数据安全事件).' })
  securityIncident(
    @Arg('id', () => ID, { description: 'Id of the record (标识).' }) id: string,
    @Ctx() context: OversightContext,
  ) {
    return incidentOf(context, id);
  }

  @Query(() => SecurityIncidentConnection, { description: 'Security incidents, the latest first (数据安全事件列表).' })
  securityIncidents(
    @Arg('filter', () => SecurityIncidentFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: SecurityIncidentFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listIncidents(context, { filter, args, info });
  }

  @FieldResolver(() => [IncidentStep], { description: 'What was done about it, in its order (处置记录).' })
  async steps(@Root() { key }: SecurityIncident, @Ctx() context: OversightContext) {
    return (await context.loaders.incidentSteps.load(key)).map(presentStep);
  }

  @FieldResolver(() => Int, {
    description: 'How many lines of the audit trail fall into its time and concern its city (关联审计记录数).',
  })
  async auditedActs(@Root() { key }: SecurityIncident, @Ctx() context: OversightContext) {
    return (await context.loaders.auditedActs.load(key))?.acts ?? 0;
  }

  @FieldResolver(() => AuditEntryConnection, {
    nullable: true,
    description: 'Those lines, for auditors (关联审计记录).',
  })
  auditEntries(
    @Root() incident: SecurityIncident,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.actor.is(Role.AUDITOR) ? auditEntriesOf(context, incident, { args, info }) : null;
  }

  @Mutation(() => SecurityIncidentResult, { description: 'Records a security incident (登记数据安全事件).' })
  recordIncident(
    @Arg('input', () => RecordIncidentInput, { description: 'The incident (事件内容).' }) input: RecordIncidentInput,
    @Ctx() context: OversightContext,
  ) {
    return recordIncident(context, input);
  }

  @Mutation(() => SecurityIncidentResult, { description: 'Notes what was done about an incident (登记处置步骤).' })
  noteIncident(
    @Arg('input', () => NoteIncidentInput, { description: 'The step (处置内容).' }) input: NoteIncidentInput,
    @Ctx() context: OversightContext,
  ) {
    return noteIncident(context, input);
  }

  @Mutation(() => SecurityIncidentResult, { description: 'Closes an incident (办结数据安全事件).' })
  closeIncident(
    @Arg('input', () => CloseIncidentInput, { description: 'Which incident (办结内容).' }) input: CloseIncidentInput,
    @Ctx() context: OversightContext,
  ) {
    return closeIncident(context, input);
  }
}
