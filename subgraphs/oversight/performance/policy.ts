import { type Access, all, own, type Who } from '../../../kernel/access';
import { Role } from '../../../kernel/actor';
import { overseeing, recordSeers } from '../record/policy';

/** Gaps are for those who coordinate aggregation, and each department's own for itself. */
const coordinating: Who = { ...own(Role.PROVIDER), ...all(...overseeing) };

export const performanceAccess = {
  Query: { aggregationGaps: coordinating, sharingPerformance: 'everyone' },
  AggregationGap: coordinating,
  DepartmentGaps: coordinating,
  SharingPerformance: recordSeers,
} satisfies Access;
