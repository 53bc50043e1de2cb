import type { LegalEntityContext } from '../context';
import { presentDuty, presentRegistration } from './present';
import type { EntityRegistration, RegistrationDuty } from './types';

/** Registrations of a body that the actor sees. */
export async function registrationsOf(context: LegalEntityContext, creditCode: string): Promise<EntityRegistration[]> {
  return (await context.loaders.registrations.load(creditCode)).map(presentRegistration);
}

/** Who is responsible for what in a city: everybody may know. */
export async function dutiesIn(context: LegalEntityContext, jurisdiction: string): Promise<RegistrationDuty[]> {
  return (await context.loaders.duties.load(jurisdiction)).map(presentDuty(context));
}
