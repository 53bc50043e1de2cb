import type { EntityManager } from 'typeorm';
import type { SliceContext } from './context';
import type { Finding, Refused } from './refused';

export interface ImportFile {
  readonly name: string;
  /** Asked once the rows are at their end: SHA-256 of the file, its size, and how many of its rows never reached the register. */
  finish(): { digest: string; bytes: number; refused: number };
}

export interface ImportOptions {
  /** Tells what would happen, and writes nothing. */
  readonly dryRun?: boolean;
  /** One refused row refuses the file. */
  readonly allOrNothing?: boolean;
}

/** A row that the register refused. */
export interface RefusedRow {
  readonly line: number;
  /** Field of the import. */
  readonly field: string;
  readonly finding: Finding;
}

export interface ImportOutcome {
  /** Id of the record of this import. */
  readonly act: string;
  readonly accepted: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows that the register refused, in the order of the file. */
  readonly refused: readonly RefusedRow[];
}

/** From so many written rows on, the planner is told. */
export const BULK = 1_000;

/** How one register takes the rows of a file, step by step, inside one transaction. */
export interface Intake<Row> {
  /** The register that tells of it: `catalog` of `catalog.imported`. */
  readonly register: string;
  /** Table that nobody else writes while rows are compared. */
  readonly table: string;
  /** Temporary table that `receive` makes, with a column `refused`, null for the rows that are taken. */
  readonly incoming: string;
  receive(manager: EntityManager, rows: AsyncIterable<Row>): Promise<void>;
  /** Marks the rows that cannot be taken. */
  refuse(manager: EntityManager): Promise<RefusedRow[]>;
  /** Writes the others. */
  take(manager: EntityManager, act: string): Promise<{ created: number; changed: number }>;
}

/**
 * Takes the rows of a file into a register: one transaction, one record, one event. While rows are compared other commands on the
 * register wait; readers do not.
 * @param rows read once, as fast as the database takes them
 * @returns the counts, or under `allOrNothing` the findings, each with the path `line, 3, code`
 * @throws whatever `rows` or the intake throws: nothing is written
 */
export async function importRows<Row>(
  context: Pick<SliceContext<unknown>, 'actor' | 'write' | 'command'>,
  intake: Intake<Row>,
  file: ImportFile,
  rows: AsyncIterable<Row>,
  { dryRun, allOrNothing }: ImportOptions = {},
): Promise<ImportOutcome | Refused> {
  const { register, table, incoming } = intake;
  let begun = false;
  const operation = `import:${register}`;
  const input = { validateOnly: dryRun };
  const imported = () =>
    context.write(operation, input, async transaction => {
      if (begun) throw new Error('the rows of a file are read once; start the import again');
      begun = true;
      const { manager } = transaction;
      await intake.receive(manager, rows);
      const { digest, bytes, refused: unread } = file.finish();
      // Taken before the first recorded write: nobody can record a later version of a row that this import then changes.
      await manager.query(`lock table ${table} in share row exclusive mode`);
      const refused = await intake.refuse(manager);
      if (allOrNothing && (unread > 0 || refused.length > 0)) transaction.refuse(...findingsOf(refused, unread));
      const [{ id: act }] = await manager.query(
        `insert into import_act (kind, file_name, file_digest, file_bytes, refused, subject, organization, status)
       values ($1, $2, $3, $4, $5, $6, $7, 'RUNNING') returning id`,
        [register, file.name, digest, bytes, unread + refused.length, context.actor.subject, context.actor.organization],
      );
      const { created, changed } = await intake.take(manager, act);
      const [{ accepted }] = await manager.query(`select count(*)::int as accepted from ${incoming} where refused is null`);
      const counts = { accepted, created, changed, unchanged: accepted - created - changed };
      await manager.query(
        `update import_act set status = 'DONE', accepted = $2, created = $3, changed = $4, unchanged = $5 where id = $1`,
        [act, accepted, created, changed, counts.unchanged],
      );
      if (created + changed > BULK) await transaction.refreshStatistics(table);
      if (created + changed > 0) {
        transaction.emit({
          aggregate: `${register}-import:${act}`,
          sequence: 1,
          kind: `${register}.imported`,
          payload: { act, ...counts },
        });
      }
      transaction.audit({
        aggregate: `${register}-import:${act}`,
        detail: { digest, refused: unread + refused.length, ...counts },
      });
      return { act, ...counts, refused };
    });
  return context.command(operation, input, imported);
}

const findingsOf = (refused: readonly RefusedRow[], unread: number): Finding[] => [
  ...refused.map(({ line, field, finding }) => ({ ...finding, path: ['line', String(line), field] })),
  ...(unread > 0
    ? [
        {
          rule: 'ROWS_REFUSED',
          message: `文件中有 ${unread} 行不合格，未导入任何数据。`,
          messageEn: `The file has ${unread} faulty rows; nothing was imported.`,
        },
      ]
    : []),
];
