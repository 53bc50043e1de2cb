import { type ActorClaims, Role } from '../kernel/actor';
import type { Config } from '../kernel/config';
import { developmentIssuer } from '../kernel/tokens';
import { firstAnswer, firstQuestion } from '../sample/first-question';
import { OFFICER } from '../sample/person-use';
import { sampleRegister } from '../sample/sample-register';
import { sharedDataOf } from '../sample/shared-data';

/** Who may be played in the sample register: a title and what the token says. */
export function demoUsers(): { title: string; claims: ActorClaims }[] {
  const [city] = sampleRegister().cities;
  const provider = city?.organizations.find(({ name }) => name.endsWith('市场监督管理局'));
  const finance = city?.organizations.find(({ name }) => name.endsWith('财政局'));
  const consumer = city && sharedDataOf(city)?.consumer;
  const operator = city?.contracts[0]?.operator;
  const jurisdiction = city?.division;
  return [
    { title: '分析人员 analyst, every city', claims: { subject: 'demo-analyst', roles: [Role.ANALYST] } },
    {
      title: '财政 finance, 赤峰',
      claims: { subject: 'demo-finance', roles: [Role.FINANCE], organization: finance?.creditCode, jurisdiction },
    },
    {
      title: '主管部门 authority, 赤峰',
      claims: { subject: 'demo-authority', roles: [Role.AUTHORITY], organization: city?.authority, jurisdiction },
    },
    {
      title: '数源部门 provider, 赤峰',
      claims: {
        subject: 'demo-provider',
        roles: [Role.PROVIDER, Role.CONSUMER],
        organization: provider?.creditCode,
        jurisdiction,
      },
    },
    {
      title: '使用部门 consumer, 赤峰: was granted data (docs/sharing-and-opening.md)',
      claims: { subject: 'demo-consumer', roles: [Role.CONSUMER], organization: consumer, jurisdiction },
    },
    {
      title: '运营方 operator, 赤峰',
      claims: { subject: 'demo-operator', roles: [Role.OPERATOR], organization: operator, jurisdiction },
    },
    {
      title: '经办人 officer, 赤峰: may read one person in clear',
      claims: {
        subject: OFFICER,
        roles: [Role.PROVIDER, Role.CONSUMER],
        organization: city?.personUse.grant?.organization,
        jurisdiction,
      },
    },
    { title: '审计 auditor, every city: who did what', claims: { subject: 'demo-auditor', roles: [Role.AUDITOR] } },
    { title: '集成方 integrator', claims: { subject: 'demo-integrator', roles: [Role.INTEGRATOR] } },
    {
      title: '公众 citizen: asks for opened data, objects, reports',
      claims: { subject: 'demo-citizen', roles: [Role.PUBLIC] },
    },
  ];
}

/** The person whom the officer may read, and who may be played too: their id is another in every register. */
async function personToPlay(address: string, officer: string): Promise<{ title: string; claims: ActorClaims }[]> {
  const query = '{ personAccessGrants(filter: { inForce: true }, first: 1) { nodes { person } } }';
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${officer}` },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data?: { personAccessGrants?: { nodes: { person: string }[] } } };
  const person = data?.personAccessGrants?.nodes[0]?.person;
  if (person === undefined) return [];
  const title = `本人 the person whom the officer may read (${person}): sees who looked`;
  return [{ title, claims: { subject: 'demo-person', roles: [Role.PUBLIC], person } }];
}

/** Tells somebody who has just started the register where it is, as whom to ask, what to ask and what it answers. */
export async function greet(config: Config, address: string): Promise<void> {
  const lines = [
    '',
    '数籍已就绪 Shuji is ready',
    '',
    `  GraphQL      ${address}/graphql   (浏览器中为 GraphiQL; in a browser: GraphiQL)`,
    `  OpenLineage  ${address}/api/v1/lineage`,
    `  健康 health   ${address}/health  ${address}/readiness  ${address}/metrics`,
  ];
  if (config.NODE_ENV !== 'production') {
    const issuer = await developmentIssuer(config);
    lines.push('', '演示用户，令牌 12 小时有效 Demo users, tokens for 12 hours (header: authorization: Bearer …):', '');
    const users = demoUsers();
    const officer = users.find(({ claims }) => claims.subject === OFFICER)?.claims as ActorClaims;
    const persons = config.SHUJI_SAMPLE ? await personToPlay(address, await issuer.issue(officer)).catch(() => []) : [];
    for (const { title, claims } of [...users, ...persons])
      lines.push(`  ${title}`, `    ${await issuer.issue(claims, { expiresIn: '12h' })}`);
  }
  if (config.NODE_ENV !== 'production' && config.SHUJI_SAMPLE) {
    lines.push('', '试问（以分析人员身份） Ask, as the analyst:', '', indented(firstQuestion.trim()));
    lines.push('', '应答 The answer:', '', indented(JSON.stringify({ data: firstAnswer }, null, 2)));
  }
  console.log(`${lines.join('\n')}\n`);
}

const indented = (text: string): string => text.replaceAll(/^/gm, '  ');
