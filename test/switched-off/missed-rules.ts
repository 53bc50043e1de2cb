import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile, root } from '../../kernel/root';
import { notesIn } from '../coverage/trace';
import { everyRule, refusalBy } from './rules';
import { runFiles, runSwitchedOff } from './run-jest';

/** Tests of the rules alone. */
const isOfTheRulebook = (file: string): boolean => file.startsWith(projectFile('test', 'rulebook'));

/** How many files of tests beyond those of the rulebook are run with a rule off: the quickest that saw it refuse. */
const FURTHER = 1;

/** What came of switching a rule off. */
export interface Missed {
  readonly rule: string;
  /** Tests of the rules that failed. */
  readonly rulebook: number;
  /** Tests of commands and of the front door that failed. */
  readonly commands: number;
  /** How many files of tests saw it refuse something. */
  readonly refusedIn: number;
}

/**
 * Switches each rule off in turn and counts the tests that miss it. Two runs of the tests: one that notes which of them each rule
 * refused something in, one that repeats those, rule by rule, with the rule off.
 */
export async function missedRules(): Promise<Missed[]> {
  const rules = everyRule();
  const folder = mkdtempSync(join(tmpdir(), 'shuji-trace-'));
  try {
    const sources = [...new Set(rules.map(({ file }) => join(root, 'rulebook', 'rules', `${file}.ts`)))];
    const runs = await runFiles(['--findRelatedTests', ...sources], { SHUJI_TEST_TRACE: folder }, [
      '/test/deployment/', // in processes of their own, with rules of their own
      '/test/bench/',
      '/test/switched-off/',
    ]);
    // One that fails with every rule on proves nothing with one off.
    const passed = runs.filter(({ status }) => status === 'passed');
    const seconds = new Map(passed.map(({ name, startTime, endTime }) => [name, endTime - startTime]));
    const notes = notesIn(folder).filter(({ file }) => seconds.has(file));
    const seeing = new Map(
      rules.map(({ name }) => [name, [...new Set(notes.filter(({ did }) => did === refusalBy(name)).map(({ file }) => file))]]),
    );
    const chosen = new Map(
      [...seeing].map(([name, files]) => {
        const quickest = [...files].sort((one, other) => (seconds.get(one) ?? 0) - (seconds.get(other) ?? 0));
        const further = quickest.filter(file => !isOfTheRulebook(file)).slice(0, FURTHER);
        return [name, [...quickest.filter(isOfTheRulebook), ...further]];
      }),
    );
    const outcomes = await runSwitchedOff(new Map([...chosen].filter(([, files]) => files.length > 0)));
    const failed = (name: string, which: (file: string) => boolean) =>
      (outcomes.get(name) ?? []).filter(({ file }) => which(file)).reduce((sum, outcome) => sum + outcome.failed, 0);
    return rules.map(({ name }) => ({
      rule: name,
      rulebook: failed(name, isOfTheRulebook),
      commands: failed(name, file => !isOfTheRulebook(file)),
      refusedIn: seeing.get(name)?.length ?? 0,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
