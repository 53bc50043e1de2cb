import { type Actor, Role } from '../../../kernel/actor';
import { keyOf } from '../../../kernel/global-id';
import { Transaction } from '../../../kernel/transaction';
import { issueGrant } from '../../../subgraphs/exchange/access-grant/issue-grant';
import { AccessMeans } from '../../../subgraphs/exchange/access-grant/kinds';
import { maySeeGrant, type SeenGrant } from '../../../subgraphs/exchange/access-grant/policy';
import { maySeeVerification } from '../../../subgraphs/exchange/verification-request/policy';
import type { TestRegister } from '../../register';
import type { LawfulCommand, World } from './shapes';

interface Using {
  readonly jurisdiction: string;
  readonly owner: string;
  readonly authority: string;
  readonly consumer: string;
  /** A published entry of the owner's. */
  readonly entry: string;
}

type Used = Record<'accessGrant' | 'closedGrant' | 'verification', string>;

/** Two grants on an entry, of one of which something was used and delivered, and which was misused; a comparison that is asked for. */
export async function usedIn({ register }: TestRegister, using: Using): Promise<Used> {
  const { jurisdiction, owner, authority, consumer } = using;
  const exchange = register.subgraphs.find(({ name }) => name === 'exchange');
  if (!exchange) throw new Error('there is an exchange');
  const entry = keyOf('catalog', using.entry) as string;
  const ground = { register: 'share-request', key: crypto.randomUUID() } as const;
  const { grant, closedGrant, request } = await exchange.database.dataSource.transaction(async manager => {
    const transaction = new Transaction(manager, new Date('2026-06-30T04:00:00Z'), { operation: 'test' });
    const terms = { jurisdiction, entry, provider: owner, holder: consumer, user: null, ground, items: ['示例'] };
    const given = {
      ...terms,
      means: AccessMeans.INTERFACE,
      purpose: '示例目的',
      scenario: null,
      system: null,
      since: '2026-01-01',
      until: null,
      approver: authority,
      approvedBy: '示例科长',
    };
    const made = await issueGrant(transaction, given);
    const another = await issueGrant(transaction, { ...given, ground: { ...ground, key: crypto.randomUUID() } });
    const of = [made.id, jurisdiction, entry, owner, consumer];
    await manager.query(
      `with u as (
         insert into usage_record (access_grant, jurisdiction, holder, purpose, used_by, approver, content, used_at, method, medium, automatic)
         values ($1, $2, $5, '示例目的', 'somebody', '示例科长', '{示例}', now(), 'INTERFACE', 'SCREEN', true)
       ), m as (
         insert into access_misuse (access_grant, jurisdiction, rule, organization, subject, tried_at, tried_on)
         values ($1, $2, 'PURPOSE_MISMATCH', $5, 'somebody', now(), '2026-06-30')
       ), x as (
         insert into bulk_export (access_grant, jurisdiction, requested_by, requested_at, dataset_version, watermark, export_status, records_total, finished_at)
         values ($1, $2, 'somebody', now(), 1, 'SJ0123456789', 'DONE', 0, now())
       )
       insert into delivery (access_grant, jurisdiction, entry, provider, recipient, delivery_class, title, delivered_on)
       values ($1, $2, $3, $4, $5, 'DOCUMENT', '示例文书', '2026-06-30')`,
      of,
    );
    const [asked]: [{ id: string }] = await manager.query(
      `insert into verification_request (jurisdiction, entry, provider, consumer, purpose, items, verification_status, submitted_on)
       values ($1, $2, $3, $4, '示例目的', '{示例}', 'SUBMITTED', '2026-06-30') returning id`,
      of.slice(1),
    );
    await transaction.close();
    return { grant: made.id, closedGrant: another.id, request: asked.id };
  });
  return {
    accessGrant: `access-grant:${grant}`,
    closedGrant: `access-grant:${closedGrant}`,
    verification: `verification-request:${request}`,
  };
}

/** What those who may give a command about granted data would give. */
export function useCommands({ ids, owner, consumer }: World): Readonly<Record<string, LawfulCommand>> {
  const call = (more: object = {}) => ({
    input: { grant: ids.accessGrant, purpose: '示例目的', ...more },
    parties: [consumer],
  });
  const step = (party: string, more: object = {}) => ({ input: { id: ids.verification, ...more }, parties: [party] });
  return {
    loadDataset: { input: { entry: ids.entry, keyItem: '示例', items: ['示例'], records: [] }, parties: [owner] },
    grantedRecords: call({ key: '示例' }),
    verifyItem: call({ key: '示例', item: '示例', value: '示例' }),
    runCrossVerification: call({ key: '示例' }),
    requestBulkExport: call(),
    takeExportPart: call({ export: '示例', part: 1 }),
    recordUsage: call(),
    recordDelivery: { input: { entry: ids.entry, deliveryClass: 'RECORDS', title: '示例' }, parties: [owner] },
    requestVerification: {
      input: { entry: ids.entry, consumer, purpose: '示例目的', items: ['示例'] },
      parties: [consumer],
    },
    decideVerificationRequest: step(owner, { decision: 'APPROVE' }),
    runVerification: step(consumer, { key: '示例', values: [] }),
  };
}

const grants = `select g.id, g.jurisdiction, g.provider, g.holder, g.held_by as "heldBy" from exchange.access_grant g`;
const onGrants = (table: string) =>
  `select t.id, g.jurisdiction, g.provider, g.holder, g.held_by as "heldBy" from exchange.${table} t join exchange.access_grant g on g.id = t.access_grant`;

const seenWithItsGrant = { parties: ({ provider, holder }: SeenGrant) => [provider, holder], seen: maySeeGrant };

/** Grants, what hangs on them, and requests to compare, as the database has them. */
export const usedKinds = [
  { type: 'AccessGrant', register: 'access-grant' as const, from: grants, ...seenWithItsGrant },
  { type: 'UsageRecord', from: onGrants('usage_record'), ...seenWithItsGrant },
  { type: 'BulkExport', from: onGrants('bulk_export'), ...seenWithItsGrant },
  { type: 'Delivery', from: onGrants('delivery'), ...seenWithItsGrant },
];

/** What was tried beyond a grant is for those who look into it, and nothing of it for whoever holds the grant. */
export const misuseKind = {
  type: 'AccessMisuse',
  from: onGrants('access_misuse'),
  parties: ({ provider }: SeenGrant) => [provider],
  seen: (actor: Actor, { provider, jurisdiction }: SeenGrant) =>
    !actor.isPublic &&
    (actor.organization === provider || (actor.is(Role.AUTHORITY, Role.AUDITOR, Role.PLATFORM) && actor.covers(jurisdiction))),
};

export const verificationKind = {
  type: 'VerificationRequest',
  register: 'verification-request' as const,
  from: 'select id, jurisdiction, consumer, provider from exchange.verification_request',
  parties: ({ consumer, provider }: { consumer: string; provider: string }) => [consumer, provider],
  seen: (actor: Actor, row: Parameters<typeof maySeeVerification>[1]) => maySeeVerification(actor, row),
};
