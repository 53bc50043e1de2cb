import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { anOpenedEntry, REQUEST, requestOf, saying, taken } from './open-data';

const sanming = bodiesOf('sanming');
const guiyang = bodiesOf('guiyang');
const { asProvider, asAuthority, asAnother, asCitizen } = sanming;

let work: AtWork;
let entry: string;
beforeAll(async () => {
  work = await atWork('2026-03-02');
  entry = await anOpenedEntry(work, sanming);
}, 60_000);
afterAll(() => work.close());

const give = (claims: Parameters<AtWork['give']>[0], command: string, input: object) =>
  work.give(claims, command, input, '... on OpenRequest { id openRequestStatus }');

test('[SM-18b] generally opened data lies with the province and costs nothing', async () => {
  const open = await anOpenedEntry(work, sanming, { openType: 'UNCONDITIONAL', url: 'https://data.example.cn/fj/1' });
  expect(await taken(work, undefined, open)).toEqual({
    openType: 'UNCONDITIONAL',
    platform: 'PROVINCE',
    price: '0',
    links: [{ url: 'https://data.example.cn/fj/1', format: 'CSV' }],
  });
});

test('[SM-18c] the province consults the providing unit, whose answer goes back to it; nothing is decided here', async () => {
  const consult = (claims: typeof asAuthority, input: object = {}) =>
    give(claims, 'recordConsultation', { entry, consultation: '闽数函〔2026〕12号', items: ['线路名称'], ...input });
  expect(await consult(asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await consult(asAuthority, { consultation: ' ' }))).toEqual(['CONSULTATION_UNNUMBERED input.consultation']);
  const [one, other] = [await consult(asAuthority), await consult(asAuthority, { consultation: '闽数函〔2026〕13号' })];
  expect(one).toMatchObject({ openRequestStatus: 'CONSULTED' });
  await work.settled();
  const { tasks } = await work.ask<{ tasks: { nodes: object[] } }>(
    asProvider,
    '{ tasks(filter: { workflow: "SMX-06" }) { nodes { id waitsFor { role events } } } }',
  );
  expect(tasks.nodes).toContainEqual({
    id: one.id,
    waitsFor: [{ role: 'PROVIDER', events: ['consentToOpening', 'refuseOpening'] }],
  });
  expect(rulesOf(await give(asAnother, 'answerConsultation', { id: one.id, answer: 'CONSENT' }))).toEqual(['MATTER_UNKNOWN']);
  expect(await give(asAuthority, 'answerConsultation', { id: one.id, answer: 'CONSENT' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await give(asProvider, 'answerConsultation', { id: one.id, answer: 'CONSENT' })).toMatchObject({
    openRequestStatus: 'CONSENTED',
  });
  expect(rulesOf(await give(asProvider, 'answerConsultation', { id: other.id, answer: 'REFUSE' }))).toEqual([
    'REFUSAL_REASON_MISSING',
  ]);
  expect(
    await give(asProvider, 'answerConsultation', { id: other.id, answer: 'REFUSE', reason: '涉及商业秘密' }),
  ).toMatchObject({ openRequestStatus: 'REFUSED' });
  // what the authority hands up to the province
  expect(await requestOf(work, asAuthority, other.id, 'consultation reason events { event byRole }')).toEqual({
    consultation: '闽数函〔2026〕13号',
    reason: '涉及商业秘密',
    events: [
      { event: 'recordConsultation', byRole: 'AUTHORITY' },
      { event: 'refuseOpening', byRole: 'PROVIDER' },
    ],
  });
  expect(rulesOf(await give(asCitizen, 'createOpenRequest', { entry, ...saying }))).toEqual(['NOT_REGULATED']);
  const third = await consult(asAuthority, { consultation: '闽数函〔2026〕14号' });
  for (const [claims, decision] of [
    [asProvider, 'APPROVE'],
    [asAuthority, 'REJECT'],
  ] as const)
    expect(rulesOf(await give(claims, 'decideOpenRequest', { id: third.id, decision }))).toEqual(['NOT_REGULATED']);
});

test('[GY-5-1] the way to obtain data of each open type is read from the profile of the city', async () => {
  const opened = await anOpenedEntry(work, guiyang, { listed: false });
  const refused = await work.give(guiyang.asCitizen, 'createOpenRequest', { entry: opened, ...saying }, REQUEST);
  expect(rulesOf(refused)).toEqual(['PROFILE_INCOMPLETE']);
  const routes = async (jurisdiction: string) => {
    const { openRoutes } = await work.ask<{ openRoutes: object[] }>(
      undefined,
      'query ($jurisdiction: DivisionCode!) { openRoutes(jurisdiction: $jurisdiction) { openType label platform needsLogin needsRequest needsAgreement means } }',
      { jurisdiction },
    );
    return openRoutes;
  };
  expect(await routes(guiyang.jurisdiction)).toEqual([]);
  expect(await routes(bodiesOf('yulin').jurisdiction)).toEqual([
    {
      openType: 'UNCONDITIONAL',
      label: '无条件开放',
      platform: 'AUTONOMOUS_REGION',
      needsLogin: false,
      needsRequest: false,
      needsAgreement: false,
      means: ['DOWNLOAD', 'INTERFACE'],
    },
    {
      openType: 'CONDITIONAL',
      label: '有条件开放',
      platform: 'AUTONOMOUS_REGION',
      needsLogin: true,
      needsRequest: true,
      needsAgreement: true,
      means: ['DOWNLOAD', 'INTERFACE'],
    },
    {
      openType: 'NOT_OPEN',
      label: '不予开放',
      platform: null,
      needsLogin: false,
      needsRequest: false,
      needsAgreement: false,
      means: [],
    },
  ]);
  expect(await routes(bodiesOf('jiyuan').jurisdiction)).toMatchObject([{ needsLogin: true }, { needsAgreement: false }, {}]);
});
