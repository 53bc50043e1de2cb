import type { QualityCheckRow } from './entity';
import type { QualityCheck } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentCheck = (row: QualityCheckRow): QualityCheck => ({
  id: `quality-check:${row.id}`,
  stage: row.stage,
  dimension: row.dimension,
  measure: row.measure,
  checked: row.checked,
  passed: row.passed,
  result: row.result,
  method: row.method,
  responsible: { creditCode: row.responsible },
  checkedBy: row.checkedBy === null ? null : { creditCode: row.checkedBy },
  checkedOn: row.checkedOn,
});
