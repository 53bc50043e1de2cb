import { forbidden, Role } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { keyOf } from '../../../kernel/global-id';
import { findingsOf, Refusal } from '../../../kernel/refused';
import { raw, sql } from '../../../kernel/sql';
import { judge } from '../../../rulebook/rule';
import { usingAGrant } from '../../../rulebook/rules/data-call';
import { isBlank } from '../../../rulebook/values/blank';
import type { ExchangeContext } from '../context';
import { isOpeningHeld } from '../objection/opening-hold';
import { grantColumns } from './context';
import type { AccessGrantRow } from './entity';
import type { AccessMeans } from './kinds';
import { noteMisuse } from './note-misuse';

/** What a call says of itself; what it leaves out is not judged. */
export interface GrantedCall {
  means?: AccessMeans | readonly AccessMeans[];
  purpose?: string;
  scenario?: string;
  /** The consuming system as the call names it; a client application is the one that its token names. */
  system?: string;
  items?: readonly string[];
  /** To whom the data goes; left out, to the holder. */
  recipient?: string;
  /** A rehearsal leaves no note of a misuse. */
  rehearsed?: boolean;
}

/** A grant, with what the catalog says of its entry by now. */
interface GrantWithEntry extends AccessGrantRow {
  readonly entryStatus: string | null;
  readonly openListed: boolean;
  readonly shareType: string | null;
  readonly secretItems: readonly string[];
}

/** Whether the actor speaks for the holder of a grant. */
export const isHolder = (
  { actor }: Pick<ExchangeContext, 'actor'>,
  { holder, heldBy }: Pick<AccessGrantRow, 'holder' | 'heldBy'>,
): boolean => (holder === null ? heldBy === actor.subject : holder === actor.organization);

/** Whether the data would go to somebody else than the holder. */
const isThirdParty = (recipient: string | undefined, { holder }: AccessGrantRow): boolean =>
  !isBlank(recipient) && recipient !== holder;

/**
 * The grant as it stands at this moment, never as it was known before: for the holder alone, by the system that it names, and only as
 * it was granted. Whatever is refused of a grant that exists is noted, before it is answered.
 * @param grantId global id
 * @throws GraphQLError FORBIDDEN for whoever does not hold it, and for another system than the registered one; Refusal with what
 * the rules found
 */
export async function demandUsable(context: ExchangeContext, grantId: string, call: GrantedCall): Promise<AccessGrantRow> {
  const { actor, today } = context;
  // a misuse is noted with it; asked before the grant is looked for, so that the answer does not tell whether there is one
  demandNoNumber(call.system, 'system');
  const key = keyOf('access-grant', grantId);
  const [grant] =
    key === undefined
      ? []
      : await context.reader.rows<GrantWithEntry>(
          sql`select ${raw(grantColumns)}, e.status as "entryStatus", coalesce((e.terms->>'openListed')::boolean, true) as "openListed",
              case when g.ground_register = 'share-request' then e.share_type end as "shareType",
              array(select i->>'name' from jsonb_path_query(e.terms, '$.items[*] ? (@.sensitivity == "STATE_SECRET")') i) as "secretItems"
            from access_grant g left join published_entry e on e.entry = g.entry where g.id = ${key}::uuid`,
        );
  // what is not there is answered as what is not theirs
  if (!grant) throw forbidden(actor);
  const law = context.law(grant.jurisdiction);
  const system = actor.is(Role.INTEGRATOR) ? actor.subject : call.system;
  const misused = (...rules: string[]) =>
    call.rehearsed ? undefined : noteMisuse(context, grant, { rules, system: system ?? null });
  if (!isHolder(context, grant)) {
    await misused('NOT_THE_HOLDER');
    throw forbidden(actor);
  }
  if (grant.system !== null && system !== grant.system) {
    await misused('SYSTEM_NOT_REGISTERED');
    throw forbidden(actor);
  }
  const opened =
    grant.groundRegister === 'open-request'
      ? { listed: grant.openListed, held: await isOpeningHeld(context.reader, grant.entry) }
      : null;
  const thirdParty = isThirdParty(call.recipient, grant);
  const breaches = judge(usingAGrant, { grant: { ...grant, opened }, call, thirdParty, today }, law);
  if (breaches.length === 0) return grant;
  await misused(...breaches.map(({ rule }) => rule));
  throw new Refusal(findingsOf(breaches));
}
