import type { EntityManager } from 'typeorm';
import type { Finding, Refused } from '../../kernel/refused';
import type { CatalogContext } from './context';
import {
  changeDrafts,
  createDrafts,
  type ImportedEntry,
  type RefusedRow,
  receiveEntries,
  refuseEntries,
} from './incoming-entries';

export interface ImportFile {
  readonly name: string;
  /** Asked once the rows are at their end: SHA-256 of the file, its size, and how many of its rows never became entries. */
  finish(): { digest: string; bytes: number; refused: number };
}

export interface ImportOptions {
  /** Tells what would happen, and writes nothing. */
  readonly dryRun?: boolean;
  /** One refused row refuses the file. */
  readonly allOrNothing?: boolean;
}

export interface ImportOutcome {
  /** Id of the record of this import. */
  readonly act: string;
  readonly accepted: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows that the catalog refused, in the order of the file. */
  readonly refused: readonly RefusedRow[];
}

/**
 * Makes drafts of the rows of a file, or changes the drafts that have their codes: one transaction, one record, one event.
 * While the rows are compared other commands on the catalog wait; readers do not.
 * @param rows read once, as fast as the database takes them
 * @throws GraphQLError FORBIDDEN for a row that the actor may not enter: nothing is written
 */
export async function importCatalogEntries(
  context: CatalogContext,
  file: ImportFile,
  rows: AsyncIterable<ImportedEntry>,
  { dryRun, allOrNothing }: ImportOptions = {},
): Promise<ImportOutcome | Refused> {
  let begun = false;
  return context.write('importCatalogEntries', { validateOnly: dryRun }, async transaction => {
    if (begun) throw new Error('the rows of a file are read once; start the import again');
    begun = true;
    const { manager } = transaction;
    await receiveEntries(context, manager, rows);
    const { digest, bytes, refused: unread } = file.finish();
    // Taken before the first recorded write: nobody can record a later version of a row that this import then changes.
    await manager.query('lock table catalog_entry in share row exclusive mode');
    const refused = await refuseEntries(manager);
    if (allOrNothing && (unread > 0 || refused.length > 0)) transaction.refuse(...findingsOf(refused, unread));
    const act = await record(context, manager, [file.name, digest, bytes, unread + refused.length]);
    const changed = await changeDrafts(manager, act);
    const created = await createDrafts(manager, act);
    const [{ accepted }] = await manager.query('select count(*)::int as accepted from incoming_entry where refused is null');
    const counts = { accepted, created, changed, unchanged: accepted - created - changed };
    await manager.query(
      `update import_act set status = 'DONE', accepted = $2, created = $3, changed = $4, unchanged = $5 where id = $1`,
      [act, accepted, created, changed, counts.unchanged],
    );
    if (created + changed > 0) {
      transaction.emit({
        aggregate: `catalog-import:${act}`,
        sequence: 1,
        kind: 'catalog.imported',
        payload: { act, ...counts },
      });
    }
    return { act, ...counts, refused };
  });
}

const findingsOf = (refused: readonly RefusedRow[], unread: number): Finding[] => [
  ...refused.map(({ line, finding }) => ({ ...finding, path: ['line', String(line), 'code'] })),
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

/** @returns id of the record; the file's counts follow when they are known */
async function record({ actor }: CatalogContext, manager: EntityManager, file: readonly (string | number)[]): Promise<string> {
  const [{ id }] = await manager.query(
    `insert into import_act (kind, file_name, file_digest, file_bytes, refused, subject, organization, status)
     values ('catalog', $1, $2, $3, $4, $5, $6, 'RUNNING') returning id`,
    [...file, actor.subject, actor.organization],
  );
  return id;
}
