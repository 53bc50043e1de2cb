import type { Article } from '../../../kernel/refused';
import type { Evidence, KeptCondition } from './kept-condition';

/** What is read aloud of a verdict. */
export interface Read {
  readonly name: string;
  readonly code: string;
  readonly gate: string;
  readonly outcome: string;
  /** The stage of the project, where the decision cannot be taken from it. */
  readonly stage: { readonly title: string; readonly titleEn: string } | null;
  /** The day that it is about. */
  readonly on: string;
  readonly conditions: readonly (KeptCondition & { readonly stands: Article | null })[];
}

const gates: Readonly<Record<string, readonly [string, string]>> = {
  APPROVAL: ['立项审批', 'Approval'],
  INVESTMENT: ['建设投资', 'Money to build it'],
  ACCEPTANCE: ['项目验收', 'Acceptance'],
  OPERATIONS_FUNDING: ['运维经费', 'Money to run it'],
};
const outcomes: Readonly<Record<string, readonly [string, string]>> = {
  ALLOW: ['可以办理，条件均已满足', 'may go ahead: every condition is met'],
  ADVISE: ['可以办理，但下列未满足的条件应作为依据予以权衡', 'may go ahead; what is not met below is to be weighed'],
  BLOCK: ['不得办理，下列硬性条件未满足', 'may not go ahead: a binding condition below is not met'],
  UNDETERMINED: ['暂时无法认定，不得据以办理', 'cannot be determined at the moment, and nothing is decided without it'],
  NOT_REGULATED: ['本地区制度文本未规定此项条件', 'the text of this city knows no such condition'],
};
/** Of a decision that cannot be taken from the stage the project is in, no more is said than how its conditions stand. */
const notNow: Readonly<Record<string, readonly [string, string]>> = {
  ALLOW: ['条件均已满足', 'every condition is met'],
  ADVISE: ['下列未满足的条件应作为依据予以权衡', 'what is not met below is to be weighed'],
};
const stands: Readonly<Record<KeptCondition['outcome'], readonly [string, string]>> = {
  MET: ['已满足', 'met'],
  UNMET: ['未满足', 'not met'],
  UNDETERMINED: ['无法认定', 'not known'],
};

/** More than so many things are not read aloud; their number is. */
const ALOUD = 5;

const word = (words: Readonly<Record<string, readonly [string, string]>>, key: string, at: 0 | 1): string =>
  words[key]?.[at] ?? key;

/** What the verdict comes to, in Chinese and in English. */
function conclusionOf({ outcome, stage }: Read): readonly [string, string] {
  if (!stage || !notNow[outcome]) return [word(outcomes, outcome, 0), word(outcomes, outcome, 1)];
  return [
    `${word(notNow, outcome, 0)}；但项目现处于“${stage.title}”阶段，此时不能办理`,
    `${word(notNow, outcome, 1)}, but the project is at the stage “${stage.titleEn}”, from which this cannot be decided`,
  ];
}

/** What stands in the way is read first; of what is in order, only how much. */
function thingsOf({ evidence, outcome }: KeptCondition): readonly Evidence[] {
  const open = evidence.filter(({ inOrder }) => inOrder !== true);
  return outcome === 'MET' || open.length === 0 ? evidence : open;
}

/** The whole verdict in plain Chinese: condition, article, evidence, remedy. */
export function readingOf(verdict: Read): string {
  const { name, code, gate, on, conditions } = verdict;
  const lines = conditions.map((condition, at) => {
    const { text, strength, outcome: stand, stands: article, remedy } = condition;
    const things = thingsOf(condition);
    const shown = things.slice(0, ALOUD).map(({ label, seen }) => `“${label}”${seen}`);
    const more = things.length > ALOUD ? `；等共 ${things.length} 项` : '';
    return [
      `${at + 1}. ${strength === 'HARD' ? '硬性条件' : '参考条件'}：${text}。${stands[stand][0]}。`,
      article ? `依据${article.instrument.title}${article.number}。` : '本地区文本未作规定，参照其他地区。',
      shown.length > 0 ? `证据：${shown.join('；')}${more}。` : '没有可供证明的事项。',
      remedy ? `补正：${remedy}。` : '',
    ].join('');
  });
  return [`“${name}”（${code}）${word(gates, gate, 0)}，${on}：${conclusionOf(verdict)[0]}。`, ...lines].join('\n');
}

/** The same in English. */
export function readingEnOf(verdict: Read): string {
  const { name, code, gate, on, conditions } = verdict;
  const lines = conditions.map((condition, at) => {
    const { textEn, strength, outcome: stand, stands: article, remedyEn } = condition;
    const things = thingsOf(condition);
    const shown = things.slice(0, ALOUD).map(({ label, seenEn }) => `“${label}”: ${seenEn}`);
    const more = things.length > ALOUD ? `; ${things.length} in all` : '';
    return [
      `${at + 1}. ${strength === 'HARD' ? 'Binding' : 'To be weighed'}: ${textEn}: ${stands[stand][1]}.`,
      article
        ? ` It rests on ${article.number} of ${article.instrument.title}.`
        : ' Borrowed: the text of this city does not say so.',
      shown.length > 0 ? ` Evidence: ${shown.join('; ')}${more}.` : ' Nothing shows it.',
      remedyEn ? ` Remedy: ${remedyEn}.` : '',
    ].join('');
  });
  return [`“${name}” (${code}), ${word(gates, gate, 1)}, ${on}: ${conclusionOf(verdict)[1]}.`, ...lines].join('\n');
}
