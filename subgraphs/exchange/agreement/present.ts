import { globalId } from '../../../kernel/global-id';
import type { OpenType } from '../kinds';
import type { AgreementTemplateRow } from './entity';
import type { AgreementTemplate } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentTemplate = (row: AgreementTemplateRow): AgreementTemplate => ({
  id: globalId('agreement-template', row.id),
  jurisdiction: { code: row.jurisdiction },
  agreementKind: row.agreementKind,
  unit: { creditCode: row.unit },
  openType: row.openType as OpenType | null,
  title: row.title,
  wording: row.wording,
  since: row.since,
  endedOn: row.endedOn,
  version: row.version,
});
