import { type Actor, Role } from '../../../kernel/actor';

/** In which of the capacities that may review somebody does so. */
export const actingRole = (actor: Actor): Role =>
  [Role.EXPERT, Role.AUTHORITY, Role.PROVIDER].find(role => actor.is(role)) ?? Role.PROVIDER;
