import { type Access, all } from '../../../kernel/access';
import { Role } from '../../../kernel/actor';

/** Which committee there is, and from where its members come, is open to everybody; who they are nobody is told. */
export const committeeAccess = {
  Query: { expertCommittees: 'everyone' },
  Mutation: { createExpertCommittee: all(Role.AUTHORITY), changeExpertCommittee: all(Role.AUTHORITY) },
  ExpertCommittee: 'everyone',
  CommitteeMember: 'everyone',
} satisfies Access;
