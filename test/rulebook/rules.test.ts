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
  'ABSTRACT_MISSING',
  'ACCESS_ENDED',
  'ACCESS_NOT_OVER',
  'ACCESS_PURPOSE_MISSING',
  'ACCESS_SUSPENDED',
  'ACCOUNT_CONTENT_MISSING',
  'AGGREGATION_NOT_LATER',
  'AGGREGATION_PATH_MISSING',
  'AGREEMENT_OPEN_TYPE',
  'AGREEMENT_REQUIRED',
  'AGREEMENT_TEMPLATE_REQUIRED',
  'AGREEMENT_UNTITLED',
  'AGREEMENT_WORDING_MISSING',
  'APPLICANT_IS_PROVIDER',
  'APPLICANT_KIND_NOT_ALLOWED',
  'APPROVER_MISSING',
  'ASSESSMENT_REQUIRED',
  'ASSET_UNNAMED',
  'AUTHORITY_STATEMENT_MISSING',
  'BASE_DATABASE_MISSING',
  'BASE_DATABASE_NOT_IN_PROFILE',
  'BASE_ITEM_MUST_BE_UNCONDITIONAL',
  'BUDGET_NEGATIVE',
  'BUDGET_YEAR_OUT_OF_RANGE',
  'BUILDING_DEPARTMENTS_MISSING',
  'CASE_NUMBER_MISSING',
  'CAUSE_MISSING',
  'CHANGED_IN_FUTURE',
  'CHANGE_BASIS_MISSING',
  'CHANGE_EMPTY',
  'CHANGE_GROUND_MISSING',
  'CLOSED_IN_FUTURE',
  'CODE_FORMAT_INVALID',
  'CONCLUSION_MISSING',
  'CONDITIONS_REASON_MISSING',
  'CONDITIONS_REQUIRED',
  'CONSULTATION_METHOD_MISSING',
  'CONSULTATION_METHOD_OF_OTHER_REVIEW',
  'CONSULTATION_UNNUMBERED',
  'CONSUMER_IS_PROVIDER',
  'CONTENT_MISSING',
  'CONTRACT_UNNUMBERED',
  'COORDINATION_RESULT_MISSING',
  'CORRECTION_BASIS_MISSING',
  'CORRECTION_REASON_MISSING',
  'DATASET_ITEM_TWICE',
  'DATASET_ITEM_UNKNOWN',
  'DATASET_KEY_UNKNOWN',
  'DATA_CORRECTION_MISSING',
  'DATA_GRADE_MISSING',
  'DEFERRAL_FOR_ITSELF',
  'DEFERRAL_REASON_MISSING',
  'DEFERRAL_TOO_LONG',
  'DEFERRAL_UNTIL_NOT_AHEAD',
  'DELIVERY_UNTITLED',
  'DESENSITISATION_REQUIRED',
  'DESENSITIZATION_UNDESCRIBED',
  'DISPUTE_DECISION_MISSING',
  'DISPUTE_MISSING',
  'DOCUMENT_INCOMPLETE',
  'DOMAIN_MISSING',
  'EMERGENCY_OPENING_NOT_REGULATED',
  'EMERGENCY_OVER',
  'EMERGENCY_UNNAMED',
  'ENTITY_REGISTRATION_PERIOD',
  'ENTRY_NOT_LINKED',
  'ENTRY_NOT_LISTED',
  'ENTRY_NOT_PUBLISHED',
  'ENTRY_NOT_TO_BE_OPENED',
  'ENTRY_OF_ANOTHER_CITY',
  'ENTRY_WITHDRAWN',
  'EVIDENCE_BLANK',
  'EVIDENCE_REQUIRED',
  'EXTENSION_EXCEEDS_MAX',
  'FACET_IN_FUTURE',
  'FACET_PERIOD',
  'FACET_UNKNOWN',
  'FEEDBACK_MISSING',
  'FILING_REQUIRED',
  'FORMAT_MISSING',
  'FREE_QUERY_NOT_ALLOWED',
  'GRADES_MISSING',
  'GRADE_UNKNOWN',
  'GRADING_RULES_UNKNOWN',
  'GRADING_RULES_UNNAMED',
  'GRANT_CONTENTS_MISSING',
  'GRANT_TOO_LONG',
  'GRANT_TO_ITSELF',
  'GRANT_UNTIL_NOT_AHEAD',
  'GRANT_USER_MISSING',
  'HOLDER_CLASS_MISSING',
  'ITEMS_MISSING',
  'ITEM_NOT_GRANTED',
  'ITEM_OF_NO_ENTRY',
  'ITEM_UNNAMED',
  'KEEPING_OPEN_REASON_MISSING',
  'LATER_AGGREGATION_MISSING',
  'LEGAL_BASIS_LEVEL_TOO_LOW',
  'LEGAL_BASIS_MISSING',
  'LEGAL_BASIS_REQUIRED',
  'LEGAL_ENTITY_UNNAMED',
  'LINKED_ALREADY',
  'MEANS_NOT_GRANTED',
  'MEDIUM_MISSING',
  'METHOD_MISSING',
  'NOTHING_OPENED',
  'NOT_CORRECTED',
  'NOT_DISPUTED',
  'NOT_MACHINE_READABLE',
  'NOT_PUBLISHED',
  'NO_ASSET',
  'NO_VIEW_ASKED',
  'OBJECTION_GROUNDS_MISSING',
  'OBJECTION_IS_COORDINATED',
  'OFFICE_PERIOD',
  'OFF_PLATFORM_EXCHANGE_FORBIDDEN',
  'OPENING_PROHIBITED',
  'OPENING_REQUIRED',
  'OPEN_CONDITIONS_BLANK',
  'OPEN_CONDITIONS_MISSING',
  'OPEN_REQUEST_REQUIRED',
  'OPEN_TYPE_MISSING',
  'OPEN_TYPE_NOT_IN_PROFILE',
  'OPEN_WITHOUT_REQUEST',
  'OPINION_ANSWERED_ALREADY',
  'OPINION_ANSWER_MISSING',
  'OPINION_TEXT_MISSING',
  'OUTCOME_NOT_REGULATED',
  'OUTCOME_OF_ANOTHER_KIND',
  'OUTCOME_REASON_MISSING',
  'OUT_OF_SCOPE',
  'PARENT_IS_ITSELF',
  'PARTIES_ARE_ONE',
  'PERMITTED_BEYOND_REQUEST',
  'PERMITTED_PURPOSE_MISSING',
  'PERMITTED_SCOPE_MISSING',
  'PERMITTED_UNTIL_NOT_AHEAD',
  'PERSON_CLOSED',
  'PERSON_UNKNOWN',
  'PRICE_NEGATIVE',
  'PRICE_WITHOUT_BASIS',
  'PRIORITY_ENTRY_NEEDS_REASON',
  'PROBLEM_NOT_IN_SHORT',
  'PROCESSING_RECORD_MISSING',
  'PROCESSING_RECORD_REQUIRED',
  'PRODUCER_STATEMENT_MISSING',
  'PROJECT_CODE_SHAPE',
  'PROJECT_UNNAMED',
  'PROVIDER_IS_ANOTHER',
  'PURPOSE_MISMATCH',
  'PURPOSE_MISSING',
  'RAW_VALUE_IN_ANSWER',
  'RECORDS_TOO_MANY',
  'RECORD_FORM_MISSING',
  'RECORD_SHAPE',
  'RECORD_WITHOUT_KEY',
  'REFUSAL_REASON_MISSING',
  'REFUTATION_REASON_MISSING',
  'REGISTRATION_INCOMPLETE',
  'REGISTRATION_NUMBER_BLANK',
  'REGISTRATION_PERIOD',
  'REGISTRATION_UNNAMED',
  'REQUESTED_ITEMS_MISSING',
  'REQUESTED_ITEM_UNKNOWN',
  'REQUEST_NUMBER_BLANK',
  'RESOURCE_ADDRESS_INVALID',
  'RESOURCE_REQUIRED',
  'RESOURCE_UNNAMED',
  'RESPONSIBILITY_NOT_ACCEPTED',
  'RETURN_COMMENT_MISSING',
  'REVENUE_NEGATIVE',
  'REVIEWER_IS_PROVIDER',
  'REVIEW_IN_FUTURE',
  'REVIEW_MISSING',
  'RIGHT_HELD_ALREADY',
  'RIGHT_PERIOD',
  'SCENARIO_MISMATCH',
  'SCENARIO_MISSING',
  'SCORES_MISSING',
  'SCORE_OUT_OF_RANGE',
  'SEAL_REQUIRED',
  'SECRECY_REVIEWER_MISSING',
  'SECRECY_REVIEW_IN_FUTURE',
  'SECRECY_REVIEW_REQUIRED',
  'SECURITY_GRADE_MISSING',
  'SECURITY_MEASURES_MISSING',
  'SECURITY_REVIEW_REQUIRED',
  'SENSITIVE_ITEM_NOT_OPENABLE',
  'SENSITIVITY_MISSING',
  'SHARED_ITEM_UNKNOWN',
  'SHARE_BASIS_LEVEL_MISSING',
  'SHARE_MODES_MISSING',
  'SHARE_REQUEST_OF_ANOTHER_ENTRY',
  'SHARE_REQUIREMENTS_MISSING',
  'SHARE_TYPE_MISSING',
  'SHARE_TYPE_NOT_IN_PROFILE',
  'SHOWCASE_ENTRIES_MISSING',
  'SHOWCASE_SUMMARY_MISSING',
  'SHOWCASE_TITLE_MISSING',
  'SIGNED_BY_ONE',
  'STATE_SECRET_NOT_ALLOWED',
  'STATE_SECRET_NOT_LOADED',
  'SUBMITTED_IN_FUTURE',
  'SUSPENSION_REASON_MISSING',
  'SUSPENSION_UNGROUNDED',
  'TERM_EMPTY',
  'TERM_TOO_LONG',
  'THEME_MISSING',
  'THIRD_PARTY_PROVISION_FORBIDDEN',
  'UNLISTING_REASON_MISSING',
  'UNMET_CONDITION_MISSING',
  'UPDATE_COMMENT_MISSING',
  'UPDATE_FREQUENCY_MISSING',
  'UPDATE_UNDESCRIBED',
  'USAGE_PURPOSE_MISSING',
  'USED_AT_MISSING',
  'USED_BY_MISSING',
  'USED_IN_FUTURE',
  'USE_PURPOSE_MISSING',
  'USE_SCENARIO_MISSING',
  'VALUATION_NEGATIVE',
  'VALUER_UNNAMED',
  'VERIFICATION_BEYOND_REQUEST',
  'VERIFICATION_ITEMS_MISSING',
  'VERIFICATION_ITEM_UNKNOWN',
  'VERIFICATION_NOT_NEEDED',
  'VERIFICATION_OF_OWN_DATA',
  'VERIFICATION_PURPOSE_MISSING',
  'VERIFICATION_REFUSAL_BASIS_MISSING',
  'VERIFICATION_VALUES_MISSING',
  'VIEW_MISSING',
  'WHAT_IS_WRONG_MISSING',
  'WITHDRAWAL_REASON_MISSING',
];

test('every list of rules is found', () => {
  expect(lists.length).toBeGreaterThanOrEqual(5);
});

test('an id that was once given is kept for good', () => {
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(given));
});

test('no two rules of one field have one id', () => {
  // made of one mould for several parameters, a rule says the same whatever the parameter
  const made = rules.map(
    ({ id, path, messageEn }) => [`${id} ${path.join('.')} ${messageEn}`, `${id} ${path.join('.')}`] as const,
  );
  const different = [...new Map(made).values()];
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
