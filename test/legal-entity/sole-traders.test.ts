import { Role } from '../../kernel/actor';
import { raw, sql } from '../../kernel/sql';
import { completeCreditCode } from '../../rulebook/values/credit-code';
import { isSoleTrader, maskTradeName } from '../../rulebook/values/sole-trader';
import { maySee, visibleTo } from '../../subgraphs/legal-entity/policy';
import { type Answer, aBody, anAuthority, CITY, everyActor, OTHER_CITY } from '../opened-slice';
import { aRegisterOfBodies, type Bodies, rulesOf } from './bodies';

const trader = (n: number, city = CITY) => completeCreditCode('92', city, `MA${String(n).padStart(6, '0')}`);
const platform = { subject: 'platform', roles: [Role.PLATFORM] };

let bodies: Bodies;
beforeAll(async () => {
  bodies = await aRegisterOfBodies();
  await bodies.register(1);
  const shop = { creditCode: trader(1), name: '示例小吃店', entityKind: 'OTHER' };
  await bodies.register(0, { ...shop, parent: aBody(1) });
  await bodies.register(
    0,
    { ...shop, creditCode: trader(2, OTHER_CITY), name: '例外小吃店', jurisdiction: OTHER_CITY },
    platform,
  );
  await bodies.register(0, { ...shop, creditCode: trader(3), name: '无属小吃店', jurisdiction: null }, platform);
});
afterAll(() => bodies.close());

test('who is shown a sole trader is the same in a list and one by one, for everybody who may ask', async () => {
  const all = await bodies.rows<{ creditCode: string; jurisdiction: string | null }>(
    'select credit_code as "creditCode", jurisdiction from legal_entity order by credit_code',
  );
  for (const actor of everyActor(trader(1))) {
    const { text, values } = sql`select credit_code as code from legal_entity e where ${visibleTo(actor)} order by credit_code`;
    const listed = await bodies.rows<{ code: string }>(text, values as unknown[]);
    const one = all.filter(body => maySee(actor, body)).map(({ creditCode }) => creditCode);
    expect([actor.roles, actor.jurisdiction, listed.map(({ code }) => code)]).toEqual([actor.roles, actor.jurisdiction, one]);
  }
});

test('a sole trader is absent from look-ups, lists, counts, searches, references and lines for the public', async () => {
  const document = `{
    legalEntity(creditCode: "${trader(1)}") { name }
    all: legalEntities { totalCount nodes { creditCode } }
    named: legalEntities(search: "小吃") { totalCount }
    coded: legalEntities(filter: { creditCodes: ["${trader(1)}"] }) { totalCount }
    above: legalEntity(creditCode: "${aBody(1)}") { children { totalCount nodes { name } } }
    _entities(representations: [{ __typename: "LegalEntity", creditCode: "${trader(1)}" }]) { ... on LegalEntity { name } }
  }`;
  const absent = {
    legalEntity: null,
    all: { totalCount: 1, nodes: [{ creditCode: aBody(1) }] },
    named: { totalCount: 0 },
    coded: { totalCount: 0 },
    above: { children: { totalCount: 0, nodes: [] } },
    _entities: [null],
  };
  expect(await bodies.answer(document)).toEqual(absent);
  expect(await bodies.answer(document, { as: { subject: 'analyst', roles: [Role.ANALYST] } })).toEqual(absent);
  expect(await bodies.answer(document, { as: anAuthority(OTHER_CITY) })).toMatchObject({ legalEntity: null });
  expect(await bodies.answer(document, { as: anAuthority() })).toEqual({
    legalEntity: { name: '示***' },
    all: { totalCount: 2, nodes: expect.arrayContaining([{ creditCode: trader(1) }]) },
    named: { totalCount: 0 },
    coded: { totalCount: 1 },
    above: { children: { totalCount: 1, nodes: [{ name: '示***' }] } },
    _entities: [{ name: '示***' }],
  });
});

test('a sole trader sees its own name, and stands as a natural person', async () => {
  const itself = { subject: 'trader', roles: [Role.OPERATOR], organization: trader(1) };
  expect(await bodies.answer(`{ legalEntity(creditCode: "${trader(1)}") { name dataUserKind } }`, { as: itself })).toEqual({
    legalEntity: { name: '示例小吃店', dataUserKind: 'NATURAL_PERSON' },
  });
});

test('no cursor, event or refusal tells more of the name than is shown', async () => {
  const { legalEntities } = await bodies.answer<{ legalEntities: { edges: { cursor: string }[] } }>(
    '{ legalEntities { edges { cursor } } }',
    { as: anAuthority() },
  );
  const cursors = legalEntities.edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString());
  expect(cursors.join()).toContain('示***');
  const told = await bodies.rows<{ payload: object }>('select payload from outbox');
  for (const text of [cursors, told]) expect(JSON.stringify(text)).not.toContain('小吃店');
  const [{ shown }] = (await bodies.rows<{ shown: string }>(
    sql`select ${raw("left(name, 1) || '***'")} as shown from legal_entity e where credit_code = ''`.text.replace(
      "= ''",
      `= '${trader(1)}'`,
    ),
  )) as [{ shown: string }];
  expect(shown).toBe(maskTradeName('示例小吃店'));
});

test('to whoever may not act on it a hidden sole trader is as if absent', async () => {
  const answerTo = async (creditCode: string) =>
    rulesOf((await bodies.give('changeLegalEntity', { creditCode, name: '无' }, anAuthority(OTHER_CITY))) as Answer);
  expect(await answerTo(trader(1))).toEqual(['LEGAL_ENTITY_UNKNOWN']);
  expect(await answerTo(trader(99))).toEqual(['LEGAL_ENTITY_UNKNOWN']);
});

test('sole traders are told by their code alone', () => {
  expect(isSoleTrader(trader(1))).toBe(true);
  expect(isSoleTrader(completeCreditCode('91', CITY, 'MA000001'))).toBe(false);
});
