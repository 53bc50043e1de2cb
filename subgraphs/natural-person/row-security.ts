import { type Actor, Role } from '../../kernel/actor';
import type { RowSecurity } from '../../kernel/row-security';
import { handlesCases } from './identification/policy';
import { ownKey, seesMasked } from './person/policy';

/** Who enters persons, looks them up or reads them on a ground. */
const worksOnPersons = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.PLATFORM, Role.PROVIDER, Role.CONSUMER);

/**
 * `maySee` for the database, which decides once more by row-level security. A use case that writes finds the rows of the actor's city,
 * shown or not: to refuse a second record, to look somebody up, to note who read what. Whoever may hold grants sees whom they are for.
 */
export const rowSecurity: RowSecurity = (actor, doing) => ({
  'shuji.sees': seesMasked(actor) || (doing === 'writing' && worksOnPersons(actor)) ? (actor.jurisdiction ?? '*') : '',
  'shuji.person': ownKey(actor) ?? '',
  'shuji.grantee': handlesCases(actor) ? `${actor.organization} ${actor.subject}` : '',
});
