import { globalId } from '../../../kernel/global-id';
import type { ObjectionRow } from './entity';
import type { Objection } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. Who of the public objected is not shown. */
export const presentObjection = (row: ObjectionRow): Objection & { shareRequestKey: string | null } => ({
  id: globalId('objection', row.id),
  jurisdiction: { code: row.jurisdiction },
  kind: row.kind,
  entry: { id: globalId('catalog', row.entry) },
  shareRequestKey: row.shareRequest,
  objector: row.objector === null ? null : { creditCode: row.objector },
  provider: { creditCode: row.provider },
  grounds: row.grounds,
  description: row.description,
  evidence: row.evidence,
  objectionStatus: row.objectionStatus,
  suspensionNeeded: row.suspensionNeeded,
  suspensionReason: row.suspensionReason,
  producerStatement: row.producerStatement,
  authorityStatement: row.authorityStatement,
  outcome: row.outcome,
  reason: row.reason,
  processing: row.processing,
  handler: row.handler === null ? null : { creditCode: row.handler },
  resolvedOn: row.resolvedOn,
  filedOn: row.filedOn,
  version: row.version,
});
