import type { Instrument } from './articles';
import type { Law } from './law';
import type { LocalDate } from './values/local-date';

/** Whether a text binds on a day, and if not, why not (效力状态). */
export const validities = ['IN_FORCE', 'ON_TRIAL', 'ADOPTED', 'NOT_IN_FORCE', 'EXPIRED_TRIAL', 'ENDED'] as const;
export type Validity = (typeof validities)[number];

export interface ValidityOnADay {
  readonly validity: Validity;
  /** First day on which it binds: by itself, or by the decision that adopted it; null where no day is set. */
  readonly effectiveFrom: LocalDate | null;
  /** First day on which it binds no more by itself; null where no day is set. */
  readonly effectiveTo: LocalDate | null;
  /** Where these days come from, and what is not known of them. */
  readonly note: string | null;
  /** What whoever begins a matter under it should know; null where it binds by itself. */
  readonly warning: { readonly message: string; readonly messageEn: string } | null;
}

const warnings: Readonly<Record<Exclude<Validity, 'IN_FORCE' | 'ON_TRIAL'>, { message: string; messageEn: string }>> = {
  ADOPTED: {
    message: '该文件不自行生效，依本平台的采用决定适用。',
    messageEn: 'The text does not bind by itself; it applies by the decision that adopted it here.',
  },
  NOT_IN_FORCE: {
    message: '该文件尚未公布施行，期限和要求仅供参照。',
    messageEn: 'The text is not in force: its deadlines are told and bind nobody.',
  },
  EXPIRED_TRIAL: {
    message: '该文件试行期已满且未见延期，新办事项的期限和要求仅供参照。',
    messageEn: 'The trial of the text is over and no extension is known: what is begun now is not bound by it.',
  },
  ENDED: {
    message: '该文件已失效，期限和要求仅供参照。',
    messageEn: 'The text is no longer in force: its deadlines are told and bind nobody.',
  },
};

function byItself({ standing, inForceFrom, inForceTo, trialUntil }: Instrument, on: LocalDate): Validity {
  if (standing === 'DRAFT' || (inForceFrom !== null && on < inForceFrom)) return 'NOT_IN_FORCE';
  if (inForceTo !== null && inForceTo <= on) return 'ENDED';
  if (trialUntil === null) return standing === 'TRIAL_LAPSED' ? 'EXPIRED_TRIAL' : 'IN_FORCE';
  return on < trialUntil ? 'ON_TRIAL' : 'EXPIRED_TRIAL';
}

/** How things stand with the text of a city on the law's day. */
export function validityOf({ profile: { instrument }, on, adoption }: Law): ValidityOnADay {
  const own = byItself(instrument, on);
  const { inForceFrom, inForceTo, trialUntil, note } = instrument;
  if (own === 'IN_FORCE' || own === 'ON_TRIAL')
    return { validity: own, effectiveFrom: inForceFrom, effectiveTo: inForceTo ?? trialUntil, note, warning: null };
  if (adoption !== null)
    return { validity: 'ADOPTED', effectiveFrom: adoption.since, effectiveTo: null, note, warning: warnings.ADOPTED };
  return { validity: own, effectiveFrom: inForceFrom, effectiveTo: inForceTo ?? trialUntil, note, warning: warnings[own] };
}
