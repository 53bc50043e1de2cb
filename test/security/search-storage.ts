import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Persons } from '../acceptance/natural-person/persons';
import { findsIn } from './canaries';
import { marks, secret, typed } from './leak-marks';

/** Tables that keep what was done, not what was registered: a typed text has no business there. */
const tellsOfDeeds = /\.(access_misuse|audit_|call_count|idempotency|inbox|person_|suspended|usage_record)|^graphile_worker/;
/** Save these, of which docs/security.md says so. */
const stated = [
  /\.suspended_access\.subject$/, // the user that is kept out, as tokens name them
  /\.idempotency\.key$/, // the caller's own name for a command
  /\.(audit_entry\w*|audit_trail)\.purpose$/, // what a request says it is for, in which a long number is refused
  /\.audit_entry\w*\.detail$/, // case number and legal basis of an access, in which a long number is refused
  /\.(audit_entry\w*|audit_trail|inbox)\.aggregate$/, // the code of a project is its id
  /\.person_access_grant\w*\.\w+$/, // the user named, purpose, legal basis and case number
  /\.person_facet\w*\.category$/, // the name of a category of records, in which a digit is refused
];

/** Every row of every table: values of persons and of records anywhere, typed texts where they have no business. */
export async function searchTables(city: Persons) {
  const tables = await city.rows<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`);
  const registered = new Set<string>();
  const finds: string[] = [];
  let rows = 0;
  for (const { name } of tables) {
    const all = await city.rows<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${name} t`);
    rows += all.length;
    if (findsIn(Buffer.from(JSON.stringify(all)), marks).length === 0) continue;
    for (const { row } of all)
      for (const [column, value] of Object.entries(row)) {
        // JSON writes bytes in hexadecimal digits, in which marks are searched too
        const bytes = Buffer.from(JSON.stringify(value));
        finds.push(...findsIn(bytes, secret.marks).map(find => `${name}.${column}: ${find}`));
        if (findsIn(bytes, typed.marks).length === 0) continue;
        if (tellsOfDeeds.test(name) && !stated.some(place => place.test(`${name}.${column}`)))
          finds.push(`${name}.${column}: ${bytes.toString('utf8').slice(0, 200)}`);
        registered.add(`${name}.${column}`);
      }
  }
  return { finds, registered, rows, tables: tables.length };
}

export const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map(name => join(path, name))
    .filter(name => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false);

/** Every file of these folders, as far as they are there; of what was typed, logs alone. */
export function searchFiles(...folders: string[]) {
  const files = new Set(folders.filter(path => statSync(path, { throwIfNoEntry: false })).flatMap(filesBelow));
  const finds: string[] = [];
  let bytes = 0;
  for (const file of files) {
    let content: Buffer;
    try {
      content = readFileSync(file);
    } catch {
      continue; // of another database, gone meanwhile
    }
    bytes += content.length;
    finds.push(...findsIn(content, secret.marks).map(find => `${file}: ${find}`));
    if (file.endsWith('.log')) finds.push(...findsIn(content, typed.marks).map(find => `${file}: ${find}`));
  }
  return { files: files.size, bytes, finds };
}
