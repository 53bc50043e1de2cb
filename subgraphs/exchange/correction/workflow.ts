import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import { askingForACorrection, extendingACorrectionReply, refusingACorrection } from '../../../rulebook/rules/correction';
import { CatalogCorrectionRow } from './entity';

/** What other subgraphs may know of a request for correction: that there is one, between whom, and where it stands. */
export const correctionChanged = (row: CatalogCorrectionRow): Event => ({
  aggregate: globalId('correction', row.id),
  sequence: row.version,
  kind: 'correction.changed',
  payload: {
    id: globalId('correction', row.id),
    jurisdiction: row.jurisdiction,
    entry: globalId('catalog', row.entry),
    objector: row.objector,
    provider: row.provider,
    correctionStatus: row.correctionStatus,
    filedOn: row.filedOn,
  },
});

/** How requests to correct the open catalog go through the machine of their city. */
export const catalogCorrection = defineWorkflow<CatalogCorrectionRow>({
  id: 'SMX-09-CORRECTION',
  register: 'correction',
  entity: CatalogCorrectionRow,
  state: 'correctionStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ objector, provider }) => ({ objector, provider }),
  title: ({ entryTitle }) => `开放目录更正：${entryTitle}`,
  key: ({ id }) => id,
  changed: correctionChanged,
  guards: {
    askingForACorrection,
    extendingTheReply: extendingACorrectionReply,
    refusingACorrection,
  },
});
