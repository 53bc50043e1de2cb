import { type Access, all, type Who } from '../../../kernel/access';
import { Role } from '../../../kernel/actor';
import { money } from '../project/policy';

/** Whoever decides on the money of a city, or watches over it. */
export const overseers: Who = all(Role.AUTHORITY, Role.FINANCE, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

export const fundingAccess = {
  Query: { changesIfLapsed: money, fundingOverview: overseers },
  DepartmentFunding: overseers,
  FundingChange: money,
  FundingFigures: overseers,
  FundingOverview: overseers,
} satisfies Access;
