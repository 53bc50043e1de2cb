import type { Feed } from '../../../kernel/events/feed';
import type { Event } from '../../../kernel/transaction';
import { type LoadedYear, loadedYearsAfter } from './loaded-years';

/** What other subgraphs hear of a year: all of it, so that they count as oversight does. */
export const calendarChanged = ({ year, notice, days, version }: LoadedYear): Event => ({
  aggregate: `calendar/${year}`,
  sequence: version,
  kind: 'calendar.changed',
  payload: { year, notice, days },
});

/** The loaded years as they stand now, in order. */
export const calendarFeed: Feed = async (reader, { after, first }) => {
  const rows = await loadedYearsAfter(reader, Number(after ?? 0), first);
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(calendarChanged), after: last && String(last.year) };
};
