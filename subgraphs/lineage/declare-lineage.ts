import { randomUUID } from 'node:crypto';
import { demand } from '../../kernel/actor';
import { type Finding, Refused } from '../../kernel/refused';
import type { LineageContext } from './context';
import { cycleFinding } from './cycle-finding';
import { isPrintable } from './document-fault';
import { isTold, lineageChanged } from './feed';
import { LineageSource } from './kinds';
import { kindOf, nodesNamed } from './name-nodes';
import { mayDeclare, mayDeclareAnything, untold } from './policy';
import type { GivenEdge } from './present';
import type { DeclaredLineage, DeclareLineageInput, LineageEdgeInput } from './types';
import { LineageCycle, takeTurn, writeColumns, writeEdges } from './write-edges';

const MOST_EDGES = 1_000;
const LONGEST_TEXT = 500;

/** Says what is made from what, all or none. */
export async function declareLineage(context: LineageContext, input: DeclareLineageInput): Promise<DeclaredLineage | Refused> {
  const { edges } = input;
  demand(mayDeclareAnything(context.actor), context.actor);
  const made = await context.loaders.node.loadMany(edges.map(({ to }) => to));
  const allowed = made.every((row, index) => {
    if (row instanceof Error) throw row;
    const kind = kindOf(edges[index]!.to);
    const node = row ?? (kind && untold(kind));
    return node === undefined || mayDeclare(context.actor, node);
  });
  demand(allowed, context.actor);
  const findings = faultsOf(edges);
  if (findings.length > 0) return new Refused(findings);
  return context.write('declareLineage', input, async transaction => {
    const { manager, now } = transaction;
    await takeTurn(transaction);
    const nodes = await nodesNamed(
      manager,
      edges.flatMap(({ from, to }) => [from, to]),
    );
    const unknown = edges.flatMap((edge, index) => ends.filter(end => !nodes.has(edge[end])).map(end => nowhere(index, end)));
    if (unknown.length > 0) transaction.refuse(...unknown);
    const named = edges.map(edge => ({ ...edge, src: nodes.get(edge.from) as string, dst: nodes.get(edge.to) as string }));
    const rows = named.map(({ src, dst, via, since, until }) => ({
      src,
      dst,
      via: via ?? '',
      since: since ?? now,
      until: until ?? null,
    }));
    try {
      await writeEdges(transaction, rows, LineageSource.DECLARED);
    } catch (error) {
      if (!(error instanceof LineageCycle)) throw error;
      const index = named.findIndex(({ src, dst }) => isAlong(error.nodes, src, dst));
      const cycle = beginningAt(error.nodes, named[index]!.src);
      transaction.refuse(await cycleFinding(manager, context.actor, cycle, ['input', 'edges', String(index)]));
    }
    await writeColumns(
      transaction,
      named.flatMap(({ src, dst, columns }) =>
        columns.map(({ from, to, transformation }) => ({
          dst,
          from: src,
          fromField: from,
          toField: to,
          transformation: transformation ?? null,
        })),
      ),
      LineageSource.DECLARED,
    );
    const derived = edges.filter(({ from, to }) => isTold(from) && isTold(to));
    if (derived.length > 0) transaction.emit(lineageChanged(`lineage-declaration:${randomUUID()}`, derived));
    transaction.audit({ aggregate: edges[0]?.to, detail: { edges: edges.length } });
    return { edges: named.map(edge => declared(edge, now)) };
  });
}

const ends = ['from', 'to'] as const;

const isAlong = (cycle: readonly string[], src: string, dst: string) =>
  cycle.some((node, place) => node === src && cycle[place + 1] === dst);

/** The same cycle from this node on. */
function beginningAt(cycle: readonly string[], node: string): string[] {
  const round = cycle.slice(1);
  const place = round.indexOf(node);
  return [node, ...round.slice(place + 1), ...round.slice(0, place + 1)];
}

const declared = ({ from, to, via, since, until, columns }: LineageEdgeInput, now: Date): GivenEdge => ({
  from,
  to,
  via: via || null,
  source: LineageSource.DECLARED,
  since: since ?? now,
  until: until ?? null,
  columns,
  ends: null,
});

const nowhere = (index: number, end: 'from' | 'to'): Finding => ({
  rule: 'LINEAGE_NODE_UNKNOWN',
  message: '没有该外部数据集。',
  messageEn: 'There is no such dataset.',
  path: ['input', 'edges', String(index), end],
});

const isText = (text: string) => text.length <= LONGEST_TEXT && isPrintable(text);

/** What is wrong with the input itself, all at once. */
function faultsOf(edges: readonly LineageEdgeInput[]): Finding[] {
  if (edges.length > MOST_EDGES) {
    const message = `一次至多申报 ${MOST_EDGES} 条血缘关系。`;
    return [{ rule: 'LINEAGE_TOO_WIDE', message, messageEn: `At most ${MOST_EDGES} edges at once.`, path: ['input', 'edges'] }];
  }
  return edges.flatMap((edge, index) => {
    const path = ['input', 'edges', String(index)];
    const found: Finding[] = ends
      .filter(end => kindOf(edge[end]) === undefined)
      .map(end => ({
        rule: 'ID_OF_ANOTHER_KIND',
        message: '不是目录条目、资产或外部数据集的标识。',
        messageEn: 'This is not the id of a catalog entry, an asset or a dataset.',
        path: [...path, end],
      }));
    const isNamed = edge.columns.every(
      ({ from, to, transformation }) => [from, to].every(text => text !== '' && isText(text)) && isText(transformation ?? ''),
    );
    if (!isText(edge.via ?? '') || !isNamed) {
      const message = `名称须为 1 至 ${LONGEST_TEXT} 个可显示字符。`;
      found.push({ rule: 'LINEAGE_TEXT', message, messageEn: `Names have 1 to ${LONGEST_TEXT} printable characters.`, path });
    }
    return found;
  });
}
