import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import {
  exportingRawData,
  openingAService,
  releasingAResult,
  reviewingAResult,
  submittingAResult,
} from '../../../rulebook/rules/operation-use';
import type { OperationContext } from '../context';
import { demandContract, demandHolds, demandPart } from '../contract/demand-contract';
import { mayGrant, mayOperate } from '../contract/policy';
import { DevelopmentResultRow, DevelopmentServiceRow } from './entity';
import type {
  DevelopmentResult,
  DevelopmentService,
  ExportRawDataInput,
  OpenDevelopmentServiceInput,
  ReleaseDevelopmentResultInput,
  ReviewDevelopmentResultInput,
  SubmitDevelopmentResultInput,
} from './types';

export const presentService = ({ id, name, openedOn }: DevelopmentServiceRow): DevelopmentService => ({ id, name, openedOn });

export const presentResult = ({ service, ...row }: DevelopmentResultRow): DevelopmentResult => ({
  id: row.id,
  title: row.title,
  digest: row.digest,
  submittedOn: row.submittedOn,
  outputReview: row.outputReview,
  irreversible: row.irreversible,
  reviewedOn: row.reviewedOn,
  releasedOn: row.releasedOn,
});

const serviceOf = ({ manager }: Transaction, id: string) => ({
  id,
  path: 'service',
  find: (key: string) => manager.findOneBy(DevelopmentServiceRow, { id: key }),
});

/** A result kept from others until this transaction ends, with the contract of its service. */
const resultOf = ({ manager }: Transaction, id: string) => ({
  id,
  path: 'result',
  async find(key: string) {
    const result = await manager.findOne(DevelopmentResultRow, { where: { id: key }, lock: { mode: 'pessimistic_write' } });
    const service = result && (await manager.findOneBy(DevelopmentServiceRow, { id: result.service }));
    return result && service && { ...result, contract: service.contract };
  },
});

/** The authority opens a service on the development platform, under a contract in force. */
export async function openDevelopmentService(
  context: OperationContext,
  input: OpenDevelopmentServiceInput,
): Promise<DevelopmentService | Refused> {
  const row = await context.write('openDevelopmentService', input, async transaction => {
    const contract = await demandContract(transaction, context, input.contract, found => mayGrant(context.actor, found));
    const { name } = input;
    demandHolds(context, contract, openingAService, { name, contractStatus: contract.contractStatus });
    return transaction.create(DevelopmentServiceRow, { contract: contract.id, name, openedOn: context.today });
  });
  return row instanceof Refused ? row : presentService(row);
}

/** Raw data is asked for: where it stays in the platform it never leaves, whoever asks. The trail tells who did. */
export async function exportRawData(
  context: OperationContext,
  input: ExportRawDataInput,
): Promise<DevelopmentService | Refused> {
  const row = await context.write('exportRawData', input, async transaction => {
    const may = (found: Parameters<typeof mayOperate>[1]) => mayOperate(context.actor, found);
    const { part, row: contract } = await demandPart(transaction, context, serviceOf(transaction, input.service), may);
    demandHolds(context, contract, exportingRawData, {});
    return part;
  });
  return row instanceof Refused ? row : presentService(row);
}

/** The operator hands in a result that is to leave the platform. */
export async function submitDevelopmentResult(
  context: OperationContext,
  input: SubmitDevelopmentResultInput,
): Promise<DevelopmentResult | Refused> {
  const row = await context.write('submitDevelopmentResult', input, async transaction => {
    const may = (found: Parameters<typeof mayOperate>[1]) => mayOperate(context.actor, found);
    const { part, row: contract } = await demandPart(transaction, context, serviceOf(transaction, input.service), may);
    const { title, digest } = input;
    demandHolds(context, contract, submittingAResult, { title, digest, contractStatus: contract.contractStatus });
    const kept = { service: part.id, title, digest, submittedOn: context.today };
    return transaction.create(DevelopmentResultRow, {
      ...kept,
      outputReview: null,
      irreversible: null,
      reviewedOn: null,
      releasedOn: null,
    });
  });
  return row instanceof Refused ? row : presentResult(row);
}

/** The authority reviews a result, once: what can be worked back does not pass. */
export async function reviewDevelopmentResult(
  context: OperationContext,
  input: ReviewDevelopmentResultInput,
): Promise<DevelopmentResult | Refused> {
  const row = await context.write('reviewDevelopmentResult', input, async transaction => {
    const may = (found: Parameters<typeof mayGrant>[1]) => mayGrant(context.actor, found);
    const { part, row: contract } = await demandPart(transaction, context, resultOf(transaction, input.result), may);
    const { review, irreversible } = input;
    demandHolds(context, contract, reviewingAResult, { review, irreversible, reviewed: part.outputReview !== null });
    const reviewed = { outputReview: review, irreversible, reviewedOn: context.today };
    await transaction.manager.update(DevelopmentResultRow, { id: part.id }, reviewed);
    return { ...part, ...reviewed };
  });
  return row instanceof Refused ? row : presentResult(row);
}

/** The authority lets a result leave the platform whose review has passed. */
export async function releaseDevelopmentResult(
  context: OperationContext,
  input: ReleaseDevelopmentResultInput,
): Promise<DevelopmentResult | Refused> {
  const row = await context.write('releaseDevelopmentResult', input, async transaction => {
    const may = (found: Parameters<typeof mayGrant>[1]) => mayGrant(context.actor, found);
    const { part, row: contract } = await demandPart(transaction, context, resultOf(transaction, input.result), may);
    demandHolds(context, contract, releasingAResult, {
      review: part.outputReview,
      released: part.releasedOn !== null,
      contractStatus: contract.contractStatus,
    });
    const released = { releasedOn: context.today };
    await transaction.manager.update(DevelopmentResultRow, { id: part.id }, released);
    return { ...part, ...released };
  });
  return row instanceof Refused ? row : presentResult(row);
}
