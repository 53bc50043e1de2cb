import { Client } from 'pg';
import { keyOf } from '../../../kernel/global-id';
import { Transaction } from '../../../kernel/transaction';
import { type GrantTerms, issueGrant } from '../../../subgraphs/exchange/access-grant/issue-grant';
import { AccessMeans, type GrantStatus } from '../../../subgraphs/exchange/access-grant/kinds';
import { setGrantStatus } from '../../../subgraphs/exchange/access-grant/set-grant-status';
import type { AtWork, Bodies } from '../at-work';

/** The storage of the exchange, for what a test could only reach by a long way round. */
export function exchangeOf({ register }: Pick<AtWork, 'register'>) {
  const found = register.register.subgraphs.find(({ name }) => name === 'exchange');
  if (!found) throw new Error('there is an exchange');
  return found.database;
}

/** One statement as whoever owns the database. */
export async function asOwner({ register }: AtWork, statement: string): Promise<void> {
  const client = new Client({ connectionString: register.config.DATABASE_URL });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Runs work in a transaction of the exchange, as commands do. */
export const within = <Result>(
  on: Pick<AtWork, 'register'>,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> =>
  exchangeOf(on).dataSource.transaction(async manager => {
    const transaction = new Transaction(manager, new Date(), { operation: 'test' });
    const result = await work(transaction);
    await transaction.close();
    return result;
  });

export const ITEMS = ['统一社会信用代码', '名称', '住所', '参保人数'];

/** Companies that do not exist. */
export const RECORDS = [
  ['91999400MA0000001X', '示例一有限公司（示例）', '示例路1号', '12'],
  ['91999400MA0000002T', '示例二有限公司（示例）', '示例路2号', '240'],
  ['91999400MA0000003P', '示例三有限公司（示例）', '示例路3号', '7'],
];
export const [KEY] = RECORDS[0] as [string, ...string[]];

let codes = 0;

/** An entry of the catalog, published before the register began. @returns its id */
export async function published(on: Pick<AtWork, 'give' | 'settled'>, bodies: Bodies, more: object = {}): Promise<string> {
  const { jurisdiction, provider, asAuthority } = bodies;
  codes += 1;
  const input = {
    code: `S-${bodies.slug}-${codes}`,
    title: `企业参保信息 ${codes}`,
    catalogKind: 'DEPARTMENT',
    provider,
    jurisdiction,
    shareType: 'CONDITIONAL',
    shareBasis: '示例依据',
    shareConditions: '履职需要',
    shareModes: ['INTERFACE'],
    items: ITEMS.map(name => ({ name, dataType: 'TEXT' })),
    earlier: { publishedOn: '2024-01-02' },
    ...more,
  };
  const { id, findings, code } = await on.give(asAuthority, 'registerCatalogEntry', input, '... on CatalogEntry { id }');
  if (!id) throw new Error(JSON.stringify(findings ?? code));
  await on.settled();
  return id;
}

/** The same with its data in the register. */
export async function loaded(on: AtWork, bodies: Bodies, more: object = {}): Promise<string> {
  const entry = await published(on, bodies, more);
  const input = { entry, keyItem: ITEMS[0], items: ITEMS, records: RECORDS };
  const { __typename, findings } = await on.give(bodies.asProvider, 'loadDataset', input, '... on LoadedDataset { records }');
  if (__typename !== 'LoadedDataset') throw new Error(JSON.stringify(findings));
  return entry;
}

export const PURPOSE = '核对企业参保情况';

/** A grant to the consuming department, as a request would have led to it. @returns its id */
export async function granted(
  on: Pick<AtWork, 'register'>,
  { jurisdiction, provider, consumer, authority }: Bodies,
  entry: string,
  terms: Partial<GrantTerms> = {},
): Promise<string> {
  const row = await within(on, transaction =>
    issueGrant(transaction, {
      jurisdiction,
      entry: keyOf('catalog', entry) as string,
      provider,
      holder: consumer,
      user: null,
      ground: { register: 'share-request', key: crypto.randomUUID() },
      means: AccessMeans.INTERFACE,
      items: ITEMS,
      purpose: PURPOSE,
      scenario: null,
      system: null,
      since: '2026-01-01',
      until: null,
      approver: authority,
      approvedBy: '科长',
      ...terms,
    }),
  );
  return `access-grant:${row.id}`;
}

/** What happens to a grant when its request is suspended, restored or ended. */
export const moved = (on: AtWork, ground: GrantTerms['ground'], status: GrantStatus): Promise<void> =>
  within(on, transaction =>
    setGrantStatus(transaction, { groundRegister: ground.register, groundKey: ground.key }, status, '示例事由'),
  );

export const RECORD = '... on GrantedRecords { usage records { values { item value } } }';
