import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import type { Sql } from '../../../kernel/sql';
import { maySeeRaised, raisedSeers, raisedVisibleTo } from '../raised/policy';

/** What of a report decides who sees it. */
export interface SeenReport {
  jurisdiction: string;
  provider: string;
  reporter: string | null;
  reporterSubject: string;
}

/** A report is a matter of whoever made it, of the department whose data it is, and of those who decide or watch in its city. */
export const maySeeProblem = (actor: Actor, { reporter, reporterSubject, ...seen }: SeenReport): boolean =>
  maySeeRaised(actor, { ...seen, by: reporter, subject: reporterSubject });

/** `maySeeProblem` for lists: the same decision in SQL, over `problem_report p`. */
export const problemsVisibleTo = (actor: Actor): Sql => raisedVisibleTo(actor, 'p', 'reporter');

const raising = { ...own(Role.CONSUMER, Role.PROVIDER, Role.OPERATOR), ...all(Role.PUBLIC) };

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const problemAccess = {
  Query: { problemReport: raisedSeers, problemReports: 'everyone' },
  Mutation: {
    reportProblemData: raising,
    dispatchProblemData: all(Role.AUTHORITY),
    decideProblemData: own(Role.PROVIDER),
    confirmCorrection: own(Role.PROVIDER),
    notifyReporter: own(Role.PROVIDER),
    disputeOutcome: raising,
    coordinateDispute: all(Role.AUTHORITY),
    decideDispute: own(Role.AUTHORITY, Role.GOVERNMENT),
  },
  ProblemReport: raisedSeers,
} satisfies Access;
