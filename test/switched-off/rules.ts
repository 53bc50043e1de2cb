import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../kernel/root';
import type { Rule } from '../../rulebook/rule';

/** A rule and where it stands; `authorized-operation/TERM_TOO_LONG` names it. */
export interface PlacedRule {
  readonly name: string;
  /** Of `rulebook/rules`, without its ending. */
  readonly file: string;
  readonly rule: Rule<never>;
}

const isRule = (thing: object): thing is Rule<never> => 'id' in thing && 'holds' in thing;

const within = (thing: unknown): Rule<never>[] => {
  if (typeof thing !== 'object' || thing === null) return [];
  return isRule(thing) ? [thing] : Object.values(thing).flatMap(within);
};

/** Every rule of the rulebook, each once, as the modules loaded here hold it. */
export function everyRule(): PlacedRule[] {
  const folder = projectFile('rulebook', 'rules');
  const seen = new Set<Rule<never>>();
  return readdirSync(folder)
    .sort()
    .flatMap(file => within({ ...require(join(folder, file)) }).map(rule => ({ file: file.replace(/\.ts$/, ''), rule })))
    .filter(({ rule }) => !seen.has(rule) && seen.add(rule))
    .map(placed => ({ ...placed, name: `${placed.file}/${placed.rule.id}` }));
}

/** How it is noted that a rule refused something while a test ran. */
export const refusalBy = (name: string): string => `refused by ${name}`;
