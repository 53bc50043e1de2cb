import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate } from '../../kernel/migrate';
import { readMigrations } from '../../kernel/migration';
import type { Postgres } from '../../kernel/postgres';
import { schemaOf, subgraphNames } from '../../kernel/subgraph-name';
import { BackupFault } from './fault';
import { type BackupHeader, type BackupTable, fullName, rowsOf } from './header';
import { alike, columnList, countRows, partitionsOf, quotedName, seeEverything, tablesOf } from './inventory';
import { layAside } from './laid-aside';
import { readBackup } from './read-backup';

/** How far it has come, in rows, of how many. */
export type OnRows = (rows: number, total: number) => void;

/** @throws BackupFault OTHER_STEPS naming a step that this program has not, or has otherwise */
export function demandKnownSteps({ steps }: Pick<BackupHeader, 'steps'>): void {
  for (const subgraph of subgraphNames) {
    const known = new Map(readMigrations(subgraph).map(({ name, digest }) => [name, digest]));
    for (const { name, digest } of steps[subgraph]) {
      const which = `${schemaOf(subgraph)}: ${name}`;
      if (!known.has(name))
        throw new BackupFault(
          'OTHER_STEPS',
          `备份含有本程序不认识的步骤 ${which}，请用较新的程序恢复。`,
          `The backup has a step that this program does not know: ${which}. Restore it with the program that wrote it, or a later one.`,
        );
      if (known.get(name) !== digest)
        throw new BackupFault(
          'OTHER_STEPS',
          `备份所含步骤 ${which} 与本程序的不同。`,
          `The step ${which} of the backup is not the one that this program has.`,
        );
    }
  }
}

/** Parts are nobody's but the owner's, as the steps make them: whoever writes does so through the table. */
async function makePartitions(client: Client, wanted: BackupHeader['partitions']): Promise<void> {
  const there = new Set((await partitionsOf(client)).map(fullName));
  for (const { schema, parent, name, bound } of wanted) {
    if (there.has(`${schema}.${name}`)) continue;
    const part = quotedName({ schema, name });
    await client.query(`create table ${part} partition of ${quotedName({ schema, name: parent })} ${bound}`);
    await client.query(`revoke all on ${part} from shuji_${schema}`);
  }
}

/** The server may have counted fewer transactions than the one that the backup comes from: what is written from now on stands later. */
async function raiseAuditOffsets(client: Client): Promise<void> {
  for (const schema of subgraphNames.map(schemaOf)) {
    const { rows } = await client.query('select to_regprocedure($1) is not null as there', [`${schema}.raise_audit_offset()`]);
    if (rows[0].there) await client.query(`select ${schema}.raise_audit_offset()`);
  }
}

/** @throws BackupFault OTHER_STEPS where the same steps have not made the same tables: somebody changed the saved one by hand */
async function demandSameTables(client: Client, { tables }: BackupHeader): Promise<void> {
  const made = new Map((await tablesOf(client)).map(table => [fullName(table), [...table.columns].sort().join()]));
  const odd = tables.find(table => made.get(fullName(table)) !== [...table.columns].sort().join());
  if (odd || made.size !== tables.length)
    throw new BackupFault(
      'OTHER_STEPS',
      `备份中的表与各步骤所建不符${odd ? `：${fullName(odd)}` : ''}。`,
      `The tables of the backup are not those that its steps make${odd ? `: ${fullName(odd)}` : ''}.`,
    );
}

async function loadTable(client: Client, table: BackupTable, rows: AsyncIterable<Buffer>): Promise<void> {
  const into = client.query(copyFrom(`copy ${quotedName(table)} (${columnList(table)}) from stdin`));
  await pipeline(Readable.from(rows, { objectMode: false }), into);
}

async function demandCounts(client: Client, { tables }: BackupHeader): Promise<void> {
  const counted = await countRows(client, tables, await seeEverything(client));
  const odd = counted.find(({ rows }, at) => rows !== tables[at]?.rows);
  if (odd)
    throw new BackupFault(
      'COUNTS_DIFFER',
      `表 ${fullName(odd)} 恢复后行数不符。`,
      `${fullName(odd)} has another number of rows after loading.`,
    );
}

/**
 * Puts a backup into an empty database: brought to the backup's own steps, loaded, brought up to date.
 * @param postgres logins whose database is the new one
 * @param source the backup, decrypted and expanded
 * @throws BackupFault where it is damaged or another program's; what is in the database then is of no use
 */
export async function loadBackup(
  postgres: Pick<Postgres, 'admin' | 'connectionFor'>,
  source: AsyncIterable<Uint8Array>,
  onRows: OnRows,
): Promise<BackupHeader> {
  const client = new Client({ ...postgres.admin, application_name: 'shuji restore' });
  client.on('error', () => undefined);
  let putBack = async (): Promise<void> => undefined;
  let [done, total] = [0, 0];
  try {
    const header = await readBackup(source, {
      async begin(read) {
        demandKnownSteps(read);
        total = rowsOf(read);
        const only = new Map(subgraphNames.map(name => [name, read.steps[name].map(step => step.name)]));
        await migrate(postgres, subgraphNames, { only });
        await client.connect();
        await client.query(alike);
        await demandSameTables(client, read);
        await makePartitions(client, read.partitions);
        putBack = await layAside(client);
        await client.query(`truncate ${read.tables.map(quotedName).join(', ')}`); // what steps put in is in the backup too
      },
      async table(table, rows) {
        await loadTable(client, table, rows);
        done += table.rows;
        onRows(done, total);
      },
    });
    await putBack();
    for (const sequence of header.sequences)
      await client.query('select setval($1::regclass, $2, $3)', [quotedName(sequence), sequence.last, sequence.called]);
    await demandCounts(client, header);
    await client.query('analyze');
    await migrate(postgres, subgraphNames);
    await raiseAuditOffsets(client);
    return header;
  } finally {
    await client.end();
  }
}
