import { type AtWork, atWork, type Bodies, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { asOwner, granted, loaded } from './granted';

const [jiyuan, yulin, guiyang, sanming, chifeng] = (['jiyuan', 'yulin', 'guiyang', 'sanming', 'chifeng'] as const).map(
  bodiesOf,
) as [Bodies, Bodies, Bodies, Bodies, Bodies];

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
}, 60_000);
afterAll(() => on?.close());

const CASE = `... on ViolationCase { id caseStatus isOpen ground agreement incident citedLaw receivingBody handler { creditCode }
  user { creditCode } responsibleDepartment { creditCode } }`;
const give = (claims: Parameters<AtWork['give']>[0], command: string, input: object) => on.give(claims, command, input, CASE);

async function aGrant(bodies: Bodies) {
  const entry = await loaded(on, bodies);
  return { entry, grant: await granted(on, bodies, entry) };
}

/** What opening a case on a ground comes to, at each of the three doors: on a report, on looking into it, on closing access. */
async function openedOn(ground: string, stated: object) {
  const { grant } = await aGrant(yulin);
  const said = { description: '示例情形' };
  const reported = await give(yulin.asProvider, 'reportViolation', { grant, ...said, ground, ...stated });
  const { id } = await give(yulin.asProvider, 'reportViolation', { grant, ...said });
  const lookedInto = await give(yulin.asProvider, 'openCase', { id, ground, ...stated });
  const { grant: another } = await aGrant(yulin);
  const closed = await give(yulin.asProvider, 'closeAccess', { grant: another, ...said, ground, ...stated });
  return [reported, lookedInto, closed];
}

describe.each([
  ['YL-36-1', 'BREACH_OF_AGREEMENT', 'agreement', '示例协议-1'],
  ['YL-36-4', 'SECURITY_MEASURES_MISSING', 'incident', '示例事件-1'],
  ['YL-36-5', 'OTHER', 'citedLaw', '本办法第三十条'],
])('[%s] the ground %s', (_, ground, field, value) => {
  const missing = `${{ agreement: 'AGREEMENT', incident: 'INCIDENT', citedLaw: 'CITED_LAW' }[field]}_MISSING`;
  test(`a case is opened on it only with its ${field}`, async () => {
    for (const stated of [{}, { [field]: ' ' }])
      for (const refused of await openedOn(ground, stated)) {
        expect(refusalsOf(refused)).toEqual([`${missing} input.${field}`]);
        expect(refused.findings?.[0]?.article?.number).toBe('第三十六条');
      }
    for (const opened of await openedOn(ground, { [field]: value })) expect(opened).toMatchObject({ ground, [field]: value });
  });
});

describe.each([
  ['YL-36-2', 'INFRINGES_RIGHTS'],
  ['YL-36-3', 'ILLEGAL_GAIN'],
])('[%s] the ground %s', (_, ground) => {
  test('a case is opened on it only with a description of what was done', async () => {
    const { grant } = await aGrant(yulin);
    for (const description of [undefined, ' '])
      expect(refusalsOf(await give(yulin.asProvider, 'closeAccess', { grant, ground, description }))).toEqual([
        'DESCRIPTION_MISSING input.description',
      ]);
    const blank = await give(yulin.asProvider, 'reportViolation', { grant, ground, description: ' ' });
    expect(blank.findings).toBeDefined();
    expect(await give(yulin.asProvider, 'reportViolation', { grant, ground, description: '示例情形' })).toMatchObject({
      ground,
    });
    expect(await give(yulin.asProvider, 'closeAccess', { grant, ground, description: '示例情形' })).toMatchObject({
      ground,
      caseStatus: 'SUSPENDED',
    });
  });
});

test('where the text of a city asks nothing of a ground, nothing is asked', async () => {
  const { grant } = await aGrant(chifeng);
  expect(await give(chifeng.asProvider, 'closeAccess', { grant, ground: 'BREACH_OF_AGREEMENT' })).toMatchObject({
    caseStatus: 'SUSPENDED',
    agreement: null,
  });
});

test('[YL-30d] a case whose access is closed is referred only with the body that receives it and the law cited', async () => {
  const { grant } = await aGrant(yulin);
  const { id } = await give(yulin.asProvider, 'closeAccess', { grant, ground: 'LEAK', description: '示例情形' });
  const refer = (more: object) => give(yulin.asProvider, 'referCase', { id, reason: '未改正', ...more });
  const [receivingBody, citedLaw] = ['示例公安机关', '《中华人民共和国数据安全法》第四十五条'];
  expect(refusalsOf(await refer({}))).toEqual(['REFERRED_TO_MISSING input.receivingBody', 'CITED_LAW_MISSING input.citedLaw']);
  expect(refusalsOf(await refer({ receivingBody }))).toEqual(['CITED_LAW_MISSING input.citedLaw']);
  expect(refusalsOf(await refer({ citedLaw }))).toEqual(['REFERRED_TO_MISSING input.receivingBody']);
  expect(await refer({ receivingBody, citedLaw })).toMatchObject({
    caseStatus: 'REFERRED',
    receivingBody,
    citedLaw,
    isOpen: false,
  });
  // one whose access nobody has closed is nobody's to refer
  const { grant: open } = await aGrant(yulin);
  const { id: reported } = await give(yulin.asProvider, 'reportViolation', { grant: open, description: '示例情形' });
  const early = await give(yulin.asProvider, 'referCase', { id: reported, reason: '未改正', receivingBody, citedLaw });
  expect(rulesOf(early)).toEqual(['FORBIDDEN']);
});

test('[GY-7-4] a report of harm opens a case that somebody handles', async () => {
  const { entry } = await aGrant(guiyang);
  const report = { entry, ground: 'HARM', description: '示例：可能损害公共利益' };
  const made = await give(guiyang.asCitizen, 'reportViolation', report);
  expect(made).toMatchObject({
    ground: 'HARM',
    caseStatus: 'REPORTED',
    isOpen: true,
    handler: { creditCode: guiyang.provider },
  });
  const { id } = made;
  expect(await give(guiyang.asProvider, 'openCase', { id })).toMatchObject({ caseStatus: 'INVESTIGATING', isOpen: true });
  expect(await give(guiyang.asProvider, 'closeCase', { id, reason: '不成立' })).toMatchObject({ isOpen: false });
});

describe.each([
  ['JY-33d', jiyuan],
  ['SM-26f', sanming],
] as const)('[%s] a case on a grant', (_, bodies) => {
  test('whoever holds the grant answers for it, whatever is reported, and nothing changes that', async () => {
    const { entry, grant } = await aGrant(bodies);
    const accused = { grant, user: bodies.another, description: '未经许可扩散' };
    const made = await give(bodies.asProvider, 'reportViolation', accused);
    const holder = { creditCode: bodies.consumer };
    expect(made).toMatchObject({ user: holder, responsibleDepartment: holder });
    const { id } = made;
    // another grant of the same entry, held by somebody else
    const other = await granted(on, { ...bodies, consumer: bodies.another }, entry);
    const moved = await give(bodies.asAuthority, 'openCase', { id, grant: other });
    expect(rulesOf(moved)).toEqual(['MATTER_UNKNOWN']);
    expect(await give(bodies.asAuthority, 'openCase', { id })).toMatchObject({ responsibleDepartment: holder });
    // the database holds it too
    const change = `update exchange.violation_case set used_by = '${bodies.another}' where id = '${id.split(':')[1]}'`;
    await expect(asOwner(on, change)).rejects.toThrow(/who answers for a case is not changed/);
  });
});
