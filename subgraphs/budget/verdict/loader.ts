import DataLoader from 'dataloader';
import type { BudgetGateName } from '../../../rulebook/rules/budget-conditions';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';
import { type ComposedVerdict, composeVerdicts } from './compose-verdict';
import { ownersOf } from './facts';
import type { SeenEvaluation } from './seen';

type OfGate = Map<BudgetGateName, DataLoader<ProjectRow, ComposedVerdict, string>>;

const loaders = new WeakMap<BudgetContext['loaders'], OfGate>();

/** Verdicts of one request: each register is asked once for all projects of a page at a gate. */
export function verdictOf(context: BudgetContext, project: ProjectRow, gate: BudgetGateName): Promise<ComposedVerdict> {
  const ofGates: OfGate = loaders.get(context.loaders) ?? new Map();
  loaders.set(context.loaders, ofGates);
  const loader =
    ofGates.get(gate) ??
    new DataLoader<ProjectRow, ComposedVerdict, string>(rows => composeVerdicts(context, rows, gate), {
      cacheKeyFn: ({ code, version }) => `${version} ${code}`,
    });
  ofGates.set(gate, loader);
  return loader.load(project);
}

type Evaluated = SeenEvaluation | null | 'UNKNOWN';

const evaluationLoaders = new WeakMap<BudgetContext['loaders'], DataLoader<string, Evaluated>>();

/** The last concluded evaluation of a body: oversight is asked once for all bodies of a page. */
export function evaluationOfOwner(context: BudgetContext, owner: string): Promise<Evaluated> {
  const loader =
    evaluationLoaders.get(context.loaders) ??
    new DataLoader<string, Evaluated>(async owners => {
      const told = await ownersOf(context, owners, new Set(['evaluated']));
      return owners.map(one => (told.known ? (told.value.get(one)?.evaluation ?? null) : 'UNKNOWN'));
    });
  evaluationLoaders.set(context.loaders, loader);
  return loader.load(owner);
}
