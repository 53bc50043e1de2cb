import type { Register } from '../../../kernel/global-id';
import type { Check } from '../check';
import { type Naming, namingCheck } from '../naming';

const entry = { subgraph: 'catalog', register: 'catalog', table: 'catalog_entry', key: 'id', keyType: 'uuid' } as const;
const asset = { subgraph: 'asset', register: 'asset', table: 'data_asset', key: 'id', keyType: 'uuid' } as const;
const contract = {
  subgraph: 'operation',
  register: 'contract',
  table: 'operation_contract',
  key: 'id',
  keyType: 'uuid',
} as const;
const request = {
  subgraph: 'exchange',
  register: 'share-request',
  table: 'share_request',
  key: 'id',
  keyType: 'uuid',
} as const;
/** Matters of the exchange, each in a table of its own. */
const matter = <Of extends Register>(register: Of, table: string) =>
  ({ subgraph: 'exchange', register, table, key: 'id', keyType: 'uuid' }) as const;
const openRequest = matter('open-request', 'open_request');
const verification = matter('verification-request', 'verification_request');
const objection = matter('objection', 'objection');
const problemReport = matter('problem-report', 'problem_report');
const correction = matter('correction', 'catalog_correction');
const demand = matter('demand', 'demand');
const returnFlow = matter('return-flow', 'return_flow');
const violationCase = matter('violation-case', 'violation_case');
const grant = matter('access-grant', 'access_grant');
const project = { subgraph: 'budget', register: 'project', table: 'project', key: 'code', keyType: 'text' } as const;
const body = {
  subgraph: 'legal-entity',
  register: 'legal-entity',
  table: 'legal_entity',
  key: 'credit_code',
  keyType: 'text',
} as const;

const bodies: readonly Naming[] = [
  { ...entry, of: 'legal-entity', named: 'select t.provider' },
  { ...asset, of: 'legal-entity', named: 'select distinct holder from asset_right where asset = t.id' },
  { ...contract, of: 'legal-entity', named: 'select t.grantor union select t.operator' },
  { ...request, of: 'legal-entity', named: 'select t.consumer union select t.provider' },
  { ...project, of: 'legal-entity', named: 'select t.owner' },
  // whoever of the public asks or reports need not be a body, nor a body of this base registry
  ...[openRequest, verification, objection, problemReport, correction, violationCase, grant].map(
    register => ({ ...register, of: 'legal-entity', named: 'select t.provider' }) as const,
  ),
  { ...verification, of: 'legal-entity', named: 'select t.consumer' },
  { ...demand, of: 'legal-entity', named: 'select t.provider where t.provider is not null' },
  { ...returnFlow, of: 'legal-entity', named: 'select t.applicant' },
  { ...grant, of: 'legal-entity', named: "select t.holder where t.holder is not null and t.ground_register <> 'open-request'" },
];

const knownEntries: readonly Naming[] = [
  ...[openRequest, verification, objection, problemReport, correction, violationCase, grant].map(
    register => ({ ...register, of: 'catalog', named: 'select t.entry' }) as const,
  ),
  { ...demand, of: 'catalog', named: 'select t.linked_entry where t.linked_entry is not null' },
];

/** Grants that are in use, by what they rest on. */
const grantsInUse = (register: Register): string =>
  `select t.ground_key where t.ground_register = '${register}' and t.grant_status = 'ACTIVE'`;

/** What registers say of each other's things. */
export const references: readonly Check[] = [
  namingCheck({
    name: 'contracts-cover-registered-assets',
    rule: '生效的授权运营协议只涉及已登记的资产。',
    ruleEn: 'A contract in force covers registered assets only.',
    namings: [
      {
        ...contract,
        of: 'asset',
        named: "select asset from contract_asset where contract = t.id and t.contract_status in ('APPROVED', 'ACTIVE')",
        states: ['REGISTERED', 'CHANGED'],
      },
    ],
  }),
  namingCheck({
    name: 'contracts-have-standing-operators',
    rule: '已审定和生效的授权运营协议的运营方均存续。',
    ruleEn: 'The operator of a contract that is approved or in force stands.',
    namings: [
      {
        ...contract,
        of: 'legal-entity',
        named: "select t.operator where t.contract_status in ('APPROVED', 'ACTIVE')",
        states: ['ACTIVE', 'SUSPENDED'],
      },
    ],
  }),
  namingCheck({
    name: 'requests-ask-for-published-entries',
    rule: '办理中和已同意的共享申请只涉及已发布的目录条目。',
    ruleEn: 'A request that is open or granted asks for a published entry.',
    namings: [
      {
        ...request,
        of: 'catalog',
        named: "select t.entry where t.share_request_status not in ('DRAFT', 'REJECTED', 'TERMINATED')",
        states: ['PUBLISHED', 'UPDATE_REQUESTED'],
      },
    ],
  }),
  namingCheck({
    name: 'grants-open-published-entries',
    rule: '未终止的授权只涉及已发布的目录条目。',
    ruleEn: 'A grant that is not ended opens a published entry.',
    namings: [
      {
        ...grant,
        of: 'catalog',
        named: "select t.entry where t.grant_status <> 'TERMINATED'",
        states: ['PUBLISHED', 'UPDATE_REQUESTED'],
      },
    ],
  }),
  namingCheck({
    name: 'grants-rest-on-requests',
    rule: '有效的授权都有已同意的申请。',
    ruleEn: 'A grant in use rests on a request that was granted.',
    namings: [
      { ...grant, of: 'share-request', named: grantsInUse('share-request'), states: ['GRANTED', 'FULFILLED', 'IN_SERVICE'] },
      { ...grant, of: 'open-request', named: grantsInUse('open-request'), states: ['ACTIVE'] },
      { ...grant, of: 'verification-request', named: grantsInUse('verification-request'), states: ['APPROVED', 'ANSWERED'] },
    ],
  }),
  namingCheck({
    name: 'matters-name-known-entries',
    rule: '开放申请、核验、异议、问题数据、更正、需求、违规案件和授权所列目录条目均在目录中。',
    ruleEn: 'The entries that matters of the exchange and grants name are in the catalog.',
    namings: knownEntries,
  }),
  namingCheck({
    name: 'assets-name-known-entries',
    rule: '资产所列目录条目均在目录中。',
    ruleEn: 'The entries that an asset names are in the catalog.',
    namings: [{ ...asset, of: 'catalog', named: 'select entry from asset_catalog_entry where asset = t.id' }],
  }),
  namingCheck({
    name: 'projects-name-known-things',
    rule: '项目所列目录条目和资产均已登记。',
    ruleEn: 'The entries and assets that a project names are registered.',
    namings: [
      { ...project, of: 'catalog', named: 'select entry from project_catalog_entry where project = t.code' },
      { ...project, of: 'asset', named: 'select asset from project_asset where project = t.code' },
    ],
  }),
  namingCheck({
    name: 'bodies-are-registered',
    rule: '各登记簿所列机构均在法人库中。',
    ruleEn: 'Bodies that a register names are in the base registry.',
    namings: bodies,
  }),
  namingCheck({
    name: 'officeholders-are-registered',
    rule: '任职人员均在人口库中。',
    ruleEn: 'Whoever holds an office is in the base registry of persons.',
    namings: [
      { ...body, of: 'person', named: 'select person from office where credit_code = t.credit_code and person is not null' },
    ],
  }),
];
