import DataLoader from 'dataloader';
import { groupedBy } from '../../../kernel/grouped';
import { all, sql } from '../../../kernel/sql';
import type { BudgetContext } from '../context';
import { maySeeMoney, visibleTo } from '../project/policy';
import { type Judge, judgeOf, sumUp } from './judge-funding';
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
  const byOwner = groupedBy(projects, ({ owner }) => owner);
  const known = await ownersKnown(context, laws, [...byOwner.keys()]);
  const judges = new Map(laws.map(law => [law.profile.code, judgeOf(law, known)]));
  const judge: Judge = project => judges.get(project.jurisdiction)?.(project) ?? null;
  return owners.map(owner => sumUp(byOwner.get(owner) ?? [], judge).atRisk);
}
