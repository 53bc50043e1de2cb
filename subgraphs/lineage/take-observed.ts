import { demand } from '../../kernel/actor';
import type { Transaction } from '../../kernel/transaction';
import type { LineageContext } from './context';
import { cycleFinding } from './cycle-finding';
import type { LineageSource } from './kinds';
import type { OpenLineage } from './merge-openlineage';
import { datasetsNamed, datasetText } from './name-nodes';
import { type MadeNode, mayReportOn } from './policy';
import { LineageCycle, type NewColumn, type NewEdge, takeTurn, writeColumns, writeEdges } from './write-edges';

/** What tools observed, by the names they give to datasets. */
export type Observed = Pick<OpenLineage, 'datasets' | 'edges' | 'columns'>;

/** How much of what was observed is new; edges and column mappings. */
export interface Taken {
  readonly datasets: number;
  readonly created: number;
  readonly changed: number;
}

const jobText = (job: { namespace: string; name: string } | undefined) => (job ? `${job.namespace}:${job.name}` : '');

/**
 * Enters what tools observed. The same again changes nothing. A dataset that was linked stands for what it was linked to.
 * @throws Refusal for a cycle; GraphQLError FORBIDDEN for an entry or asset that the actor may not speak for
 */
export async function takeObserved(
  { actor }: LineageContext,
  transaction: Transaction,
  { datasets, edges, columns }: Observed,
  source: LineageSource,
): Promise<Taken> {
  const { manager } = transaction;
  await takeTurn(transaction);
  const { nodes, created: made } = await datasetsNamed(manager, datasets);
  const nodeOf = (key: { namespace: string; name: string }) => nodes.get(datasetText(key)) as string;
  const newEdges = edges.map(
    ({ from, to, via, eventTime }): NewEdge => ({
      src: nodeOf(from),
      dst: nodeOf(to),
      via: jobText(via),
      since: new Date(eventTime),
      until: null,
    }),
  );
  const newColumns = columns.map(
    ({ fromDataset, fromField, toDataset, toField, transformation }): NewColumn => ({
      dst: nodeOf(toDataset),
      from: nodes.get(datasetText(fromDataset)) ?? fromDataset,
      fromField,
      toField,
      transformation: transformation ?? null,
    }),
  );
  const touched = await manager.query(
    `select kind, owner, steward, status, jurisdiction, asset_kind as "assetKind" from node where id = any ($1::bigint[]) and kind <> 'EXTERNAL_DATASET'`,
    [[...new Set([...newEdges, ...newColumns].map(({ dst }) => dst))]],
  );
  demand(
    touched.every((node: MadeNode) => mayReportOn(actor, node)),
    actor,
  );
  try {
    const written = await writeEdges(transaction, newEdges, source);
    const mapped = await writeColumns(
      transaction,
      newColumns.filter(({ dst, from }) => dst !== from),
      source,
    );
    return { datasets: made, created: written.created + mapped.created, changed: written.changed + mapped.changed };
  } catch (error) {
    if (!(error instanceof LineageCycle)) throw error;
    return transaction.refuse(await cycleFinding(manager, actor, error.nodes, ['edges']));
  }
}
