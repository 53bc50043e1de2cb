import type { Job, JobContext } from '../../../kernel/jobs';
import { Refusal } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { fireByItself } from '../../../kernel/workflow/fire-by-itself';
import { LOST } from '../known/covered';
import { suspendForGone, suspendForLost } from '../known/suspend-contracts';
import { activate } from './activate-contract';
import { NOT_SUSPENDED } from './not-suspended';
import { operationContract } from './workflow';

const NAME = 'follow-contract-days';
/** Contracts of one statement. */
const PAGE = 200;

/** Contracts in a state that this day leads on from, and how; `$2` is the day. Texts are SQL of ours. */
interface Following {
  readonly where: string;
  readonly move: (transaction: Transaction, context: JobContext, key: string) => Promise<unknown>;
}

const followings: readonly Following[] = [
  {
    where: "c.contract_status = 'APPROVED' and c.starts_on <= $2 and $2 < c.ends_on",
    move: activate,
  },
  {
    where: "c.contract_status in ('ACTIVE', 'SUSPENDED') and c.ends_on <= $2",
    move: (transaction, context, key) =>
      fireByItself(transaction, context, operationContract, {
        key,
        event: 'expireContract',
        facts: { today: context.today },
        changes: NOT_SUSPENDED,
      }),
  },
];

async function follow(context: JobContext, { where, move }: Following): Promise<void> {
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined; ) {
    const { rows }: { rows: { id: string }[] } = await context.database.pool.query(
      `select c.id from operation_contract c where c.id > $1 and ${where} order by c.id limit ${PAGE}`,
      [after, context.today],
    );
    for (const { id } of rows) {
      try {
        await context.write(NAME, transaction => move(transaction, context, id));
      } catch (fault) {
        if (!(fault instanceof Refusal)) throw fault; // something is wanting, or it was moved meanwhile
      }
    }
    after = rows.length === PAGE ? rows.at(-1)?.id : undefined;
  }
}

/** Contracts that rest on what was lost before they were there: taken over so, above all. */
async function suspendMissed({ database }: JobContext): Promise<void> {
  const { rows }: { rows: { asset: string }[] } = await database.pool.query(
    `select distinct m.asset from operation_contract c join contract_asset m on m.contract = c.id join known_asset k on k.asset = m.asset
     where c.contract_status in ('APPROVED', 'ACTIVE') and k.asset_status = any($1) order by 1 limit ${PAGE}`,
    [LOST],
  );
  const assets = rows.map(({ asset }) => asset);
  if (assets.length > 0) await database.dataSource.transaction(manager => suspendForLost(manager, assets));
  const { rows: gone }: { rows: { operator: string }[] } = await database.pool.query(
    `select distinct c.operator from operation_contract c join gone_body g on g.credit_code = c.operator
     where c.contract_status in ('APPROVED', 'ACTIVE') order by 1 limit ${PAGE}`,
  );
  const operators = gone.map(({ operator }) => operator);
  if (operators.length > 0) await database.dataSource.transaction(manager => suspendForGone(manager, operators));
}

/** Contracts begin on their first day and end on the first day without the right, whoever looks. */
export const followingTheDays: Job = {
  name: NAME,
  when: '* * * * *',
  async run(context) {
    for (const following of followings) await follow(context, following);
    await suspendMissed(context);
  },
};
