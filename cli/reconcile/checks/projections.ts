import { subgraphNames } from '../../../kernel/subgraph-name';
import type { Event } from '../../../kernel/transaction';
import type { TaskPayload } from '../../../kernel/workflow/tasks';
import type { Check } from '../check';
import { projectionCheck } from '../projection';

const version = { kept: 'p.version', told: ({ sequence }: Event) => sequence };
const field = (name: string, kept: string) => ({ kept, told: ({ payload }: Event) => payload[name] });
const keyPart = ({ aggregate }: Event) => aggregate.slice(aggregate.indexOf(':') + 1);

/** For whom a task waits, in one text: as it is kept, and as it is told. */
const WAITS = `select string_agg(concat_ws(' ', w.role, w.organization, array_to_string(array(select e from unnest(w.events) e order by e collate "C"), ' ')), '; '
  order by concat_ws(' ', w.role, w.organization) collate "C") from task_waiting w where w.task = p.id`;
const waitsOf = ({ waitsFor }: TaskPayload): string =>
  waitsFor
    .map(
      ({ role, organization, events }) =>
        [`${organization ? `${role} ${organization}` : role}`, [...events].sort().join(' ')] as const,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([whom, events]) => `${whom} ${events}`)
    .join('; ');

/** Registers whose changes are followed. */
const followed = [
  'legal-entity',
  'catalog',
  'asset',
  'contract',
  'share-request',
  'project',
  'rectification',
  'annual-report',
  'data-interface',
  'access-grant',
  'verification-request',
  'open-request',
  'agreement-template',
  'account-request',
  'objection',
  'problem-report',
  'correction',
  'demand',
  'return-flow',
  'violation-case',
];

/** What slices keep of each other's registers. */
export const projections: readonly Check[] = [
  projectionCheck({
    name: 'organizations-follow-legal-entities',
    rule: '资产登记所用的机构树与法人库一致。',
    ruleEn: 'The tree of bodies that assets are counted by is that of the base registry.',
    projection: {
      register: 'legal-entity',
      subgraph: 'asset',
      table: 'organization p',
      id: "'legal-entity:' || p.credit_code",
      key: 'credit_code',
      keyType: 'text',
      keyOf: keyPart,
      fields: { parent: field('parent', 'p.parent'), version },
    },
  }),
  projectionCheck({
    name: 'requestable-entries-follow-catalog',
    rule: '共享交换所知的目录条目与目录一致。',
    ruleEn: 'What the exchange knows of entries is what the catalog says.',
    projection: {
      register: 'catalog',
      subgraph: 'exchange',
      table: 'published_entry p',
      id: "'catalog:' || p.entry",
      key: 'entry',
      keyType: 'uuid',
      keyOf: keyPart,
      fields: {
        provider: field('provider', 'p.provider'),
        jurisdiction: field('jurisdiction', 'p.jurisdiction'),
        catalogStatus: field('catalogStatus', 'p.status'),
        shareType: field('shareType', 'p.share_type'),
        version,
      },
    },
  }),
  projectionCheck({
    name: 'lineage-follows-catalog',
    rule: '血缘节点所载目录条目与目录一致。',
    ruleEn: 'What lineage shows of entries is what the catalog says.',
    projection: {
      register: 'catalog',
      subgraph: 'lineage',
      table: "(select * from node where kind = 'CATALOG_ENTRY') p",
      id: 'p.key',
      key: 'key',
      keyType: 'text',
      keyOf: ({ aggregate }) => aggregate,
      fields: {
        title: field('title', 'p.label'),
        provider: field('provider', 'p.owner'),
        catalogStatus: field('catalogStatus', 'p.status'),
        jurisdiction: field('jurisdiction', 'p.jurisdiction'),
        version,
      },
      mayHoldOthers: true, // a check of its own
    },
  }),
  projectionCheck({
    name: 'lineage-follows-assets',
    rule: '血缘节点所载资产与资产登记一致。',
    ruleEn: 'What lineage shows of assets is what their register says.',
    projection: {
      register: 'asset',
      subgraph: 'lineage',
      table: "(select * from node where kind = 'DATA_ASSET') p",
      id: 'p.key',
      key: 'key',
      keyType: 'text',
      keyOf: ({ aggregate }) => aggregate,
      fields: {
        name: field('name', 'p.label'),
        assetStatus: field('assetStatus', 'p.status'),
        assetKind: field('assetKind', 'p.asset_kind'),
        jurisdiction: field('jurisdiction', 'p.jurisdiction'),
        version,
      },
      mayHoldOthers: true,
    },
  }),
  projectionCheck({
    name: 'tasks-follow-workflows',
    rule: '待办事项与各登记簿的流程状态一致。',
    ruleEn: 'Tasks say what the workflows of the registers say.',
    projection: {
      register: 'task',
      subgraph: 'exchange',
      table: 'task p',
      id: 'p.id',
      key: 'id',
      keyType: 'text',
      keyOf: ({ payload }) => String(payload.id),
      keeps: ({ payload }) => (payload.waitsFor as readonly unknown[]).length > 0,
      fields: {
        workflow: field('workflow', 'p.workflow'),
        state: field('state', 'p.state'),
        jurisdiction: field('jurisdiction', 'p.jurisdiction'),
        dueOn: { kept: 'p.due_on', told: ({ payload }) => (payload as unknown as TaskPayload).clock?.dueOn },
        waitsFor: { kept: WAITS, told: ({ payload }) => waitsOf(payload as unknown as TaskPayload) },
        version,
      },
      mayHoldOthers: true,
    },
  }),
  projectionCheck({
    name: 'agreements-reach-catalog',
    rule: '目录所知的开放利用协议范本与共享交换一致。',
    ruleEn: 'The catalog knows the agreement templates that the exchange has.',
    projection: {
      register: 'agreement-template',
      subgraph: 'catalog',
      table: 'known_agreement p',
      id: "'agreement-template:' || p.agreement",
      key: 'agreement',
      keyType: 'uuid',
      keyOf: keyPart,
      fields: { unit: field('issuer', 'p.unit'), openType: field('openType', 'p.open_type'), version },
      mayHoldOthers: true,
    },
  }),
  ...followed.map(register =>
    projectionCheck({
      name: `changes-follow-${register}`,
      rule: '变更动态收录登记簿的最新版本。',
      ruleEn: 'The feed of changes has the latest version of everything.',
      projection: {
        register,
        subgraph: 'oversight',
        table: '(select aggregate, max(version) as version from change group by aggregate) p',
        id: 'p.aggregate',
        key: 'aggregate',
        keyType: 'text',
        keyOf: ({ aggregate }) => aggregate,
        fields: { version },
        mayHoldOthers: true, // it keeps what is gone
      },
    }),
  ),
  ...subgraphNames.map(subgraph =>
    projectionCheck({
      name: `suspensions-reach-${subgraph}`,
      rule: '各子图所知的暂停访问与监督库一致。',
      ruleEn: 'Every subgraph knows whose access is suspended.',
      projection: {
        register: 'suspension',
        subgraph,
        table: 'suspended_access p',
        id: "'suspension:' || p.id",
        key: 'id',
        keyType: 'uuid',
        keyOf: keyPart,
        keeps: ({ payload }) => payload.lifted === false,
        fields: {
          subject: field('subject', 'p.subject'),
          organization: field('organization', 'p.organization'),
          jurisdiction: field('jurisdiction', 'p.jurisdiction'),
          version,
        },
      },
    }),
  ),
];
