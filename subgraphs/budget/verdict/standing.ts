import type { ProjectStanding, Tally } from '../../../rulebook/rules/budget-conditions';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { isAccepted } from '../project/workflow';
import { evidenceFor } from './evidence-for';
import type { ProjectNames } from './facts';
import type { Seen } from './seen';

/**
 * How many of the things named are as they should be; null while a register that knows cannot be asked. One that is lacking is known to
 * lack whatever is not known of the others.
 */
function tally<Thing>(
  ids: readonly string[],
  things: { known: true; value: ReadonlyMap<string, Thing> } | { known: false },
  isInOrder: (thing: Thing) => boolean | null,
): Tally {
  if (!things.known) return { of: ids.length, met: null };
  const { value } = things;
  const found = ids.map(id => {
    const thing = value.get(id);
    return thing === undefined ? false : isInOrder(thing);
  });
  const isOpen = found.includes(null) && !found.includes(false);
  return { of: ids.length, met: isOpen ? null : found.filter(Boolean).length };
}

/** What the conditions of every gate are judged by, from what was seen. */
export function standingOf({ project, entries, assets, systems }: ProjectNames, seen: Seen, on: LocalDate): ProjectStanding {
  const { owners } = seen;
  const owner = owners.known ? owners.value.get(project.owner) : undefined;
  const one = (isSo: boolean): Tally => ({ of: 1, met: owners.known ? Number(isSo) : null });
  const evidence = evidenceFor(project);
  return {
    listed: tally(entries, seen.entries, evidence.listed),
    published: tally(entries, seen.entries, evidence.published),
    aggregated: tally(entries, seen.entries, evidence.aggregated),
    named: tally(assets, seen.assets, evidence.named),
    registered: tally(assets, seen.assets, asset => evidence.registered(asset, seen.entries, on)),
    connected: tally(systems, seen.systems, evidence.connected),
    scored: one(Boolean(owner?.scores)),
    evaluated: one(Boolean(owner?.evaluation)),
    accepted: { of: 1, met: Number(isAccepted(project)) },
  };
}
