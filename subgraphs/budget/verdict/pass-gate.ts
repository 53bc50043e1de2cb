import { type Actor, demand, type Role } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import type { CommandInput, Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { fire } from '../../../kernel/workflow/fire';
import { judge, type Rule } from '../../../rulebook/rule';
import type { BudgetGateName } from '../../../rulebook/rules/budget-conditions';
import { workflowOf } from '../../../rulebook/workflow';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';
import { maySee, type SeenProject } from '../project/policy';
import { project as machine } from '../project/workflow';
import { faultsOfAssessment } from './assessed-owner';
import { type ComposedVerdict, composeVerdict } from './compose-verdict';
import type { KeptEvidence } from './entity';
import type { Attachments } from './inputs';
import { recordVerdict } from './record-verdict';
import { refusalsOf } from './refusals';

/** What every decision names. */
export interface DecisionStep extends CommandInput, Attachments {
  code: string;
  expectedVersion?: number | null;
  comment?: string | null;
}

export interface Decision {
  readonly event: string;
  readonly gate: BudgetGateName;
  /** In which capacity it is taken. */
  readonly as: Role;
  readonly may: (actor: Actor, project: SeenProject) => boolean;
  /** A decision against the project stands on whatever was found. */
  readonly isAgainst?: boolean;
  /** The event whose guard says what must lie on the table, where it is not this one. */
  readonly evidenceOf?: string;
  readonly comment?: string | null;
  readonly gaps?: (verdict: ComposedVerdict) => readonly string[];
  /** What else is judged: of the command alone. */
  readonly judged?: (project: ProjectRow) => readonly { readonly rules: readonly Rule<never>[]; readonly act: object }[];
  readonly facts?: (verdict: ComposedVerdict) => object;
  readonly changes?: (verdict: ComposedVerdict) => Partial<ProjectRow>;
  /** Moves the project on, where that is not by the event. */
  readonly move?: (transaction: Transaction) => Promise<ProjectRow>;
  /** What else is written, by the id of the recorded verdict. */
  readonly also?: (transaction: Transaction, verdict: string) => Promise<void>;
}

/**
 * Takes a decision at a gate: on the verdict as it is composed now, which is kept with it. What binds and is not met refuses it, and so
 * does what cannot be known, and what must lie on the table and does not.
 * @returns the project as it is then
 */
export async function passGate(context: BudgetContext, input: DecisionStep, decision: Decision): Promise<ProjectRow | Refused> {
  const { actor, loaders } = context;
  const { event, gate } = decision;
  const seen = await loaders.project.load(input.code);
  if (!seen || !maySee(actor, seen)) return new Refused([{ ...matterUnknown, path: ['input', 'code'] }]);
  context.concerns(seen.jurisdiction);
  demand(decision.may(actor, seen), actor);
  const verdict = await composeVerdict(context, seen, gate);
  const attached = attachedTo(input, decision, verdict);
  if (leadsOn(context, seen, decision) && isAsRead(seen, input)) {
    const findings = [
      ...(decision.judged?.(seen) ?? []).flatMap(({ rules, act }) =>
        findingsOf(judge(rules, act as never, context.law(seen.jurisdiction))),
      ),
      ...(decision.isAgainst ? [] : [...lacking(context, seen, decision, attached, verdict), ...refusalsOf(context, verdict)]),
      ...(await faultsOfAssessment(context, seen, input.assessment)),
    ];
    if (findings.length > 0) return new Refused(findings);
  }
  const row = await context.write(event, input, async transaction => {
    const facts = { ...attached, ...factsOf(verdict), ...decision.facts?.(verdict), evidence: evidenceIn(attached, verdict) };
    const moved = decision.move
      ? await decision.move(transaction)
      : await fire(transaction, context, machine, {
          key: input.code,
          event,
          // what was seen was of this version: whoever changed it meanwhile is not overlooked
          expectedVersion: input.expectedVersion ?? seen.version,
          comment: decision.comment ?? input.comment,
          facts,
          changes: decision.changes?.(verdict),
          sees: project => maySee(actor, project),
        });
    const by = { event, as: decision.as, organization: actor.organization };
    const { id } = await recordVerdict(transaction, by, verdict, attached);
    await decision.also?.(transaction, id);
    return moved;
  });
  loaders.project.clear(input.code);
  return row;
}

const isAsRead = ({ version }: ProjectRow, { expectedVersion }: DecisionStep): boolean =>
  expectedVersion == null || expectedVersion === version;

function transitionOf(context: BudgetContext, { jurisdiction }: ProjectRow, event: string) {
  const definition = workflowOf(context.law(jurisdiction), machine.id);
  return typeof definition === 'string' ? undefined : definition.transitions.find(transition => transition.event === event);
}

/** From elsewhere the engine refuses, and says where the project stands; but that it was not accepted is the gate's own to say. */
function leadsOn(context: BudgetContext, project: ProjectRow, { event, gate, move }: Decision): boolean {
  const transition = transitionOf(context, project, event);
  if (move) return true;
  return transition !== undefined && (gate === 'OPERATIONS_FUNDING' || transition.from.includes(project.stage));
}

/** What must lie on the table in this city, and does not. */
function lacking(
  context: BudgetContext,
  project: ProjectRow,
  { event, evidenceOf = event }: Decision,
  attached: KeptEvidence,
  verdict: ComposedVerdict,
) {
  const transition = transitionOf(context, project, evidenceOf);
  if (!transition?.soft || transition.guard === null) return [];
  const rules = machine.guards[transition.guard] ?? [];
  const act = { ...attached, ...factsOf(verdict) };
  return findingsOf(judge(rules, act as never, context.law(project.jurisdiction)));
}

const scoring = ['CATALOGUE_PROVIDED_AND_AGGREGATED', 'DATA_RESOURCE_WORK'];

/** What of a verdict the guards judge. */
const factsOf = ({ conditions }: ComposedVerdict) => ({
  unmet: conditions.filter(({ strength, outcome }) => strength === 'HARD' && outcome === 'UNMET').length,
  scored: conditions.some(
    ({ rule, evidence }) => scoring.includes(rule) && evidence.some(({ id }) => id.startsWith('scorecard:')),
  ),
});

const attachedTo = (input: DecisionStep, { gaps }: Decision, verdict: ComposedVerdict): KeptEvidence => ({
  assessment: input.assessment ?? null,
  resourceSystemAssessment: input.resourceSystemAssessment ?? null,
  checklist: (input.checklist ?? []).map(({ item, finding }) => ({ item, finding })),
  performanceRef: input.performanceRef ?? null,
  gaps: gaps?.(verdict) ?? [],
});

/** Everything that the decision is taken on: a soft gate asks that there is something. */
const evidenceIn = (attached: KeptEvidence, { conditions }: ComposedVerdict): readonly unknown[] => [
  ...Object.values(attached).filter(kept => (Array.isArray(kept) ? kept.length > 0 : kept !== null)),
  ...conditions.flatMap(({ evidence }) => evidence.filter(({ inOrder }) => inOrder !== null)),
];
