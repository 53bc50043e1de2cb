import { type ActorClaims, Role } from '../../../kernel/actor';
import { bodiesOf, refusalsOf } from '../at-work';
import { untilSealed } from '../audit/trail';
import { type Secured, securedIn } from './secured';

const COMMISSION = '... on Commission { id commissionStatus tokenIssuedOn }';
const TOKEN = '... on CommissionToken { token commission { id tokenIssuedOn confidentialityAgreement } }';
const MEASURES = ['ENCRYPTION', 'ACCESS_AUTHENTICATION', 'MONITORING', 'EMERGENCY_RESPONSE'];

const commission = ({ bodies }: Secured, more: object = {}) => ({
  jurisdiction: bodies.jurisdiction,
  commissionKind: 'TECHNICAL_SERVICE',
  commissioner: bodies.authority,
  unit: bodies.platform,
  scope: ['INTERFACES'],
  basis: '示例合同〔2026〕3号',
  since: '2026-01-01',
  until: '2026-07-01',
  ...more,
});

test('[JY-47] a service unit that has not declared its measures is not commissioned', async () => {
  const jiyuan = await securedIn('jiyuan', '2026-06-30');
  const { at, bodies, done } = jiyuan;
  const give = () => at.give(bodies.asAuthority, 'commissionUnit', commission(jiyuan), COMMISSION);
  const refused = await give();
  expect(refusalsOf(refused)).toEqual(['SECURITY_PROFILE_REQUIRED input.unit']);
  expect(refused.findings?.[0]?.article?.number).toBe('第四十七条');
  const { jurisdiction, platform: body } = bodies;
  const record = (more: object) =>
    done('recordSecurityRegime', { jurisdiction, body, ...more }, '... on SecurityRegime { id }', bodies.asPlatform);
  await record({ securityBody: '安全部', securityStaff: 4, measures: MEASURES.slice(1) });
  expect(refusalsOf(await give())).toEqual(['SECURITY_PROFILE_REQUIRED input.unit']);
  await record({ measures: MEASURES });
  expect(await give()).toMatchObject({ commissionStatus: 'IN_FORCE' });
  await at.close();
});

test('[SM-31] a third party without a confidentiality agreement is issued no token, and none is good beyond its commission', async () => {
  const sanming = await securedIn('sanming', '2026-06-30');
  const { at, bodies, done } = sanming;
  const third = commission(sanming, { commissionKind: 'THIRD_PARTY', commissioner: bodies.provider, scope: ['GOVERNANCE'] });
  const { id } = await done('commissionUnit', third, COMMISSION, bodies.asProvider);
  const issue = (more: object = {}, claims: ActorClaims = bodies.asProvider) =>
    at.give(claims, 'issueCommissionToken', { id, ...more }, TOKEN);
  const refused = await issue();
  expect(refused.findings).toMatchObject([{ rule: 'AGREEMENT_REQUIRED', article: { number: '第三十一条' } }]);
  const issued = await issue({ confidentialityAgreement: '保密协议〔2026〕1号', idempotencyKey: 'k-1' });
  expect(issued).toMatchObject({ commission: { tokenIssuedOn: '2026-06-30' } });
  // told once: the answer to a repeated key has none, and the storage none but its digest
  expect(await issue({ confidentialityAgreement: '保密协议〔2026〕1号', idempotencyKey: 'k-1' })).toMatchObject({
    token: null,
  });
  const shown = async (token: unknown, claims: object = bodies.asPlatform) =>
    (
      await at.ask<{ commissionByToken: object | null }>(
        claims as never,
        'query ($token: String!) { commissionByToken(token: $token) { commissionStatus } }',
        { token },
      )
    ).commissionByToken;
  expect(await shown(issued.token)).toEqual({ commissionStatus: 'IN_FORCE' });
  expect([await shown('another'), await shown(issued.token, bodies.asConsumer)]).toEqual([null, null]);
  expect((await issue({}, bodies.asConsumer)).findings).toMatchObject([{ rule: 'MATTER_UNKNOWN' }]);
  expect((await issue({}, bodies.asPlatform)).code).toBe('FORBIDDEN');
  at.goTo('2026-07-01'); // the first day on which it carries no more
  expect(await shown(issued.token)).toBeNull();
  expect(refusalsOf(await issue())).toEqual(['COMMISSION_OVER input.id']);
  // nor does the database keep a token of a third party that signed nothing
  const { pool } = at.register.register.subgraphs.find(({ name }) => name === 'oversight')!.database;
  await expect(pool.query('update commission set confidentiality_agreement = null')).rejects.toThrow('commission_confidential');
  await at.close();
});

test('[JY-49b] whoever inspects reads the audit trail of the department as long as the inspection is open', async () => {
  const jiyuan = await securedIn('jiyuan', '2026-06-30');
  const { at, bodies, done } = jiyuan;
  const { jurisdiction, provider, another: inspector } = bodies;
  const regime = { jurisdiction, policyDocument: '示例制度' };
  await done('recordSecurityRegime', { ...regime, body: provider }, '... on SecurityRegime { id }', bodies.asProvider);
  await done('recordSecurityRegime', { ...regime, body: bodies.consumer }, '... on SecurityRegime { id }', bodies.asConsumer);
  await untilSealed(at.register);
  const asInspector = bodies.as(Role.INSPECTOR, inspector);
  const read = async (organization: string | undefined, claims: ActorClaims = asInspector) => {
    const { data, errors } = await at.register
      .as(claims)
      .ask<{ auditTrail: { nodes: { operation: string; organization: { creditCode: string } }[] } }, object>(
        'query ($organization: CreditCode) { auditTrail(filter: { organization: $organization }, first: 20) { nodes { operation organization { creditCode } } } }',
        { organization },
      );
    return errors ? errors[0]?.extensions.code : data.auditTrail.nodes.map(one => [one.operation, one.organization.creditCode]);
  };
  expect(await read(provider)).toBe('FORBIDDEN');
  const open = { jurisdiction, inspectionKind: 'SECRECY', inspector, department: provider, basis: '检查通知书〔2026〕1号' };
  const INSPECTION = '... on SecurityInspection { id open closedAt }';
  const { id } = await done('openSecurityInspection', { ...open, until: '2026-07-31T00:00:00+08:00' }, INSPECTION);
  expect(await read(provider)).toEqual([['recordSecurityRegime', provider]]);
  // of this department alone, and of none unnamed
  expect([await read(bodies.consumer), await read(undefined)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(await read(provider, bodies.as(Role.INSPECTOR, bodies.body(31)))).toBe('FORBIDDEN');
  await done('closeSecurityInspection', { id }, INSPECTION, asInspector);
  expect(await read(provider)).toBe('FORBIDDEN');
  // one that is not closed ends by itself at its moment
  await done('openSecurityInspection', { ...open, until: '2026-07-31T00:00:00+08:00' }, INSPECTION);
  at.goTo('2026-07-30T23:59:59+08:00');
  expect(await read(provider)).toEqual([['recordSecurityRegime', provider]]);
  at.goTo('2026-07-31T00:00:00+08:00');
  expect(await read(provider)).toBe('FORBIDDEN');
  await at.close();
});

test('[YL-9a] members of the expert committee are queryable by where they come from, and by no name', async () => {
  const yulin = await securedIn('yulin', '2026-06-30');
  const { at, bodies, done } = yulin;
  const classes = ['UNIVERSITY', 'RESEARCH', 'ENTERPRISE', 'DEPARTMENT'];
  const members = classes.map(affiliationClass => ({ affiliationClass, office: '数据安全' }));
  const input = { jurisdiction: bodies.jurisdiction, name: '公共数据开放专家委员会', establishedOn: '2026-06-01', members };
  const COMMITTEE = '... on ExpertCommittee { id members { affiliationClass office } }';
  const lacking = await at.give(
    bodies.asAuthority,
    'createExpertCommittee',
    { ...input, members: members.slice(1) },
    COMMITTEE,
  );
  expect(lacking.findings).toMatchObject([{ rule: 'COMMITTEE_CLASS_MISSING', article: { number: '第九条' } }]);
  const { id } = await done('createExpertCommittee', input, COMMITTEE);
  const more = [...members, { affiliationClass: 'ENTERPRISE', office: '数据流通' }];
  await done('changeExpertCommittee', { id, members: more }, COMMITTEE);
  const LIST = `query ($of: AffiliationClass) { expertCommittees(filter: { affiliationClass: $of }, first: 5) {
    nodes { name members(affiliationClass: $of) { affiliationClass office } } } }`;
  const { expertCommittees } = await at.ask<{ expertCommittees: { nodes: object[] } }>(undefined, LIST, { of: 'ENTERPRISE' });
  expect(expertCommittees.nodes).toEqual([
    {
      name: input.name,
      members: ['数据安全', '数据流通'].map(office => ({ affiliationClass: 'ENTERPRISE', office })),
    },
  ]);
  // a city whose text sets up none has none
  const chifeng = bodiesOf('chifeng');
  const there = { ...input, jurisdiction: chifeng.jurisdiction };
  expect(refusalsOf(await at.give(chifeng.asAuthority, 'createExpertCommittee', there, COMMITTEE))).toEqual([
    'NOT_REGULATED input.jurisdiction',
  ]);
  await at.close();
});
