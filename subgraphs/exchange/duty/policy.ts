import { type Access, all, signedIn } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';

/** What departments are for is public within the administration; the authority keeps the lists of its city. */
export const mayKeepDuties = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

export const dutyAccess = {
  Query: { departmentDuties: signedIn },
  Mutation: { recordDepartmentDuty: all(Role.AUTHORITY), endDepartmentDuty: all(Role.AUTHORITY) },
  DepartmentDuty: signedIn,
} satisfies Access;
