import type { LocalDate } from '../../../rulebook/values/local-date';
import type { LegalEntityContext } from '../context';
import type { LegalEntity } from '../entity/types';
import { lawWithin } from '../law-within';
import { maySeeOffices } from '../policy';
import type { OfficeRow } from './entity';
import { OfficeKind } from './kinds';
import { presentOffice, presentProfile } from './present';
import type { DepartmentProfile, Office } from './types';

const isHeldOn = ({ since, until }: OfficeRow, day: LocalDate): boolean => since <= day && (until === null || day < until);

/** Offices of a body, of all times or of one day; none for those who may not see them. */
export async function officesOf(context: LegalEntityContext, creditCode: string, on?: string | null): Promise<Office[]> {
  if (!maySeeOffices(context.actor)) return [];
  const rows = await context.loaders.offices.load(creditCode);
  return rows.filter(row => !on || isHeldOn(row, on)).map(presentOffice);
}

/** Offices of one kind that are held today. */
export async function officersOf(context: LegalEntityContext, creditCode: string, kind: OfficeKind): Promise<Office[]> {
  const held = await officesOf(context, creditCode, context.today);
  return held.filter(office => office.kind === kind && office.person);
}

/** What the register knows of a department today; null for what is none. That somebody serves is no secret, who it is is one. */
export async function profileOf(context: LegalEntityContext, entity: LegalEntity): Promise<DepartmentProfile | null> {
  if (!entity.departmentType) return null;
  const offices = await context.loaders.offices.load(entity.creditCode);
  const held = new Set(offices.filter(row => row.person && isHeldOn(row, context.today)).map(({ kind }) => kind));
  const known = {
    principal: held.has(OfficeKind.PRINCIPAL),
    chiefDataOfficer: held.has(OfficeKind.CHIEF_DATA_OFFICER),
    dataSteward: held.has(OfficeKind.DATA_STEWARD),
    dataSection: entity.dataSection != null,
  };
  return presentProfile(known, lawWithin(context, entity.jurisdiction?.code ?? null));
}
