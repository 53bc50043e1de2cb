import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../../kernel/root';
import { requirements } from '../../rulebook/requirements';
import { keepReport, type Shown } from './report';
import { rowsShownBy } from './titles';
import { ASKED, type Note, notesIn, traceInto } from './trace';

/** What Jest tells of a run, as far as it is read here. */
export interface RunResults {
  readonly testResults: readonly {
    readonly testFilePath: string;
    readonly testResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly fullName: string;
      readonly status: string;
    }[];
  }[];
}

/** What the command line asked of Jest, as far as it is read here. */
interface RunOptions {
  readonly nonFlagArgs: readonly string[];
  readonly testNamePattern?: string;
  readonly onlyChanged: boolean;
  readonly onlyFailures: boolean;
  readonly findRelatedTests: boolean;
  readonly shard?: unknown;
}

/** Passed tests that name rows, joined with what they were seen to do. */
export function shownBy({ testResults }: RunResults, notes: readonly Note[]): Shown[] {
  const key = (file: string, test: string) => JSON.stringify([file, test]);
  const asked = new Set(notes.filter(({ did }) => did === ASKED).map(({ file, test = '' }) => key(file, test)));
  return testResults.flatMap(({ testFilePath, testResults: tests }) =>
    tests
      .filter(({ status }) => status === 'passed')
      .map(({ ancestorTitles, title, fullName }) => {
        const naming = ancestorTitles.filter(group => rowsShownBy(group).length > 0);
        return {
          rows: [...new Set([...naming, title].flatMap(rowsShownBy))],
          title: [...naming, title].join(': '),
          file: relative(root, testFilePath),
          asked: asked.has(key(testFilePath, fullName)),
        };
      })
      .filter(({ rows }) => rows.length > 0),
  );
}

/** Keeps what a whole run showed; fails a run in which a title names a row that is not there. */
export class RequirementReporter {
  private readonly folder = mkdtempSync(join(tmpdir(), 'shuji-trace-'));
  private fault?: Error;

  constructor(private readonly options: RunOptions) {
    traceInto(this.folder);
  }

  onRunComplete(_contexts: unknown, results: RunResults): void {
    const shown = shownBy(results, notesIn(this.folder));
    rmSync(this.folder, { recursive: true, force: true });
    const known = new Set(requirements.map(({ id }) => id));
    const unknown = shown.filter(({ rows }) => rows.some(id => !known.has(id)));
    if (unknown.length > 0)
      this.fault = new Error(`titles that name no row:\n${unknown.map(({ file, title }) => `${file}: ${title}`).join('\n')}`);
    if (this.isWhole()) keepReport(shown);
  }

  getLastError(): Error | undefined {
    return this.fault;
  }

  private isWhole(): boolean {
    const { nonFlagArgs, testNamePattern, onlyChanged, onlyFailures, findRelatedTests, shard } = this.options;
    return nonFlagArgs.length === 0 && !testNamePattern && !onlyChanged && !onlyFailures && !findRelatedTests && !shard;
  }
}
