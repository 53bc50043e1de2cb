import { refusalsOf } from '../at-work';
import { untilSealed } from '../audit/trail';
import { granted, published } from '../exchange/granted';
import { codesIn, type Secured, securedIn } from './secured';

const INCIDENT = `... on SecurityIncident { id stage responsibleParties { creditCode } responseStartedAt reportedTo closedAt
  auditedActs steps { step by { creditCode } note } }`;
const partiesOf = (incident: object) =>
  codesIn((incident as { responsibleParties: { creditCode: string }[] }).responsibleParties);

const incident = ({ bodies }: Secured, more: object = {}) => ({
  jurisdiction: bodies.jurisdiction,
  incidentKind: 'INTRUSION',
  title: '示例安全事件',
  note: '监测发现异常访问',
  stage: 'PROVISION',
  responsibleParties: [bodies.provider],
  beganAt: '2026-06-30T00:00:00+08:00',
  endedAt: '2026-06-30T12:00:00+08:00',
  ...more,
});

let jiyuan: Secured;
beforeAll(async () => {
  jiyuan = await securedIn('jiyuan', '2026-06-30');
});
afterAll(() => jiyuan?.at.close());

test('[JY-52b] an incident is not closed before the response has started and it was reported', async () => {
  const { at, bodies, done } = jiyuan;
  const { id } = await done('recordIncident', incident(jiyuan), INCIDENT, bodies.asProvider);
  const close = () => at.give(bodies.asProvider, 'closeIncident', { id, note: '已处置' }, INCIDENT);
  const refused = await close();
  expect(refusalsOf(refused)).toEqual(['RESPONSE_STARTED_AT_MISSING input.id', 'REPORTED_TO_MISSING input.id']);
  expect(refused.findings?.[0]?.article?.number).toBe('第五十二条');
  await done('noteIncident', { id, step: 'RESPONSE_STARTED', note: '已启动应急预案' }, INCIDENT, bodies.asProvider);
  expect(refusalsOf(await close())).toEqual(['REPORTED_TO_MISSING input.id']);
  await done('noteIncident', { id, step: 'REPORTED', note: '示范区网信部门' }, INCIDENT, bodies.asProvider);
  expect(await close()).toMatchObject({
    responseStartedAt: '2026-06-30T12:00:00.000+08:00',
    reportedTo: '示范区网信部门',
    closedAt: '2026-06-30T12:00:00.000+08:00',
    steps: ['RECORDED', 'RESPONSE_STARTED', 'REPORTED', 'CLOSED'].map(step => ({ step, by: { creditCode: bodies.provider } })),
  });
  // what was kept stays: a closed incident takes no step more, and the database changes none
  const after = await at.give(bodies.asProvider, 'noteIncident', { id, step: 'NOTED', note: '补记' }, INCIDENT);
  expect(refusalsOf(after)).toEqual(['INCIDENT_CLOSED input.id']);
  const { pool } = at.register.register.subgraphs.find(({ name }) => name === 'oversight')!.database;
  await expect(pool.query(`delete from security_incident_step`)).rejects.toThrow('never changed');
  await expect(pool.query(`update security_incident set reported_to = null, reported_at = null`)).rejects.toThrow(
    'security_incident_closed',
  );
});

test('[JY-58-1] an event that was detected is linked to the lines of the audit trail in its time', async () => {
  const { at, bodies, done } = jiyuan;
  at.goTo('2026-07-02');
  const regime = { jurisdiction: bodies.jurisdiction, body: bodies.another, policyDocument: '示例制度' };
  await done('recordSecurityRegime', regime, '... on SecurityRegime { id }', bodies.asAnother);
  at.goTo('2026-07-03');
  await untilSealed(at.register);
  const span = { stage: 'PLATFORM', beganAt: '2026-07-02T11:00:00+08:00', endedAt: '2026-07-02T13:00:00+08:00' };
  const { id } = await done('recordIncident', incident(jiyuan, span), INCIDENT, bodies.asPlatform);
  const LINKED = `query ($id: ID!) { securityIncident(id: $id) { auditedActs auditEntries(first: 10) { nodes { operation organization { creditCode } } } } }`;
  const linked = async (claims: object) =>
    (
      await at.ask<{ securityIncident: { auditedActs: number; auditEntries: { nodes: object[] } | null } | null }>(
        claims as never,
        LINKED,
        { id },
      )
    ).securityIncident;
  expect(await linked(bodies.anAuditor)).toEqual({
    auditedActs: 1,
    auditEntries: { nodes: [{ operation: 'recordSecurityRegime', organization: { creditCode: bodies.another } }] },
  });
  // others who see the incident are told how many there are, and none of them
  expect(await linked(bodies.asPlatform)).toEqual({ auditedActs: 1, auditEntries: null });
  expect(await linked(bodies.asConsumer)).toBeNull();
});

test('[JY-59] for an incident in the use of a grant its holder answers alone: adding the producer is refused', async () => {
  const { at, bodies, done } = jiyuan;
  at.goTo('2026-06-30');
  const grant = await granted(at, bodies, await published(at, bodies));
  await at.settled();
  const ofUse = incident(jiyuan, { stage: 'USE', grant, responsibleParties: null });
  expect(partiesOf(await done('recordIncident', ofUse, INCIDENT))).toEqual([bodies.consumer]);
  const both = { ...ofUse, responsibleParties: [bodies.consumer, bodies.provider] };
  const refused = await at.give(bodies.asAuthority, 'recordIncident', both, INCIDENT);
  expect(refused.findings).toMatchObject([{ rule: 'NO_JOINT_LIABILITY', article: { number: '第五十九条' } }]);
  // for its quality until it is provided the producer answers
  expect(partiesOf(await done('recordIncident', { ...ofUse, stage: 'PROVISION' }, INCIDENT))).toEqual([bodies.provider]);
});

test('[SM-25] for an incident on the platform who runs it answers, before it the producer, after it the user', async () => {
  const sanming = await securedIn('sanming', '2026-06-30');
  const { at, bodies, done } = sanming;
  const { jurisdiction } = bodies;
  const platform = { jurisdiction, platformKind: 'SHARING', name: '市汇聚共享平台' };
  await done('registerPlatform', platform, '... on DataPlatform { id }', bodies.asPlatform);
  const grant = await granted(at, bodies, await published(at, bodies));
  await at.settled();
  const happened = (stage: string) =>
    done('recordIncident', incident(sanming, { stage, grant, responsibleParties: null }), INCIDENT);
  expect(partiesOf(await happened('PLATFORM'))).toEqual([bodies.platform]);
  expect(partiesOf(await happened('PROVISION'))).toEqual([bodies.provider]);
  expect(partiesOf(await happened('USE'))).toEqual([bodies.consumer]);
  const another = incident(sanming, { stage: 'PLATFORM', responsibleParties: [bodies.provider] });
  const refused = await at.give(bodies.asAuthority, 'recordIncident', another, INCIDENT);
  expect(refused.findings).toMatchObject([{ rule: 'NO_JOINT_LIABILITY', article: { number: '第二十五条' } }]);
  await at.close();
});
