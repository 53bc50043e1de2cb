import type { EntityManager } from 'typeorm';
import type { LeavingTheRegister } from '../../../rulebook/rules/legal-entity-succession';
import type { LocalDate } from '../../../rulebook/values/local-date';

/** An office that does not end by itself before the body leaves. */
export interface HangingOffice {
  id: string;
  creditCode: string;
  kind: string;
  person: string | null;
  since: LocalDate;
  until: LocalDate | null;
}

/** What stands on bodies that leave the register. */
export interface Hanging {
  /** Codes of the bodies directly below that still exist, apart from those that leave too. */
  readonly children: readonly { creditCode: string; parent: string }[];
  readonly offices: readonly HangingOffice[];
  readonly duties: number;
}

export async function hangingOn(manager: EntityManager, codes: readonly string[], on: LocalDate): Promise<Hanging> {
  const children = await manager.query(
    `select credit_code as "creditCode", parent from legal_entity
     where parent = any ($1) and credit_code <> all ($1) and entity_status in ('ACTIVE', 'SUSPENDED') order by credit_code for update`,
    [codes],
  );
  const offices = await manager.query(
    `select id, credit_code as "creditCode", kind, person, since::text, until::text from office
     where credit_code = any ($1) and (until is null or until > $2) order by credit_code, kind, since`,
    [codes, on],
  );
  const [{ duties }] = await manager.query(
    'select count(*)::int as duties from registration_duty where department = any ($1)',
    [codes],
  );
  return { children, offices, duties };
}

/** The same in figures, for the rules. */
export const countsOf = ({ children, offices, duties }: Hanging, on: LocalDate): LeavingTheRegister['hanging'] => ({
  children: children.length,
  offices: offices.length,
  officesToCome: offices.filter(({ since }) => since >= on).length,
  duties,
});

/**
 * Whether an office that would go on in the successor is one for a single person that somebody holds there, or that comes from two bodies;
 * of the data stewards, whether the same person serves there already.
 */
export async function isHeldInSuccessor(
  manager: EntityManager,
  successor: string,
  offices: readonly HangingOffice[],
  on: LocalDate,
): Promise<boolean> {
  const seats = offices.map(({ kind, person }) => (kind === 'DATA_STEWARD' ? `${kind} ${person}` : kind));
  const twice = seats.some((seat, at) => seat !== `DATA_STEWARD ${null}` && seats.indexOf(seat) !== at);
  const [{ held }] = await manager.query(
    `select exists (
       select from office o join unnest($2::text[], $3::uuid[], $4::date[]) c(kind, person, until)
         on o.kind = c.kind and (o.kind <> 'DATA_STEWARD' or o.person = c.person)
       where o.credit_code = $1 and daterange(o.since, o.until) && daterange($5, c.until)
     ) as held`,
    [successor, offices.map(({ kind }) => kind), offices.map(({ person }) => person), offices.map(({ until }) => until), on],
  );
  return twice || held;
}
