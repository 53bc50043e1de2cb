import type { EntityManager } from 'typeorm';
import { catalogCode, isCatalogClassification } from '../../../rulebook/values/catalog-code';

/**
 * The next code under a class part. Of two who ask at once, the second waits for the first: no number is given twice, and what was
 * taken otherwise is skipped.
 * @returns null where this is no class part
 */
export async function nextCode(manager: EntityManager, classification: string): Promise<string | null> {
  if (!isCatalogClassification(classification)) return null;
  for (;;) {
    const [{ last }] = await manager.query(
      `insert into catalog_code_sequence (classification, last) values ($1, 1)
       on conflict (classification) do update set last = catalog_code_sequence.last + 1 returning last`,
      [classification],
    );
    const code = catalogCode(classification, last);
    const [taken] = await manager.query('select from catalog_entry where code = $1', [code]);
    if (!taken) return code;
  }
}
