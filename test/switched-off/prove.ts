import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { projectFile, root } from '../../kernel/root';
import { type Heavy, heavyFiles, heavyForms } from './heavy-forms';
import { type Missed, missedRules } from './missed-rules';
import { renewed } from './proofs-document';

const isMissed = ({ rulebook, commands }: Missed): boolean => rulebook + commands > 0;

const rulesSection = (rules: readonly Missed[]): string => `## Each rule switched off

Every rule of [rulebook/rules](../rulebook/rules) is made to hold whatever is done, one at a time, and the tests that saw it refuse
something are run again: all those of the rulebook, and the quickest of the commands and the front door. Of ${rules.length} rules
${rules.filter(isMissed).length} are missed by a test, ${rules.filter(({ commands }) => commands > 0).length} of them by one that gives the command.

| Rule | Failing tests of the rulebook | Failing tests of commands | Files of tests that saw it refuse |
| --- | --- | --- | --- |
${rules.map(rule => `| ${rule.rule} | ${rule.rulebook} | ${rule.commands} | ${rule.refusedIn} |${isMissed(rule) ? '' : ' **not missed**'}`).join('\n')}
`;

const heavySection = ({ file, seconds, tests }: Heavy): string => `### ${file} (${seconds} s)

| Test | | Seconds |
| --- | --- | --- |
${tests.map(({ title, status, duration }) => `| ${title.replaceAll('|', '\\|')} | ${status} | ${((duration ?? 0) / 1_000).toFixed(1)} |`).join('\n')}
`;

/** What to prove: `rules`, `heavy`, or files with heavy forms by a part of their path; everything, where nothing is named. */
const asked = process.argv.slice(2);
const isAsked = (what: string): boolean => asked.length === 0 || asked.includes(what);
const parts = asked.filter(what => what !== 'rules' && what !== 'heavy');

async function prove(): Promise<void> {
  const rules = isAsked('rules') ? await missedRules() : [];
  const files = heavyFiles().filter(file => isAsked('heavy') || parts.some(part => file.includes(part)));
  const heavy = files.length > 0 ? await heavyForms(files) : [];
  const path = projectFile('docs', 'proofs.md');
  const said = {
    rules: rules.length > 0 ? rulesSection(rules) : undefined,
    heavy: new Map(heavy.map(one => [one.file, heavySection(one)])),
  };
  console.log([said.rules, ...said.heavy.values()].join('\n'));
  const known = new Set(heavyFiles().map(file => relative(root, file)));
  writeFileSync(path, renewed(readFileSync(path, 'utf8'), said, known));
  const failed = heavy.flatMap(({ tests }) => tests).filter(({ status }) => status === 'failed');
  if (failed.length > 0 || !rules.every(isMissed)) process.exitCode = 1;
}

prove();
