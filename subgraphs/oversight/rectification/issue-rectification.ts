import { demand, type Role } from '../../../kernel/actor';
import { keyOf } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { open } from '../../../kernel/workflow/fire';
import { articleNumberOf, type Ground } from '../../../rulebook/grounds';
import type { Law } from '../../../rulebook/law';
import type { StatedEvidence } from '../../../rulebook/rules/rectification';
import { isBlank } from '../../../rulebook/values/blank';
import type { OversightContext } from '../context';
import { isPastDue } from '../violation/is-past-due';
import type { RectificationOrderRow } from './entity';
import { groundOf, isAgainstAuthority } from './ground-of';
import type { IssueRectificationInput } from './inputs';
import { limitOf } from './limit';
import { mayIssueOrder } from './policy';
import { presentOrder } from './present';
import type { RectificationOrder } from './types';
import { rectification } from './workflow';

/** Orders something to be put right: by whom, and on which grounds, the text of the city says. */
export async function issueRectification(
  context: OversightContext,
  input: IssueRectificationInput,
): Promise<RectificationOrder | Refused> {
  const { actor, today } = context;
  const law = context.law(input.jurisdiction);
  const ground = groundOf(law, input.ground);
  const issuerRole = issuerFor(law, ground);
  demand(mayIssueOrder(actor, issuerRole as Role | null, input), actor);
  const row = await context.write('issueRectification', input, async transaction => {
    const evidence = await statedEvidence(transaction, context, input);
    const { addressee, jurisdiction, description, citedArticle, supersedingLaw, serious, dueOn } = input;
    const values: Partial<RectificationOrderRow> = {
      jurisdiction,
      addressee,
      issuerRole: issuerRole as RectificationOrderRow['issuerRole'],
      issuer: actor.organization,
      ground: input.ground,
      groundText: ground?.wording,
      groundArticle: ground ? articleNumberOf(ground) : undefined,
      description: stated(description),
      evidence: input.evidence.map(({ kind, reference, note }) => ({ kind, reference, note: stated(note) })),
      citedArticle: stated(citedArticle),
      supersedingLaw: stated(supersedingLaw),
      serious,
      issuedOn: today,
      dueOn: dueOn ?? null,
      supervisor: null,
      report: null,
      receivingBody: null,
      persons: [],
      exemptionGround: null,
    };
    const facts = {
      ground,
      evidence,
      description,
      citedArticle,
      citedArticleExists: citedArticle ? hasArticle(law, citedArticle) : false,
      ...limitOf(law, ground, { dueOn, today }),
    };
    return open(transaction, context, rectification, 'issueRectification', values, { facts, dueOn });
  });
  return row instanceof Refused ? row : presentOrder(row, law);
}

/** Who orders it: against the authority somebody else than against a department. */
const issuerFor = (law: Law, ground: Ground | null): string | null =>
  law.parameter(isAgainstAuthority(ground) ? 'rectification_against_authority' : 'rectification_issuer').value;

/** What a text says, or nothing: blanks are no text. */
const stated = (text: string | null | undefined): string | null => (text && !isBlank(text) ? text : null);

function hasArticle(law: Law, number: string): boolean {
  try {
    law.article(number);
    return true;
  } catch {
    return false;
  }
}

/** The evidence with what oversight knows of it: whether a binding deadline of what it names has been missed. */
async function statedEvidence(
  { manager }: Transaction,
  { today }: OversightContext,
  { evidence, jurisdiction, addressee }: IssueRectificationInput,
): Promise<StatedEvidence[]> {
  const late = await isPastDue(
    manager,
    evidence.filter(({ kind }) => kind === 'TASK' || kind === 'REQUEST').map(({ reference }) => reference),
    { jurisdiction, addressee, today },
  );
  return evidence.map(({ kind, reference, note }) => ({
    kind,
    // a foreign id names nothing of this kind
    reference: isOfKind(kind, reference) ? reference : '',
    note,
    pastDue: late.has(reference),
  }));
}

const isOfKind = (kind: StatedEvidence['kind'], reference: string): boolean =>
  kind !== 'ENTRY' || keyOf('catalog', reference) !== undefined;
