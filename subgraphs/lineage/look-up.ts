import { keyOf } from '../../kernel/global-id';
import type { LineageContext } from './context';
import { columnsKey } from './edges';
import { LineageKind } from './kinds';
import { maySee, untold } from './policy';
import { type GivenEdge, presentDataset } from './present';
import type { ColumnMapping, ExternalDataset } from './types';

/** A dataset by id; null where there is none, or none that the actor may see. */
export async function datasetOf(context: LineageContext, id: string): Promise<ExternalDataset | null> {
  const key = keyOf('dataset', id);
  const row = key === undefined ? null : await context.loaders.dataset.load(key);
  return row && maySee(context.actor, untold(LineageKind.EXTERNAL_DATASET)) ? presentDataset(row) : null;
}

/** Field by field, what the source of an edge says of its two ends. */
export async function columnsOf(context: LineageContext, { ends, columns }: GivenEdge): Promise<ColumnMapping[]> {
  if (columns) return columns;
  const rows = ends ? await context.loaders.columns.load(columnsKey(ends)) : [];
  return rows.map(({ fromField: from, toField: to, transformation }) => ({ from, to, transformation }));
}
