import type { CandidateLead } from './kinds';

/** What points to a violation, as a statement reads it: a deadline that was missed, a refused attempt or a complaint. */
export interface MissedDeadlineRow {
  id: string;
  lead: CandidateLead;
  thing: string;
  workflow: string;
  state: string;
  jurisdiction: string;
  title: string;
  organization: string | null;
  parameter: string;
  /** Id of the article that sets the deadline. */
  article: string | null;
  dueOn: string;
  endedOn: string | null;
  /** Keys of published entries that hold what was asked for. */
  entries: string[];
}
