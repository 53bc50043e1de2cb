import { presentArticle } from '../../../kernel/refused';
import { articleNumberOf, groundOfOverdue } from '../../../rulebook/grounds';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import type { Law } from '../../../rulebook/law';
import { daysBetween, type LocalDate } from '../../../rulebook/values/local-date';
import { presentJurisdiction } from '../law/present';
import type { MissedDeadlineRow } from './entity';
import type { ViolationCandidate } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentCandidate(row: MissedDeadlineRow, law: Law, today: LocalDate): ViolationCandidate {
  const profile = jurisdictionOf(row.jurisdiction);
  const ground = groundOfOverdue(law.profile.grounds.rectification, row.workflow);
  return {
    id: row.id,
    task: row.thing,
    workflow: row.workflow,
    state: row.state,
    title: row.title,
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    organization: row.organization === null ? null : { creditCode: row.organization },
    parameter: row.parameter,
    dueOn: row.dueOn,
    endedOn: row.endedOn,
    daysLate: daysBetween(row.dueOn, row.endedOn ?? today),
    ground: ground?.code ?? null,
    article: ground ? presentArticle(law.article(articleNumberOf(ground))) : null,
  };
}
