import DataLoader from 'dataloader';
import { all, sql } from '../../../kernel/sql';
import { addDecimals } from '../../../rulebook/values/decimal';
import type { BudgetContext } from '../context';
import { maySeeMoney, visibleTo } from '../project/policy';
import { sumUp } from './judge-funding';
import { lapsingBy } from './overview';
import { ownersKnown } from './owners-known';
import { countProjects } from './standings';

const loaders = new WeakMap<BudgetContext['loaders'], Map<number, DataLoader<string, string>>>();

/** Money of a body's projects that a gate ahead would judge otherwise once registrations have lapsed: one statement for a page of bodies. */
export function fundsAtRisk(context: BudgetContext, owner: string, withinDays: number): Promise<string> {
  const ofDays: Map<number, DataLoader<string, string>> = loaders.get(context.loaders) ?? new Map();
  loaders.set(context.loaders, ofDays);
  const loader = ofDays.get(withinDays) ?? new DataLoader<string, string>(owners => risksOf(context, owners, withinDays));
  ofDays.set(withinDays, loader);
  return loader.load(owner);
}

async function risksOf(context: BudgetContext, owners: readonly string[], withinDays: number): Promise<string[]> {
  const { actor, reader, today } = context;
  const where = all(visibleTo(actor), sql`p.owner = any(${owners})`);
  const counted = await countProjects(reader, where, today, { by: lapsingBy(today, withinDays) });
  const projects = counted.filter(project => maySeeMoney(actor, project));
  const laws = [...new Set(projects.map(({ jurisdiction }) => jurisdiction))].map(city => context.law(city));
  const known = await ownersKnown(context, laws, [...new Set(projects.map(({ owner }) => owner))]);
  return owners.map(owner => {
    const own = projects.filter(project => project.owner === owner);
    const risks = own.map(project => sumUp(context.law(project.jurisdiction), [project], known).atRisk);
    return addDecimals(...risks);
  });
}
