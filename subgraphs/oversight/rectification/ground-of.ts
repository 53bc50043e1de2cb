import type { Ground } from '../../../rulebook/grounds';
import type { Law } from '../../../rulebook/law';

/** A ground for ordering correction as the city's text has it; null where it has none of this code. */
export const groundOf = ({ profile }: Law, code: string): Ground | null =>
  profile.grounds.rectification.find(ground => ground.code === code) ?? null;

/** Whether an order on this ground goes against the authority itself. */
export const isAgainstAuthority = (ground: Ground | null): boolean => ground?.against === 'AUTHORITY';
