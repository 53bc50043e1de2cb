import { theRegister } from '../../../kernel/audit/entry';
import { noteAct } from '../../../kernel/audit/note-act';
import { purgeAudit } from '../../../kernel/audit/purge';
import { sealOnce } from '../../../kernel/audit/seal';
import { SealKeys, sealKeys } from '../../../kernel/audit/seal-keys';
import { verifyChain } from '../../../kernel/audit/verify-chain';
import { type Database, openDatabase, type Reader } from '../../../kernel/database';
import { everything } from '../../../kernel/row-security';
import { dayOf } from '../../../rulebook/values/local-date';
import { cloneDatabase, type TestDatabase } from '../../database';
import { sealTogether } from './seal-together';

const keys = new SealKeys(sealKeys.make());
const at = new Date('2024-08-31T10:00:00+08:00');
const by = theRegister('old');

let test_: TestDatabase;
let database: Database;
beforeEach(async () => {
  test_ = await cloneDatabase();
  database = await openDatabase('catalog', test_.postgres.connectionFor('catalog'), []);
});
afterEach(async () => {
  await database.close();
  await test_.drop();
});

const sealed = (): Promise<void> => sealTogether(database, () => sealOnce(database, keys));

test('a purge while the trail is being verified is no fault of the trail', async () => {
  for (const operation of ['a', 'b']) await noteAct(database, { operation, at, by, jurisdictions: ['jiyuan'], detail: {} });
  await sealed();
  const within = database.reader(undefined, everything);
  let purged = 0;
  const reader: Reader = {
    async rows<Row>(statement: Parameters<Reader['rows']>[0]): Promise<Row[]> {
      if (purged === 0 && /from audit_entry where .*position </s.test(statement.text)) {
        ({ entries: purged } = await purgeAudit(database, { until: dayOf(new Date()), by, at: new Date() }));
      }
      return within.rows<Row>(statement);
    },
    close: () => within.close(),
  };
  const chain = await verifyChain({ subgraph: 'catalog', reader, keys });
  expect(purged).toBe(2);
  expect(chain).toMatchObject({ faults: [], intact: true, batches: 1 });
});

test('kept for six months, a line of 31 August stays until the last of February and goes with it', async () => {
  await noteAct(database, { operation: 'a', at, by, jurisdictions: ['jiyuan'], detail: {} });
  await sealed();
  const day = async (until: string) => (await purgeAudit(database, { until, by, at: new Date() })).entries;
  expect(await day('2025-02-27')).toBe(0);
  expect(await day('2025-02-28')).toBe(1);
});
