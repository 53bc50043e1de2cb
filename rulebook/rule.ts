import type { Article } from './articles';
import { machineOf } from './city-machine';
import type { Law } from './law';
import type { ParameterName, ParameterValue } from './parameters';
import type { LocalDate } from './values/local-date';
import { workflowOf } from './workflow';

interface Stated {
  /** Permanent: a changed law is a new rule. */
  readonly id: string;
  /** Way to the input field concerned. */
  readonly path: readonly string[];
  /** First day on which the rule applies; always, where left out. */
  readonly since?: LocalDate;
  /** First day on which it no longer applies; never, where left out. */
  readonly until?: LocalDate;
}

/** A rule for every city alike. It may rest on an article in some; in the others it is the product's own, and cites nothing. */
export interface PlainRule<Act> extends Stated {
  readonly by?: undefined;
  /** Slug of the city → number of the article in its text; or the article in a city's law. */
  readonly articles?: Citations | ((law: Law) => Article | null);
  readonly message: string;
  readonly messageEn: string;
  readonly holds: (act: Act, value: undefined, law: Law) => boolean;
}

/** A plain rule that can be judged without a law: where the act belongs to no city, or to one not known yet. */
export interface OwnRule<Act> extends PlainRule<Act> {
  readonly holds: (act: Act) => boolean;
}

/** A rule that reads a parameter of the city: its value decides, and the article is the one that states the value. */
export interface ParameterRule<Act, N extends ParameterName> extends Stated {
  readonly by: N;
  /** Where the value rests on several articles, the one that this rule rests on. */
  readonly articles?: Citations;
  readonly message: string | ((value: ParameterValue<N>, law: Law) => string);
  readonly messageEn: string | ((value: ParameterValue<N>, law: Law) => string);
  readonly holds: (act: Act, value: ParameterValue<N>, law: Law) => boolean;
}

type Citations = Readonly<Record<string, string>>;

/** One thing that the law or the data may say no to. Pure: the same act under the same law gives the same finding. */
export type Rule<Act, N extends ParameterName = ParameterName> = PlainRule<Act> | { [Name in N]: ParameterRule<Act, Name> }[N];

/** A rule that does not hold. */
export interface Breach {
  rule: string;
  message: string;
  messageEn: string;
  path: string[];
  /** What it rests on in this city; null where the product asks for it. */
  article: Article | null;
}

/** Every rule that the act breaks, not the first: what the law of a city and of a day says of it. */
export function judge<Act>(rules: readonly Rule<Act>[], act: Act, law: Law): Breach[];
/** The same for rules that hang on no city. */
export function judge<Act>(rules: readonly OwnRule<Act>[], act: Act): Breach[];
export function judge<Act>(rules: readonly Rule<Act>[], act: Act, law?: Law): Breach[] {
  const found = rules.filter(rule => applies(rule, law)).flatMap(rule => breachOf(rule, act, law) ?? []);
  return found.filter(({ rule }, at) => !isSilence(rule) || found.findIndex(other => other.rule === rule) === at);
}

/** Whether the rule is there on the law's day. */
function applies({ id, since, until }: Stated, law: Law | undefined): boolean {
  if (since === undefined && until === undefined) return true;
  if (!law) throw new Error(`${id} is of a time and needs a law to be judged by`);
  return (since === undefined || since <= law.on) && (until === undefined || law.on < until);
}

function breachOf<Act>(rule: Rule<Act>, act: Act, law: Law | undefined): Breach | undefined {
  if (rule.by !== undefined) {
    if (!law) throw new Error(`${rule.id} is of a city and needs its law to be judged by`);
    return breachOfParameter(rule as ParameterRule<Act, ParameterName>, act, law);
  }
  // Without a law there are only rules that do not ask for one: the overloads of `judge` see to it.
  if (rule.holds(act, undefined, law as Law)) return undefined;
  const { id, message, messageEn, path, articles } = rule;
  const article = !law ? null : typeof articles === 'function' ? articles(law) : articleIn(law, articles);
  return { rule: id, message, messageEn, path: ['input', ...path], article };
}

function breachOfParameter<Act>(rule: ParameterRule<Act, ParameterName>, act: Act, law: Law): Breach | undefined {
  const { value, origin, articles } = law.parameter(rule.by);
  const parameter = { title: rule.by, titleEn: rule.by };
  if (origin === 'NOT_REGULATED') return silence('NOT_REGULATED', ['jurisdiction'], parameter);
  if (origin === 'INCOMPLETE' || value === null) return silence('PROFILE_INCOMPLETE', ['jurisdiction'], parameter);
  if (rule.holds(act, value, law)) return undefined;
  const said = (text: typeof rule.message): string => (typeof text === 'string' ? text : text(value, law));
  return {
    rule: rule.id,
    message: said(rule.message),
    messageEn: said(rule.messageEn),
    path: ['input', ...rule.path],
    article: origin === 'STATED' ? (articleIn(law, rule.articles) ?? articles[0] ?? null) : null,
  };
}

function articleIn(law: Law, articles: Citations | undefined): Article | null {
  const number = articles?.[law.profile.slug];
  return number === undefined ? null : law.article(number);
}

/** What is answered where a city's text says nothing that could be judged by; never a guess. */
const silences = {
  NOT_REGULATED: ({ title, titleEn }: Unsaid) => ({
    message: `该地区的制度文本没有规定此事项（${title}），不能办理。`,
    messageEn: `The text of this city does not know this act (${titleEn}).`,
  }),
  PROFILE_INCOMPLETE: ({ title, titleEn }: Unsaid) => ({
    message: `该地区的制度文本对此事项的类型或路径未作明确（${title}），暂不能办理。`,
    messageEn: `The text of this city announces this act and leaves its types or routes open (${titleEn}).`,
  }),
} as const;

/** What a text does not say: a matter by its id and title, or a parameter. */
interface Unsaid {
  title: string;
  titleEn: string;
}

const isSilence = (rule: string): boolean => rule in silences;

const silence = (rule: keyof typeof silences, path: readonly string[], unsaid: Unsaid): Breach => ({
  rule,
  ...silences[rule](unsaid),
  path: ['input', ...path],
  article: null,
});

/**
 * Whether the city's text knows what a workflow is about.
 * @param workflow its id or name, `SMX-10` or `operation-contract`
 * @param path way to the input field that names the city
 * @returns nothing where it does, else the one finding NOT_REGULATED or PROFILE_INCOMPLETE
 * @throws Error for an unknown workflow
 */
export function knownToTheLaw(law: Law, workflow: string, path: readonly string[] = ['jurisdiction']): Breach[] {
  const definition = workflowOf(law, workflow);
  if (definition === 'NOT_REGULATED') return [silence('NOT_REGULATED', path, titleOf(workflow))];
  if (definition === 'INCOMPLETE') return [silence('PROFILE_INCOMPLETE', path, titleOf(workflow))];
  return [];
}

function titleOf(workflow: string): Unsaid {
  const { id, title, titleEn } = machineOf(workflow);
  return { title: `${id} ${title}`, titleEn: `${id} ${titleEn}` };
}

/**
 * Judges the act that begins a workflow. What was begun before the register, elsewhere, is a fact: it is taken over whatever the text
 * of the city knows, and what the text leaves open is not asked of it.
 * @param path way to the input field that names the city
 */
export function judgeBeginning<Act extends { earlier?: unknown }>(
  law: Law,
  workflow: string,
  rules: readonly Rule<Act>[],
  act: Act,
  path: readonly string[] = ['jurisdiction'],
): Breach[] {
  const breaches = judge(rules, act, law);
  if (act.earlier) return breaches.filter(({ rule }) => !isSilence(rule));
  const unknown = knownToTheLaw(law, workflow, path);
  return [...unknown, ...breaches.filter(({ rule }) => !unknown.some(known => known.rule === rule))];
}
