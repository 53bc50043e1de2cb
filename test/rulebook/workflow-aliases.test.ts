import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, GraphQLEnumType } from 'graphql';
import { aliases } from '../../rulebook/aliases';
import { machineOf } from '../../rulebook/city-machine';
import { jurisdictions } from '../../rulebook/jurisdictions';
import { lawOf } from '../../rulebook/law';
import { machines } from '../../rulebook/machine';
import { workflowOf } from '../../rulebook/workflow';

/** The machines as the requirements draw them, transcribed: names of states and events only. */
const drawn: readonly { id: string; states: string; events: readonly string[] }[] = [
  {
    id: 'SMX-01',
    states: 'DRAFT SUBMITTED RETURNED PUBLISHED UPDATE_REQUESTED WITHDRAWN',
    events: [
      'submitCatalogEntry',
      'reviewCatalogEntry(APPROVE)',
      'reviewCatalogEntry(RETURN)',
      'requestCatalogUpdate',
      'reviewCatalogUpdate',
      'withdrawCatalogEntry',
    ],
  },
  {
    id: 'SMX-02',
    states: 'CREATED GRANTED SUSPENDED TERMINATED',
    events: ['createShareRequest (automatic)', 'suspendAccess', 'restoreAccess', 'terminateAccess'],
  },
  {
    id: 'SMX-03',
    states: 'DRAFT SUBMITTED APPROVED REJECTED FULFILLED SUSPENDED TERMINATED',
    events: [
      'submitShareRequest',
      'decideShareRequest(APPROVE)',
      'decideShareRequest(REJECT)',
      'fulfilShareRequest',
      'suspendAccess',
      'restoreAccess',
      'terminateAccess',
    ],
  },
  {
    id: 'SMX-04',
    states: 'SUBMITTED APPROVED REJECTED ANSWERED',
    events: ['decideVerificationRequest(APPROVE)', 'decideVerificationRequest(REJECT)', 'runVerification'],
  },
  {
    id: 'SMX-05',
    states: 'DRAFT PRODUCER_REVIEW AUTHORITY_REVIEW LETTER_REGISTERED RULE_DRAFTING APPROVED REJECTED IN_SERVICE TERMINATED',
    events: [
      'submitShareRequest(INTERFACE)',
      'submitShareRequest(BULK)',
      'decideAsProducer(APPROVE)',
      'decideAsProducer(REJECT)',
      'decideShareRequest(APPROVE)',
      'decideShareRequest(REJECT)',
      'fulfilShareRequest',
      'registerOfficialLetter(CROSS_VERIFICATION)',
      'decideLetter(APPROVE)',
      'decideLetter(REJECT)',
      'publishVerificationRule',
      'terminateAccess',
    ],
  },
  {
    id: 'SMX-06',
    states: 'DRAFT SUBMITTED EXTENDED AUTHORITY_APPROVED APPROVED REJECTED AGREEMENT_SIGNED ACTIVE SUSPENDED CLOSED',
    events: [
      'createOpenRequest',
      'extendReplyDeadline',
      'decideOpenRequest(APPROVE)',
      'decideOpenRequest(REJECT)',
      'decideAsAuthority',
      'decideAsOpeningBody',
      'signUseAgreement',
      'activateAccess',
      'suspendAccess',
      'restoreAccess',
      'closeGrant',
    ],
  },
  {
    id: 'SMX-07',
    states: 'SUBMITTED UNDER_REVIEW CONFIRMED REJECTED ENTRY_LINKED CONVERTED FORWARDED_UPSTREAM',
    events: [
      'acceptDemand',
      'acceptOpenDemand',
      'confirmDemand',
      'rejectDemand',
      'createReturnFlowRequest',
      'publishCatalogEntry (linked)',
      'convertToRequest',
    ],
  },
  {
    id: 'SMX-08',
    states: 'REPORTED DISPATCHED CONFIRMED REFUTED CORRECTED FED_BACK DISPUTED COORDINATED DECIDED',
    events: [
      'dispatchProblemData',
      'decideProblemData(CORRECT)',
      'decideProblemData(NO_CORRECTION)',
      'confirmCorrection',
      'notifyReporter',
      'disputeOutcome',
      'coordinate',
      'decideDispute',
    ],
  },
  {
    id: 'SMX-09',
    states: 'FILED SUSPENDED_VERIFYING OPEN_VERIFYING WITHDRAWN RESTORED REOPENED_AFTER_PROCESSING FED_BACK',
    events: [
      'suspendOpenResource',
      'keepOpen',
      'resolveObjection(WITHDRAW)',
      'resolveObjection(RESTORE)',
      'resolveObjection(PROCESS)',
      'notifyObjector',
    ],
  },
  {
    id: 'SMX-09-CORRECTION',
    states: 'FILED EXTENDED AGREED REFUSED CHANGE_REQUESTED CHANGED',
    events: [
      'extendReplyDeadline',
      'decideCorrection(AGREE)',
      'decideCorrection(REFUSE)',
      'requestOpenCatalogueChange',
      'reviewCatalogUpdate',
    ],
  },
  {
    id: 'SMX-10',
    states:
      'REQUESTED PRODUCER_CONSULTED EXPERT_ASSESSED SELECTED DRAFT_CONTRACT APPROVED ACTIVE SUSPENDED EXPIRED TERMINATED REJECTED',
    events: [
      'recordProducerOpinion',
      'recordExpertAssessment',
      'recordSelection',
      'rejectDevelopment',
      'createOperationContract',
      'approveContract',
      'activateContract',
      'suspendContract',
      'resumeContract',
      'expire',
      'terminateContract',
    ],
  },
  {
    id: 'SMX-11',
    states: 'DRAFT SUBMITTED RETURNED REGISTERED CHANGED DEREGISTERED',
    events: [
      'registerAsset',
      'reviewAsset(RETURN)',
      'reviewAsset(ACCEPT)',
      'changeAsset',
      'recordBalanceSheetEntry',
      'deregisterAsset',
    ],
  },
  {
    id: 'SMX-12',
    states: 'DRAFTING SUBMITTED APPROVED REJECTED BUILT ACCEPTANCE_FAILED ACCEPTED OM_FUNDED',
    events: [
      'submitProjectForApproval',
      'approveProject',
      'rejectProject',
      'reportBuilt',
      'acceptProject',
      'failAcceptance',
      'allocateOmFunding',
    ],
  },
  {
    id: 'SMX-13',
    states: 'ISSUED RECTIFIED CLOSED OVERDUE ESCALATED CRITICISED TRANSFERRED EXEMPTED',
    events: [
      'issueRectification',
      'submitRectification',
      'confirmRectification',
      'rejectRectification',
      'scheduler',
      'escalateRectification',
      'criticise',
      'transferCase',
      'exempt',
    ],
  },
  {
    id: 'SMX-14',
    states: 'REPORTED INVESTIGATING UNFOUNDED SUSPENDED CORRECTED RESTORED TERMINATED REFERRED',
    events: ['openCase', 'closeCase', 'suspendAccess', 'submitCorrection', 'restoreAccess', 'terminateAccess', 'refer'],
  },
];

const called = (workflow: string, kind: 'state' | 'event', matrix: string) =>
  aliases.filter(alias => alias.workflow === workflow && alias.kind === kind && alias.matrix === matrix);

/** What the requirements give a deadline or steps and do not draw. */
const undrawn = ['SMX-03-INTERFACE', 'SMX-06-ACCOUNT', 'SMX-07-RETURN'];

test('every machine of the requirements is one of ours, and none is added but for what they name and do not draw', () => {
  expect(machines.map(({ id }) => id).sort()).toEqual([...drawn.map(({ id }) => id), ...undrawn].sort());
});

describe.each(drawn)('$id', ({ id, states, events }) => {
  const ours = machineOf(id);

  test('every state that is drawn is a state of ours or has another name in the table', () => {
    const lost = states.split(' ').filter(state => !(state in ours.states) && called(id, 'state', state).length === 0);
    expect(lost).toEqual([]);
  });

  test('every event that is drawn is an event of ours or has another name in the table', () => {
    const lost = events.filter(event => !(event in ours.transitions) && called(id, 'event', event).length === 0);
    expect(lost).toEqual([]);
  });

  test('every state and event of ours is drawn or explained in the table', () => {
    const explained = (kind: 'state' | 'event', name: string) =>
      aliases.some(alias => alias.workflow === id && alias.kind === kind && alias.ours === name);
    expect(Object.keys(ours.states).filter(name => !states.split(' ').includes(name) && !explained('state', name))).toEqual([]);
    expect(Object.keys(ours.transitions).filter(name => !events.includes(name) && !explained('event', name))).toEqual([]);
  });
});

test('what the register adds cites nothing in any city; what a text has is cited in one at least', () => {
  const cited = ({ workflow, ours }: (typeof aliases)[number]) =>
    jurisdictions.some(({ slug }) => {
      const definition = workflowOf(lawOf(slug, '2026-01-01'), workflow);
      return typeof definition === 'object' && definition.transitions.some(({ event, engine }) => event === ours && !engine);
    });
  const events = aliases.filter(({ kind }) => kind === 'event');
  expect(events.filter(alias => alias.engine && cited(alias)).map(({ ours }) => ours)).toEqual([]);
  expect(events.filter(alias => alias.matrix === null && !alias.engine && !cited(alias)).map(({ ours }) => ours)).toEqual([]);
});

describe('every state that the graph names is a state of its machine', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../gateway/schema.graphql'), 'utf8'));

  test.each([
    ['CatalogStatus', 'SMX-01'],
    ['ShareRequestStatus', 'SMX-02', 'SMX-03', 'SMX-05'],
    ['ContractStatus', 'SMX-10'],
    ['AssetStatus', 'SMX-11'],
    ['ProjectStage', 'SMX-12'],
  ])('%s is of %s', (name, ...ids) => {
    const type = schema.getType(name) as GraphQLEnumType;
    expect(type).toBeInstanceOf(GraphQLEnumType);
    const states = ids.flatMap(id => Object.keys(machineOf(id).states));
    expect(type.getValues().filter(value => !states.includes(value.name))).toEqual([]);
  });
});
