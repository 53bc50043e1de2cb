import { type Access, all, own, parties, signedIn } from '../../kernel/access';
import { Role } from '../../kernel/actor';
import { contractAccess, money } from './contract/policy';
import { requestAccess } from './request/policy';

const operating = { ...all(Role.AUTHORITY), ...own(Role.OPERATOR) };

/** Revenue is for those who are shown the money of its contract. */
const revenueAccess = {
  Query: { unremittedRevenue: 'everyone', revenueDeviations: 'everyone' },
  Mutation: { recordRevenue: operating, recordRemittance: all(Role.AUTHORITY, Role.FINANCE) },
  ContractRevenue: money,
  TreasuryRemittance: money,
  RevenueDeviation: money,
} satisfies Access;

const useAccess = {
  Query: {
    operatorProducts: 'everyone',
    refusedTerms: all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR),
    contractNotices: 'everyone',
  },
  Mutation: {
    recordEffectEvaluation: all(Role.AUTHORITY, Role.EXPERT),
    openDevelopmentService: all(Role.AUTHORITY),
    exportRawData: operating,
    submitDevelopmentResult: operating,
    reviewDevelopmentResult: all(Role.AUTHORITY),
    releaseDevelopmentResult: all(Role.AUTHORITY),
    nameContractProduct: operating,
    acknowledgeContractNotice: parties,
  },
  EffectEvaluation: signedIn,
  DevelopmentService: signedIn,
  DevelopmentResult: signedIn,
  OperatorProduct: signedIn,
  RefusedTerm: all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR),
  ContractNotice: parties,
} satisfies Access;

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...contractAccess,
  ...requestAccess,
  ...revenueAccess,
  ...useAccess,
  Query: { ...contractAccess.Query, ...requestAccess.Query, ...revenueAccess.Query, ...useAccess.Query },
  Mutation: { ...contractAccess.Mutation, ...requestAccess.Mutation, ...revenueAccess.Mutation, ...useAccess.Mutation },
  OperationContract: { ...contractAccess.OperationContract, revenues: money, remittances: money },
};
