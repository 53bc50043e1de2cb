import type { Ask } from './ask';
import { readRegister } from './read-register';
import { type RegisterColumn, type RegisterExport, registers } from './registers';

const AT_ONCE = 20;
const MOST_NEIGHBOURS = 2_000;

interface Vertex {
  readonly id: string;
  readonly kind: string | null;
  readonly label: string | null;
  readonly hidden: boolean;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly via: string | null;
  readonly source: string;
  readonly since: string;
  readonly until: string | null;
  readonly columns: readonly { from: string; to: string }[];
}

/** One thing made from another, as an export has it. */
export type LineageRow = Readonly<Record<(typeof lineageColumns)[number]['key'], string | null | readonly string[]>>;

const column = <Key extends string>(key: Key, headerZh: string, headerEn: string) => ({ key, headerZh, headerEn });

export const lineageColumns = [
  column('from', '上游标识', 'from'),
  column('fromName', '上游名称', 'from name'),
  column('fromKind', '上游类型', 'from kind'),
  column('to', '下游标识', 'to'),
  column('toName', '下游名称', 'to name'),
  column('toKind', '下游类型', 'to kind'),
  column('via', '加工作业', 'via'),
  column('source', '血缘来源', 'source'),
  column('since', '起始时间', 'since'),
  column('until', '终止时间', 'until'),
  column('columns', '字段映射', 'column mappings'),
];

const VERTEX = 'id kind label hidden';
const neighbours = (count: number) => `
  query (${Array.from({ length: count }, (_, at) => `$of${at}: ID!`).join(', ')}) {
    ${Array.from(
      { length: count },
      (_, at) => `n${at}: lineage(of: $of${at}, direction: BOTH, depth: 1, first: ${MOST_NEIGHBOURS}) {
        root { ${VERTEX} } vertices { ${VERTEX} } truncated edges { from to via source since until columns { from to } } }`,
    ).join('\n')}
  }`;

const idsOnly = ({ connection, filter, sort }: RegisterExport): RegisterExport => ({
  connection,
  filter,
  sort,
  selection: 'id',
  columns: [] as readonly RegisterColumn[],
});

/** What lineage may hang on: every catalog entry and asset that the actor sees. */
async function* startingPoints(ask: Ask, jurisdiction: string | undefined): AsyncGenerator<string> {
  for (const register of [registers.catalog, registers.assets]) {
    for await (const { id } of readRegister(ask, idsOnly(register), jurisdiction, () => {})) yield id as string;
  }
}

/**
 * Reads lineage through the graph, edge by edge and each once: from the nodes given, or from all entries and assets, to whatever
 * they are joined with. Edges to what the actor may not see are left out.
 * @param onSeen hears how many nodes were asked of those found
 */
export async function* readLineage(
  ask: Ask,
  { of, jurisdiction }: { of?: readonly string[]; jurisdiction?: string },
  onSeen: (asked: number, found: number) => void,
): AsyncGenerator<LineageRow> {
  const found = new Set<string>(of);
  if (!of?.length) for await (const id of startingPoints(ask, jurisdiction)) found.add(id);
  const told = new Set<string>();
  const queue = [...found];
  for (let at = 0; at < queue.length; at += AT_ONCE) {
    const ids = queue.slice(at, at + AT_ONCE);
    const data = await ask(neighbours(ids.length), Object.fromEntries(ids.map((id, index) => [`of${index}`, id])));
    for (const answer of Object.values(data) as ({ root: Vertex; vertices: Vertex[]; edges: Edge[] } | null)[]) {
      if (!answer) continue;
      const seen = new Map(
        [answer.root, ...answer.vertices].filter(({ hidden }) => !hidden).map(vertex => [vertex.id, vertex]),
      );
      for (const id of seen.keys()) {
        if (!found.has(id)) queue.push(id);
        found.add(id);
      }
      for (const edge of answer.edges) {
        const [from, to] = [seen.get(edge.from), seen.get(edge.to)];
        const key = JSON.stringify([edge.from, edge.to, edge.source, edge.via]);
        if (!from || !to || told.has(key)) continue;
        told.add(key);
        yield rowOf(edge, from, to);
      }
    }
    onSeen(Math.min(at + AT_ONCE, queue.length), queue.length);
  }
}

const rowOf = ({ columns, ...edge }: Edge, from: Vertex, to: Vertex): LineageRow => ({
  ...edge,
  fromName: from.label,
  fromKind: from.kind,
  toName: to.label,
  toKind: to.kind,
  columns: columns.map(mapping => `${mapping.from}→${mapping.to}`),
});
