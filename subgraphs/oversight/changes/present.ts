import { registerOf } from '../../../kernel/events/delivery';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { presentJurisdiction } from '../law/present';
import type { ChangeRow } from './entity';
import type { Change } from './types';

/** The only door from the feed to the graph. */
export function presentChange({ position, kind, aggregate, version, jurisdiction, at }: ChangeRow): Change {
  const city = jurisdiction === null ? undefined : jurisdictionOf(jurisdiction);
  return {
    id: `change:${position}`,
    kind,
    register: registerOf(kind),
    nodeId: aggregate,
    version: Number(version),
    jurisdiction: city ? presentJurisdiction(city) : null,
    at,
  };
}
