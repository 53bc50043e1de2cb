import type { Job, JobContext } from '../../../kernel/jobs';
import { Refusal } from '../../../kernel/refused';
import { fireByItself } from '../../../kernel/workflow/fire-by-itself';
import { registrationOn } from '../registration/workflow';

const NAME = 'expire-assets';
/** Assets of one statement. */
const PAGE = 200;

/** One registration that has run out; a change that was under review goes with it. */
async function expireOne(context: JobContext, key: string, expiresOn: string): Promise<void> {
  const { today } = context;
  const changes = { proposed: null, changeKind: null, changeReason: null, renewalDueSince: null, renewalRequestedOn: null };
  try {
    await context.write(NAME, transaction =>
      fireByItself(
        transaction,
        context,
        registrationOn(() => today),
        { key, event: 'expireAsset', facts: { expiresOn, today }, changes },
      ),
    );
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault; // it was renewed meanwhile, or the city has no such registration
  }
}

/** A registration ends with the first day on which it no longer holds. */
async function expireAssets(context: JobContext): Promise<void> {
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined; ) {
    const { rows }: { rows: { id: string; expiresOn: string }[] } = await context.database.pool.query(
      `select id, expires_on::text as "expiresOn" from data_asset
       where asset_status in ('REGISTERED', 'CHANGED') and expires_on <= $1 and id > $2 order by id limit ${PAGE}`,
      [context.today, after],
    );
    for (const { id, expiresOn } of rows) await expireOne(context, id, expiresOn);
    after = rows.length === PAGE ? rows.at(-1)?.id : undefined;
  }
}

export const expiringAssets: Job = { name: NAME, when: '* * * * *', run: expireAssets };
