import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile, root } from '../../kernel/root';

type Settings = Readonly<Record<string, unknown>>;

/** What ordinary runs are set to. */
const { testMatch, testTimeout, maxWorkers, reporters, setupFiles, ...ordinary } = require(projectFile('jest.config.js'));

const project: Settings = {
  ...ordinary,
  rootDir: root,
  setupFiles: [...setupFiles, projectFile('test/switched-off/set-up.ts')],
};

/** Runs Jest in a process of its own and waits for its end, however it ends. */
async function runJest(settings: Settings, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shuji-jest-'));
  const config = join(folder, 'jest.config.json');
  writeFileSync(config, JSON.stringify(settings));
  try {
    const jest = require.resolve('jest/bin/jest');
    const child = spawn(process.execPath, [jest, '--config', config, '--rootDir', root, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', text => {
      said = (said + text).slice(-4_000);
    });
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    // 1: tests failed, which is for the caller to judge.
    if (code !== 0 && code !== 1) throw new Error(`the run of the tests broke off:\n${said}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of tests and how its tests ended. */
export interface FileRun {
  readonly name: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly status: string;
  readonly assertionResults: readonly { readonly title: string; readonly status: string; readonly duration?: number | null }[];
}

/** Runs these test files once, with what is noted of them going where `env` says. */
export async function runFiles(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ignored: readonly string[] = [],
): Promise<FileRun[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shuji-run-'));
  const outputFile = join(folder, 'report.json');
  try {
    const settings = { ...project, testMatch, testTimeout, maxWorkers, testPathIgnorePatterns: ['/node_modules/', ...ignored] };
    await runJest(settings, ['--json', '--outputFile', outputFile, ...args], env);
    return JSON.parse(readFileSync(outputFile, 'utf8')).testResults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One file of tests run with a rule switched off. */
export interface Outcome {
  readonly file: string;
  readonly failed: number;
}

/**
 * Runs, for each rule, these test files with that rule switched off: one run of Jest with a project for each rule.
 * @param files rule name → paths of test files
 * @param database false where none of them asks one
 */
export async function runSwitchedOff(
  files: ReadonlyMap<string, readonly string[]>,
  { database = true }: { database?: boolean } = {},
): Promise<ReadonlyMap<string, readonly Outcome[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'shuji-run-'));
  const outputFile = join(folder, 'outcomes.json');
  const { globalSetup, globalTeardown, ...bare } = project;
  const projects = [...files].map(([switchedOff, paths]) => ({
    ...(database ? project : bare),
    displayName: switchedOff,
    globals: { switchedOff },
    testMatch: paths,
  }));
  try {
    const reporters = [[projectFile('test/switched-off/outcome-reporter.cjs'), { outputFile }]];
    await runJest({ projects, reporters, maxWorkers, testTimeout }, [], { SHUJI_TEST_TRACE: '' });
    return new Map(Object.entries(JSON.parse(readFileSync(outputFile, 'utf8'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
