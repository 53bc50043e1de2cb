import type { Article } from '../articles';
import type { Law } from '../law';
import type { OwnRule } from '../rule';
import { isBlank } from '../values/blank';

export interface SubmittingAShareRequest {
  /** The entry as the catalog last told of it; null where it never did. */
  entry: { status: string; provider: string } | null;
  consumer: string;
  /** The provider as the request names it, if it does. */
  provider?: string | null;
  scenario: string;
  purpose: string;
  items: readonly string[];
  earlier?: { submittedOn: string; requestNumber?: string | null } | null;
  today: string;
}

/** Published, and still so while an update is asked for; a request taken over may be for an entry that was withdrawn since. */
export const mayBeAskedFor = (entry: { status: string }, isTakenOver: boolean): boolean =>
  isTakenOver || ['PUBLISHED', 'UPDATE_REQUESTED'].includes(entry.status);

/** Asking for an entry, in whatever way. */
export const askingForAnEntry: readonly OwnRule<
  Pick<SubmittingAShareRequest, 'earlier'> & { entry: { status: string } | null }
>[] = [
  {
    id: 'ENTRY_NOT_PUBLISHED',
    path: ['entry'],
    message: '目录条目不存在或未发布，不能申请共享。',
    messageEn: 'The catalog entry does not exist or is not published.',
    holds: ({ entry, earlier }) => entry !== null && mayBeAskedFor(entry, Boolean(earlier)),
  },
];

/**
 * The article by which a city's text demands an input, of those that its parameter rests on.
 * @param articles where it rests on several, the one that names the input: city → number
 */
const naming =
  (input: string, articles: Readonly<Record<string, string>>) =>
  (law: Law): Article | null => {
    const { origin, value, articles: all } = law.parameter('share_request_required_inputs');
    if (origin !== 'STATED' || !value?.some(named => named === input)) return null;
    const number = articles[law.profile.slug];
    return number === undefined ? (all[0] ?? null) : law.article(number);
  };

/**
 * What every share request must satisfy. Scenario and purpose are asked for in every city, because a grant is bound to both; where the
 * city's text names the input, its article is cited.
 */
export const submittingAShareRequest: readonly OwnRule<SubmittingAShareRequest>[] = [
  ...askingForAnEntry,
  {
    id: 'PROVIDER_IS_ANOTHER',
    path: ['provider'],
    message: '该目录条目的提供部门不是所填部门。',
    messageEn: 'The catalog names another department as the provider of this entry.',
    holds: ({ entry, provider, earlier }) => !provider || !entry || Boolean(earlier) || provider === entry.provider,
  },
  {
    id: 'CONSUMER_IS_PROVIDER',
    path: ['consumer'],
    message: '使用部门与提供部门不得为同一部门。',
    messageEn: 'A department does not ask for its own data.',
    articles: { jiyuan: '第二条第3款' },
    holds: ({ entry, consumer, provider }) => consumer !== (provider ?? entry?.provider),
  },
  {
    id: 'SCENARIO_MISSING',
    path: ['scenario'],
    articles: naming('scenario', { jiyuan: '第七条第2款' }),
    message: '应说明应用场景。',
    messageEn: 'A request states where the data will be used.',
    holds: ({ scenario }) => !isBlank(scenario),
  },
  {
    id: 'PURPOSE_MISSING',
    path: ['purpose'],
    articles: naming('dutyNeed', { jiyuan: '第三十条', sanming: '第十四条' }),
    message: '应说明使用目的。',
    messageEn: 'A request states for which duty the data is needed.',
    holds: ({ purpose }) => !isBlank(purpose),
  },
  {
    id: 'ITEM_UNNAMED',
    path: ['items'],
    message: '申请的信息项应有名称。',
    messageEn: 'Each data item asked for has a name.',
    holds: ({ items }) => !items.some(isBlank),
  },
  {
    id: 'REQUEST_NUMBER_BLANK',
    path: ['earlier', 'requestNumber'],
    message: '申请编号不得为空白。',
    messageEn: 'A number of a request is not blank.',
    holds: ({ earlier }) => earlier?.requestNumber == null || !isBlank(earlier.requestNumber),
  },
  {
    id: 'SUBMITTED_IN_FUTURE',
    path: ['earlier', 'submittedOn'],
    message: '历史申请的提交日期不得晚于今日。',
    messageEn: 'An earlier request was submitted today or before.',
    holds: ({ earlier, today }) => !earlier || earlier.submittedOn <= today,
  },
];
