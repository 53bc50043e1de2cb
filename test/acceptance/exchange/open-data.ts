import { Role } from '../../../kernel/actor';
import { completeCreditCode } from '../../../rulebook/values/credit-code';
import type { AtWork, Bodies, Outcome } from '../at-work';
import { somebody } from '../city';

let entries = 0;

export interface Opened {
  openType?: 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_OPEN';
  /** In the published open catalog. */
  listed?: boolean;
  url?: string;
}

async function done(
  { give }: AtWork,
  claims: Parameters<AtWork['give']>[0],
  command: string,
  input: object,
  made = '... on CatalogEntry { id }',
): Promise<Outcome> {
  const outcome = await give(claims, command, input, made);
  if (outcome.findings ?? outcome.code) throw new Error(`${command}: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** An entry of a department, published before the register, with two items. */
export async function aPublishedEntry(
  work: AtWork,
  { asAuthority, provider, jurisdiction }: Bodies,
  openType: Opened['openType'] = 'CONDITIONAL',
): Promise<string> {
  entries += 1;
  const { id } = await done(work, asAuthority, 'registerCatalogEntry', {
    code: `30${entries.toString().padStart(4, '0')}-${jurisdiction}`,
    title: `公交线路站点${entries}`,
    catalogKind: 'DEPARTMENT',
    provider,
    jurisdiction,
    shareType: 'UNCONDITIONAL',
    shareModes: ['PLATFORM_ACQUISITION'],
    openType,
    items: [
      { name: '线路名称', dataType: 'STRING', length: 50 },
      { name: '站点名称', dataType: 'STRING', length: 50 },
    ],
    earlier: { publishedOn: '2025-06-03' },
  });
  return id;
}

/** An entry with one resource: what was published before the register stands in the open catalog, unless it is taken out of it. */
export async function anOpenedEntry(
  work: AtWork,
  bodies: Bodies,
  { openType = 'CONDITIONAL', listed = true, url }: Opened = {},
): Promise<string> {
  const entry = await aPublishedEntry(work, bodies, openType);
  const at = url ?? `https://open.example.cn/data/entry-${entries}`;
  const resource = { entry, name: '线路站点', url: at, format: 'CSV', level: 'CITY', processing: ['CLEANED'] };
  await done(work, bodies.asProvider, 'attachOpenResource', resource, '__typename');
  if (!listed) await done(work, bodies.asAuthority, 'unlistOpenEntry', { id: entry, reason: '数据有误' });
  await work.settled();
  return entry;
}

/** A made-up company, and who acts for it. */
export function aCompany({ jurisdiction }: Bodies, n = 1) {
  const code = completeCreditCode('91', jurisdiction, `MC${String(n).padStart(6, '0')}`);
  return { code, claims: { ...somebody(Role.CONSUMER, { organization: code }), subject: `company-${n}` } };
}

/** All that any city asks a request to say, but for the entry. */
export const saying = {
  applicantKind: 'CITIZEN',
  purpose: '出行研究',
  scenario: '线路可达性分析',
  securityMeasures: '专机存储，专人使用',
  items: ['线路名称'],
  acceptedResponsibility: true,
};

export const REQUEST = '... on OpenRequest { id openRequestStatus version }';

/** What a request has come to, as somebody sees it. */
export async function requestOf(work: AtWork, claims: Parameters<AtWork['ask']>[0], id: string, fields: string) {
  const { openRequest } = await work.ask<{ openRequest: Outcome | null }>(
    claims,
    `query ($id: ID!) { openRequest(id: $id) { ${fields} } }`,
    { id },
  );
  return openRequest;
}

/** What taking the opened data is answered with: its links, or the rules that refused it; or the code of the error. */
export async function taken({ register }: AtWork, claims: Parameters<AtWork['ask']>[0], id: string): Promise<unknown> {
  const { data, errors } = await register.as(claims).ask<{ openResource: Record<string, unknown> }, object>(
    `query ($id: ID!) { openResource(id: $id) { ... on OpenedData { openType platform price links { url format } }
      ... on Refused { findings { rule } } } }`,
    { id },
  );
  if (errors) return errors[0]?.extensions.code;
  const { findings, ...resource } = data.openResource as { findings?: { rule: string }[] };
  return findings ? findings.map(({ rule }) => rule) : resource;
}
