import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectFile } from '../../kernel/root';

/** A test that passed and names rows. */
export interface Shown {
  readonly rows: readonly string[];
  readonly title: string;
  /** From the project's folder. */
  readonly file: string;
  /** Whether it asked at the front door; one that did not shows nothing to anybody outside. */
  readonly asked: boolean;
}

const path = projectFile('coverage', 'requirements.json');

/** What the last whole run of the tests showed. */
export function lastReport(): Shown[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error('no whole run of the tests has been reported yet: npm test');
  }
}

export function keepReport(shown: readonly Shown[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(shown, null, 1));
}
