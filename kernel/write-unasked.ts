import type { Database } from './database';
import { everything, setLocally } from './row-security';
import { isWorthAnotherTry, Transaction } from './transaction';

/**
 * Runs the register's own writes in one transaction, again where it only lost a race: jobs, projections that tell something.
 * @param operation its name in the audit trail
 */
export async function writeUnasked<Result>(
  { dataSource }: Pick<Database, 'dataSource'>,
  now: Date,
  operation: string,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await dataSource.transaction(async manager => {
        await manager.query(setLocally(everything));
        const transaction = new Transaction(manager, now, { operation });
        const result = await work(transaction);
        await transaction.close();
        return result;
      });
    } catch (error) {
      if (!isWorthAnotherTry(error, attempt)) throw error;
    }
  }
}
