import type { Asked, Question } from './question';

/** Fifty assets by name, each with its owner, its first five contracts and their operators. */
export const page: Question = {
  id: 'page',
  title: 'Register page',
  document: `query Page($after: String!) {
  dataAssets(first: 50, after: $after) {
    nodes {
      registrationNumber
      name
      owner { name }
      contracts(first: 5) { nodes { contractNumber endsOn operator { name } } }
    }
  }
}`,
  sql: `
select json_build_object('data', json_build_object('dataAssets', json_build_object('nodes', json_agg(
  json_build_object('registrationNumber', a.registration_number, 'name', a.name, 'owner', o.owner, 'contracts', json_build_object('nodes', c.contracts))
  order by a.name collate "zh-x-icu", a.id))))::text
from (
  select id, registration_number, name from asset.data_asset
  where asset_status <> all ('{DRAFT,SUBMITTED,RETURNED}') and (name collate "zh-x-icu", id) > ($1, $2::uuid)
  order by name collate "zh-x-icu", id limit 50) a
left join lateral (
  select json_build_object('name', e.name) as owner
  from asset.asset_right r join legal_entity.legal_entity e on e.credit_code = r.holder
  where r.asset = a.id and r.kind = 'OWNERSHIP' and r.since <= $3::date and (r.until is null or r.until > $3::date)) o on true
cross join lateral (
  select coalesce(json_agg(json_build_object('contractNumber', c.contract_number, 'endsOn', c.ends_on::text, 'operator', (
      select json_build_object('name', e.name) from legal_entity.legal_entity e where e.credit_code = c.operator))
    order by c.ends_on, c.id), '[]') as contracts
  from (
    select c.id, c.contract_number, c.ends_on, c.operator
    from operation.contract_asset m join operation.operation_contract c on c.id = m.contract
    where m.asset = a.id and c.contract_status = any ('{APPROVED,ACTIVE,SUSPENDED,EXPIRED,TERMINATED}')
    order by c.ends_on, c.id limit 5) c) c`,
};

const walk = `query Walk($after: String) {
  dataAssets(first: 100, after: $after) { nodes { id name } pageInfo { endCursor hasNextPage } }
}`;

interface Walked {
  dataAssets: { nodes: { id: string; name: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

/** Places all over the register to turn to, each by its cursor and by the row before it. */
export async function pagesToAsk(ask: (query: string, variables: object) => Promise<unknown>, today: string): Promise<Asked[]> {
  const pages: Asked[] = [];
  for (let after: string | null = null; ; ) {
    const { dataAssets } = (await ask(walk, { after })) as Walked;
    if (!dataAssets.pageInfo.hasNextPage) return pages;
    const last = dataAssets.nodes.at(-1)!;
    after = dataAssets.pageInfo.endCursor;
    pages.push({ variables: { after }, parameters: [last.name, last.id.slice('asset:'.length), today] });
  }
}

const find = `query Find($search: String!) {
  dataAssets(first: 1, search: $search) { nodes { id name } pageInfo { endCursor } }
}`;

/**
 * Places all over a register too large to be walked through: those after assets that are looked for by the number in their names.
 * @param assets how many the register has
 */
export async function pagesFoundBySearch(
  ask: (query: string, variables: object) => Promise<unknown>,
  assets: number,
  today: string,
): Promise<Asked[]> {
  const step = Math.ceil(assets / 50);
  const pages: Asked[] = [];
  for (let n = 1; n < assets; n += step) {
    const { dataAssets } = (await ask(find, { search: `数据${n + 1}` })) as Walked;
    const [found] = dataAssets.nodes;
    if (!found) continue;
    const after = dataAssets.pageInfo.endCursor;
    pages.push({ variables: { after }, parameters: [found.name, found.id.slice('asset:'.length), today] });
  }
  return pages;
}
