import type { OwnRule } from '../rule';
import { bodyIsNamed, type NamingABody, notAboveItself, type StandingBelow } from './legal-entity-registration';

/** Levels that a line of bodies may have, from the root to the last; the database draws the same line. */
export const LEVELS = 32;

export interface ActingOnABody {
  /** Merged or deregistered. */
  gone: boolean;
}

/** Coming to stand below another body. */
export interface ComingBelow extends StandingBelow {
  /** Of the body above, where one is stated: whether there is one, and whether it still exists. */
  above: { known: boolean; gone: boolean };
  /** Credit codes from the body above up to its root. */
  line: readonly string[];
  /** Levels that come along: 1 for a body with none below it. */
  levels: number;
}

export interface ChangingALegalEntity extends ActingOnABody, NamingABody, ComingBelow {
  entityStatus?: string | null;
}

/** What exists no more is not changed: it stays readable as it was. */
export const stillThere: OwnRule<ActingOnABody> = {
  id: 'LEGAL_ENTITY_GONE',
  path: ['creditCode'],
  message: '该机构已合并或注销，不能再变更。',
  messageEn: 'The body was merged or deregistered and is not changed any more.',
  holds: ({ gone }) => !gone,
};

export const comingBelow: readonly OwnRule<ComingBelow>[] = [
  notAboveItself,
  {
    id: 'PARENT_UNKNOWN',
    path: ['parent'],
    message: '上级机构尚未登记。',
    messageEn: 'The body above is not registered.',
    holds: ({ parent, above }) => parent == null || above.known,
  },
  {
    id: 'PARENT_GONE',
    path: ['parent'],
    message: '上级机构已合并或注销。',
    messageEn: 'The body above was merged or deregistered.',
    holds: ({ parent, above }) => parent == null || !above.gone,
  },
  {
    id: 'PARENT_CYCLE',
    path: ['parent'],
    message: '上级关系形成循环。',
    messageEn: 'The line of bodies above returns to this one.',
    holds: ({ creditCode, parent, line }) => parent === creditCode || !line.includes(creditCode),
  },
  {
    id: 'PARENT_TOO_DEEP',
    path: ['parent'],
    message: `上级关系超过 ${LEVELS} 级。`,
    messageEn: `The line of bodies above would have more than ${LEVELS} levels.`,
    holds: ({ creditCode, line, levels }) => line.includes(creditCode) || line.length + levels <= LEVELS,
  },
];

export const changingALegalEntity: readonly OwnRule<ChangingALegalEntity>[] = [
  stillThere,
  bodyIsNamed,
  {
    id: 'STATUS_BY_ANOTHER_ACT',
    path: ['entityStatus'],
    message: '合并、注销应另行办理，不能直接改变状态。',
    messageEn: 'A body ends by a merger or a deregistration, not by a change of its status.',
    holds: ({ entityStatus }) => entityStatus == null || entityStatus === 'ACTIVE' || entityStatus === 'SUSPENDED',
  },
  ...comingBelow,
];
