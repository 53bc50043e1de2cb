import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { open } from '../../../kernel/workflow/fire';
import type { FiringContext } from '../../../kernel/workflow/record-firing';
import { judge } from '../../../rulebook/rule';
import { reportingAViolation } from '../../../rulebook/rules/violation';
import { AccessMisuseRow } from '../access-grant/entity';
import type { ExchangeContext } from '../context';
import { firedBy } from '../demand/by-the-register';
import { PublishedEntryRow } from '../published-entry/entity';
import { demandSomebody } from '../raised/policy';
import { evidenceOf, raisedAbout, raisedBy } from '../raised/raising';
import { asAnybody } from './as-anybody';
import { demandStated, groundsOf } from './demand-stated';
import type { ViolationCaseRow } from './entity';
import type { OpenCaseInput, ReportViolationInput } from './inputs';
import { moveCase } from './move-case';
import { namedGrant, ofGrant } from './named-grant';
import { presentViolationCase } from './present';
import type { ViolationCase } from './types';
import { violationCase } from './workflow';

/** Anybody who is signed in reports that data is used unlawfully; the body whose data it is finds it among what waits for it. */
export async function reportViolation(context: ExchangeContext, input: ReportViolationInput): Promise<ViolationCase | Refused> {
  demandSomebody(context.actor);
  const row = await context.write('reportViolation', input, transaction => openReport(transaction, context, input));
  return row instanceof Refused ? row : presentViolationCase(context.actor, row);
}

/** What is reported, with the grant where it names one. */
export async function openReport(
  transaction: Transaction,
  context: ExchangeContext,
  input: Omit<ReportViolationInput, 'idempotencyKey' | 'validateOnly'>,
): Promise<ViolationCaseRow> {
  const { actor, today } = context;
  const { manager, now } = transaction;
  const isAboutSomething = Boolean(input.entry) || Boolean(input.grant);
  const stated = { description: input.description, isAboutSomething };
  if (!isAboutSomething) return transaction.refuse(...findingsOf(judge(reportingAViolation, stated)));
  const about = await aboutOf(transaction, context, input);
  const law = context.law(about.jurisdiction as string);
  const breaches = judge(reportingAViolation, stated, law);
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
  const { by, subject } = raisedBy(actor);
  const [{ number }]: [{ number: string }] = await manager.query(`select nextval('violation_case_number')::text as number`);
  const grounds = groundsOf(input);
  demandStated(law, grounds, {
    grantIsKnown: Boolean(about.accessGrant),
    evidence: input.evidence,
    description: input.description,
  });
  const values = {
    caseNumber: `WG-${about.jurisdiction}-${now.getUTCFullYear()}-${number.padStart(6, '0')}`,
    ...nothingDecided,
    ...grounds,
    ...about,
    reporter: by,
    reporterSubject: subject,
    description: input.description,
    evidence: evidenceOf(input.evidence),
    misuses: await misusesOf(transaction, about.accessGrant ?? null, input.misuses),
    reportedOn: today,
  };
  return open(transaction, fromAnywhere(context), violationCase, 'reportViolation', values);
}

/** What a new report has not come to yet. */
const nothingDecided: Partial<ViolationCaseRow> = {
  accessGrant: null,
  usedBy: null,
  usedBySubject: null,
  suspender: null,
  suspendedOn: null,
  dueOn: null,
  correction: null,
  acceptance: null,
  reason: null,
  receivingBody: null,
};

/** Whoever reports is of any city, or of none. */
const fromAnywhere = (context: ExchangeContext): FiringContext => firedBy(context, asAnybody(context.actor));

async function aboutOf(
  { manager }: Transaction,
  { actor }: ExchangeContext,
  input: Pick<ReportViolationInput, 'entry' | 'grant' | 'user'>,
): Promise<Partial<ViolationCaseRow>> {
  if (!input.grant) {
    const { jurisdiction, entry, entryTitle, provider } = await raisedAbout(manager, input.entry as string);
    return { jurisdiction, entry, entryTitle, provider, usedBy: input.user ?? null };
  }
  const grant = await namedGrant(manager, actor, input.grant);
  const { jurisdiction, entry, provider } = grant;
  const published = await manager.findOneBy(PublishedEntryRow, { entry });
  return { jurisdiction, entry, provider, entryTitle: published?.terms.title ?? '（未载名称）', ...ofGrant(grant) };
}

/** Notes of misuse are of the grant that is reported. */
async function misusesOf({ manager }: Transaction, accessGrant: string | null, misuses: readonly string[]): Promise<string[]> {
  const named = [...new Set(misuses)];
  if (named.length === 0) return [];
  const found = accessGrant === null ? [] : await manager.findBy(AccessMisuseRow, { accessGrant });
  const known = new Set(found.map(({ id }) => id));
  if (named.some(id => !known.has(id))) throw new Refusal([{ ...matterUnknown, path: ['input', 'misuses'] }]);
  return named;
}

/** The authority or the body whose data it is looks into a report. */
export const openCase = (context: ExchangeContext, input: OpenCaseInput): Promise<ViolationCase | Refused> =>
  moveCase(context, 'openCase', input, async ({ transaction, row, fire }) => {
    const grant = input.grant ? await namedGrant(transaction.manager, context.actor, input.grant, row) : null;
    const grounds = groundsOf(input, row);
    demandStated(context.law(row.jurisdiction), grounds, {
      grantIsKnown: grant !== null || row.accessGrant !== null,
      evidence: row.evidence,
      description: row.description,
    });
    return fire({ event: 'openCase', changes: { ...grounds, ...(grant === null ? {} : ofGrant(grant)) } });
  });
