import type { LocalDate } from './values/local-date';

/** Whether a text binds (文件效力状态). */
export const standings = ['IN_FORCE', 'TRIAL', 'TRIAL_LAPSED', 'DRAFT', 'INTERPRETATION'] as const;
export type Standing = (typeof standings)[number];

/** A regulation, a draft of one or an official text that explains one. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly issuedOn: LocalDate | null;
  /** Null: since ever, as far as the register is concerned. */
  readonly inForceFrom: LocalDate | null;
  /** First day no longer in force. */
  readonly inForceTo: LocalDate | null;
  /** First day after the trial. */
  readonly trialUntil: LocalDate | null;
  readonly note: string | null;
}

/** One article, paragraph or item of a text, in its official wording. */
export interface Article {
  /** `jiyuan/第五十五条第2款` */
  readonly id: string;
  readonly instrument: Instrument;
  readonly number: string;
  readonly text: string;
  readonly inForceFrom: LocalDate | null;
  readonly inForceTo: LocalDate | null;
}

/** A city's text as far as citing it goes: wording by article, one line a paragraph, items such as （一） on lines of their own. */
export interface CitedText {
  readonly slug: string;
  readonly instrument: Instrument;
  readonly articles: Readonly<Record<string, string>>;
}

const digits = '一二三四五六七八九十百';
const token = new RegExp(
  `第[${digits}]+[章条]|第[${digits}0-9]+(?:-[0-9]+)?款|[${digits}]+是|\\([${digits}]+是?\\)|[0-9]+|[${digits}]+`,
  'g',
);

const paragraph = new RegExp(`^第([${digits}])款$`);

/** The parts of a citation without the headings printed beside them: `四(二)1 数据汇聚管理` is 四, (二), 1. */
function tokensOf(citation: string): string[] {
  const plain = citation.replaceAll('（', '(').replaceAll('）', ')');
  return (plain.match(token) ?? []).map(part =>
    part.replace(/^\((.+是)\)$/, '$1').replace(paragraph, (_, chinese: string) => `第${digits.indexOf(chinese) + 1}款`),
  );
}

const isItem = (line: string) => new RegExp(`^[(（][${digits}]+[)）]`).test(line);

/** Paragraphs of an article; items belong to the paragraph that leads them in. */
function paragraphsOf(wording: string): string[] {
  const paragraphs: string[] = [];
  for (const line of wording.split('\n')) {
    if (isItem(line) && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += `\n${line}`;
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** Paragraph 第2款, paragraphs 第1-2款 or item (八) of a wording; undefined where it has none such. */
function partOf(wording: string, part: string): string | undefined {
  const [, from, to] = /^第([0-9]+)(?:-([0-9]+))?款$/.exec(part) ?? [];
  if (from !== undefined) {
    const last = Number(to ?? from);
    const paragraphs = paragraphsOf(wording);
    return last > paragraphs.length ? undefined : paragraphs.slice(Number(from) - 1, last).join('\n');
  }
  if (!part.startsWith('(')) return undefined;
  return wording.split('\n').find(line => line.replaceAll('（', '(').replaceAll('）', ')').startsWith(part));
}

/** A heading, such as a chapter of an outline, stands for all that stands under it. */
function headed(text: CitedText, tokens: readonly string[]): { number: string; wording: string } | undefined {
  const numbers = new Set<string>();
  const wordings: string[] = [];
  for (const [key, wording] of Object.entries(text.articles)) {
    const parts = tokensOf(key);
    const start = parts.findIndex((_, at) => tokens.every((one, nth) => parts[at + nth] === one));
    if (start < 0 || tokens.length === 0) continue;
    numbers.add(parts.slice(0, start + tokens.length).join(key.includes(' ') ? ' ' : ''));
    wordings.push(wording);
  }
  const [number] = numbers;
  return number === undefined || numbers.size > 1 ? undefined : { number, wording: wordings.join('\n') };
}

const spelled = new WeakMap<CitedText['articles'], readonly (readonly [key: string, path: string])[]>();

/** The keys of a text, each with its parts as a path; citations are many, texts few. */
function keysOf({ articles }: CitedText): readonly (readonly [key: string, path: string])[] {
  const keys = spelled.get(articles) ?? Object.keys(articles).map(key => [key, `/${tokensOf(key).join('/')}`] as const);
  spelled.set(articles, keys);
  return keys;
}

/** The key that these parts lead to: written in full, or without the part above where only one key ends so. */
function keyOf(text: CitedText, parts: readonly string[]): string | undefined {
  const written = `/${parts.join('/')}`;
  const [key, ...others] = keysOf(text).filter(([, path]) => path.endsWith(written));
  const whole = [key, ...others].find(one => one?.[1] === written);
  return (whole ?? (others.length === 0 ? key : undefined))?.[0];
}

function resolve(text: CitedText, citation: string): { number: string; wording: string } | undefined {
  const tokens = tokensOf(citation);
  for (let length = tokens.length; length > 0; length--) {
    const key = keyOf(text, tokens.slice(0, length));
    if (key === undefined) continue;
    const parts = tokens.slice(length);
    const wording = parts.reduce<string | undefined>((whole, part) => whole && partOf(whole, part), text.articles[key]);
    if (wording !== undefined) return { number: `${key}${parts.join('')}`, wording };
  }
  return headed(text, tokens);
}

/**
 * The article, paragraph or item that a citation names, e.g. `第五十五条第2款`, `第五十七条(八)`, `四(三)3`, `第六章一是`.
 * @throws Error where the text has none such
 */
export function articleOf(text: CitedText, citation: string): Article {
  const found = resolve(text, citation);
  if (!found) throw new Error(`${text.slug} has no ${citation}`);
  const { inForceFrom, inForceTo } = text.instrument;
  return {
    id: `${text.slug}/${found.number}`,
    instrument: text.instrument,
    number: found.number,
    text: found.wording,
    inForceFrom,
    inForceTo,
  };
}

/** The articles that a citation joins by 、 */
export const articlesOf = (text: CitedText, citation: string): Article[] =>
  citation.split(/[、，；,;]/).map(one => articleOf(text, one));

/** Every article of a text, in the order of the text. */
export const everyArticle = (text: CitedText): Article[] => Object.keys(text.articles).map(number => articleOf(text, number));
