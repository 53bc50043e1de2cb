import { jurisdictionOf } from '../../rulebook/jurisdictions';
import type { Law } from '../../rulebook/law';
import type { LegalEntityContext } from './context';

/** The law of a body's city; none where it belongs to no city, or to one of which the rulebook holds no text. */
export const lawWithin = (context: LegalEntityContext, jurisdiction: string | null): Law | undefined =>
  jurisdiction !== null && jurisdictionOf(jurisdiction) ? context.law(jurisdiction) : undefined;
