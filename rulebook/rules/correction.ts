import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { articleOfEvent } from '../workflow';
import { withinTheMost } from './extension';
import { sayingWhatIsWrong } from './objection';

/** Asking for the open catalog to be corrected. */
export const askingForACorrection = sayingWhatIsWrong;

/** Lengthening the reply. */
export const extendingACorrectionReply: readonly Rule<{ workingDays: number }>[] = [
  withinTheMost('catalogue_objection_extension_working_days'),
];

/** Not agreeing. */
export interface RefusingACorrection {
  reason?: string | null;
  basis?: string | null;
}

const ofTheRefusal = articleOfEvent('SMX-09-CORRECTION', 'refuseCorrection');

export const refusingACorrection: readonly PlainRule<RefusingACorrection>[] = [
  {
    id: 'CORRECTION_REASON_MISSING',
    path: ['reason'],
    articles: ofTheRefusal,
    message: '不同意更正的，应当说明理由。',
    messageEn: 'Whoever does not agree says why.',
    holds: ({ reason }) => !isBlank(reason),
  },
  {
    id: 'CORRECTION_BASIS_MISSING',
    path: ['basis'],
    articles: ofTheRefusal,
    message: '不同意更正的，应当提供依据。',
    messageEn: 'Whoever does not agree says on what basis.',
    holds: ({ basis }) => !isBlank(basis),
  },
];
