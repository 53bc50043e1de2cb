import { type Access, signedIn } from '../../kernel/access';
import { grantAccess } from './access-grant/policy';
import { accountAccess } from './account/policy';
import { agreementAccess } from './agreement/policy';
import { callAccess } from './call/policy';
import { datasetAccess } from './dataset/policy';
import { deliveryAccess } from './delivery/policy';
import { demandedAccess } from './demand/parts';
import { dutyAccess } from './duty/policy';
import { interfaceAccess } from './interface/policy';
import { openRequestAccess } from './open-request/policy';
import { openResourceAccess } from './open-resource/policy';
import { raisedAccess } from './raised/parts';
import { alertAccess } from './risk-alert/policy';
import { combinationAccess } from './sensitive-combination/policy';
import { requestAccess } from './share-request/policy';
import { taskAccess } from './tasks/policy';
import { usageAccess } from './usage-record/policy';
import { verificationAccess } from './verification-request/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...requestAccess,
  ...dutyAccess,
  ...combinationAccess,
  ...alertAccess,
  ...interfaceAccess,
  ...taskAccess,
  ...grantAccess,
  ...datasetAccess,
  ...callAccess,
  ...usageAccess,
  ...deliveryAccess,
  ...verificationAccess,
  ...openRequestAccess,
  ...agreementAccess,
  ...accountAccess,
  ...openResourceAccess,
  ...raisedAccess,
  ...demandedAccess,
  Query: {
    ...requestAccess.Query,
    ...dutyAccess.Query,
    ...combinationAccess.Query,
    ...alertAccess.Query,
    ...interfaceAccess.Query,
    ...taskAccess.Query,
    ...grantAccess.Query,
    ...datasetAccess.Query,
    ...callAccess.Query,
    ...usageAccess.Query,
    ...deliveryAccess.Query,
    ...verificationAccess.Query,
    ...openRequestAccess.Query,
    ...agreementAccess.Query,
    ...accountAccess.Query,
    ...openResourceAccess.Query,
    ...raisedAccess.Query,
    ...demandedAccess.Query,
  },
  Mutation: {
    ...requestAccess.Mutation,
    ...dutyAccess.Mutation,
    ...combinationAccess.Mutation,
    ...interfaceAccess.Mutation,
    ...datasetAccess.Mutation,
    ...callAccess.Mutation,
    ...usageAccess.Mutation,
    ...deliveryAccess.Mutation,
    ...verificationAccess.Mutation,
    ...openRequestAccess.Mutation,
    ...agreementAccess.Mutation,
    ...accountAccess.Mutation,
    ...raisedAccess.Mutation,
    ...demandedAccess.Mutation,
  },
  CatalogEntry: 'everyone',
  Impact: signedIn,
  InformationSystem: signedIn,
  Jurisdiction: 'everyone',
  LegalEntity: 'everyone',
};
