import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { globalId, keyOf } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { recordingAUse } from '../../../rulebook/rules/data-call';
import { isHolder } from '../access-grant/demand-usable';
import type { AccessMeans } from '../access-grant/kinds';
import type { ExchangeContext } from '../context';
import { UsageRecordRow } from './entity';
import type { AccessMedium } from './kinds';
import { presentUsage } from './present';
import type { RecordUsageInput, UsageRecord } from './types';

/** Records a use that no call of the register could record by itself: of a file that was downloaded, on paper. */
export async function recordUsage(context: ExchangeContext, input: RecordUsageInput): Promise<UsageRecord | Refused> {
  const { actor, moment: now } = context;
  const key = keyOf('access-grant', input.grant);
  const grant = key === undefined ? null : await context.loaders.accessGrant.load(key);
  demand(grant !== null && isHolder(context, grant), actor);
  if (grant === null) throw new Error('a grant that is not there is nobody’s');
  const law = context.law(grant.jurisdiction);
  const breaches = judge(recordingAUse, { ...input, now }, law);
  if (breaches.length > 0) return new Refused(findingsOf(breaches));
  for (const field of ['purpose', 'usedBy', 'approver'] as const) demandNoNumber(input[field], field);
  for (const item of input.content) demandNoNumber(item, 'content');
  const row = await context.write('recordUsage', input, async transaction => {
    const made = await transaction.create(UsageRecordRow, {
      accessGrant: grant.id,
      jurisdiction: grant.jurisdiction,
      holder: grant.holder,
      purpose: input.purpose as string,
      usedBy: input.usedBy as string,
      approver: input.approver as string,
      content: [...new Set(input.content)],
      usedAt: input.usedAt as Date,
      method: input.method as AccessMeans,
      medium: input.medium as AccessMedium,
      automatic: false,
    });
    const aggregate = globalId('access-grant', grant.id);
    transaction.audit({ aggregate, event: 'usageRecorded', jurisdictions: [grant.jurisdiction], detail: { usage: made.id } });
    return made;
  });
  return row instanceof Refused ? row : presentUsage(row);
}
