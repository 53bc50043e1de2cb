import { type Actor, Role } from '../../kernel/actor';

/** The law is public. */
export const maySeeTheLaw = (_actor: Actor): boolean => true;

/** Whoever asks gets the stub; whether they may see the thing itself is decided by its own slice. */
export const mayFollowIds = (_actor: Actor): boolean => true;

/** The calendar is one for all cities: any city's authority may load a year of it, and so may who runs the platform. */
export const mayLoadTheCalendar = (actor: Actor): boolean => actor.is(Role.AUTHORITY, Role.PLATFORM);
