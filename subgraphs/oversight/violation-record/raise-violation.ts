import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { articleNumberOf } from '../../../rulebook/grounds';
import { judge } from '../../../rulebook/rule';
import { raisingAViolation } from '../../../rulebook/rules/violation-ground';
import { isBlank } from '../../../rulebook/values/blank';
import type { OversightContext } from '../context';
import { mayReview } from '../record/policy';
import { groundOf } from '../rectification/ground-of';
import { ViolationRow } from './entity';
import { violationChanged } from './feed';
import { presentViolation } from './present';
import type { RaiseViolationInput, Violation } from './types';

const stated = (text: string | null | undefined): string | null => (text && !isBlank(text) ? text : null);

/** Raises a violation of what the text of the city lists, with what it asks to be stated. */
export async function raiseViolation(context: OversightContext, input: RaiseViolationInput): Promise<Violation | Refused> {
  const { actor, today } = context;
  const { jurisdiction, type, responsible } = input;
  const law = context.law(jurisdiction);
  demand(mayReview(actor, jurisdiction), actor);
  const raisedBy = actor.organization as string;
  const [description, citedLaw] = [stated(input.description), stated(input.citedLaw)];
  demandNoNumber(description, 'description');
  demandNoNumber(citedLaw, 'citedLaw');
  const evidence = input.evidence.map(({ kind, reference, note }) => ({ kind, reference, note: stated(note) }));
  for (const { note } of evidence) demandNoNumber(note, 'evidence', 'note');
  const listed = law.profile.grounds.violation.find(({ code }) => code === type) ?? null;
  const ground = listed ? null : groundOf(law, type);
  const act = {
    listed,
    ground,
    grantIsKnown: Boolean(input.grant),
    evidence: evidence.map(({ reference }) => reference),
    evidenceKinds: evidence.filter(({ reference }) => !isBlank(reference)).map(({ kind }) => kind),
    description,
    citedLaw,
    responsible,
    raisedBy,
  };
  const faults = judge(raisingAViolation, act, law);
  const named = listed ?? ground;
  if (faults.length > 0 || named === null) return new Refused(findingsOf(faults));
  const row = await context.write('raiseViolation', input, async transaction => {
    const made = await transaction.create(ViolationRow, {
      jurisdiction: law.profile.code,
      type,
      wording: named.wording,
      article: articleNumberOf(named),
      responsible,
      description,
      evidence,
      accessGrant: input.grant ? demandKey('access-grant', input.grant, 'grant') : null,
      citedLaw,
      finding: null,
      raisedBy,
      raisedOn: today,
    });
    transaction.emit(violationChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentViolation(row, law);
}
