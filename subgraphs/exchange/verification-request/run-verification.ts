import { Actor, forbidden, Role } from '../../../kernel/actor';
import { globalId, keyOf } from '../../../kernel/global-id';
import { Refusal, Refused } from '../../../kernel/refused';
import { sql } from '../../../kernel/sql';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { fire } from '../../../kernel/workflow/fire';
import type { FiringContext } from '../../../kernel/workflow/record-firing';
import { demandUsable } from '../access-grant/demand-usable';
import { AccessGrantRow } from '../access-grant/entity';
import { AccessMeans, GrantStatus } from '../access-grant/kinds';
import { setGrantStatus } from '../access-grant/set-grant-status';
import { compare } from '../call/compare';
import { demandKeyOf } from '../call/demand-key-of';
import type { ExchangeContext } from '../context';
import { demandDataset, findRecords } from '../dataset/find-records';
import { vaultOf } from '../dataset/vault';
import { keepUsage } from '../usage-record/keep-usage';
import type { KeptOutcome } from './entity';
import { maySeeVerification } from './policy';
import { presentVerification } from './present';
import type { RunVerificationInput, VerificationRequest } from './types';
import { verification } from './workflow';

/** The register itself compares: what the machine says of the service holds, whoever has it run. */
const asTheRegister = (context: ExchangeContext): FiringContext => ({
  actor: new Actor({ subject: context.actor.subject, roles: [Role.SERVICE] }),
  requestId: context.requestId,
  today: context.today,
  law: jurisdiction => context.law(jurisdiction),
  concerns: jurisdiction => context.concerns(jurisdiction),
  calendar: () => context.calendar(),
});

/**
 * Compares the values of one key under a request that was agreed to, once: afterwards its grant has ended. The values are kept
 * nowhere; the answer holds none.
 */
export async function runVerification(
  context: ExchangeContext,
  input: RunVerificationInput,
): Promise<VerificationRequest | Refused> {
  const { actor } = context;
  const { values, medium, validateOnly } = input;
  const request = keyOf('verification-request', input.id);
  const seen = request === undefined ? null : await context.loaders.verificationRequest.load(request);
  if (!seen || !maySeeVerification(actor, seen)) throw new Refusal([matterUnknown]);
  if (seen.consumer !== actor.organization) throw forbidden(actor);
  context.concerns(seen.jurisdiction);
  const vault = vaultOf(context);
  const ground = { groundRegister: 'verification-request', groundKey: seen.id } as const;
  const items = values.map(({ item }) => item);
  const rehearsed = validateOnly === true;
  const standing = await grantOfGround(context, seen.id);
  if (standing) await demandUsable(context, standing, { means: AccessMeans.VERIFICATION, items, rehearsed });
  const told = { ...input, key: null, values: vault.fingerprint('runVerification', JSON.stringify([input.key, values])) };
  const row = await context.write('runVerification', told, async transaction => {
    const { manager } = transaction;
    const grant = await manager.findOneBy(AccessGrantRow, ground);
    const outcomes: KeptOutcome[] = [];
    if (grant && standing) {
      const dataset = await demandDataset(manager, grant.entry, ['input', 'id']);
      const key = demandKeyOf(context, dataset, input);
      const records = rehearsed ? [] : await findRecords(manager, vault, grant.entry, key);
      for (const { item, value } of values) {
        outcomes.push({ item, outcome: await compare(context, manager, dataset, records, { item, value }) });
      }
      if (items.length > 0) await keepUsage(transaction, context, grant, { content: items, medium });
    }
    const answered = await fire(transaction, asTheRegister(context), verification, {
      key: seen.id,
      event: 'runVerification',
      facts: { items, outcomes: outcomes.map(({ outcome }) => outcome) },
      changes: { outcomes },
    });
    await setGrantStatus(transaction, ground, GrantStatus.TERMINATED, '核验已完成');
    return answered;
  });
  if (row instanceof Refused) return row;
  return presentVerification(validateOnly ? { ...row, outcomes: null } : row);
}

/** Id of the grant that a request has led to, unless it has ended. */
async function grantOfGround({ reader }: ExchangeContext, request: string): Promise<string | undefined> {
  const [found] = await reader.rows<{ id: string }>(
    sql`select g.id from access_grant g where g.ground_register = 'verification-request' and g.ground_key = ${request}
      and g.grant_status <> 'TERMINATED'`,
  );
  return found && globalId('access-grant', found.id);
}
