import { randomUUID } from 'node:crypto';
import { Role } from '../../kernel/actor';
import { type Ask, aBody, anAuthority, OTHER_CITY } from '../opened-slice';
import { aBudget, aProject, OWNER, SUBMIT, type TestBudget } from './budget';

let budget: TestBudget;
beforeAll(async () => {
  budget = await aBudget();
});
afterAll(() => budget?.close());

const rulesOf = (answer: { findings?: { rule: string }[] }) => answer.findings?.map(({ rule }) => rule) ?? [];
const aLine = (line: Record<string, unknown> = {}) => ({ kind: 'SOFTWARE', year: 2026, amount: '1200.50', ...line });
const aDepartment = (organization = OWNER) => ({ subject: 'department', roles: [Role.PROVIDER], organization });

test('a project comes with what it plans, declares and costs', async () => {
  const [entry, asset] = [`catalog:${randomUUID()}`, `asset:${randomUUID()}`];
  const lines = [aLine(), aLine({ kind: 'OPERATIONS', year: 2027, amount: '0' })];
  const input = aProject({ plannedCatalog: [entry, entry], declaredAssets: [asset, asset], budgetLines: lines });
  expect(await budget.submit(input)).toMatchObject({
    id: `project:${input.code}`,
    stage: 'SUBMITTED',
    owner: { creditCode: OWNER },
    plannedCatalog: [{ id: entry }],
    declaredAssets: [{ id: asset }],
    budgetLines: [
      { kind: 'SOFTWARE', year: 2026, amount: '1200.5' },
      { kind: 'OPERATIONS', year: 2027, amount: '0' },
    ],
  });
});

test('a code names one project, of two submitted at once too', async () => {
  const input = aProject();
  const answers = await Promise.all([budget.submit(input), budget.submit(input)]);
  expect(answers.filter(({ __typename }) => __typename === 'Project')).toHaveLength(1);
  expect(answers.flatMap(({ findings = [] }) => findings)).toMatchObject([{ rule: 'PROJECT_EXISTS', path: ['input', 'code'] }]);
});

test('there is one budget line for a kind and a year', async () => {
  const twice = aProject({ budgetLines: [aLine(), aLine({ amount: '1' })] });
  const before = await budget.count('project');
  expect((await budget.submit(twice)).findings).toMatchObject([{ rule: 'BUDGET_LINE_TWICE', path: ['input', 'budgetLines'] }]);
  expect(await budget.count('project')).toBe(before);
  const lines = [aLine(), aLine({ year: 2027 }), aLine({ kind: 'OPERATIONS' })];
  expect(await budget.submit(aProject({ budgetLines: lines }))).toMatchObject({ __typename: 'Project' });
});

test.each([
  ['a code of 64 characters', 'of 65', 'PROJECT_CODE_SHAPE', { code: '9'.repeat(64) }, { code: '9'.repeat(65) }],
  ['a code of one character', 'of none', 'PROJECT_CODE_SHAPE', { code: '9' }, { code: '' }],
  ['a code', 'a blank in it', 'PROJECT_CODE_SHAPE', { code: '9-9' }, { code: '9 9' }],
  ['a name', 'a blank one', 'PROJECT_UNNAMED', { name: '台' }, { name: ' ' }],
  [
    'the year 2000',
    '1999',
    'BUDGET_YEAR_OUT_OF_RANGE',
    { budgetLines: [aLine({ year: 2000 })] },
    { budgetLines: [aLine({ year: 1999 })] },
  ],
  [
    'the year 2100',
    '2101',
    'BUDGET_YEAR_OUT_OF_RANGE',
    { budgetLines: [aLine({ year: 2100 })] },
    { budgetLines: [aLine({ year: 2101 })] },
  ],
  [
    'nothing to pay',
    'less',
    'BUDGET_NEGATIVE',
    { budgetLines: [aLine({ amount: 0 })] },
    { budgetLines: [aLine({ amount: '-0.01' })] },
  ],
])('a project may have %s, and not %s', async (_lawful, _unlawful, rule, lawful, unlawful) => {
  expect(await budget.submit(aProject(lawful))).toMatchObject({ __typename: 'Project' });
  expect(rulesOf(await budget.submit(aProject(unlawful)))).toEqual([rule]);
});

test('an id of another kind is neither entry nor asset', async () => {
  const id = `contract:${randomUUID()}`;
  expect(rulesOf(await budget.submit(aProject({ plannedCatalog: [id] })))).toEqual(['ID_OF_ANOTHER_KIND']);
  expect(rulesOf(await budget.submit(aProject({ declaredAssets: [id] })))).toEqual(['ID_OF_ANOTHER_KIND']);
});

test('the same key and input give the same answer, another input is refused', async () => {
  const input = aProject({ budgetLines: [aLine()], idempotencyKey: 'project-1' });
  const first = await budget.submit(input);
  expect(await budget.submit(input)).toEqual(first);
  expect(rulesOf(await budget.submit({ ...input, name: '别的平台' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await budget.rows('select name from project where code = $1', [input.code])).toEqual([{ name: input.name }]);
});

test('a rehearsal answers as the command would, and writes nothing', async () => {
  const taken = aProject();
  await budget.submit(taken);
  const tables = ['project', 'project_history', 'budget_line', 'outbox', 'idempotency'];
  const counts = () => Promise.all(tables.map(table => budget.count(table)));
  const before = await counts();
  const rehearsal = { validateOnly: true, idempotencyKey: 'rehearsal' };
  const rehearsed = await budget.ask(
    'mutation ($input: SubmitProjectInput!) { submitProject(input: $input) { ... on Project { code stage } } }',
    { as: anAuthority(), variables: { input: aProject({ code: 'rehearsed', ...rehearsal }) } },
  );
  expect(rehearsed).toEqual({ data: { submitProject: { code: 'rehearsed', stage: 'SUBMITTED' } } });
  expect(rulesOf(await budget.submit({ ...taken, ...rehearsal }))).toEqual(['PROJECT_EXISTS']);
  expect(await counts()).toEqual(before);
});

test('a department submits its own projects, the authority those of its city, and only the authority takes over', async () => {
  const codeFor = async (ask?: Ask, input: Record<string, unknown> = {}) =>
    (await budget.ask(SUBMIT, { ...ask, variables: { input: aProject(input) } })).errors?.[0]?.extensions.code;
  expect(await codeFor({ as: aDepartment() })).toBeUndefined();
  expect(await codeFor({ as: aDepartment(aBody(9)) })).toBe('FORBIDDEN');
  expect(await codeFor({ as: aDepartment() }, { earlier: 'ACCEPTED' })).toBe('FORBIDDEN');
  expect(await codeFor({ as: anAuthority() }, { earlier: 'ACCEPTED' })).toBeUndefined();
  expect(await codeFor({ as: anAuthority(OTHER_CITY) })).toBe('FORBIDDEN');
  expect(await codeFor({ as: { subject: 's', roles: [Role.FINANCE] } })).toBe('FORBIDDEN');
  expect(await codeFor()).toBe('UNAUTHENTICATED');
});
