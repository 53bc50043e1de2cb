import { Client } from 'pg';
import type { Actor } from '../../../kernel/actor';
import { globalId, type Register } from '../../../kernel/global-id';
import type { AssetStatus } from '../../../subgraphs/asset/registration/kinds';
import { maySee as maySeeAsset } from '../../../subgraphs/asset/registration/policy';
import { maySee as maySeeProject } from '../../../subgraphs/budget/project/policy';
import { mayOversee } from '../../../subgraphs/catalog/aggregation/policy';
import type { CatalogStatus } from '../../../subgraphs/catalog/entry/kinds';
import { maySee as maySeeEntry } from '../../../subgraphs/catalog/entry/policy';
import { maySeeBatch } from '../../../subgraphs/catalog/list/collection/policy';
import { maySeeNeed } from '../../../subgraphs/catalog/list/need/policy';
import { maySeeSystem } from '../../../subgraphs/catalog/platform/policy';
import type { SeenGrant } from '../../../subgraphs/exchange/access-grant/policy';
import { maySeeAccountRequest } from '../../../subgraphs/exchange/account/policy';
import { maySeeCorrection, type SeenCorrection } from '../../../subgraphs/exchange/correction/policy';
import { maySeeInterface, type SeenInterface } from '../../../subgraphs/exchange/interface/policy';
import { maySeeObjection, type SeenObjection } from '../../../subgraphs/exchange/objection/policy';
import { maySeeOpenRequest } from '../../../subgraphs/exchange/open-request/policy';
import { maySeeOpinion, type SeenOpinion } from '../../../subgraphs/exchange/opinion/policy';
import { maySeeProblem, type SeenReport } from '../../../subgraphs/exchange/problem-report/policy';
import { maySee as maySeeRequest, type SeenRequest } from '../../../subgraphs/exchange/share-request/policy';
import { waitsFor } from '../../../subgraphs/exchange/tasks/policy';
import type { SeenVerification } from '../../../subgraphs/exchange/verification-request/policy';
import { maySee as maySeePerson } from '../../../subgraphs/natural-person/person/policy';
import { maySee as maySeeContract, type SeenContract } from '../../../subgraphs/operation/contract/policy';
import { maySeeReport } from '../../../subgraphs/oversight/annual-report/policy';
import type { Audience } from '../../../subgraphs/oversight/changes/audience';
import { mayFollow } from '../../../subgraphs/oversight/changes/policy';
import { maySeeCommission } from '../../../subgraphs/oversight/commission/policy';
import { maySeeIncident, type SeenIncident } from '../../../subgraphs/oversight/incident/policy';
import {
  maySeeInspection as maySeeSecurityInspection,
  type SeenInspection,
} from '../../../subgraphs/oversight/inspector/policy';
import { maySeeOrder } from '../../../subgraphs/oversight/rectification/policy';
import { maySeeSuspension } from '../../../subgraphs/oversight/suspension/policy';
import { maySeeViolation } from '../../../subgraphs/oversight/violation/policy';
import { type AggregatedRow, aggregatedKinds } from './aggregated';
import { demandedKinds } from './demanded';
import { openingKinds } from './opening';
import { reviewedKinds } from './reviewed';
import { misuseKind, usedKinds, verificationKind } from './used';

/** A thing of the register as the database has it: whose it is, and what its slice's policy says of it. */
export interface KnownRow {
  readonly type: string;
  readonly id: string;
  /** Its parties: credit codes, for a person their key. */
  readonly parties: readonly string[];
  isSeenBy(actor: Actor): boolean;
}

interface Kind<Row> {
  readonly type: string;
  readonly register?: Register;
  readonly from: string;
  readonly parties: (row: Row) => (string | null)[];
  readonly seen: (actor: Actor, row: Row) => boolean;
}

const kind = <Row extends { id: string }>(made: Kind<Row>) => made as unknown as Kind<{ id: string }>;

const heldAs = (
  right: string,
  today: string,
) => `(select holder from asset.asset_right r where r.asset = a.id and r.kind = '${right}'
  and r.since <= '${today}' and (r.until is null or '${today}' < r.until) limit 1)`;

const kinds = (today: string) => [
  kind<{ id: string; jurisdiction: string; provider: string; catalogStatus: CatalogStatus }>({
    type: 'CatalogEntry',
    register: 'catalog',
    from: 'select id, jurisdiction, provider, catalog_status as "catalogStatus" from catalog.catalog_entry',
    parties: ({ provider }) => [provider],
    seen: maySeeEntry,
  }),
  kind<{ id: string; jurisdiction: string; assetStatus: AssetStatus; owner: string | null; steward: string | null }>({
    type: 'DataAsset',
    register: 'asset',
    from: `select id, jurisdiction, asset_status as "assetStatus", ${heldAs('OWNERSHIP', today)} as owner,
      ${heldAs('STEWARDSHIP', today)} as steward from asset.data_asset a`,
    parties: ({ owner, steward }) => [owner, steward],
    seen: maySeeAsset,
  }),
  kind<{ id: string } & SeenContract>({
    type: 'OperationContract',
    register: 'contract',
    from: `select id, jurisdiction, contract_status as "contractStatus", grantor, operator, sources from operation.operation_contract`,
    parties: ({ grantor, operator }) => [grantor, operator],
    seen: maySeeContract,
  }),
  kind<{ id: string } & SeenRequest>({
    type: 'ShareRequest',
    register: 'share-request',
    from: `select id, jurisdiction, consumer, provider, share_request_status as "shareRequestStatus", workflow, service_mode as "serviceMode"
      from exchange.share_request`,
    parties: ({ consumer, provider }) => [consumer, provider],
    seen: maySeeRequest,
  }),
  kind<{
    id: string;
    jurisdiction: string;
    provider: string;
    applicant: string | null;
    applicantSubject: string | null;
    openRequestStatus: string;
  }>({
    type: 'OpenRequest',
    register: 'open-request',
    from: `select id, jurisdiction, provider, applicant, applicant_subject as "applicantSubject", open_request_status as "openRequestStatus"
      from exchange.open_request`,
    parties: ({ provider, applicant }) => [provider, applicant],
    seen: maySeeOpenRequest,
  }),
  kind<{ id: string; jurisdiction: string; applicant: string | null; applicantSubject: string | null }>({
    type: 'AccountRequest',
    register: 'account-request',
    from: 'select id, jurisdiction, applicant, applicant_subject as "applicantSubject" from exchange.account_request',
    parties: ({ applicant }) => [applicant],
    seen: maySeeAccountRequest,
  }),
  kind<{ id: string } & SeenInterface>({
    type: 'DataInterface',
    register: 'data-interface',
    from: 'select id, jurisdiction, provider, demanded_by as "demandedBy" from exchange.data_interface',
    parties: ({ provider, demandedBy }) => [provider, demandedBy],
    seen: maySeeInterface,
  }),
  kind<{ id: string; jurisdiction: string; owner: string }>({
    type: 'Project',
    register: 'project',
    from: 'select code as id, jurisdiction, owner from budget.project',
    parties: ({ owner }) => [owner],
    seen: maySeeProject,
  }),
  kind<{ id: string; jurisdiction: string }>({
    type: 'NaturalPerson',
    register: 'person',
    from: 'select id, jurisdiction from natural_person.natural_person',
    parties: ({ id }) => [id],
    seen: maySeePerson,
  }),
  kind<{ id: string; jurisdiction: string; issuer: string; addressee: string; supervisor: string | null }>({
    type: 'RectificationOrder',
    register: 'rectification',
    from: 'select id, jurisdiction, issuer, addressee, supervisor from oversight.rectification_order',
    parties: ({ issuer, addressee, supervisor }) => [issuer, addressee, supervisor],
    seen: maySeeOrder,
  }),
  kind<{ id: string; jurisdiction: string; filer: string }>({
    type: 'AnnualReport',
    register: 'annual-report',
    from: 'select id, jurisdiction, filer from oversight.annual_report',
    parties: ({ filer }) => [filer],
    seen: maySeeReport,
  }),
  kind<{ id: string; jurisdiction: string }>({
    type: 'Suspension',
    register: 'suspension',
    from: 'select id, jurisdiction from oversight.suspension',
    parties: () => [],
    seen: maySeeSuspension,
  }),
  ...aggregatedKinds(mayOversee).map(made => kind<AggregatedRow>(made)),
  ...usedKinds.map(made => kind<{ id: string } & SeenGrant>(made)),
  kind<{ id: string } & SeenVerification>(verificationKind),
  kind<{ id: string } & SeenGrant>(misuseKind),
  kind<{ id: string; jurisdiction: string; requester: string; owner: string }>({
    type: 'DemandListItem',
    register: 'data-need',
    from: 'select id, jurisdiction, requester, owner from catalog.data_need',
    parties: ({ requester, owner }) => [requester, owner],
    seen: maySeeNeed,
  }),
  kind<{ id: string; jurisdiction: string; department: string }>({
    type: 'CollectionBatch',
    from: `select 'batch:' || id as id, jurisdiction, department from catalog.collection_batch`,
    parties: ({ department }) => [department],
    seen: maySeeBatch,
  }),
  kind<{ id: string; jurisdiction: string | null; audience: Audience; parties: string[] }>({
    type: 'Change',
    from: `select 'change:' || position as id, jurisdiction, audience, parties from oversight.change`,
    parties: ({ parties }) => parties,
    seen: mayFollow,
  }),
  kind<{ id: string; jurisdiction: string; organization: string | null }>({
    type: 'ViolationCandidate',
    from: 'select id, jurisdiction, organization from oversight.missed_deadline',
    parties: ({ organization }) => [organization],
    seen: maySeeViolation,
  }),
  kind<{ id: string; jurisdiction: string; waits: { role: string; organization: string | null }[] }>({
    type: 'Task',
    from: `select 'task/' || t.id as id, t.jurisdiction, (select jsonb_agg(to_jsonb(w)) from exchange.task_waiting w where w.task = t.id) as waits
      from exchange.task t`,
    parties: ({ waits }) => (waits ?? []).map(({ organization }) => organization),
    seen: (actor, { jurisdiction, waits }) => (waits ?? []).some(wait => waitsFor(actor, { jurisdiction, ...wait })),
  }),
  kind<{ id: string } & SeenObjection>({
    type: 'Objection',
    register: 'objection',
    from: 'select id, jurisdiction, provider, objector, objector_subject as "objectorSubject" from exchange.objection',
    parties: ({ provider, objector }) => [provider, objector],
    seen: maySeeObjection,
  }),
  kind<{ id: string } & SeenReport>({
    type: 'ProblemReport',
    register: 'problem-report',
    from: 'select id, jurisdiction, provider, reporter, reporter_subject as "reporterSubject" from exchange.problem_report',
    parties: ({ provider, reporter }) => [provider, reporter],
    seen: maySeeProblem,
  }),
  kind<{ id: string } & SeenCorrection>({
    type: 'CatalogCorrection',
    register: 'correction',
    from: 'select id, jurisdiction, provider, objector, objector_subject as "objectorSubject" from exchange.catalog_correction',
    parties: ({ provider, objector }) => [provider, objector],
    seen: maySeeCorrection,
  }),
  kind<{ id: string; jurisdiction: string; department: string }>({
    type: 'InformationSystem',
    register: 'information-system',
    from: 'select id, jurisdiction, department from catalog.information_system',
    parties: ({ department }) => [department],
    seen: maySeeSystem,
  }),
  kind<{ id: string } & SeenIncident>({
    type: 'SecurityIncident',
    from: `select 'security-incident:' || id as id, jurisdiction, recorded_by as "recordedBy", provider,
      responsible_parties as "responsibleParties" from oversight.security_incident`,
    parties: ({ recordedBy, provider, responsibleParties }) => [recordedBy, provider, ...responsibleParties],
    seen: maySeeIncident,
  }),
  kind<{ id: string; jurisdiction: string; commissioner: string; unit: string }>({
    type: 'Commission',
    from: `select 'commission:' || id as id, jurisdiction, commissioner, unit from oversight.commission`,
    parties: ({ commissioner, unit }) => [commissioner, unit],
    seen: maySeeCommission,
  }),
  kind<{ id: string } & SeenInspection>({
    type: 'SecurityInspection',
    from: `select 'security-inspection:' || id as id, jurisdiction, inspector, department from oversight.security_inspection`,
    parties: ({ inspector, department }) => [inspector, department],
    seen: maySeeSecurityInspection,
  }),
  ...[...demandedKinds, ...openingKinds, ...reviewedKinds].map(made => made as unknown as Kind<{ id: string }>),
  kind<{ id: string } & SeenOpinion>({
    type: 'Opinion',
    from: 'select id, jurisdiction, submitter, submitter_subject as "submitterSubject" from exchange.opinion',
    parties: ({ submitter }) => [submitter],
    seen: maySeeOpinion,
  }),
];

/** Every thing that is not open to everybody, by its id in the graph; a task as `task/<id of its thing>`. */
export async function knownRows(databaseUrl: string, today: string): Promise<ReadonlyMap<string, KnownRow>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const known = new Map<string, KnownRow>();
    for (const { type, register, from, parties, seen } of kinds(today)) {
      const { rows } = await client.query<{ id: string }>(from);
      for (const row of rows) {
        const id = register ? globalId(register, row.id) : row.id;
        const of = parties(row).filter(party => party !== null);
        known.set(id, { type, id, parties: of, isSeenBy: actor => seen(actor, row) });
      }
    }
    return known;
  } finally {
    await client.end();
  }
}
