import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFile, root } from '../../kernel/root';
import { type FileRun, runFiles } from './run-jest';

/** A file of tests in its heavy form. */
export interface Heavy {
  readonly file: string;
  readonly seconds: number;
  readonly tests: FileRun['assertionResults'];
}

/** Files of tests that look whether the heavy form is asked for. */
export function heavyFiles(): string[] {
  const folder = projectFile('test');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts') && /from '(\.\.?\/)+proofs'/.test(readFileSync(join(folder, file), 'utf8')))
    .map(file => join(folder, file));
}

/** Runs the heavy forms, which `npm test` does a few times only. */
export async function heavyForms(files: readonly string[]): Promise<Heavy[]> {
  const runs = await runFiles(['--runTestsByPath', '--runInBand', ...files], { PROOFS: 'full', SHUJI_TEST_TRACE: '' });
  return runs.map(({ name, startTime, endTime, assertionResults }) => ({
    file: relative(root, name),
    seconds: Math.round((endTime - startTime) / 1_000),
    tests: assertionResults,
  }));
}
