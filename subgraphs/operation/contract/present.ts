import type { Actor } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import type { ContractRow } from './entity';
import { maySeePrice } from './policy';
import type { OperationContract } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentContract(row: ContractRow, actor: Actor): OperationContract {
  const money = maySeePrice(actor, row);
  return {
    id: globalId('contract', row.id),
    contractNumber: row.contractNumber,
    contractStatus: row.contractStatus,
    jurisdiction: { code: row.jurisdiction },
    grantor: { creditCode: row.grantor },
    operator: { creditCode: row.operator },
    domains: row.domains,
    exclusive: row.exclusive,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    purpose: row.purpose,
    price: money ? row.price : null,
    priceBasis: money ? row.priceBasis : null,
    expectedRevenuePerYear: money ? row.expectedRevenuePerYear : null,
    mode: row.mode,
    conditions: row.conditions,
    priceJustification: money ? row.priceJustification : null,
    obligations: row.obligations,
    clauses: row.clauses,
    ruleVersion: row.ruleVersion,
    requestNumber: row.requestNumber,
    selection: selectionOf(row),
    expertAssessment: assessmentOf(row),
    suspendedFor: row.suspendedFor,
    goneBody: row.goneBody ? { creditCode: row.goneBody } : null,
    takenOver: row.takenOver,
    version: row.version,
    renewedKey: row.renews,
  };
}

function selectionOf({ selectionMethod: method, selectionReference: reference, selectionDecidedOn: decidedOn }: ContractRow) {
  return method && reference && decidedOn ? { method, reference, decidedOn } : null;
}

function assessmentOf({ assessmentConclusion: conclusion, assessmentReference: reference, assessedOn }: ContractRow) {
  return conclusion && reference && assessedOn ? { conclusion, reference, assessedOn } : null;
}
