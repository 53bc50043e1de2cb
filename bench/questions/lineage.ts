import type { Asked, Question } from './question';

const document = `query Lineage($of: ID!, $depth: Int) {
  lineage(of: $of, direction: DOWNSTREAM, depth: $depth, first: 2000) {
    total
    truncated
    vertices { id label owner { name } }
    edges { from to }
  }
}`;

interface Answer {
  lineage: { vertices: { id: string }[]; edges: { from: string; to: string }[] };
}

/** Among equally near nodes, and among edges, no order is promised. */
function settle(data: unknown): unknown {
  const { lineage } = data as Answer;
  const textually = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  return { lineage: { ...lineage, vertices: lineage.vertices.toSorted(textually), edges: lineage.edges.toSorted(textually) } };
}

/** @param recursion gives `r (id)`: the root, and all that is to be told */
const statement = (recursion: string) => `
with recursive root as (select id from lineage.node where key = $1),
r ${recursion},
k as materialized (select distinct id from r where id <> (select id from root) limit 2001)
select json_build_object('data', json_build_object('lineage', json_build_object(
  'total', (select count(*) from k),
  'truncated', (select count(*) > 2000 from k),
  'vertices', (
    select coalesce(json_agg(json_build_object('id', v.key, 'label', coalesce(v.label, x.name),
      'owner', case when e.credit_code is not null then json_build_object('name', e.name) end)), '[]')
    from k join lineage.node v on v.id = k.id left join lineage.external_dataset x on x.node = v.id
    left join legal_entity.legal_entity e on e.credit_code = v.owner),
  'edges', (
    select coalesce(json_agg(json_build_object('from', s.key, 'to', t.key)), '[]')
    from (select id from k union all select id from root) a join lineage.edge e on e.dst = a.id and (e.until is null or e.until > now())
    join (select id from k union all select id from root) b on b.id = e.src
    join lineage.node s on s.id = e.src join lineage.node t on t.id = e.dst))))::text`;

export const lineageNear: Question = {
  id: 'lineage-3',
  title: 'Lineage, depth 3',
  document,
  sql: statement(`(id, depth) as (
    select id, 0 from root
    union select e.dst, r.depth + 1 from r join lineage.edge e on e.src = r.id and (e.until is null or e.until > now()) where r.depth < 3)`),
  settle,
};

export const lineageWhole: Question = {
  id: 'lineage-all',
  title: 'Lineage, unlimited',
  document,
  sql: statement(`(id) as (
    select id from root
    union select e.dst from r join lineage.edge e on e.src = r.id and (e.until is null or e.until > now()))`),
  settle,
};

/** The questions about all of lineage, from the same nodes. */
export const rootsToAsk = (roots: readonly string[], depth: number | null): Asked[] =>
  roots.map(of => ({ variables: { of, depth }, parameters: [of] }));
