import { defineSlice } from '../../kernel/slice';
import { endGrantsOfGoneBodies } from './access-grant/end-with-body';
import { AccessGrantRow, AccessMisuseRow } from './access-grant/entity';
import { grantFeed } from './access-grant/feed';
import { grantOf } from './access-grant/look-up';
import { projectDerivations } from './access-grant/project-derivations';
import { AccessGrantResolver, ResponsiblePartyResolver } from './access-grant/resolver';
import { AccountRequestRow } from './account/entity';
import { accountRequestFeed } from './account/feed';
import { accountRequestOf } from './account/look-up';
import { AccountRequestResolver } from './account/resolver';
import { accountRequest } from './account/workflow';
import { AgreementTemplateRow, PlatformAcceptanceRow } from './agreement/entity';
import { templateFeed } from './agreement/feed';
import { templateById } from './agreement/list-templates';
import { AgreementTemplateResolver } from './agreement/resolver';
import { BulkExportRow } from './call/entity';
import { makingExports } from './call/make-exports';
import { CallResolver } from './call/resolver';
import { ChangedConditionsResolver } from './changed-conditions/resolver';
import { loaders } from './context';
import { DatasetRow } from './dataset/entity';
import { DatasetResolver } from './dataset/resolver';
import { secrets } from './dataset/vault';
import { DeliveryRow } from './delivery/entity';
import { DeliveryResolver } from './delivery/resolver';
import {
  demandedConstraints,
  demandedFeeds,
  demandedJobs,
  demandedReferences,
  demandedResolvers,
  demandedRows,
  demandedTells,
  demandedWorkflows,
} from './demand/parts';
import { DepartmentDutyRow } from './duty/entity';
import { DepartmentDutyResolver } from './duty/resolver';
import { DataInterfaceRow } from './interface/entity';
import { interfaceFeed } from './interface/feed';
import { interfaceOf } from './interface/look-up';
import { DataInterfaceCommandsResolver, DataInterfaceResolver } from './interface/resolver';
import { dataInterface } from './interface/workflow';
import { projectCommissions } from './known-commission/project-commissions';
import { projectPlatforms } from './known-platform/project-platforms';
import { projectSystems } from './known-system/project-systems';
import { OpenRequestCommandsResolver } from './open-request/commands-resolver';
import { OpenRequestRow } from './open-request/entity';
import { openRequestFeed } from './open-request/feed';
import { openRequestOf } from './open-request/look-up';
import { OpenRequestResolver } from './open-request/resolver';
import { openRequest } from './open-request/workflow';
import { OpenedDataResolver } from './open-resource/resolver';
import { access } from './policy';
import { PublishedEntryRow } from './published-entry/entity';
import { projectEntries } from './published-entry/project-entries';
import { raisedFeeds, raisedReferences, raisedResolvers, raisedRows, raisedTells, raisedWorkflows } from './raised/parts';
import { projectRestrictions } from './restricted-entity/project-restrictions';
import { RiskAlertRow } from './risk-alert/entity';
import { findingRisks } from './risk-alert/find-risks';
import { RiskAlertResolver } from './risk-alert/resolver';
import { SensitiveCombinationRow } from './sensitive-combination/entity';
import { SensitiveCombinationResolver } from './sensitive-combination/resolver';
import { ShareRequestCommandsResolver } from './share-request/commands-resolver';
import {
  CatalogEntryRequestsResolver,
  ImpactRequestsResolver,
  LegalEntityRequestsResolver,
} from './share-request/contributed-resolver';
import { ShareRequestRow } from './share-request/entity';
import { feed } from './share-request/feed';
import { requestOf } from './share-request/look-up';
import { ShareRequestResolver } from './share-request/resolver';
import { shareRequests } from './share-request/workflow';
import { CatalogEntry, Impact, InformationSystem, Jurisdiction, LegalEntity } from './stubs';
import { TaskRow } from './tasks/entity';
import { projectTasks } from './tasks/project-tasks';
import { TaskResolver } from './tasks/resolver';
import { UsageRecordRow } from './usage-record/entity';
import { UsageRecordResolver } from './usage-record/resolver';
import { VerificationRequestRow } from './verification-request/entity';
import { verificationFeed } from './verification-request/feed';
import { verificationOf } from './verification-request/look-up';
import { VerificationRequestResolver } from './verification-request/resolver';
import { verification } from './verification-request/workflow';
import { endingWithEntries } from './withdrawn-entry/end-with-entries';

export const exchangeSlice = defineSlice({
  name: 'exchange',
  resolvers: [
    ShareRequestResolver,
    ShareRequestCommandsResolver,
    DepartmentDutyResolver,
    SensitiveCombinationResolver,
    DataInterfaceResolver,
    DataInterfaceCommandsResolver,
    LegalEntityRequestsResolver,
    CatalogEntryRequestsResolver,
    ImpactRequestsResolver,
    TaskResolver,
    AccessGrantResolver,
    ResponsiblePartyResolver,
    RiskAlertResolver,
    ChangedConditionsResolver,
    DatasetResolver,
    CallResolver,
    UsageRecordResolver,
    DeliveryResolver,
    VerificationRequestResolver,
    OpenRequestResolver,
    OpenRequestCommandsResolver,
    AgreementTemplateResolver,
    AccountRequestResolver,
    OpenedDataResolver,
    ...raisedResolvers,
    ...demandedResolvers,
  ],
  types: [CatalogEntry, Impact, InformationSystem, Jurisdiction, LegalEntity],
  rows: [
    ShareRequestRow,
    DepartmentDutyRow,
    SensitiveCombinationRow,
    RiskAlertRow,
    DataInterfaceRow,
    PublishedEntryRow,
    TaskRow,
    AccessGrantRow,
    AccessMisuseRow,
    DatasetRow,
    UsageRecordRow,
    BulkExportRow,
    ...raisedRows,
    ...demandedRows,
    DeliveryRow,
    VerificationRequestRow,
    OpenRequestRow,
    AgreementTemplateRow,
    PlatformAcceptanceRow,
    AccountRequestRow,
  ],
  loaders,
  access,
  secrets,
  references: {
    ...raisedReferences,
    ...demandedReferences,
    VerificationRequest: (reference: { id: string }, context) => verificationOf(context, reference.id),
    AccountRequest: (reference: { id: string }, context) => accountRequestOf(context, reference.id),
    AgreementTemplate: (reference: { id: string }, context) => templateById(context, reference.id),
    OpenRequest: (reference: { id: string }, context) => openRequestOf(context, reference.id),
    AccessGrant: (reference: { id: string }, context) => grantOf(context, reference.id),
    DataInterface: (reference: { id: string }, context) => interfaceOf(context, reference.id),
    ShareRequest: (reference: { id: string }, context) => requestOf(context, reference.id),
    LegalEntity: (reference: LegalEntity) => reference,
    CatalogEntry: (reference: CatalogEntry) => reference,
    Impact: (reference: Impact) => reference,
  },
  subscriptions: {
    'catalog.changed': projectEntries,
    'task.changed': projectTasks,
    'lineage.changed': projectDerivations,
    'credit-restriction.changed': projectRestrictions,
    'information-system.changed': projectSystems,
    'platform.changed': projectPlatforms,
    'commission.changed': projectCommissions,
    'legal-entity.changed': endGrantsOfGoneBodies,
  },
  projections: [
    'published_entry',
    'task',
    'derivation',
    'known_system',
    'known_platform',
    'known_commission',
    'gone_body',
    'restricted_entity',
  ],
  tells: [
    'share-request.changed',
    'data-interface.changed',
    'access-grant.changed',
    'verification-request.changed',
    'open-request.changed',
    'agreement-template.changed',
    'account-request.changed',
    ...raisedTells,
    ...demandedTells,
  ],
  feeds: {
    'share-request': feed,
    'data-interface': interfaceFeed,
    'access-grant': grantFeed,
    'verification-request': verificationFeed,
    'open-request': openRequestFeed,
    'agreement-template': templateFeed,
    'account-request': accountRequestFeed,
    ...raisedFeeds,
    ...demandedFeeds,
  },
  workflows: [
    openRequest,
    accountRequest,
    verification,
    ...raisedWorkflows,
    ...demandedWorkflows,
    ...Object.values(shareRequests),
    dataInterface,
  ],
  jobs: [...demandedJobs, makingExports, endingWithEntries, findingRisks],
  constraints: {
    ...demandedConstraints,
    agreement_template_of_platform: {
      rule: 'AGREEMENT_MADE_MEANWHILE',
      message: '该平台协议刚由他人更新，请重新核对。',
      messageEn: 'The agreement of the platform was made anew by somebody else meanwhile.',
    },
    agreement_template_of_unit: {
      rule: 'AGREEMENT_REPLACED_MEANWHILE',
      message: '该开放类型的协议刚由他人更新，请重新核对。',
      messageEn: 'The agreement for this open type was made anew by somebody else meanwhile.',
    },
    platform_acceptance_once: {
      rule: 'AGREEMENT_ACCEPTED_ALREADY',
      message: '已接受该平台协议。',
      messageEn: 'The agreement of the platform was accepted already.',
    },
    bulk_export_under_way: {
      rule: 'EXPORT_UNDER_WAY',
      message: '该授权的批量导出正在生成，完成后方可再次申请。',
      messageEn: 'An export by this grant is being made: another is asked for once it has ended.',
      path: ['input', 'grant'],
    },
    access_grant_once: {
      rule: 'GRANTED_ALREADY',
      message: '该申请已按此方式授权。',
      messageEn: 'The request has led to a grant by this means already.',
    },
    access_grant_stays_ended: {
      rule: 'ACCESS_ENDED_FOR_GOOD',
      message: '授权已终止，不能恢复。',
      messageEn: 'A grant that was terminated is not restored.',
    },
    department_duty_standing: {
      rule: 'DUTY_RECORDED_ALREADY',
      message: '该职责编号已在清单中。',
      messageEn: 'The list of the department has a duty of this code.',
      path: ['input', 'code'],
    },
    sensitive_combination_standing: {
      rule: 'COMBINATION_NAMED_ALREADY',
      message: '已有同名的敏感组合。',
      messageEn: 'There is a combination of this title.',
      path: ['input', 'title'],
    },
    share_request_number: {
      rule: 'REQUEST_NUMBER_TAKEN',
      message: '该申请编号已被使用。',
      messageEn: 'This number of a request is taken.',
      path: ['input', 'earlier', 'requestNumber'],
    },
  },
});
