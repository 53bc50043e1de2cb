import type { EntityManager } from 'typeorm';
import { keysOf } from '../../../kernel/global-id';
import { NO_DAYS, spanOf } from '../record/span';
import type { EvaluationComponentRow } from './entity';
import { EvaluationComponentKind } from './kinds';

/** Machines by which others ask a unit for its data (SMX-02 … SMX-05). */
const SHARING = ['SMX-02', 'SMX-03', 'SMX-04', 'SMX-05'];

type Counted = Pick<EvaluationComponentRow, 'kind' | 'counted' | 'outOf'>;

/**
 * What the register counts of the work of a unit in a year, part by part; of use and security it counts nothing that could be a score.
 * @param responsibility per line of the responsibility list the entry that fulfils it
 */
export async function prefill(
  manager: EntityManager,
  { jurisdiction, unit, year, today }: { jurisdiction: string; unit: string; year: number; today: string },
  responsibility: readonly (string | null)[],
): Promise<Counted[]> {
  const { since, upTo } = spanOf(year, today) ?? NO_DAYS;
  const [figures]: [Record<string, number>] = await manager.query(
    `with published as (
       select e.id, e.open_type, e.open_listed,
         exists (select from entry_aggregation a where a.entry = e.id and a.aggregated_on <= $4) as aggregated
       from entry_record e where e.provider = $2 and e.jurisdiction = $1 and e.catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED')
         and coalesce(e.published_on, $4) <= $4
     ), due as (
       select d.answered_on <= d.due_on as kept from deadline_record d
       where d.organization = $2 and d.jurisdiction = $1 and d.binding and d.workflow = any ($5)
         and (d.answered_on between $3 and $4 or (coalesce(d.answered_on, 'infinity') > $4 and d.due_on >= $3 and d.due_on < $4))
     )
     select (select count(*) from published)::int as published, (select count(*) from published where aggregated)::int as aggregated,
       (select count(*) from published where open_type <> 'NOT_OPEN')::int as open,
       (select count(*) from published where open_type <> 'NOT_OPEN' and open_listed)::int as listed,
       (select count(*) from due)::int as due, (select count(*) from due where kept)::int as kept,
       (select count(*) from unnest($6::uuid[]) l(entry) where exists (select from entry_aggregation a where a.entry = l.entry and a.aggregated_on <= $4))::int
         as fulfilled`,
    [
      jurisdiction,
      unit,
      since,
      upTo,
      SHARING,
      keysOf(
        'catalog',
        responsibility.flatMap(entry => entry ?? []),
      ),
    ],
  );
  const part = (kind: EvaluationComponentKind, counted?: string, outOf?: number): Counted =>
    counted !== undefined && outOf
      ? { kind, counted: figures[counted] as number, outOf }
      : { kind, counted: null, outOf: null };
  return [
    part(EvaluationComponentKind.AGGREGATION, 'aggregated', figures.published),
    part(EvaluationComponentKind.SHARING, 'kept', figures.due),
    part(EvaluationComponentKind.OPENING, 'listed', figures.open),
    part(EvaluationComponentKind.USE),
    part(EvaluationComponentKind.SECURITY),
    part(EvaluationComponentKind.RESPONSIBILITY_FULFILMENT, 'fulfilled', responsibility.length),
  ];
}
