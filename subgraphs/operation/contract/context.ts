import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import { standingLoader } from '../known/standing';
import type { ContractAssetRow, ContractRow } from './entity';

export const columns = `c.id, c.contract_number as "contractNumber", c.contract_status as "contractStatus", c.jurisdiction, c.grantor, c.operator,
  c.domains, c.exclusive, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.purpose, c.price, c.price_basis as "priceBasis",
  c.expected_revenue_per_year as "expectedRevenuePerYear", c.taken_over as "takenOver", c.mode, c.conditions,
  c.price_justification as "priceJustification", c.obligations, c.clauses, c.rule_version as "ruleVersion",
  c.request_number as "requestNumber", c.selection_method as "selectionMethod", c.selection_reference as "selectionReference",
  c.selection_decided_on::text as "selectionDecidedOn", c.renews, c.sources, c.opinions_awaited as "opinionsAwaited",
  c.assessment_conclusion as "assessmentConclusion", c.assessment_reference as "assessmentReference",
  c.assessed_on::text as "assessedOn", c.suspended_for as "suspendedFor", c.violation_case as "violationCase",
  c.begun, c.gone_body as "goneBody", c.version`;

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
    ids => reader.rows(sql`select ${raw(columns)} from operation_contract c where c.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  contractByNumber: oneByKey<ContractRow>(
    numbers => reader.rows(sql`select ${raw(columns)} from operation_contract c where c.contract_number = any(${numbers})`),
    row => row.contractNumber,
  ),
  standing: standingLoader(reader),
  assets: manyByKey<ContractAssetRow>(
    ids => reader.rows(sql`select contract, asset from contract_asset where contract = any(${ids}::uuid[]) order by asset`),
    row => row.contract,
  ),
});
