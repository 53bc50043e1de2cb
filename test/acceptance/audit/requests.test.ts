import { type ActorClaims, Role } from '../../../kernel/actor';
import { aRegister, type TestRegister } from '../../register';
import { cityOf, somebody } from '../city';
import { lawful, PROVIDER, theAuthority } from '../commands';
import { aBodyOf, evidenceOf } from '../oversight/oversight';
import { trailOf, untilSealed } from './trail';

const chifeng = cityOf('chifeng').division;

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ clock: () => new Date('2026-06-30T04:00:00Z') });
}, 60_000);
afterAll(() => register.close());

let serial = 0;

interface Asked {
  readonly by?: ActorClaims;
  readonly headers?: Record<string, string>;
  /** As the client calls its document. */
  readonly name?: string;
}

/** Registers a body of the city, which its authority may. */
async function registers({ by = theAuthority, headers = {}, name = '' }: Asked = {}) {
  serial += 1;
  const requestId = `request-number-${serial}`;
  const document = `mutation ${name}($input: RegisterLegalEntityInput!) { registerLegalEntity(input: $input) { __typename } }`;
  const { status, errors = [] } = await register
    .as(by, { 'x-request-id': requestId, ...headers })
    .ask<object, object>(document, { input: lawful.entity(serial) });
  return { status, codes: errors.map(({ extensions }) => extensions.code), requestId };
}

const forPurpose = (purpose: string) => registers({ headers: { 'registry-purpose': encodeURIComponent(purpose) } });

test('[CF-basis-1] in 赤峰 a token without the role of the authority is answered FORBIDDEN by a command of the authority, and leaves a line that the auditor of the city reads', async () => {
  const roles = [Role.PROVIDER, Role.CONSUMER, Role.OPERATOR];
  const answers = [];
  for (const role of roles) {
    const by = somebody(role, { organization: PROVIDER, jurisdiction: chifeng });
    answers.push({ role, ...(await registers({ by })) });
  }
  await untilSealed(register);
  const auditor = somebody(Role.AUDITOR, { jurisdiction: chifeng });
  for (const { role, codes, requestId } of answers) {
    const lines = await trailOf(register, { requestId }, auditor);
    expect({ role, codes, lines }).toMatchObject({
      role,
      codes: ['FORBIDDEN'],
      lines: [
        {
          subject: role.toLowerCase(),
          roles: [role],
          organization: { creditCode: PROVIDER },
          operation: 'registerLegalEntity',
          outcome: 'FORBIDDEN',
          rules: ['FORBIDDEN'],
          jurisdictions: [{ code: chifeng }],
        },
      ],
    });
    expect(lines).toHaveLength(1);
  }
});

test('a purpose of 200 characters is kept; one of 201, one that is no percent-encoded UTF-8 and one of two lines are refused, and nothing is done', async () => {
  const whole = '用'.repeat(199);
  const taken = await forPurpose(`${whole}𠮷`);
  expect([taken.status, taken.codes]).toEqual([200, []]);
  for (const purpose of [`${whole}途途`, '一\n二']) {
    expect(await forPurpose(purpose)).toMatchObject({ status: 400, codes: ['BAD_PURPOSE'] });
  }
  const unreadable = await registers({ headers: { 'registry-purpose': '%E7%94' } });
  expect(unreadable).toMatchObject({ status: 400, codes: ['BAD_PURPOSE'] });
  await untilSealed(register);
  expect(await trailOf(register, { requestId: taken.requestId })).toMatchObject([{ purpose: `${whole}𠮷` }]);
  expect(await trailOf(register, { requestId: unreadable.requestId })).toEqual([]);
});

test('a purpose with fourteen digits in a row is kept; one with fifteen may hold the number of a person and is refused', async () => {
  const taken = await forPurpose(`案号 ${'1'.repeat(14)} 号`);
  expect(taken).toMatchObject({ status: 200, codes: [] });
  expect(await forPurpose(`证件 ${'1'.repeat(15)} 号`)).toMatchObject({ status: 400, codes: ['BAD_PURPOSE'] });
  await untilSealed(register);
  expect(await trailOf(register, { requestId: taken.requestId })).toMatchObject([{ purpose: `案号 ${'1'.repeat(14)} 号` }]);
});

test('an operation name with five digits in a row is kept, one with six is not, and the command is done all the same', async () => {
  const named = await registers({ name: 'Registers_12345' });
  const numbered = await registers({ name: 'Registers_123456' });
  expect([named.codes, numbered.codes]).toEqual([[], []]);
  await untilSealed(register);
  expect(await trailOf(register, { requestId: named.requestId })).toMatchObject([{ operationName: 'Registers_12345' }]);
  expect(await trailOf(register, { requestId: numbered.requestId })).toMatchObject([
    { operationName: null, outcome: 'DONE', operation: 'registerLegalEntity' },
  ]);
});

const suspend = `mutation ($input: SuspendAccessInput!) { suspendAccess(input: $input) { __typename } }`;

test('what somebody tries whose access is suspended leaves a line of the city that suspended it; what they ask leaves none', async () => {
  const by = { ...somebody(Role.AUTHORITY, { organization: PROVIDER }), subject: 'kept-out' };
  const input = { subject: by.subject, jurisdiction: chifeng, reason: '示例事由', basis: '示例依据' };
  await register.as(theAuthority).ask<object, object>(suspend, { input });
  await register.settled();
  for (let last: unknown[] = []; last[0] !== 'SUSPENDED'; ) last = (await registers({ by })).codes;
  const tried = await registers({ by, name: 'Tries' });
  expect(tried).toMatchObject({ status: 403, codes: ['SUSPENDED'] });
  const asked = await register
    .as(by, { 'x-request-id': 'request-of-suspended' })
    .ask<object, object>('{ legalEntities(first: 1) { nodes { name } } }');
  expect(asked).toMatchObject({ status: 403, errors: [{ extensions: { code: 'SUSPENDED' } }] });
  await untilSealed(register);
  expect(
    await trailOf(register, { requestId: tried.requestId }, somebody(Role.AUDITOR, { jurisdiction: chifeng })),
  ).toMatchObject([
    {
      subject: 'kept-out',
      organization: { creditCode: PROVIDER },
      operation: 'registerLegalEntity',
      operationName: 'Tries',
      outcome: 'FORBIDDEN',
      rules: ['SUSPENDED'],
    },
  ]);
  expect(await trailOf(register, { requestId: 'request-of-suspended' })).toEqual([]);
});

test('a step that is refused to somebody narrowed to no city is a line of the city of the matter', async () => {
  const addressee = aBodyOf('chifeng', 1);
  const ask = (claims: ActorClaims, requestId: string, command: string, input: object) =>
    register
      .as(claims, { 'x-request-id': requestId })
      .ask<{ order: { id?: string } } | null, object>(
        `mutation ($input: ${command[0]?.toUpperCase()}${command.slice(1)}Input!) { order: ${command}(input: $input) { ... on RectificationOrder { id } } }`,
        { input },
      );
  const order = {
    jurisdiction: chifeng,
    addressee,
    ground: 'SECURITY_DUTY',
    evidence: evidenceOf('DOCUMENT'),
    dueOn: '2026-07-31',
  };
  const { data } = await ask(theAuthority, 'request-issuing', 'issueRectification', order);
  const id = data?.order.id;
  expect(id).toMatch(/^rectification:/);
  const anywhere = (role: Role, organization?: string) => somebody(role, { organization });
  await ask(anywhere(Role.PROVIDER, PROVIDER), 'request-of-another', 'submitRectification', { id, report: '已整改' });
  await ask(anywhere(Role.AUTHORITY), 'request-too-early', 'confirmRectification', { id });
  await untilSealed(register);
  const auditor = somebody(Role.AUDITOR, { jurisdiction: chifeng });
  for (const requestId of ['request-of-another', 'request-too-early']) {
    const lines = await trailOf(register, { requestId }, auditor);
    expect({ requestId, lines }).toMatchObject({ requestId, lines: [{ aggregate: id, jurisdictions: [{ code: chifeng }] }] });
    expect(lines[0]?.outcome).toMatch(/REFUSED|FORBIDDEN/);
  }
});
