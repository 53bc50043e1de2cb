import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import { drawingUpAContract, grantingAContract } from '../../../rulebook/rules/authorized-operation';
import { approvingAContract } from '../../../rulebook/rules/operation-approval';
import {
  activatingAContract,
  endingAContract,
  losingAnAsset,
  reinstatingAContract,
  resumingAContract,
  suspendingAContract,
  terminatingAContract,
} from '../../../rulebook/rules/operation-course';
import { addingData, coveringData } from '../../../rulebook/rules/operation-coverage';
import { recordingAnOpinion, rejectingARequest, selectingAnOperator } from '../../../rulebook/rules/operation-request';
import { losingTheOperator } from '../../../rulebook/rules/operator-stands';
import { ContractRow } from './entity';

/** What other subgraphs may know of a contract. */
export const contractChanged = (row: ContractRow): Event => ({
  aggregate: globalId('contract', row.id),
  sequence: row.version,
  kind: 'contract.changed',
  payload: {
    id: globalId('contract', row.id),
    contractNumber: row.contractNumber,
    contractStatus: row.contractStatus,
    jurisdiction: row.jurisdiction,
    grantor: row.grantor,
    operator: row.operator,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
  },
});

/** What of a contract its guards judge. */
const factsOf = ({ id, violationCase, ...row }: ContractRow) => ({
  ...row,
  asked: row.sources,
  earlier: row.takenOver || undefined,
});

/** How contracts go through the machine of their city, from the request to the end. */
export const operationContract = defineWorkflow<ContractRow>({
  id: 'SMX-10',
  register: 'contract',
  entity: ContractRow,
  state: 'contractStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ grantor, operator, sources }) => ({ grantor, operator, source: sources }),
  title: ({ contractNumber }) => `授权运营 ${contractNumber}`,
  // a suspension ends in the state that it interrupted
  awaits: ({ begun }, event) => event !== (begun ? 'reinstateContract' : 'resumeContract'),
  key: ({ id }) => id,
  changed: contractChanged,
  facts: factsOf,
  guards: {
    recordingAnOpinion,
    selectingAnOperator,
    rejectingARequest,
    drawingUpAContract: [...grantingAContract, ...drawingUpAContract, ...coveringData, ...addingData],
    grantingAContract: [...grantingAContract, ...drawingUpAContract, ...coveringData, ...approvingAContract],
    activatingAContract: [...coveringData, ...activatingAContract],
    suspendingAContract,
    losingAnAsset,
    losingTheOperator,
    resumingAContract,
    reinstatingAContract,
    endingAContract,
    terminatingAContract,
  },
});
