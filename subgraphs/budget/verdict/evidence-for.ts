import type { LocalDate } from '../../../rulebook/values/local-date';
import type { ProjectRow } from '../project/entity';
import { hasArrived, isPublished, isRegisteredOn, type Seen, type SeenAsset, type SeenEntry, type SeenSystem } from './seen';

type Thing = SeenEntry | SeenAsset | SeenSystem;

/** A text reaches no further than its city: nothing of another one shows that it was kept to. */
export const isOfItsCity = ({ jurisdiction }: Thing, project: Pick<ProjectRow, 'jurisdiction'>): boolean =>
  jurisdiction?.code === project.jurisdiction;

/**
 * Which evidence may stand for a project, tally by tally: of its city; and where a register keeps a thing from others, a draft or a system, of
 * the project's own body, for nobody may be judged by what is kept from them. Whose a published entry or a registered asset is no text says:
 * several departments may build one project. `funding/standings.ts` counts by the same in SQL.
 * @returns of each whether it is as it should be; null where that is not known
 */
export const evidenceFor = ({ jurisdiction, owner }: Pick<ProjectRow, 'jurisdiction' | 'owner'>) => {
  const isHere = (thing: Thing): boolean => isOfItsCity(thing, { jurisdiction });
  const published = (entry: SeenEntry): boolean => isHere(entry) && isPublished(entry);
  return {
    listed: (entry: SeenEntry): boolean => isHere(entry) && (isPublished(entry) || entry.provider?.creditCode === owner),
    published,
    aggregated: (entry: SeenEntry): boolean => published(entry) && hasArrived(entry),
    /** That it is named is enough; but what nobody has is no asset. */
    named: (asset: SeenAsset): boolean => isHere(asset),
    /** Registered on the day, and all that it is made from has reached the platform of the city; of no entry, nothing has. */
    registered(asset: SeenAsset, entries: Seen['entries'], on: LocalDate): boolean | null {
      if (!isHere(asset) || !isRegisteredOn(asset, on)) return false;
      if (!entries.known) return null;
      const made = asset.catalogEntries.map(entry => entry && entries.value.get(entry.id));
      return made.length > 0 && made.every(entry => entry != null && isHere(entry) && hasArrived(entry));
    },
    connected: (system: SeenSystem): boolean =>
      isHere(system) && system.department?.creditCode === owner && system.connectionStatus === 'CONNECTED',
  };
};
