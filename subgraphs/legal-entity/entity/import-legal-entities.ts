import { type ImportFile, type ImportOptions, type ImportOutcome, importRows } from '../../../kernel/import-rows';
import type { Refused } from '../../../kernel/refused';
import type { LegalEntityContext } from '../context';
import { changeEntities, createEntities, type ImportedEntity, receiveEntities } from './incoming-entities';
import { refuseEntities } from './refuse-incoming';

/**
 * Enters the bodies of a file into the base registry, or changes those that have their codes (see `importRows`). The body above may
 * stand later in the file, or in the register already.
 * @throws GraphQLError FORBIDDEN for a row that the actor may not enter: nothing is written
 */
export const importLegalEntities = (
  context: LegalEntityContext,
  file: ImportFile,
  rows: AsyncIterable<ImportedEntity>,
  options?: ImportOptions,
): Promise<ImportOutcome | Refused> =>
  importRows(
    context,
    {
      register: 'legal-entity',
      table: 'legal_entity',
      incoming: 'incoming_entity',
      receive: (manager, entities) => receiveEntities(context, manager, entities),
      refuse: manager => refuseEntities(context, manager),
      async take(manager, act) {
        // Made before others are changed: those may come to stand below a new one.
        const created = await createEntities(manager, act);
        return { created, changed: await changeEntities(manager, act) };
      },
    },
    file,
    rows,
    options,
  );
