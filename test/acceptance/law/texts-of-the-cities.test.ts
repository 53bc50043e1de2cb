import { readConfig } from '../../../kernel/config';
import { type AtWork, atWork, bodiesOf, refusalsOf } from '../at-work';
import { anOpenedEntry } from '../exchange/open-data';
import { PROBLEM } from '../exchange/raised';
import { anEntry, made, step, submitted, withDuty } from '../exchange/sharing';

const [chifeng, jiyuan, sanming] = [bodiesOf('chifeng'), bodiesOf('jiyuan'), bodiesOf('sanming')];

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-12', { adopted: [{ jurisdiction: 'jiyuan', since: '2026-06-12' }] });
});
beforeEach(() => on.goTo('2026-06-12'));
afterAll(() => on?.close());

/** What is asked of a city's text, by whoever. */
async function textOf<Answer>(slug: string, selection: string): Promise<Answer> {
  const { jurisdiction } = await on.ask<{ jurisdiction: Answer }>(
    undefined,
    `query ($slug: String!) { jurisdiction(slug: $slug) { ${selection} } }`,
    { slug },
  );
  return jurisdiction;
}
const VALIDITY = 'validity { validity effectiveFrom effectiveTo note warning { message messageEn } }';

test('[CF-annex-2] the text of 赤峰 has its first day with where that day comes from, and no deadline binds before it', async () => {
  expect(await textOf('chifeng', VALIDITY)).toEqual({
    validity: {
      validity: 'IN_FORCE',
      effectiveFrom: '2025-07-09',
      effectiveTo: null,
      note: expect.stringContaining('the day of the interpretation is the latest it can be'),
      warning: null,
    },
  });
  const binding = 'validity { validity } parameter(name: "share_reply_working_days") { value origin binding }';
  const parameter = { value: 5, origin: 'STATED' };
  on.goTo('2025-07-08');
  expect(await textOf('chifeng', binding)).toEqual({
    validity: { validity: 'NOT_IN_FORCE' },
    parameter: { ...parameter, binding: false },
  });
  on.goTo('2025-07-09');
  expect(await textOf('chifeng', binding)).toEqual({
    validity: { validity: 'IN_FORCE' },
    parameter: { ...parameter, binding: true },
  });
});

test('[CF-annex-2] another law that is cited goes before a deadline of the text, and only one that is cited', async () => {
  const id = await submitted(on, chifeng, await anEntry(on, chifeng), { dutyRef: null });
  const override = (more: object) => step(on, chifeng.asProvider, 'overrideDeadline', id, { dueOn: '2026-07-31', ...more });
  expect(refusalsOf(await override({ citedLaw: ' ' }))).toEqual(['LEGAL_BASIS_REQUIRED input.citedLaw']);
  expect(made(await override({ citedLaw: '《某条例》第三条（示例）' }), 'overridden')).toMatchObject({
    overridingLaw: '《某条例》第三条（示例）',
    clocks: expect.arrayContaining([expect.objectContaining({ dueOn: '2026-07-31', binding: true })]),
  });
});

test('[JY-3] a record of 济源 has the deadlines of its own text: what is stated there binds, what is borrowed does not', async () => {
  await withDuty(on, jiyuan);
  const opened = await anOpenedEntry(on, jiyuan);
  const said = { entry: opened, description: '部分地址不一致', evidence: ['核对清单（示例）'] };
  const { id } = made(await on.give(jiyuan.asConsumer, 'reportProblemData', said, PROBLEM), 'reported');
  made(await on.give(jiyuan.asAuthority, 'dispatchProblemData', { id }, PROBLEM), 'dispatched');
  const { problemReport } = await on.ask<{ problemReport: object }>(
    jiyuan.asAuthority,
    `{ problemReport(id: "${id}") { jurisdiction { slug parameter(name: "problem_data_verify_working_days") { value origin article { id } } }
       clocks { parameter dueOn binding } } }`,
  );
  expect(problemReport).toEqual({
    jurisdiction: {
      slug: 'jiyuan',
      parameter: { value: 5, origin: 'STATED', article: { id: 'jiyuan/第二十四条' } },
    },
    // Friday 12 June 2026; 15 to 18 June are four working days, the 19th is the Dragon Boat Festival, Monday the 22nd is the fifth
    clocks: [{ parameter: 'problem_data_verify_working_days', dueOn: '2026-06-22', binding: true }],
  });
  // the reply to a request is in the text of 赤峰 alone: it binds there, and is lent to 济源 without binding
  const clocksOf = async (bodies: typeof jiyuan, more: object) => {
    const request = await submitted(on, bodies, await anEntry(on, bodies), more);
    const { shareRequest } = await on.ask<{ shareRequest: { clocks: { parameter: string; binding: boolean }[] } }>(
      bodies.asAuthority,
      `{ shareRequest(id: "${request}") { clocks { parameter binding } } }`,
    );
    return shareRequest.clocks;
  };
  const reply = { parameter: 'share_reply_working_days' };
  expect(await clocksOf(jiyuan, {})).toEqual([{ ...reply, binding: false }]);
  expect(await clocksOf(chifeng, { dutyRef: null })).toEqual([{ ...reply, binding: true }]);
});

test('[JY-65] the draft of 济源 has no day of its own and binds from the day on which it was adopted; without a day it is not', async () => {
  on.goTo('2026-06-11');
  expect(await textOf('jiyuan', VALIDITY)).toEqual({
    validity: {
      validity: 'NOT_IN_FORCE',
      effectiveFrom: null,
      effectiveTo: null,
      note: 'A draft of 2022-07-12; the day of issue is left blank.',
      warning: { message: expect.stringContaining('尚未公布施行'), messageEn: expect.stringContaining('not in force') },
    },
  });
  expect(await textOf('jiyuan', 'parameters { binding }')).toEqual({
    parameters: expect.not.arrayContaining([{ binding: true }]),
  });
  on.goTo('2026-06-12');
  expect(await textOf('jiyuan', VALIDITY)).toMatchObject({ validity: { validity: 'ADOPTED', effectiveFrom: '2026-06-12' } });
  // a deployment that adopts it without a day does not start
  for (const adopting of ['jiyuan::济示办〔2026〕1号', 'jiyuan:济示办〔2026〕1号', 'jiyuan:2026-02-30:济示办〔2026〕1号']) {
    expect(() => readConfig({ ADOPTED_TEXTS: adopting })).toThrow(/^ADOPTED_TEXTS: wants city:YYYY-MM-DD:decision/);
  }
});

test('[GY-bg-2] chief data officers, feedback on objections and collection of opening demands are enabled in 贵阳', async () => {
  const { features } = await textOf<{ features: object[] }>('guiyang', 'features { name enabled article { id text } }');
  const article = {
    id: 'guiyang/三 三是',
    text: expect.stringContaining('首席数据官制度、数据异议反馈机制、开放需求征集机制'),
  };
  expect(features).toEqual([
    { name: 'CHIEF_DATA_OFFICER', enabled: true, article },
    { name: 'OBJECTION_FEEDBACK', enabled: true, article },
    { name: 'OPEN_DEMAND_COLLECTION', enabled: true, article },
  ]);
  // what a text does not set up is not enabled there
  expect(await textOf('sanming', 'features { name enabled }')).toEqual({
    features: expect.arrayContaining([
      { name: 'CHIEF_DATA_OFFICER', enabled: false },
      { name: 'OPEN_DEMAND_COLLECTION', enabled: false },
    ]),
  });
});

test('[GY-1-3] a notion is told in the words of the city’s own text, or not at all', async () => {
  const term = async (slug: string, name: string) =>
    (await textOf<{ term: { wording: string } | null }>(slug, `term(name: "${name}") { wording }`)).term?.wording ?? null;
  expect(await term('guiyang', 'data_object')).toBe('公共数据');
  expect(await term('jiyuan', 'data_object')).toBe('政务数据');
  // 济源 has words for these, the note of 贵阳 does not: it gets none of another text
  expect(await term('jiyuan', 'share_types')).toBe('无条件共享、有条件共享、不予共享');
  for (const name of ['share_types', 'open_types', 'pool', 'toString', '']) expect(await term('guiyang', name)).toBeNull();
});

test('[GY-9-1] the draft of 贵阳 has no day of entry into force', async () => {
  expect(await textOf('guiyang', `instrument { standing issuedOn } ${VALIDITY}`)).toMatchObject({
    instrument: { standing: 'DRAFT', issuedOn: null },
    validity: { validity: 'NOT_IN_FORCE', effectiveFrom: null, note: expect.stringContaining('gives no day') },
  });
});

test('[SM-35] the trial of 三明’s text is over on 21 April 2024, and whoever asks for something new is warned', async () => {
  on.goTo('2024-04-20');
  expect(await textOf('sanming', VALIDITY)).toMatchObject({
    validity: { validity: 'ON_TRIAL', effectiveFrom: '2022-04-21', effectiveTo: '2024-04-21', warning: null },
  });
  on.goTo('2024-04-21');
  const expired = {
    validity: 'EXPIRED_TRIAL',
    warning: {
      message: expect.stringContaining('试行期已满'),
      messageEn: expect.stringContaining('trial of the text is over'),
    },
  };
  expect(await textOf('sanming', VALIDITY)).toMatchObject({ validity: expired });
  on.goTo('2026-06-12');
  // the answer to a new request carries it
  const entry = await anEntry(on, sanming);
  const asked = await on.give(
    sanming.asConsumer,
    'draftShareRequest',
    { entry, consumer: sanming.consumer, serviceMode: 'INTERFACE' },
    `... on ShareRequest { id jurisdiction { ${VALIDITY} } }`,
  );
  expect(asked).toMatchObject({ jurisdiction: { validity: expired } });
});

test('[YL-39] the text of 玉林 has its first day, with where that day comes from', async () => {
  expect(await textOf('yulin', `instrument { issuedOn } ${VALIDITY}`)).toEqual({
    instrument: { issuedOn: '2020-08-16' },
    validity: {
      validity: 'IN_FORCE',
      effectiveFrom: '2020-08-27',
      effectiveTo: null,
      note: expect.stringContaining('it was put on the web on 2020-08-27'),
      warning: null,
    },
  });
});
