/** A deadline that was missed, as a statement reads it: a row of the projection, or a report that was not filed in time. */
export interface MissedDeadlineRow {
  id: string;
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
}
