import { lawOf } from '../../../rulebook/law';
import { workflowsOf } from '../../../rulebook/workflow';
import { type AtWork, atWork, refusalsOf, rulesOf } from '../at-work';
import { aCompany, anOpenedEntry, REQUEST as OPEN_REQUEST, saying } from '../exchange/open-data';
import { anEntry, step as shareStep, submitted, withDuty } from '../exchange/sharing';
import { anAsset, give, inForce, must, operatingIn, termsOf } from '../operation/operating';
import { assets, made } from './assets';

const chifeng = operatingIn('chifeng');
const { asAuthority, asProvider } = chifeng;

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
}, 60_000);
afterAll(() => work?.close());

test('[CF-sup-1] a registration is neither sent back, nor a change of it refused, nor an asset taken off without a ground', async () => {
  const { enter, submit, accept, step } = assets(work, chifeng);
  const { id } = made(await enter({ name: '依据示例' }), 'entered');
  made(await submit(id), 'submitted');
  expect(rulesOf(await step(asAuthority, 'returnAsset', id))).toEqual(['GUIDANCE_MISSING']);
  made(await accept(id), 'accepted');
  made(await step(asProvider, 'changeAsset', id, { changeKind: 'CHANGE', reason: '更名', name: '依据示例二' }), 'asked');
  const bare = await step(asAuthority, 'refuseAssetChange', id, { reason: ' ' });
  expect(rulesOf(bare)).toEqual(['REASON_MISSING']);
  const refused = await step(asAuthority, 'refuseAssetChange', id, { reason: '名称与职能不符' });
  expect(refused).toMatchObject({ assetStatus: 'REGISTERED' });
  expect(rulesOf(await step(asAuthority, 'deregisterAsset', id))).toEqual(['REASON_MISSING']);
  // and the ground stands on record
  const { dataAsset } = await work.ask<{ dataAsset: { events: { event: string; comment: string | null }[] } }>(
    asAuthority,
    'query ($id: ID!) { dataAsset(id: $id) { events { event comment } } }',
    { id },
  );
  expect(dataAsset.events.at(-1)).toEqual({ event: 'refuseAssetChange', comment: '名称与职能不符' });
});

test('[CF-sup-1] sharing is neither refused nor suspended without a ground', async () => {
  await withDuty(work, chifeng);
  const id = await submitted(work, chifeng, await anEntry(work, chifeng));
  expect(rulesOf(await shareStep(work, asProvider, 'decideShareRequest', id, { decision: 'REJECT' }))).toEqual([
    'LEGAL_BASIS_REQUIRED',
  ]);
  made(await shareStep(work, asProvider, 'decideShareRequest', id, { decision: 'APPROVE' }), 'approved');
  made(await shareStep(work, asProvider, 'fulfilShareRequest', id), 'fulfilled');
  expect(refusalsOf(await shareStep(work, asAuthority, 'suspendSharedAccess', id, { reason: ' ' }))).toEqual([
    'ACCESS_REASON_MISSING input.reason',
  ]);
  const suspended = await shareStep(work, asAuthority, 'suspendSharedAccess', id, { reason: '安全核查' });
  expect(suspended).toMatchObject({ shareRequestStatus: 'SUSPENDED' });
});

test('[CF-sup-1] opened data is neither refused nor suspended without a ground', async () => {
  const { jurisdiction, provider: unit } = chifeng;
  const template = {
    jurisdiction,
    agreementKind: 'SPECIAL',
    unit,
    openType: 'CONDITIONAL',
    title: '协议（示例）',
    wording: '示例',
  };
  await work.give(asProvider, 'makeAgreementTemplate', template, '... on AgreementTemplate { id }');
  const entry = await anOpenedEntry(work, chifeng);
  const { claims, code } = aCompany(chifeng);
  const as = (who: Parameters<AtWork['give']>[0], command: string, input: object) =>
    work.give(who, command, input, OPEN_REQUEST);
  const { id } = await as(claims, 'createOpenRequest', { entry, ...saying, applicant: code, applicantKind: 'LEGAL_PERSON' });
  expect(rulesOf(await as(asProvider, 'decideOpenRequest', { id, decision: 'REJECT' }))).toEqual(['LEGAL_BASIS_REQUIRED']);
  const approval = { decision: 'APPROVE', permittedPurpose: '出行研究', permittedScope: '仅限本次研究' };
  await as(asProvider, 'decideOpenRequest', { id, ...approval });
  await as(asProvider, 'signUseAgreement', { id });
  expect(await as(claims, 'signUseAgreement', { id })).toMatchObject({ openRequestStatus: 'ACTIVE' });
  expect(rulesOf(await as(asProvider, 'suspendOpenAccess', { id, because: ' ' }))).toEqual([
    'SUSPENSION_UNGROUNDED',
    'SUSPENSION_REASON_MISSING',
  ]);
});

test('[CF-sup-1] a request to operate is not rejected without a reason, and a contract not suspended without an open case', async () => {
  const asset = await anAsset(work, chifeng);
  const term = { startsOn: '2026-03-02', endsOn: '2029-03-02' };
  const { contractNumber, obligations, clauses, ...wish } = termsOf(chifeng, [asset], term);
  const { id } = await must(work, chifeng.asOperator, 'requestOperation', wish);
  expect(rulesOf(await give(work, asAuthority, 'rejectDevelopment', { id, reason: ' ' }))).toEqual([
    'DEVELOPMENT_REFUSAL_UNREASONED',
  ]);
  const running = await inForce(work, chifeng, [asset], term);
  const noCase = { id: running, violationCase: 'violation-case:00000000-0000-4000-8000-000000000000' };
  expect(rulesOf(await give(work, asAuthority, 'suspendContract', noCase))).toEqual(['VIOLATION_CASE_NOT_OPEN']);
  expect(rulesOf(await give(work, asAuthority, 'terminateContract', { id: running, reason: ' ' }))).toEqual([
    'TERMINATION_GROUND_MISSING',
  ]);
  const { operationContract } = await work.ask<{ operationContract: { contractStatus: string } }>(
    asAuthority,
    'query ($id: ID!) { operationContract(id: $id) { contractStatus } }',
    { id: running },
  );
  expect(operationContract.contractStatus).toBe('ACTIVE');
});

test('[CF-sup-1] in no machine of 赤峰 is there a way to REJECTED or SUSPENDED that nothing guards', () => {
  const ways = workflowsOf(lawOf('chifeng', '2026-06-30')).flatMap(({ id, definition }) =>
    typeof definition === 'string'
      ? []
      : definition.transitions
          .filter(({ to, automatic }) => ['REJECTED', 'SUSPENDED'].includes(to) && !automatic)
          .map(({ event, guard }) => ({ way: `${id} ${event}`, guard })),
  );
  expect(ways.length).toBeGreaterThan(8);
  expect(ways.filter(({ guard }) => guard === null)).toEqual([]);
});
