import { type Fact, known } from '../../../kernel/facts/fact';
import { keyOf } from '../../../kernel/global-id';
import { type Finding, Refused } from '../../../kernel/refused';
import type { NamingSources } from '../../../rulebook/rules/asset-sources';
import type { AssetContext } from '../context';
import type { AssetContentInput } from './inputs';
import { maySee } from './policy';

type Named = Pick<AssetContentInput, 'catalogEntries' | 'derivedFrom'>;

/** Of what a command names as sources, what is not there; of an id of another kind `demandKey` speaks. */
export async function missingSources(
  context: AssetContext,
  { catalogEntries, derivedFrom }: Named,
  isHere: (jurisdiction: string | undefined) => boolean,
): Promise<Fact<Required<NamingSources>>> {
  const entries = catalogEntries ?? [];
  const asked = entries.filter(id => keyOf('catalog', id) !== undefined);
  const fact = await context.others.entities<{ jurisdiction: { code: string } | null }>(
    'catalog',
    'CatalogEntry',
    asked,
    '{ jurisdiction { code } }',
  );
  if (!fact.known) return fact;
  const lacks = (id: string): boolean => {
    const entry = fact.value.get(id);
    return asked.includes(id) && !(entry && isHere(entry.jurisdiction?.code));
  };
  const assets = await Promise.all(
    (derivedFrom ?? []).map(async id => {
      const key = keyOf('asset', id);
      const asset = key === undefined ? undefined : await context.loaders.asset.load(key);
      return key !== undefined && !(asset && isHere(asset.jurisdiction) && maySee(context.actor, asset));
    }),
  );
  return known({
    missingEntries: entries.flatMap((id, at) => (lacks(id) ? [at] : [])),
    missingAssets: assets.flatMap((isMissing, at) => (isMissing ? [at] : [])),
  });
}

/** The same of an asset that is there: its sources are of its city. */
export async function missingSourcesOf(
  context: AssetContext,
  input: Named & Pick<AssetContentInput, 'id'>,
): Promise<Fact<Required<NamingSources>>> {
  const key = keyOf('asset', input.id);
  const seen = key === undefined ? null : await context.loaders.asset.load(key);
  // of no asset, or of one that the actor may not know, nothing is judged
  if (!seen || !maySee(context.actor, seen)) return known({ missingEntries: [], missingAssets: [] });
  return missingSources(context, input, city => city === seen.jurisdiction);
}

/** What a command answers, with each source that is missing named by its place. */
export function pointingAt<Answer>(answer: Answer | Refused, missing: Fact<Required<NamingSources>>): Answer | Refused {
  if (!(answer instanceof Refused && missing.known)) return answer;
  const places: Readonly<Record<string, readonly number[]>> = {
    SOURCE_ENTRY_UNKNOWN: missing.value.missingEntries,
    SOURCE_ASSET_UNKNOWN: missing.value.missingAssets,
  };
  const each = (finding: Finding): Finding[] =>
    places[finding.rule]?.map(at => ({ ...finding, path: [...(finding.path ?? []), String(at)] })) ?? [finding];
  return new Refused(answer.findings.flatMap(each));
}
