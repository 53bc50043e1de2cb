import { type Access, all, own, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { overseeing, recordSeers } from '../record/policy';

/** Gaps are for those who coordinate aggregation, and each department's own for itself. */
const coordinating: Who = { ...own(Role.PROVIDER), ...all(...overseeing) };

/** Whether there can be gaps that they are shown. */
export const mayCoordinate = (actor: Actor): boolean => actor.is(...overseeing) || actor.organization !== undefined;

export const performanceAccess = {
  Query: { aggregationGaps: coordinating, sharingPerformance: 'everyone' },
  AggregationGap: coordinating,
  DepartmentGaps: coordinating,
  SharingPerformance: recordSeers,
} satisfies Access;
