import { type EntityManager, IsNull } from 'typeorm';
import { ExclusionRow } from './entity';
import { Exclusion } from './kinds';

/** What the negative list keeps an entry's data from, as it holds. */
export async function excludedFrom(manager: EntityManager, entry: string): Promise<{ sharing: boolean; opening: boolean }> {
  const line = await manager.findOneBy(ExclusionRow, { entry, untilVersion: IsNull() });
  const from = (what: Exclusion) => line !== null && [what, Exclusion.BOTH].includes(line.exclusion);
  return { sharing: from(Exclusion.SHARING), opening: from(Exclusion.OPENING) };
}
