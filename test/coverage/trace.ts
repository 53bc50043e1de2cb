import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where tests note what the run wants to know of them; the workers inherit it. Without it nothing is noted. */
const VARIABLE = 'SHUJI_TEST_TRACE';

/** What a note says: this test did this. */
export interface Note {
  readonly file: string;
  /** Its full name; absent outside a test, in a `beforeAll`. */
  readonly test?: string;
  readonly did: string;
}

const noted = new Set<string>();

/** Notes that the test now running did this; once. */
export function note(did: string): void {
  const folder = process.env[VARIABLE];
  if (!folder) return;
  const { testPath: file = '', currentTestName: test } = expect.getState();
  const line = JSON.stringify({ file, test, did } satisfies Note);
  if (noted.has(line)) return;
  noted.add(line);
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`);
}

/** From now on, processes started from here note into this folder. */
export const traceInto = (folder: string): void => {
  process.env[VARIABLE] = folder;
};

/** All that was noted in a folder. */
export const notesIn = (folder: string): Note[] =>
  readdirSync(folder).flatMap(file =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Note),
  );

/** A request of the running test has come to the front door. */
export const ASKED = 'asked the front door';
