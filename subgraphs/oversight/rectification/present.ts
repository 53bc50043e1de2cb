import { Role } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { type Article, presentArticle } from '../../../kernel/refused';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import type { Law } from '../../../rulebook/law';
import { presentJurisdiction } from '../law/present';
import type { RectificationOrderRow } from './entity';
import type { RectificationOrder } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentOrder(row: RectificationOrderRow, law: Law): RectificationOrder {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: globalId('rectification', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    addressee: { creditCode: row.addressee },
    issuerRole: Role[row.issuerRole],
    issuer: { creditCode: row.issuer },
    supervisor: row.supervisor === null ? null : { creditCode: row.supervisor },
    inCharge: row.supervisor === null ? Role[row.issuerRole] : Role.GOVERNMENT,
    ground: row.ground,
    groundText: row.groundText,
    groundArticle: articleIn(law, row.groundArticle),
    evidence: row.evidence,
    description: row.description,
    citedArticle: row.citedArticle === null ? null : articleIn(law, row.citedArticle),
    supersedingLaw: row.supersedingLaw,
    serious: row.serious,
    orderStatus: row.orderStatus,
    issuedOn: row.issuedOn,
    dueOn: row.dueOn,
    report: row.report,
    receivingBody: row.receivingBody === null ? null : { creditCode: row.receivingBody },
    persons: row.persons.map(id => ({ id: globalId('person', id) })),
    exemptionGround: row.exemptionGround,
    version: row.version,
  };
}

/** An article by its number; null where the text that the order was issued on has since been replaced by one without it. */
function articleIn(law: Law, number: string): Article | null {
  try {
    return presentArticle(law.article(number));
  } catch {
    return null;
  }
}
