import { demand } from '../../../kernel/actor';
import { badInput } from '../../../kernel/errors';
import { globalId, keyOf } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { raw, sql } from '../../../kernel/sql';
import { judge } from '../../../rulebook/rule';
import { usingUnderAgreement } from '../../../rulebook/rules/open-agreement';
import { askingForOpenData, usingOpenData } from '../../../rulebook/rules/open-request';
import { demandUsable } from '../access-grant/demand-usable';
import { agreedOn } from '../agreement/agreed-on';
import type { ExchangeContext } from '../context';
import { OpenType } from '../kinds';
import { isOpeningHeld } from '../objection/opening-hold';
import { askedEntry } from '../open-request/asked-entry';
import { openRequestColumns } from '../open-request/context';
import type { OpenRequestRow } from '../open-request/entity';
import { OpenRequestKind } from '../open-request/kinds';
import { isSignedIn } from '../open-request/policy';
import { PublishedEntryRow } from '../published-entry/entity';
import { type OpenedData, OpenPlatform } from './types';

const kind = OpenRequestKind.DATA;

/**
 * Opened data, for whoever may have it now: what is opened unconditionally directly, what is opened on conditions by a request that was
 * agreed to. Everything is read anew from the database.
 * @throws GraphQLError UNAUTHENTICATED where the city has whoever takes it sign in
 */
export async function openResource(context: ExchangeContext, id: string): Promise<OpenedData | Refused> {
  if (context.asOf) {
    throw badInput(
      'AS_OF_NOT_KEPT',
      'Registry-As-Of',
      '开放数据只能按现状获取。',
      'Opened data is obtained as it is opened now.',
    );
  }
  const key = keyOf('catalog', id);
  const found = key === undefined ? null : await publishedEntry(context, key);
  if (!found) return new Refused(findingsOf(judge(askingForOpenData, { kind, entry: null })).map(asked));
  const { actor } = context;
  const law = context.law(found.jurisdiction);
  const entry = askedEntry(found);
  const onConditions = entry.openType === OpenType.CONDITIONAL;
  const needsLogin = onConditions || law.parameter('open_unconditional_needs_login').value === true;
  demand(!needsLogin || isSignedIn(actor), actor);
  const request = onConditions ? await requestFor(context, found.entry) : null;
  const held = await isOpeningHeld(context.reader, found.entry);
  const breaches = judge(usingOpenData, { kind, entry, held, agreedTo: request !== null }, law);
  if (breaches.length > 0) return new Refused(findingsOf(breaches).map(asked));
  if (request) {
    const refused = await refusalOf(context, request);
    if (refused) return refused;
  }
  const platform = law.parameter('open_platform').value;
  return {
    entry: { id: globalId('catalog', found.entry) },
    openType: entry.openType as OpenType,
    platform: platform ? OpenPlatform[platform] : null,
    links: found.terms.resources.map(({ name, url, format }) => ({ name, url, format })),
    price: !onConditions && law.parameter('open_free_of_charge').value === true ? '0' : null,
  };
}

/** A query has no input: its one argument is the entry. */
const asked = <Found extends { path?: string[] | null }>(finding: Found): Found => ({ ...finding, path: ['id'] });

const PUBLISHED = ['PUBLISHED', 'UPDATE_REQUESTED'];

async function publishedEntry({ reader }: ExchangeContext, key: string): Promise<PublishedEntryRow | null> {
  const [row] = await reader.rows<PublishedEntryRow>(
    sql`select p.entry, p.provider, p.jurisdiction, p.status, p.terms from published_entry p
      where p.entry = ${key}::uuid and p.status = any(${PUBLISHED})`,
  );
  return row ?? null;
}

const AGREED_TO = ['APPROVED', 'AGREEMENT_SIGNED', 'ACTIVE', 'SUSPENDED', 'CLOSED'];

/** The request of whoever asks that leads furthest: what may be used before what waits, the newest first. */
async function requestFor({ reader, actor }: ExchangeContext, entry: string): Promise<OpenRequestRow | null> {
  const theirs =
    actor.organization === undefined ? sql`q.applicant_subject = ${actor.subject}` : sql`q.applicant = ${actor.organization}`;
  const [row] = await reader.rows<OpenRequestRow>(
    sql`select ${raw(openRequestColumns)} from open_request q
      where q.entry = ${entry}::uuid and ${theirs} and q.open_request_status = any(${AGREED_TO})
      order by array_position(array['ACTIVE', 'AGREEMENT_SIGNED', 'APPROVED', 'SUSPENDED', 'CLOSED'], q.open_request_status),
        q.submitted_on desc, q.id limit 1`,
  );
  return row ?? null;
}

/** Why a request that was agreed to does not open the data now; undefined where it does. */
async function refusalOf(context: ExchangeContext, request: OpenRequestRow): Promise<Refused | undefined> {
  const law = context.law(request.jurisdiction);
  const breaches = judge(usingUnderAgreement, await agreedOn(context.reader, law, request), law);
  if (breaches.length > 0) return new Refused(findingsOf(breaches).map(asked));
  const [grant] = await context.reader.rows<{ id: string }>(
    sql`select g.id from access_grant g where g.ground_register = 'open-request' and g.ground_key = ${request.id}`,
  );
  try {
    await demandUsable(context, globalId('access-grant', grant?.id ?? ''), {});
    return undefined;
  } catch (refusal) {
    if (refusal instanceof Refusal) return new Refused(refusal.findings.map(asked));
    throw refusal;
  }
}
