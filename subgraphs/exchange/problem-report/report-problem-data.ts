import { Refused } from '../../../kernel/refused';
import { open } from '../../../kernel/workflow/fire';
import type { ExchangeContext } from '../context';
import { demandSomebody } from '../raised/policy';
import { evidenceOf, raisedAbout, raisedBy } from '../raised/raising';
import type { ReportProblemDataInput } from './inputs';
import { presentProblem } from './present';
import type { ProblemReport } from './types';
import { problemData } from './workflow';

/** What a report has none of until something is done to it. */
const nothingYet = {
  cause: null,
  reason: null,
  decidedAt: null,
  correction: null,
  aggregation: null,
  feedback: null,
  dispute: null,
  coordinationResult: null,
  coordination: null,
  decision: null,
  decidedBy: null,
} as const;

/** Tells of an error or an omission in data that is used; to whom it goes first, the machine of the city says. */
export async function reportProblemData(
  context: ExchangeContext,
  input: ReportProblemDataInput,
): Promise<ProblemReport | Refused> {
  const { actor, today } = context;
  demandSomebody(actor);
  const row = await context.write('reportProblemData', input, async transaction => {
    const { jurisdiction, entry, entryTitle, provider } = await raisedAbout(transaction.manager, input.entry);
    const { by, subject } = raisedBy(actor);
    const values = {
      ...nothingYet,
      jurisdiction,
      entry,
      entryTitle,
      provider,
      items: evidenceOf(input.items).filter(name => name !== ''),
      reporter: by,
      reporterSubject: subject,
      description: input.description,
      evidence: evidenceOf(input.evidence),
      reportedOn: today,
    };
    return open(transaction, context, problemData, 'reportProblemData', values, { facts: input });
  });
  return row instanceof Refused ? row : presentProblem(row);
}
