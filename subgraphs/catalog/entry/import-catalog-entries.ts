import { type ImportFile, type ImportOptions, type ImportOutcome, importRows } from '../../../kernel/import-rows';
import type { Refused } from '../../../kernel/refused';
import type { CatalogContext } from '../context';
import { changeDrafts, createDrafts, type ImportedEntry, receiveEntries, refuseEntries } from './incoming-entries';

/**
 * Makes drafts of the rows of a file, or changes the drafts that have their codes (see `importRows`).
 * @throws GraphQLError FORBIDDEN for a row that the actor may not enter: nothing is written
 */
export const importCatalogEntries = (
  context: CatalogContext,
  file: ImportFile,
  rows: AsyncIterable<ImportedEntry>,
  options?: ImportOptions,
): Promise<ImportOutcome | Refused> =>
  importRows(
    context,
    {
      register: 'catalog',
      table: 'catalog_entry',
      incoming: 'incoming_entry',
      receive: (manager, entries) => receiveEntries(context, manager, entries),
      refuse: refuseEntries,
      async take(manager, act) {
        const changed = await changeDrafts(manager, act);
        return { changed, created: await createDrafts(manager, act) };
      },
    },
    file,
    rows,
    options,
  );
