import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { type OfToday, stillRuns } from './operation-course';
import { type AssetsStand, assetsStand, type CoveringData } from './operation-coverage';
import { type OperatorStands, operatorStands } from './operator-stands';
import { whereRegulated } from './where-regulated';

/** A way in which the operator was chosen. */
export interface Selected {
  selectionMethod?: string | null;
  selectionReference?: string | null;
}

export const isSelected = ({ selectionMethod, selectionReference }: Selected): boolean =>
  Boolean(selectionMethod) && !isBlank(selectionReference);

/** Approving what was drawn up. */
export interface ApprovingAContract extends CoveringData, AssetsStand, OperatorStands, OfToday, Selected {
  endsOn: string;
  clauses: readonly string[];
  obligations: readonly string[];
  mode?: string | null;
  purpose: string;
  /** The contract that it renews; null for a first one. */
  renewed: (Selected & { endsOn: string; sameParties: boolean }) | null;
  startsOn: string;
}

const isCommercial = ({ mode, purpose }: Pick<ApprovingAContract, 'mode' | 'purpose'>): boolean =>
  purpose === 'INDUSTRY' || mode === 'COMMERCIAL_DEVELOPMENT';

/** A contract that renews another, and how it follows on it. */
export type RenewingAContract = Pick<ApprovingAContract, 'startsOn'> & {
  renewed: { endsOn: string; sameParties: boolean } | null;
};

const renewedInTime: PlainRule<RenewingAContract> = {
  id: 'RENEWED_TOO_EARLY',
  path: ['id'],
  message: '续期协议应自原协议终止日起，由原当事方订立。',
  messageEn: 'A renewal begins when the contract that it renews has ended, between the same parties.',
  holds: ({ renewed, startsOn }) => renewed === null || (renewed.sameParties && renewed.endsOn <= startsOn),
};

/** Nobody draws up a renewal that could never be approved. */
export const renewingAContract: readonly PlainRule<RenewingAContract>[] = [{ ...renewedInTime, path: ['renews'] }];

export const approvingAContract: readonly Rule<ApprovingAContract>[] = [
  {
    id: 'MANDATORY_CLAUSE_MISSING',
    path: [],
    articles: { chifeng: '四(二)4' },
    message: '协议应约定公共数据开发利用不得损害国家、社会公共和第三方合法权益。',
    messageEn: 'The contract has the clause that use harms neither the state, nor the public, nor third parties.',
    holds: ({ clauses }) => clauses.includes('NO_HARM'),
  },
  {
    id: 'OBLIGATIONS_MISSING',
    path: [],
    articles: { guiyang: '四 第六章 一是' },
    message: '协议应列明开发利用的责任义务。',
    messageEn: 'The contract lists the responsibilities and obligations of the operator.',
    holds: ({ obligations }) => obligations.length > 0,
  },
  whereRegulated('operation_modes', {
    id: 'DOMAINS_MISSING',
    path: [],
    message: '授权运营应约定数据领域。',
    messageEn: 'Operation is authorised for data domains: the contract names them.',
    holds: ({ domains }, modes) => !modes.includes('AUTHORISED_OPERATION_BY_DOMAIN') || domains.length > 0,
  }),
  whereRegulated('competitive_selection_required', {
    id: 'COMPETITIVE_SELECTION_REQUIRED',
    path: ['id'],
    message: '将依申请开放的数据进行商业开发的，应当通过公开招标等竞争性方式确定授权开发对象。',
    messageEn: 'Commercial development of data that is open on request needs an operator selected in competition.',
    holds: (act, required) =>
      !required || !isCommercial(act) || isSelected(act) || act.sets.every(({ openType }) => openType !== 'CONDITIONAL'),
  }),
  whereRegulated('competitive_selection_required', {
    id: 'RENEWAL_NOT_SELECTED',
    path: ['id'],
    message: '续期为重新授权，应当重新选择运营方。',
    messageEn: 'A renewal is a new contract with a new selection.',
    holds: (act, required) =>
      !required || act.renewed === null || (isSelected(act) && act.selectionReference !== act.renewed.selectionReference),
  }),
  renewedInTime,
  assetsStand,
  operatorStands,
  stillRuns,
];
