import DataLoader from 'dataloader';
import type { BudgetGateName } from '../../../rulebook/rules/budget-conditions';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';
import { type ComposedVerdict, composeVerdicts } from './compose-verdict';
import { ownersOf } from './facts';
import type { SeenOwner } from './seen';

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

const ownerLoaders = new WeakMap<BudgetContext['loaders'], DataLoader<string, SeenOwner | null | 'UNKNOWN'>>();

/** What the work of a body was found to be: oversight is asked once for all bodies of a page. */
export function ownerOf(context: BudgetContext, owner: string): Promise<SeenOwner | null | 'UNKNOWN'> {
  const loader =
    ownerLoaders.get(context.loaders) ??
    new DataLoader<string, SeenOwner | null | 'UNKNOWN'>(async owners => {
      const told = await ownersOf(context, owners);
      return owners.map(one => (told.known ? (told.value.get(one) ?? null) : 'UNKNOWN'));
    });
  ownerLoaders.set(context.loaders, loader);
  return loader.load(owner);
}
