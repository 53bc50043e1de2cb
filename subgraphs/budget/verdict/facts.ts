import { type Fact, known } from '../../../kernel/facts/fact';
import { globalId } from '../../../kernel/global-id';
import { sql } from '../../../kernel/sql';
import { askedBy, type BudgetGateName, conditionsOf, type ProjectStanding } from '../../../rulebook/rules/budget-conditions';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';
import type { Seen, SeenAsset, SeenEntry, SeenEvaluation, SeenOwner, SeenScores, SeenSystem } from './seen';

/** What a project names, by global id. */
export interface ProjectNames {
  readonly project: ProjectRow;
  readonly entries: readonly string[];
  readonly assets: readonly string[];
  readonly systems: readonly string[];
}

/** What a gate asks of a project, by the conditions of its city. */
type Asked = keyof ProjectStanding;

const wants = (asked: readonly Asked[], ...tallies: readonly Asked[]): boolean => tallies.some(tally => asked.includes(tally));

const wantsEntries = (asked: readonly Asked[]): boolean => wants(asked, 'listed', 'published', 'aggregated');
const wantsAssets = (asked: readonly Asked[]): boolean => wants(asked, 'named', 'registered');
const wantsSystems = (asked: readonly Asked[]): boolean => wants(asked, 'connected');

/** What a project plans, declares and builds, each as far as the gate asks about it. */
export async function namesOf(context: BudgetContext, gate: BudgetGateName, project: ProjectRow): Promise<ProjectNames> {
  const { loaders } = context;
  const asked = askedAt(context, gate, project);
  const [entries, assets, systems] = await Promise.all([
    wantsEntries(asked) ? loaders.plannedCatalog.load(project.code) : [],
    wantsAssets(asked) ? loaders.declaredAssets.load(project.code) : [],
    wantsSystems(asked) ? loaders.systems.load(project.code) : [],
  ]);
  return {
    project,
    entries: entries.map(({ entry }) => globalId('catalog', entry)),
    assets: assets.map(({ asset }) => globalId('asset', asset)),
    systems: systems.map(({ system }) => globalId('information-system', system)),
  };
}

const ENTRY =
  '{ id jurisdiction { code } provider { creditCode } title catalogStatus version aggregationMode lastAggregatedAt }';
const ASSET = `{ id jurisdiction { code } owner { creditCode } steward { creditCode } name assetStatus registrationNumber expiresOn version
  catalogEntries { id } }`;
const SYSTEM = '{ id jurisdiction { code } department { creditCode } name connectionStatus version }';

/**
 * What the other registers know of everything that the projects rest on at a gate: one question to each, asked at once, so that what
 * cannot be had is known not to be within the patience for one. This is the one place where this slice asks; reading and commands use
 * the same facts.
 */
export async function seenOf(context: BudgetContext, gate: BudgetGateName, projects: readonly ProjectNames[]): Promise<Seen> {
  const { others } = context;
  const asked = projects.flatMap(({ project }) => askedAt(context, gate, project));
  const of = (part: 'entries' | 'assets' | 'systems'): string[] => projects.flatMap(names => [...names[part]]);
  const behind = wants(asked, 'registered') ? await entriesBehind(context, of('assets')) : [];
  const [assets, entries, systems, owners] = await Promise.all([
    others.entities<SeenAsset>('asset', 'DataAsset', of('assets'), ASSET),
    others.entities<SeenEntry>('catalog', 'CatalogEntry', [...of('entries'), ...behind], ENTRY),
    others.entities<SeenSystem>('catalog', 'InformationSystem', of('systems'), SYSTEM),
    ownersOf(context, [...new Set(projects.map(({ project }) => project.owner))], new Set(asked.filter(isOfOwner))),
  ]);
  return {
    assets,
    systems,
    owners,
    entries: wants(asked, 'registered') ? await withTheRest(context, assets, entries) : entries,
  };
}

const askedAt = (context: BudgetContext, gate: BudgetGateName, { jurisdiction }: ProjectRow): Asked[] => {
  const conditions = conditionsOf(context.law(jurisdiction), gate);
  return conditions === 'NOT_REGULATED' ? [] : conditions.flatMap(({ rule }) => [...askedBy(rule)]);
};

/** The entries that assets are made from as last told, so that the catalog need not wait for the register of assets. */
async function entriesBehind({ reader }: BudgetContext, assets: readonly string[]): Promise<string[]> {
  const keys = assets.map(id => id.slice('asset:'.length));
  const rows = await reader.rows<{ entry: string }>(
    sql`select distinct unnest(entries) as entry from known_asset where asset = any(${keys}::uuid[])`,
  );
  return rows.map(({ entry }) => globalId('catalog', entry));
}

/** Entries of assets that were changed a moment ago, of which nobody has told yet. */
async function withTheRest(
  { others }: BudgetContext,
  assets: Seen['assets'],
  entries: Seen['entries'],
): Promise<Seen['entries']> {
  if (!assets.known || !entries.known) return entries;
  const named = [...assets.value.values()].flatMap(({ catalogEntries }) => catalogEntries.flatMap(entry => entry?.id ?? []));
  const missing = named.filter(id => !entries.value.has(id));
  if (missing.length === 0) return entries;
  const rest = await others.entities<SeenEntry>('catalog', 'CatalogEntry', missing, ENTRY);
  return rest.known ? known(new Map([...entries.value, ...rest.value])) : rest;
}

/** What oversight knows of a body that money may hang on. */
export type OwnerFact = 'scored' | 'evaluated';

export const isOfOwner = (asked: Asked): asked is OwnerFact => asked === 'scored' || asked === 'evaluated';

interface ToldOwner {
  readonly scorecard?: SeenScores | null;
  readonly latestEvaluation?: SeenEvaluation | null;
}

/**
 * How the work of bodies was scored this year, and their last evaluation that is closed.
 * @param asked what of it: nothing is asked for that nobody looks at
 */
export async function ownersOf(
  { others, today }: Pick<BudgetContext, 'others' | 'today'>,
  owners: readonly string[],
  asked: ReadonlySet<OwnerFact>,
): Promise<Fact<ReadonlyMap<string, SeenOwner>>> {
  if (asked.size === 0) return known(new Map());
  const told = await others.entities<ToldOwner>('oversight', 'LegalEntity', owners, ofOwners(asked, today), 'creditCode');
  if (!told.known) return told;
  const seen = [...told.value].map(
    ([owner, { scorecard = null, latestEvaluation = null }]) =>
      [owner, { scores: scorecard, evaluation: latestEvaluation }] as const,
  );
  return known(new Map(seen));
}

/** Whose work an evaluation is of; null where there is none of this id. */
export async function unitOfEvaluation({ others }: Pick<BudgetContext, 'others'>, id: string): Promise<Fact<string | null>> {
  const EVALUATION = '{ id unit { creditCode } }';
  const told = await others.entities<{ unit: { creditCode: string } | null }>('oversight', 'Evaluation', [id], EVALUATION);
  return told.known ? known(told.value.get(id)?.unit?.creditCode ?? null) : told;
}

const ofOwners = (asked: ReadonlySet<OwnerFact>, today: LocalDate): string => {
  const scores = `scorecard(year: ${Number(today.slice(0, 4))}) { id year completeness timeliness conformity }`;
  const evaluation = 'latestEvaluation { id year publishedOn }';
  return `{ creditCode ${asked.has('scored') ? scores : ''} ${asked.has('evaluated') ? evaluation : ''} }`;
};
