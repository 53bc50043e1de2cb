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

/** Failures that graphql-js drops in the worlds made to fail end no run of theirs, as they end no process that serves. */
const outlived = '--unhandled-rejections=warn';

/** Runs the heavy forms, which `npm test` does a few times only. */
export async function heavyForms(files: readonly string[]): Promise<Heavy[]> {
  const env = { PROOFS: 'full', SHUJI_TEST_TRACE: '', NODE_OPTIONS: outlived };
  const runs = await runFiles(['--runTestsByPath', '--runInBand', ...files], env);
  return runs.map(({ name, startTime, endTime, assertionResults }) => ({
    file: relative(root, name),
    seconds: Math.round((endTime - startTime) / 1_000),
    tests: assertionResults,
  }));
}
