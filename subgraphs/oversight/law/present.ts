import { InstrumentStanding } from '../../../kernel/refused';
import type { Profile } from '../../../rulebook/profile';
import type { Jurisdiction } from './types';

/** A profile as the graph shows it. */
export const presentJurisdiction = ({ code, slug, name, authority, instrument }: Profile): Jurisdiction => ({
  code,
  slug,
  name,
  authority,
  instrument: { ...instrument, standing: InstrumentStanding[instrument.standing] },
});
