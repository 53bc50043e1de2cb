import type { Fact } from '../../../kernel/facts/fact';
import { known } from '../../../kernel/facts/fact';
import { globalId, keyOf } from '../../../kernel/global-id';
import { sql } from '../../../kernel/sql';
import { type DescribingAnAsset, isDerived } from '../../../rulebook/rules/asset-content';
import type { RegisteringAnAsset } from '../../../rulebook/rules/asset-registration';
import type { AssetContext } from '../context';
import type { AssetContent } from './entity';
import type { AssetContentInput } from './inputs';

/** How many sources the register of lineage knows of an asset; it is asked only where the answer counts. */
export async function recordedSourcesOf(
  context: AssetContext,
  id: string,
  content: Parameters<typeof isDerived>[0],
): Promise<Fact<number>> {
  if (!isDerived(content)) return known(0);
  const key = globalId('asset', id);
  const fact = await context.others.entities<{ lineage: { total: number } | null }>(
    'lineage',
    'DataAsset',
    [key],
    '{ lineage(direction: UPSTREAM, depth: 1, first: 1) { total } }',
  );
  return fact.known ? known(fact.value.get(key)?.lineage?.total ?? 0) : fact;
}

/** What lineage says of an asset as a command has it from now on. */
export async function sourcesAsChanged(
  context: AssetContext,
  { id, assetKind, origin, dataLayer }: Pick<AssetContentInput, 'id' | 'assetKind' | 'origin' | 'dataLayer'>,
): Promise<Fact<number>> {
  const key = keyOf('asset', id);
  const seen = key === undefined ? null : await context.loaders.asset.load(key);
  if (!seen) return known(0);
  const kind = {
    assetKind: assetKind ?? seen.assetKind,
    origin: origin === undefined ? seen.origin : origin,
    dataLayer: dataLayer === undefined ? seen.dataLayer : dataLayer,
  };
  return recordedSourcesOf(context, seen.id, kind);
}

/** What the rules ask of an asset's content. */
export async function describe(context: AssetContext, content: AssetContent): Promise<DescribingAnAsset & RegisteringAnAsset> {
  const holders = [...new Set(content.rightsHeld.filter(({ kind }) => kind === 'OWNERSHIP').map(({ holder }) => holder))];
  const kinds = await context.reader.rows<{ code: string; kind: string | null }>(
    sql`select credit_code as code, entity_kind as kind from organization where credit_code = any(${holders})`,
  );
  const kindOf = (holder: string) => kinds.find(({ code }) => code === holder)?.kind;
  const { assetKind, origin, thirdParty, supplier, acquisitionRule, dataLayer, derivedFrom, entries } = content;
  return {
    name: content.name,
    rights: content.rightsHeld,
    valuations: [],
    today: context.today,
    assetKind,
    origin,
    thirdParty,
    supplier,
    acquisitionRule,
    dataLayer,
    sources: [...entries, ...derivedFrom],
    owners: holders.map(holder => ({
      holder,
      isGovernment: kindOf(holder) === 'GOVERNMENT',
      isEnterprise: kindOf(holder) === 'ENTERPRISE',
    })),
  };
}
