import { publishedYears } from '../../../rulebook/calendar';
import type { OversightContext } from '../context';
import { presentYear } from './present';
import type { CalendarYear } from './types';

/** Every year that can be counted in, ascending; a loaded one stands in for the published one. */
export async function listYears(context: OversightContext): Promise<CalendarYear[]> {
  const loaded = await context.loaders.loadedYears();
  const published = publishedYears.filter(({ year }) => !loaded.some(table => table.year === year));
  return [...published.map(table => presentYear(table, false)), ...loaded.map(table => presentYear(table, true))].sort(
    (one, other) => one.year - other.year,
  );
}
