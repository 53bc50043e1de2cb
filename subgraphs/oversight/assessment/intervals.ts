import type { OversightContext } from '../context';
import type { SecurityIntervalRow } from './entity';
import { SecurityCheckKind } from './kinds';
import type { SecurityInterval } from './types';

/** Where the profile gives no interval: a year, ours. */
const USUAL = 'P1Y';

/** How often a city has each kind of check: as its authority has said, else as the profile has it. */
export async function intervalsOf(context: OversightContext, jurisdiction: string): Promise<SecurityInterval[]> {
  const usual = context.law(jurisdiction).parameter('security_assessment_interval').value ?? USUAL;
  const set = new Map((await context.loaders.securityIntervals.load(jurisdiction)).map(row => [row.kind, row]));
  return Object.values(SecurityCheckKind).map(kind => {
    const row = set.get(kind);
    return row ? presentInterval(row) : { kind, every: usual, basis: null, since: null };
  });
}

export const presentInterval = ({ kind, every, basis, since }: SecurityIntervalRow): SecurityInterval => ({
  kind,
  every,
  basis,
  since,
});
