import { readdirSync } from 'node:fs';
import { projectFile } from '../../kernel/root';
import { jurisdictions } from '../../rulebook/jurisdictions';
import { lawOf } from '../../rulebook/law';
import { parameterKinds } from '../../rulebook/parameters';
import type { Rule } from '../../rulebook/rule';

const isRule = (thing: unknown): thing is Rule<never> =>
  typeof thing === 'object' && thing !== null && 'id' in thing && 'holds' in thing;

/** Every rule of the rulebook, by the file and the list that it stands in. */
const lists = readdirSync(projectFile('rulebook/rules')).flatMap(file =>
  Object.entries(require(projectFile(`rulebook/rules/${file}`)) as Record<string, unknown>).flatMap(([name, list]) =>
    Array.isArray(list) && list.every(isRule) ? [{ name: `${file} ${name}`, rules: list as Rule<never>[] }] : [],
  ),
);
const rules = lists.flatMap(list => list.rules);

/** Ids that were answered once: whoever reads answers relies on them, so none of them ever means another thing or goes. */
const given = [
  'ACCESS_PURPOSE_MISSING',
  'ASSET_UNNAMED',
  'BUDGET_NEGATIVE',
  'BUDGET_YEAR_OUT_OF_RANGE',
  'CASE_NUMBER_MISSING',
  'CHANGE_BASIS_MISSING',
  'CHANGE_EMPTY',
  'CLOSED_IN_FUTURE',
  'CONSUMER_IS_PROVIDER',
  'CONTRACT_UNNUMBERED',
  'DEFERRAL_FOR_ITSELF',
  'DEFERRAL_REASON_MISSING',
  'DEFERRAL_TOO_LONG',
  'DEFERRAL_UNTIL_NOT_AHEAD',
  'DOCUMENT_INCOMPLETE',
  'ENTITY_REGISTRATION_PERIOD',
  'ENTRY_NOT_PUBLISHED',
  'FACET_IN_FUTURE',
  'FACET_PERIOD',
  'FACET_UNKNOWN',
  'GRANT_CONTENTS_MISSING',
  'GRANT_TOO_LONG',
  'GRANT_TO_ITSELF',
  'GRANT_UNTIL_NOT_AHEAD',
  'GRANT_USER_MISSING',
  'ITEM_UNNAMED',
  'LEGAL_BASIS_MISSING',
  'LEGAL_ENTITY_UNNAMED',
  'NO_ASSET',
  'OFFICE_PERIOD',
  'PARENT_IS_ITSELF',
  'PARTIES_ARE_ONE',
  'PERSON_CLOSED',
  'PERSON_UNKNOWN',
  'PRICE_NEGATIVE',
  'PRICE_WITHOUT_BASIS',
  'PROJECT_CODE_SHAPE',
  'PROJECT_UNNAMED',
  'PROVIDER_IS_ANOTHER',
  'PURPOSE_MISSING',
  'REGISTRATION_INCOMPLETE',
  'REGISTRATION_NUMBER_BLANK',
  'REGISTRATION_PERIOD',
  'REGISTRATION_UNNAMED',
  'REQUEST_NUMBER_BLANK',
  'REVENUE_NEGATIVE',
  'RIGHT_HELD_ALREADY',
  'RIGHT_PERIOD',
  'SCENARIO_MISSING',
  'SUBMITTED_IN_FUTURE',
  'TERM_EMPTY',
  'TERM_TOO_LONG',
  'VALUATION_NEGATIVE',
  'VALUER_UNNAMED',
];

test('every list of rules is found', () => {
  expect(lists.length).toBeGreaterThanOrEqual(5);
});

test('an id that was once given is kept for good', () => {
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(given));
});

test('no two rules have one id', () => {
  const different = [...new Set(rules)].map(({ id }) => id);
  expect(different.sort()).toEqual([...new Set(different)].sort());
  for (const { id } of rules) expect(id).toMatch(/^[A-Z]+(_[A-Z0-9]+)*$/);
});

test.each(jurisdictions.map(({ slug }) => slug))('in %s every rule cites articles that are there, or is ours', slug => {
  const law = lawOf(slug, '2026-06-30');
  for (const rule of rules) {
    const { by, articles } = rule;
    if (by !== undefined) {
      expect(parameterKinds).toHaveProperty(by);
      const parameter = law.parameter(by);
      expect([rule.id, parameter.articles.length > 0]).toEqual([rule.id, parameter.origin === 'STATED']);
    }
    const number = typeof articles === 'object' ? articles[slug] : undefined;
    const cited = typeof articles === 'function' ? articles(law) : number !== undefined ? law.article(number) : null;
    if (cited) expect([rule.id, cited.instrument.id, cited.text !== '']).toEqual([rule.id, law.profile.instrument.id, true]);
  }
});

test('no rule names a city that there is not', () => {
  const slugs = jurisdictions.map(({ slug }) => slug);
  const named = rules.flatMap(({ articles }) => (typeof articles === 'object' ? Object.keys(articles) : []));
  expect(slugs).toEqual(expect.arrayContaining([...new Set(named)]));
});

test.each(rules.filter(({ message }) => typeof message === 'string').map(rule => [rule.id, rule] as const))(
  '%s says what is wrong in both languages',
  (_, { message, messageEn }) => {
    expect(message).toMatch(/^[\p{Script=Han}\p{P}\w ]+。$/u);
    expect(messageEn).toMatch(/^[A-Z][\x20-\x7e]+\.$/);
  },
);
