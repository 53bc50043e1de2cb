import { allColumns, type Columns } from '../../../kernel/columns';
import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import { standingLoader } from '../known/standing';
import type { ContractAssetRow, ContractRow } from './entity';

const columns: Columns = {
  all: {
    id: 'c.id',
    contractNumber: 'c.contract_number',
    contractStatus: 'c.contract_status',
    jurisdiction: 'c.jurisdiction',
    grantor: 'c.grantor',
    operator: 'c.operator',
    domains: 'c.domains',
    exclusive: 'c.exclusive',
    startsOn: 'c.starts_on::text',
    endsOn: 'c.ends_on::text',
    purpose: 'c.purpose',
    price: 'c.price',
    priceBasis: 'c.price_basis',
    expectedRevenuePerYear: 'c.expected_revenue_per_year',
    takenOver: 'c.taken_over',
    mode: 'c.mode',
    conditions: 'c.conditions',
    priceJustification: 'c.price_justification',
    obligations: 'c.obligations',
    clauses: 'c.clauses',
    ruleVersion: 'c.rule_version',
    requestNumber: 'c.request_number',
    selectionMethod: 'c.selection_method',
    selectionReference: 'c.selection_reference',
    selectionDecidedOn: 'c.selection_decided_on::text',
    renews: 'c.renews',
    sources: 'c.sources',
    opinionsAwaited: 'c.opinions_awaited',
    assessmentConclusion: 'c.assessment_conclusion',
    assessmentReference: 'c.assessment_reference',
    assessedOn: 'c.assessed_on::text',
    suspendedFor: 'c.suspended_for',
    violationCase: 'c.violation_case',
    begun: 'c.begun',
    goneBody: 'c.gone_body',
    version: 'c.version',
  },
  keys: ['id', 'contractNumber'],
  // money is shown to the parties
  shownFrom: {
    price: ['price', 'grantor', 'operator'],
    priceBasis: ['priceBasis', 'grantor', 'operator'],
    expectedRevenuePerYear: ['expectedRevenuePerYear', 'grantor', 'operator'],
    priceJustification: ['priceJustification', 'grantor', 'operator'],
    selection: ['selectionMethod', 'selectionReference', 'selectionDecidedOn'],
    expertAssessment: ['assessmentConclusion', 'assessmentReference', 'assessedOn'],
  },
};

/** Every column of a contract. */
export const whole = raw(allColumns(columns));

/** Contracts by their last day, first day or number. */
export const contracts: Listing = {
  from: 'operation_contract c',
  columns,
  key: 'c.id',
  keyType: 'uuid',
  sorts: {
    ENDS_ON: { by: 'c.ends_on', type: 'date' },
    STARTS_ON: { by: 'c.starts_on', type: 'date' },
    CONTRACT_NUMBER: { by: 'c.contract_number', type: 'text' },
  },
};

export const contractLoaders = ({ reader }: { reader: Reader }) => ({
  contract: oneByKey<ContractRow>(
    ids => reader.rows(sql`select ${whole} from operation_contract c where c.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  contractByNumber: oneByKey<ContractRow>(
    numbers => reader.rows(sql`select ${whole} from operation_contract c where c.contract_number = any(${numbers})`),
    row => row.contractNumber,
  ),
  standing: standingLoader(reader),
  assets: manyByKey<ContractAssetRow>(
    ids => reader.rows(sql`select contract, asset from contract_asset where contract = any(${ids}::uuid[]) order by asset`),
    row => row.contract,
  ),
});
