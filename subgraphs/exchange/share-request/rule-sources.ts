import type { EntityManager } from 'typeorm';
import type { CrossResult } from '../call/cross-rule';

/**
 * Results of a rule of cross-verification, each with the department whose published entry of the city has its item; null where none has
 * by now, or where the item is a state secret.
 */
export async function withSources<Result extends Pick<CrossResult, 'entry' | 'item'>>(
  manager: EntityManager,
  jurisdiction: string,
  results: readonly Result[],
): Promise<(Result & { source: string | null })[]> {
  const sources: { at: number; provider: string }[] = await manager.query(
    `select r.at::int, p.provider from unnest($2::uuid[], $3::text[]) with ordinality r (entry, item, at)
     join published_entry p on p.entry = r.entry and p.jurisdiction = $1 and p.status in ('PUBLISHED', 'UPDATE_REQUESTED')
     where exists (select from jsonb_array_elements(p.terms->'items') i
       where i->>'name' = r.item and i->>'sensitivity' is distinct from 'STATE_SECRET')`,
    [jurisdiction, results.map(({ entry }) => entry), results.map(({ item }) => item)],
  );
  const providers = new Map(sources.map(({ at, provider }) => [at, provider]));
  return results.map((result, index) => ({ ...result, source: providers.get(index + 1) ?? null }));
}
