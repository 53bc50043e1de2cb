import { aRegister, type TestRegister } from '../../register';
import { anAuditor, cityOf } from '../city';
import { give, lawful, mustGive, theAuthority } from '../commands';

const city = cityOf('chifeng').division;
const QUESTION = `query ($code: CreditCode!) {
  legalEntity(creditCode: $code) { name assets(right: OWNERSHIP) { totalCount nodes { name owner { name } } } }
}`;
const owner = lawful.entity(1);
const code = owner.creditCode as string;
const owned = (name: string) => lawful.asset({ name, rights: [{ kind: 'OWNERSHIP', holder: code, since: '2026-01-01' }] });

let register: TestRegister;
/** The moments between the acts: before all, after the body was entered, after its first asset, after the second. */
const moments: string[] = [];
beforeAll(async () => {
  register = await aRegister();
  const noted = async () => {
    await new Promise(resolve => setTimeout(resolve, 20));
    moments.push(new Date().toISOString());
    await new Promise(resolve => setTimeout(resolve, 20));
  };
  await noted();
  await mustGive(register, theAuthority, 'registerLegalEntity', owner);
  await noted();
  await mustGive(register, theAuthority, 'registerAsset', owned('甲数据集'));
  await noted();
  await mustGive(register, theAuthority, 'registerAsset', owned('乙数据集'));
  await noted();
});
afterAll(() => register.close());

const asOf = (moment: string) => register.as(anAuditor, { 'registry-as-of': moment });
const named = (...names: string[]) => ({
  legalEntity: {
    name: owner.name,
    assets: { totalCount: names.length, nodes: names.map(name => ({ name, owner: { name: owner.name } })) },
  },
});

test('the register is shown as it stood, in two subgraphs at once', async () => {
  const answers = [];
  for (const moment of moments) answers.push(await asOf(moment).ask(QUESTION, { code }));
  expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined, undefined]);
  expect(answers.map(({ data }) => data)).toEqual([
    { legalEntity: null },
    named(),
    named('甲数据集'),
    named('甲数据集', '乙数据集'),
  ]);
});

test('lists and their counts are those of that moment too', async () => {
  const list = `{ dataAssets(filter: { jurisdiction: "${city}" }) { totalCount nodes { name } } }`;
  const { data } = await asOf(moments[2] as string).ask(list);
  expect(data).toEqual({ dataAssets: { totalCount: 1, nodes: [{ name: '甲数据集' }] } });
});

test('the same moment is written with any offset', async () => {
  const moment = new Date(moments[2] as string);
  const inShanghai = new Date(moment.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
  expect((await asOf(inShanghai).ask(QUESTION, { code })).data).toEqual(named('甲数据集'));
});

test('without the header the register is that of now', async () => {
  expect((await register.as(anAuditor).ask(QUESTION, { code })).data).toEqual(named('甲数据集', '乙数据集'));
});

test.each(['yesterday', '2026-06-30', '2026-06-30T12:00:00', '2026-13-01T00:00:00Z', '1'])(
  'what is no moment is refused: %s',
  async moment => {
    const { status, errors } = await asOf(moment).ask(QUESTION, { code });
    expect(status).toBe(400);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_AS_OF']);
  },
);

test('a moment still to come is refused, since it could not be read twice alike', async () => {
  const { data, errors } = await asOf(new Date(Date.now() + 60_000).toISOString()).ask(QUESTION, { code });
  expect(data).toEqual({ legalEntity: null });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    expect.objectContaining({ code: 'BAD_USER_INPUT', rule: 'AS_OF_NOT_SETTLED', field: 'Registry-As-Of' }),
  ]);
});

test('nothing is written into the past', async () => {
  const command = { ...lawful.entity(2) };
  const { outcome, errors } = await give(register, theAuthority, 'registerLegalEntity', command, {
    'registry-as-of': moments[1] as string,
  });
  expect(outcome).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    expect.objectContaining({ code: 'BAD_USER_INPUT', rule: 'AS_OF_CANNOT_WRITE' }),
  ]);
  const { data } = await register.as(anAuditor).ask(QUESTION, { code: command.creditCode });
  expect(data).toEqual({ legalEntity: null });
});
