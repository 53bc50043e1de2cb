import { Client } from 'pg';
import { Role } from '../../../kernel/actor';
import { keyOf } from '../../../kernel/global-id';
import { completeCreditCode } from '../../../rulebook/values/credit-code';
import type { AtWork, bodiesOf, Outcome } from '../at-work';
import { somebody } from '../city';

type Bodies = ReturnType<typeof bodiesOf>;

let entries = 0;

export interface Opened {
  openType?: 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_OPEN';
  /** In the published open catalog. */
  listed?: boolean;
  url?: string;
}

/** A published entry of a department, with two items and one resource, in the open catalog unless told otherwise. */
export async function anOpenedEntry(
  { register, give, settled }: AtWork,
  { asAuthority, provider, jurisdiction }: Bodies,
  { openType = 'CONDITIONAL', listed = true, url = 'https://open.example.cn/data/1' }: Opened = {},
): Promise<string> {
  entries += 1;
  const input = {
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
  };
  const { id, findings, code } = await give(asAuthority, 'registerCatalogEntry', input, '... on CatalogEntry { id }');
  if (!id) throw new Error(JSON.stringify(findings ?? code));
  await settled();
  const client = new Client({ connectionString: register.config.DATABASE_URL });
  await client.connect();
  const opened = { openListed: listed, resources: [{ name: '线路站点', url, format: 'CSV' }] };
  await client.query(`update exchange.published_entry set terms = terms || $2 where entry = $1`, [
    keyOf('catalog', id),
    opened,
  ]);
  await client.end();
  return id;
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
