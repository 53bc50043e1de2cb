import { globalId } from '../../../kernel/global-id';
import { presentArticle } from '../../../kernel/refused';
import type { Law } from '../../../rulebook/law';
import { presentJurisdiction } from '../law/present';
import { EvidenceKind } from '../rectification/kinds';
import type { ViolationRow } from './entity';
import type { Violation } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentViolation = (row: ViolationRow, law: Law): Violation => ({
  id: globalId('violation', row.id),
  jurisdiction: presentJurisdiction(law.profile),
  type: row.type,
  wording: row.wording,
  article: presentArticle(law.article(row.article)),
  responsible: { creditCode: row.responsible },
  description: row.description,
  evidence: row.evidence.map(({ kind, reference, note }) => ({
    kind: EvidenceKind[kind as keyof typeof EvidenceKind],
    reference,
    note,
  })),
  grant: row.accessGrant === null ? null : { id: globalId('access-grant', row.accessGrant) },
  citedLaw: row.citedLaw,
  raisedBy: { creditCode: row.raisedBy },
  raisedOn: row.raisedOn,
  version: row.version,
});
