import type { Article } from '../../rulebook/articles';
import type { WorkflowDefinition } from '../../rulebook/workflow';
import { type Finding, presentArticle } from '../refused';
import { titleOf } from './machine';

/** The event exists, but not from where the matter stands. */
export function invalidTransition(
  definition: WorkflowDefinition,
  state: string,
  article: Article | null | undefined,
  path: string[] | null = ['input', 'id'],
): Finding {
  const { title, titleEn } = titleOf(definition, state);
  return {
    rule: 'INVALID_TRANSITION',
    message: `该事项现处于“${title}”（${state}）状态，不能办理此操作。`,
    messageEn: `The matter now stands at “${titleEn}” (${state}), from where this cannot be done.`,
    article: article ? presentArticle(article) : null,
    path,
  };
}

/** Somebody else changed the matter since the caller read it. */
export function versionConflict(
  definition: WorkflowDefinition,
  state: string,
  version: number,
  article?: Article | null,
): Finding {
  const { title, titleEn } = titleOf(definition, state);
  return {
    rule: 'VERSION_CONFLICT',
    message: `该事项已有新的变动：现处于“${title}”（${state}）状态，版本为 ${version}。请核对后重新提交。`,
    messageEn: `The matter has changed meanwhile: it now stands at “${titleEn}” (${state}), version ${version}. Read it again first.`,
    article: article ? presentArticle(article) : null,
    path: ['input', 'expectedVersion'],
  };
}

/** The text of the city knows the matter, but not this event. */
export const eventNotRegulated: Finding = {
  rule: 'NOT_REGULATED',
  message: '该地区的制度文本没有规定此项办理，不能办理；有哪些办理，见该地区的流程（workflows）。',
  messageEn: 'The text of this city does not know this act; its workflows say which acts it knows.',
  article: null,
  path: null,
};

/** There is none, or none that the caller may know of. */
export const matterUnknown: Finding = {
  rule: 'MATTER_UNKNOWN',
  message: '没有这一事项。',
  messageEn: 'There is no such matter.',
  article: null,
  path: ['input', 'id'],
};

/** `available` says so; firing it all the same is answered FORBIDDEN. */
export const notYours: Finding = {
  rule: 'NOT_PERMITTED',
  message: '此项由其他角色或者机构办理。',
  messageEn: 'This is for somebody of another role or organization to do.',
  article: null,
  path: null,
};

/** A soft condition never blocks by what it says; a decision without the evidence it was taken on is refused. */
export const evidenceMissing: Finding = {
  rule: 'EVIDENCE_MISSING',
  message: '作出此项决定应当附所依据的材料。',
  messageEn: 'This decision is recorded with the evidence it was taken on.',
  article: null,
  path: ['input', 'evidence'],
};

/** No deadline runs that this could lengthen. */
export const nothingToExtend: Finding = {
  rule: 'NOTHING_TO_EXTEND',
  message: '没有可以延长的办理时限。',
  messageEn: 'No deadline runs that could be extended.',
  article: null,
  path: ['input', 'id'],
};

/** More than the text allows, all extensions of the deadline together. */
export const extensionTooLong = (most: number, article: Article | undefined): Finding => ({
  rule: 'EXTENSION_TOO_LONG',
  message: `延长时限累计不得超过 ${most} 个工作日，且至少为 1 个工作日。`,
  messageEn: `A deadline is extended by 1 to ${most} working days, all its extensions together.`,
  article: article ? presentArticle(article) : null,
  path: ['input', 'workingDays'],
});
