import { refusalsOf } from '../at-work';
import { type Secured, securedIn } from './secured';

const REGIME = '... on SecurityRegime { id version missing policyDocument measures serviceUnits { creditCode } }';
const MISSING = `query ($jurisdiction: DivisionCode!) {
  departmentsMissingSecurityRegime(jurisdiction: $jurisdiction, first: 50) { nodes { department { creditCode } missing } } }`;

interface Missing {
  departmentsMissingSecurityRegime: { nodes: { department: { creditCode: string }; missing: string[] }[] } | null;
}

const whole = { policyDocument: '数据安全管理制度（2026年版）', securityBody: '数据安全科', responsibleOffice: '分管负责人' };

describe.each([
  ['chifeng', '[CF-sec-5] every department lacking the document, the body or the responsible post is listed to the authority'],
  ['jiyuan', '[JY-46b] a department without a security regime is listed'],
] as const)('%s', (slug, title) => {
  let city: Secured;
  beforeAll(async () => {
    city = await securedIn(slug, '2026-06-30');
  });
  afterAll(() => city.at.close());

  test(title, async () => {
    const { at, bodies, done, departments } = city;
    const { jurisdiction, provider, consumer, another } = bodies;
    await departments(provider, consumer, another);
    await done('recordSecurityRegime', { jurisdiction, body: provider, ...whole }, REGIME, bodies.asProvider);
    const { responsibleOffice: _, ...part } = whole;
    await done('recordSecurityRegime', { jurisdiction, body: consumer, ...part }, REGIME, bodies.asConsumer);
    const listed = await at.ask<Missing>(bodies.asAuthority, MISSING, { jurisdiction });
    expect(listed.departmentsMissingSecurityRegime?.nodes).toEqual([
      { department: { creditCode: consumer }, missing: ['RESPONSIBLE_OFFICE'] },
      { department: { creditCode: another }, missing: ['POLICY_DOCUMENT', 'SECURITY_BODY', 'RESPONSIBLE_OFFICE'] },
    ]);
    // what is left out stays, what is stated is added
    await done('recordSecurityRegime', { jurisdiction, body: consumer, responsibleOffice: '主任' }, REGIME, bodies.asConsumer);
    const then = await at.ask<Missing>(bodies.asAuthority, MISSING, { jurisdiction });
    expect(then.departmentsMissingSecurityRegime?.nodes.map(({ department }) => department.creditCode)).toEqual([another]);
  });

  test('only who watches over the city lists what is missing', async () => {
    const { at, bodies } = city;
    const ask = async (claims: Parameters<typeof at.ask>[0]) =>
      (await at.ask<Missing>(claims, MISSING, { jurisdiction: bodies.jurisdiction })).departmentsMissingSecurityRegime;
    expect(await ask(bodies.asProvider)).toBeNull();
    expect(await ask({ ...bodies.asAuthority, jurisdiction: '520100' })).toMatchObject({ nodes: [] });
    expect(await ask(bodies.anAuditor)).toMatchObject({ nodes: [{}] });
  });

  test('a body records its own regime, the authority that of any; nothing blank is stated, and nobody supervises themselves', async () => {
    const { at, bodies } = city;
    const { jurisdiction, another } = bodies;
    const record = (claims: Parameters<typeof at.give>[0], input: object) =>
      at.give(claims, 'recordSecurityRegime', { jurisdiction, body: another, ...input }, REGIME);
    expect((await record(bodies.asProvider, whole)).code).toBe('FORBIDDEN');
    expect((await record(undefined, whole)).code).toBe('UNAUTHENTICATED');
    expect(refusalsOf(await record(bodies.asAnother, { policyDocument: ' ', serviceUnits: [another] }))).toEqual([
      'REGIME_TEXT_BLANK input.policyDocument',
      'SUPERVISES_ITSELF input.serviceUnits',
    ]);
    expect(await record(bodies.asAuthority, { ...whole, serviceUnits: [bodies.platform] })).toMatchObject({
      missing: [],
      serviceUnits: [{ creditCode: bodies.platform }],
    });
  });
});
