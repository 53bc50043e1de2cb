import { existsSync } from 'node:fs';
import { projectFile } from '../../kernel/root';
import { everyRule } from './rules';
import { runSwitchedOff } from './run-jest';

const rules = everyRule();
const unitTestOf = (file: string) => projectFile('test/rulebook/rules', `${file}.test.ts`);
/** Of each file one; `npm run proofs` does them all, with the tests of the commands. */
const chosen = [...new Map(rules.map(rule => [rule.file, rule])).values()];

test('every file of rules has a file of tests', () => {
  expect(chosen.map(({ file }) => file).filter(file => !existsSync(unitTestOf(file)))).toEqual([]);
});

test('a rule that is switched off is missed by a test', async () => {
  const files = new Map(chosen.map(({ name, file }) => [name, [unitTestOf(file)]]));
  const outcomes = await runSwitchedOff(files, { database: false });
  const missed = chosen.filter(({ name }) => outcomes.get(name)?.some(({ failed }) => failed > 0));
  expect(missed.map(({ name }) => name)).toEqual(chosen.map(({ name }) => name));
}, 120_000);
