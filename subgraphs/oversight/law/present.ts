import { InstrumentStanding } from '../../../kernel/refused';
import type { JurisdictionProfile } from '../../../rulebook/jurisdictions';
import type { Jurisdiction } from './types';

/** A profile as the graph shows it. */
export const presentJurisdiction = ({ code, slug, name, authority, instrument }: JurisdictionProfile): Jurisdiction => ({
  code,
  slug,
  name,
  authority,
  instrument: { ...instrument, standing: InstrumentStanding[instrument.standing] },
});
