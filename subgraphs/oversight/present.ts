import { parseGlobalId } from '../../kernel/global-id';
import { InstrumentStanding } from '../../kernel/refused';
import type { JurisdictionProfile } from '../../rulebook/jurisdictions';
import type { Jurisdiction, NodeStub } from './types';

/** A profile as the graph shows it. */
export const presentJurisdiction = ({ code, slug, name, authority, instrument }: JurisdictionProfile): Jurisdiction => ({
  code,
  slug,
  name,
  authority,
  instrument: { ...instrument, standing: InstrumentStanding[instrument.standing] },
});

/** What other subgraphs need to find the thing behind an id; null for a text that is no id. */
export function presentNode(id: string): NodeStub | null {
  const parsed = parseGlobalId(id);
  if (!parsed) return null;
  const { register, key } = parsed;
  if (register === 'legal-entity') return { register, creditCode: key };
  if (register === 'project') return { register, code: key };
  return { register, id };
}
