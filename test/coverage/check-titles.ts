import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../kernel/root';
import { requirements } from '../../rulebook/requirements';
import { rowsNamedIn } from './titles';

const known = new Set(requirements.map(({ id }) => id));
const folder = projectFile('test');
const unknown = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.test.ts'))
  .flatMap(file =>
    rowsNamedIn(readFileSync(join(folder, file), 'utf8'))
      .filter(id => !known.has(id))
      .map(id => `test/${file} names ${id}, which is no row of rulebook/requirements`),
  );

if (unknown.length > 0) {
  console.error(unknown.join('\n'));
  process.exitCode = 1;
}
