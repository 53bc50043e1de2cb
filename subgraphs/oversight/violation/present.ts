import { globalId } from '../../../kernel/global-id';
import { presentArticle } from '../../../kernel/refused';
import { articleNumberOf, groundOfLead, groundOfOverdue, type LeadKind } from '../../../rulebook/grounds';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import type { Law } from '../../../rulebook/law';
import { addDays, daysBetween, type LocalDate } from '../../../rulebook/values/local-date';
import { presentJurisdiction } from '../law/present';
import type { MissedDeadlineRow } from './entity';
import { CandidateLead } from './kinds';
import type { ViolationCandidate } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentCandidate(row: MissedDeadlineRow, law: Law, today: LocalDate): ViolationCandidate {
  const profile = jurisdictionOf(row.jurisdiction);
  const isMissed = row.lead === CandidateLead.MISSED_DEADLINE;
  const { rectification } = law.profile.grounds;
  const ground = isMissed ? groundOfOverdue(rectification, row.workflow) : groundOfLead(rectification, row.lead as LeadKind);
  return {
    id: row.id,
    lead: row.lead,
    task: row.thing,
    workflow: row.workflow === '' ? null : row.workflow,
    state: row.state,
    title: row.title,
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    organization: row.organization === null ? null : { creditCode: row.organization },
    parameter: isMissed ? row.parameter : null,
    notedOn: isMissed ? addDays(row.dueOn, 1) : row.dueOn,
    dueOn: isMissed ? row.dueOn : null,
    endedOn: row.endedOn,
    daysLate: isMissed ? daysBetween(row.dueOn, row.endedOn ?? today) : null,
    entries: row.entries.map(entry => ({ id: globalId('catalog', entry) })),
    ground: ground?.code ?? null,
    article: ground ? presentArticle(law.article(articleNumberOf(ground))) : null,
  };
}
