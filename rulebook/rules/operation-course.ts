import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { type AssetsStand, assetsStand, type CoveringData } from './operation-coverage';
import { type OperatorStands, operatorStands } from './operator-stands';

export interface OfToday {
  today: string;
}

export const stillRuns: PlainRule<OfToday & { endsOn: string }> = {
  id: 'TERM_OVER',
  path: ['id'],
  message: '协议期限已届满。',
  messageEn: 'The term of the contract is over.',
  holds: ({ today, endsOn }) => today < endsOn,
};

/** Nobody asks for, or draws up, what could never be approved; one concluded before the register began may be over. */
export const namingATerm: readonly Rule<OfToday & { endsOn: string; earlier?: unknown }>[] = [
  { ...stillRuns, path: ['endsOn'], holds: act => Boolean(act.earlier) || act.today < act.endsOn },
];

/** For what can be told only of a contract that is, or was, in force. */
export const onceInForce: PlainRule<{ begun: boolean }> = {
  id: 'CONTRACT_NEVER_IN_FORCE',
  path: ['contract'],
  message: '协议尚未生效。',
  messageEn: 'The contract has not been in force.',
  holds: ({ begun }) => begun,
};

/** Letting an approved contract begin. */
export interface ActivatingAContract extends CoveringData, AssetsStand, OperatorStands, OfToday {
  startsOn: string;
  endsOn: string;
}

export const activatingAContract: readonly Rule<ActivatingAContract>[] = [
  {
    id: 'TERM_NOT_BEGUN',
    path: ['id'],
    message: '尚未到协议起始日。',
    messageEn: 'The first day of the contract has not come.',
    holds: ({ today, startsOn }) => startsOn <= today,
  },
  {
    id: 'SET_NOT_PUBLISHED',
    path: ['id'],
    message: '协议所涉数据均须已发布。',
    messageEn: 'Every data set of the contract is published.',
    holds: ({ sets }) => sets.every(({ status }) => status === 'PUBLISHED' || status === 'UPDATE_REQUESTED'),
  },
  assetsStand,
  operatorStands,
  stillRuns,
];

/** Suspending: on which case. */
export interface SuspendingAContract {
  /** Where the case stands; null for one that is not known. */
  caseStatus: string | null;
}

const ENDED_CASES = ['UNFOUNDED', 'RESTORED', 'TERMINATED', 'REFERRED'];

export const suspendingAContract: readonly Rule<SuspendingAContract>[] = [
  {
    id: 'VIOLATION_CASE_NOT_OPEN',
    path: ['violationCase'],
    message: '暂停协议应有在办的违规事项。',
    messageEn: 'A contract is suspended on a violation case that is open.',
    holds: ({ caseStatus }) => caseStatus !== null && !ENDED_CASES.includes(caseStatus),
  },
];

export const losingAnAsset: readonly Rule<AssetsStand>[] = [
  {
    id: 'ASSETS_STAND',
    path: ['id'],
    message: '协议所涉资产登记均有效，不因资产变动暂停。',
    messageEn: 'All assets of the contract are registered: none was lost.',
    holds: ({ unregistered }) => unregistered > 0,
  },
];

/** Ending a suspension: whatever it was for, all that the contract rests on stands. */
export interface EndingASuspension extends AssetsStand, OperatorStands, OfToday {
  endsOn: string;
  correction: string;
  /** Whether the contract has been in force. */
  begun: boolean;
}

const endingASuspension: readonly Rule<EndingASuspension>[] = [
  {
    id: 'CORRECTION_UNSTATED',
    path: ['correction'],
    message: '恢复协议应说明改正情况。',
    messageEn: 'Whoever lets a contract go on says what was put right.',
    holds: ({ correction }) => !isBlank(correction),
  },
  assetsStand,
  operatorStands,
  stillRuns,
];

/** Letting a suspended contract go on. */
export const resumingAContract: readonly Rule<EndingASuspension>[] = [
  {
    id: 'SUSPENDED_BEFORE_BEGINNING',
    path: [],
    message: '协议在生效之前暂停，恢复后为已审定。',
    messageEn: 'The contract was suspended before it began: it is approved again, not in force.',
    holds: ({ begun }) => begun,
  },
  ...endingASuspension,
];

/** Having a contract that was suspended before it began wait for its first day again. */
export const reinstatingAContract: readonly Rule<EndingASuspension>[] = [
  {
    id: 'SUSPENDED_IN_FORCE',
    path: [],
    message: '协议在履行中暂停，恢复后继续履行。',
    messageEn: 'The contract was suspended while in force: it goes on.',
    holds: ({ begun }) => !begun,
  },
  ...endingASuspension,
];

export const endingAContract: readonly Rule<OfToday & { endsOn: string }>[] = [
  {
    id: 'TERM_NOT_OVER',
    path: ['id'],
    message: '协议期限尚未届满。',
    messageEn: 'The term of the contract is not over.',
    holds: ({ today, endsOn }) => endsOn <= today,
  },
];

/** Ending a contract before its term. */
export const terminatingAContract: readonly Rule<{ reason: string }>[] = [
  {
    id: 'TERMINATION_GROUND_MISSING',
    path: ['reason'],
    message: '终止协议应说明事由。',
    messageEn: 'Whoever ends a contract states the ground.',
    holds: ({ reason }) => !isBlank(reason),
  },
];
