import { keyOf } from '../../../kernel/global-id';
import type { PersonContext } from '../context';
import { maySee, ownKey } from './policy';
import { presentPerson } from './present';
import type { NaturalPerson } from './types';

/** A person by id; null where there is none, or none that the actor may see. */
export async function personOf(context: PersonContext, id: string): Promise<NaturalPerson | null> {
  return personBehind(context, keyOf('person', id));
}

/** The record of whoever asks; null for those whose token names no person. */
export const ownRecord = (context: PersonContext): Promise<NaturalPerson | null> =>
  personBehind(context, ownKey(context.actor));

async function personBehind(context: PersonContext, key: string | undefined): Promise<NaturalPerson | null> {
  const row = key === undefined ? null : await context.loaders.person.load(key);
  return row && maySee(context.actor, row) ? presentPerson(row) : null;
}
