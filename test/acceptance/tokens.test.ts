import { aRegister, type TestRegister } from '../register';
import { anAnalyst } from './city';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister();
});
afterAll(() => register.close());

test.each([
  ['nonsense', 'Bearer nonsense'],
  ['another scheme', 'Basic YTpi'],
  [
    'an unsigned one',
    `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"x","roles":["AUDITOR"]}').toString('base64url')}.`,
  ],
])('a token that is %s opens nothing', async (_, authorization) => {
  const { status, errors, data } = await register
    .as(undefined, { authorization })
    .ask('{ catalogEntries(first: 0) { totalCount } }');
  expect(status).toBe(401);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  expect(data ?? null).toBeNull();
});

test('a token whose text was changed by one letter opens nothing', async () => {
  const token = await register.tokenFor(anAnalyst);
  const at = token.indexOf('.') + 10;
  const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
  const answer = await register.as(undefined, { authorization: `Bearer ${changed}` }).ask('{ __typename }');
  expect(answer.status).toBe(401);
});
