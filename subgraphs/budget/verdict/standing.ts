import type { ProjectStanding, Tally } from '../../../rulebook/rules/budget-conditions';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { isAccepted } from '../project/workflow';
import type { ProjectNames } from './facts';
import { hasArrived, isPublished, isRegisteredOn, type Seen, type SeenAsset } from './seen';

/** How many of the things named are as they should be; null while the register that knows cannot be asked. */
function tally<Thing>(
  ids: readonly string[],
  things: { known: true; value: ReadonlyMap<string, Thing> } | { known: false },
  isInOrder: (thing: Thing) => boolean,
): Tally {
  if (!things.known) return { of: ids.length, met: null };
  const { value } = things;
  return { of: ids.length, met: ids.filter(id => isThere(value.get(id), isInOrder)).length };
}

const isThere = <Thing>(thing: Thing | undefined, isInOrder: (thing: Thing) => boolean): boolean =>
  thing !== undefined && isInOrder(thing);

/** Registered on the day, and all that it is made from has reached the platform; of no entry, nothing has. */
export function isRegisteredAndAggregated(asset: SeenAsset, entries: Seen['entries'], on: LocalDate): boolean {
  const made = asset.catalogEntries.flatMap(entry => entry?.id ?? []);
  if (!isRegisteredOn(asset, on) || made.length === 0 || !entries.known) return false;
  return made.every(id => isThere(entries.value.get(id), hasArrived));
}

/** What the conditions of every gate are judged by, from what was seen. */
export function standingOf({ project, entries, assets, systems }: ProjectNames, seen: Seen, on: LocalDate): ProjectStanding {
  const { owners } = seen;
  const owner = owners.known ? owners.value.get(project.owner) : undefined;
  const one = (isSo: boolean): Tally => ({ of: 1, met: owners.known ? Number(isSo) : null });
  const registered = tally(assets, seen.assets, asset => isRegisteredAndAggregated(asset, seen.entries, on));
  return {
    listed: tally(entries, seen.entries, () => true),
    published: tally(entries, seen.entries, isPublished),
    aggregated: tally(entries, seen.entries, entry => isPublished(entry) && hasArrived(entry)),
    named: { of: assets.length, met: assets.length },
    registered: unlessUnknown(registered, assets, seen, on),
    connected: tally(systems, seen.systems, ({ connectionStatus }) => connectionStatus === 'CONNECTED'),
    scored: one(Boolean(owner?.scores)),
    evaluated: one(Boolean(owner?.evaluation)),
    accepted: { of: 1, met: Number(isAccepted(project)) },
  };
}

/** Without the catalog an asset that is not registered is still known not to be; all others are not known to be. */
function unlessUnknown(counted: Tally, assets: readonly string[], seen: Seen, on: LocalDate): Tally {
  if (seen.entries.known || !seen.assets.known) return counted;
  const found = seen.assets.value;
  const isLacking = assets.some(id => !isThere(found.get(id), asset => isRegisteredOn(asset, on)));
  return { of: counted.of, met: isLacking ? counted.met : null };
}
