import type { Finding } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { ContractAssetRow, type ContractRow } from './entity';
import { isBinding } from './kinds';

/** What is said of a right that others have, by the database or before. */
export const exclusiveRightTaken: Finding = {
  rule: 'EXCLUSIVE_RIGHT_TAKEN',
  message: '同一资产在同一时期只能有一项独家授权。',
  messageEn: 'An asset has one exclusive right at a time.',
  path: ['input', 'assets'],
};

/**
 * Puts assets under a contract, and takes off those that are no longer named.
 * @param assets keys, all that it covers, in one order for all commands: two over the same wait for each other and never both ways
 * @throws Refusal EXCLUSIVE_RIGHT_TAKEN where a contract that binds already stands in the way; drafts may compete until one is approved
 */
export async function coverAssets(
  transaction: Transaction,
  { id: contract, contractStatus, exclusive, startsOn, endsOn }: ContractRow,
  assets: readonly string[],
): Promise<void> {
  const { manager } = transaction;
  const taken: unknown[] = await manager.query(
    `select from contract_asset m where m.asset = any($1::uuid[]) and m.contract <> $2 and m.binding
       and (m.exclusive or $3) and daterange(m.starts_on, m.ends_on) && daterange($4, $5) limit 1`,
    [assets, contract, exclusive, startsOn, endsOn],
  );
  const binding = isBinding(contractStatus);
  if (taken.length > 0 && !binding) transaction.refuse(exclusiveRightTaken);
  await manager.query('delete from contract_asset where contract = $1 and asset <> all ($2::uuid[])', [contract, assets]);
  const there: { asset: string }[] = await manager.query('select asset from contract_asset where contract = $1', [contract]);
  const known = new Set(there.map(({ asset }) => asset));
  await transaction.createAll(
    ContractAssetRow,
    assets.filter(asset => !known.has(asset)).map(asset => ({ contract, asset, exclusive, binding, startsOn, endsOn })),
  );
}
