import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from '../../kernel/root';
import { requirements } from '../../rulebook/requirements';
import { parseYaml } from '../../rulebook/yaml';

const held = new Set(requirements.filter(({ level }) => level !== 'no').map(({ id }) => id));

/** What is not shown of a row, by the row's identifier, in a sentence each; a row that software cannot hold has none. */
export const shortfalls: ReadonlyMap<string, string> = new Map(
  Object.entries(
    z
      .record(
        z.string().refine(id => held.has(id), { error: 'is no row that software can hold' }),
        z.string().endsWith('.'),
      )
      .parse(parseYaml(readFileSync(projectFile('test', 'coverage', 'shortfalls.yaml'), 'utf8'))),
  ),
);
