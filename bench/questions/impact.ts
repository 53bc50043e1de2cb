import type { Asked, Question } from './question';

/** The assets that depend on a node, counted by owner. */
export const impact: Question = {
  id: 'impact',
  title: 'Impact',
  document: `query Impact($of: ID!) {
  impact(of: $of) { total truncated byOwner { assets owner { name } } }
}`,
  sql: `
with recursive r (id) as (
  select id from lineage.node where key = $1
  union select e.dst from r join lineage.edge e on e.src = r.id and (e.until is null or e.until > now())),
k as materialized (select v.kind, v.owner from (select id from r limit 10002) k join lineage.node v on v.id = k.id where v.key <> $1)
select json_build_object('data', json_build_object('impact', json_build_object(
  'total', (select count(*) from k),
  'truncated', (select count(*) > 10000 from k),
  'byOwner', (
    select coalesce(json_agg(json_build_object('assets', o.assets, 'owner', json_build_object('name', e.name)) order by o.assets desc, o.owner), '[]')
    from (select owner, count(*) as assets from k where kind = 'DATA_ASSET' group by owner) o
    join legal_entity.legal_entity e on e.credit_code = o.owner))))::text`,
};

export const impactsToAsk = (roots: readonly string[]): Asked[] => roots.map(of => ({ variables: { of }, parameters: [of] }));
