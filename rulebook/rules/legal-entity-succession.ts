import type { OwnRule } from '../rule';
import type { LocalDate } from '../values/local-date';
import { type ActingOnABody, stillThere } from './legal-entity-change';
import { type ComingIntoOffice, heldByNobodyElse } from './legal-entity-office';
import { bodyIsNamed, type NamingABody } from './legal-entity-registration';

/** Bodies that leave the register on one day, and what stands on them. */
export interface LeavingTheRegister extends ActingOnABody, ComingIntoOffice {
  bodies: readonly string[];
  on: LocalDate;
  today: LocalDate;
  /** What takes over; null where nothing does. */
  successor: { creditCode: string; known: boolean; gone: boolean } | null;
  /** What becomes of each, as the caller says. */
  children: string;
  offices: string;
  duties: string;
  hanging: {
    /** Bodies below that still exist, apart from those that leave too. */
    children: number;
    /** Offices that do not end by themselves before that day. */
    offices: number;
    /** Of these, those that begin on that day or later: they cannot end on it. */
    officesToCome: number;
    /** Categories of registration that they are responsible for. */
    duties: number;
  };
}

/** What comes out of a merger: one that stands, or a new one. */
export interface Merging extends NamingABody {
  bodies: readonly string[];
  into?: string | null;
  newBody?: object | null;
}

export const leavingTheRegister: readonly OwnRule<LeavingTheRegister>[] = [
  stillThere,
  {
    id: 'LEAVES_IN_FUTURE',
    path: ['on'],
    message: '终止日不能晚于今日。',
    messageEn: 'A body leaves the register today or has left it already.',
    holds: ({ on, today }) => on <= today,
  },
  {
    id: 'SUCCESSOR_IS_ITSELF',
    path: ['successor'],
    message: '机构不能承继自己。',
    messageEn: 'A body does not take over from itself.',
    holds: ({ bodies, successor }) => successor === null || !bodies.includes(successor.creditCode),
  },
  {
    id: 'SUCCESSOR_UNKNOWN',
    path: ['successor'],
    message: '承继机构尚未登记。',
    messageEn: 'The body that takes over is not registered.',
    holds: ({ successor }) => successor === null || successor.known,
  },
  {
    id: 'SUCCESSOR_GONE',
    path: ['successor'],
    message: '承继机构已合并或注销。',
    messageEn: 'The body that takes over was merged or deregistered itself.',
    holds: ({ bodies, successor }) => !successor?.gone || bodies.includes(successor.creditCode),
  },
  {
    id: 'SUCCESSOR_MISSING',
    path: ['successor'],
    message: '任职或登记职责转入承继机构的，应写明承继机构。',
    messageEn: 'Offices or duties are carried over to a successor that is named.',
    holds: ({ successor, offices, duties, hanging }) =>
      successor !== null ||
      !((offices === 'CARRY_OVER' && hanging.offices > 0) || (duties === 'CARRY_OVER' && hanging.duties > 0)),
  },
  {
    id: 'CHILDREN_REMAIN',
    path: ['children'],
    message: '尚有存续的下级机构。',
    messageEn: 'Bodies still stand below it.',
    holds: ({ children, hanging }) => children !== 'REFUSE' || hanging.children === 0,
  },
  {
    id: 'OFFICES_REMAIN',
    path: ['offices'],
    message: '尚有在任人员。',
    messageEn: 'Offices are still held in it.',
    holds: ({ offices, hanging }) => offices !== 'REFUSE' || hanging.offices === 0,
  },
  {
    id: 'OFFICE_BEGINS_LATER',
    path: ['offices'],
    message: '有任职自终止日或其后起算，不能在终止日终止。',
    messageEn: 'An office begins on that day or later and cannot end on it.',
    holds: ({ offices, hanging }) => offices === 'REFUSE' || hanging.officesToCome === 0,
  },
  {
    id: 'DUTIES_REMAIN',
    path: ['duties'],
    message: '该机构仍承担登记职责。',
    messageEn: 'It is still responsible for a category of registrations.',
    holds: ({ duties, hanging }) => duties !== 'REFUSE' || hanging.duties === 0,
  },
  heldByNobodyElse,
];

export const merging: readonly OwnRule<Merging>[] = [
  {
    id: 'MERGES_NOBODY',
    path: ['bodies'],
    message: '应写明被合并的机构。',
    messageEn: 'A merger names the bodies that are taken up.',
    holds: ({ bodies }) => bodies.length > 0,
  },
  {
    id: 'MERGED_TWICE',
    path: ['bodies'],
    message: '同一机构只能列出一次。',
    messageEn: 'A body is named once.',
    holds: ({ bodies }) => new Set(bodies).size === bodies.length,
  },
  {
    id: 'MERGER_INTO_ONE',
    path: ['into'],
    message: '应写明合并后的一个机构：既有的或新设的。',
    messageEn: 'A merger names the one body that comes out of it: one that stands, or a new one.',
    holds: ({ into, newBody }) => (into == null) !== (newBody == null),
  },
  bodyIsNamed,
];
