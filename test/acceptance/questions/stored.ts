import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorClaims } from '../../../kernel/actor';
import { Role } from '../../../kernel/actor';
import { projectFile } from '../../../kernel/root';

export const folder = projectFile('docs/questions');

/** A question of the register's users: one operation, with who asks it. */
export interface StoredQuestion {
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  readonly document: string;
  readonly as: ActorClaims;
  /** Subgraph that cannot be reached while it is asked. */
  readonly without?: string;
  /** The day on which it is asked; left out, that of the sample. */
  readonly on?: string;
  /** What its header `Registry-As-Of` says. */
  readonly asOf?: string;
  /** What it goes on after: its variable `after` is the cursor where that ends. */
  readonly after?: string;
}

/** `# as: AUTHORITY of 150400`: whoever asks, and of which city where not of all. */
function claimsOf(text: string): ActorClaims {
  const [role, jurisdiction] = text.split(' of ');
  if (!(role && role in Role)) throw new Error(`no role: ${text}`);
  return { subject: role.toLowerCase(), roles: [role as Role], ...(jurisdiction && { jurisdiction }) };
}

/** Reads the comments that an operation begins with: the question in Chinese and in English, then `name: value`. */
function questionOf(file: string): StoredQuestion {
  const document = readFileSync(join(folder, file), 'utf8');
  const [title = '', titleEn = '', ...said] = [...document.matchAll(/^# (.*)$/gm)].map(([, line = '']) => line);
  const settings = Object.fromEntries(said.map(line => line.split(/: (.*)/)));
  const name = file.replace('.graphql', '');
  const { without, on, after, 'as of': asOf } = settings;
  return { name, title, titleEn, document, as: claimsOf(settings.as ?? ''), without, on, asOf, after };
}

export const storedQuestions: readonly StoredQuestion[] = readdirSync(folder)
  .filter(file => file.endsWith('.graphql'))
  .sort()
  .map(questionOf);

/** Where the answer on the sample stands. */
export const answerFile = (name: string): string => join(folder, `${name}.json`);

const passing: readonly [RegExp, string][] = [
  // ids, cursors and moments are different in each register
  [/"([a-z-]+):[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"$1:…"'],
  [/"(cursor|endCursor|startCursor)": "[^"]+"/g, '"$1": "…"'],
  [/"\d{4}-\d\d-\d\dT[^"]+"/g, '"…"'],
  [/"(digest|requestId)": "[^"]+"/g, '"$1": "…"'],
];

/** Lists in the order of ids, which is another in each register. */
const ORDERED_BY_ID = ['evidence', 'vertices'];

const inOrder = (key: string, value: unknown): unknown =>
  ORDERED_BY_ID.includes(key) && Array.isArray(value)
    ? value
        .map(one => [JSON.stringify(one), one] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, one]) => one)
    : value;

/** An answer as it is stored: what is another in each register is left out. */
export const stored = (answer: object): string =>
  `${passing.reduce((text, [pattern, instead]) => text.replace(pattern, instead), JSON.stringify(answer, inOrder, 2))}\n`;

/** The list of all questions, as people read it. */
export const index = (): string =>
  [
    '# Questions and their answers 常问的问题',
    '',
    'Each is one operation. The answer beside it is that of the sample register on 2026-06-30; identifiers, cursors and moments, which are',
    'different in each register, stand as `…`. `npm run questions` asks them all again and writes the answers. 每个问题都是一次查询；答案取自示例登记簿。',
    'What an operation needs besides stands in the comments that it begins with: who asks (`as`), on another day (`on`), with the header',
    '`Registry-As-Of` (`as of`), with a cursor as its variable `after` (`after`), with a subgraph that cannot be reached (`without`).',
    '',
    '| Question 问题 | Asked by 提问人 | Operation 查询 | Answer 答案 |',
    '| --- | --- | --- | --- |',
    ...storedQuestions.map(
      ({ name, title, titleEn, as: { roles, jurisdiction }, on, asOf }) =>
        `| ${title}<br>${titleEn} | ${[...roles, jurisdiction, on, asOf && `Registry-As-Of: ${asOf}`].filter(Boolean).join(', ')} | [${name}.graphql](${name}.graphql) | [json](${name}.json) |`,
    ),
    '',
  ].join('\n');
