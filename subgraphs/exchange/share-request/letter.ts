import { demandKey } from '../../../kernel/global-id';
import type { Refused } from '../../../kernel/refused';
import type { ExchangeContext } from '../context';
import { moveRequest } from './move-request';
import { requestFacts, statedIn } from './request-facts';
import { withSources } from './rule-sources';
import type { PublishVerificationRuleInput, RegisterOfficialLetterInput } from './step-inputs';
import { supply } from './supply';
import type { ShareRequest } from './types';

/** Registers the letter by which a department asks on paper, on the draft that says what is asked for. */
export const registerOfficialLetter = (
  context: ExchangeContext,
  input: RegisterOfficialLetterInput,
): Promise<ShareRequest | Refused> =>
  moveRequest(context, 'registerOfficialLetter', input, async ({ transaction, row, entry }) => {
    const { letter } = input;
    return {
      event: 'registerOfficialLetter',
      facts: await requestFacts(transaction.manager, context.today, statedIn(row), entry, letter),
      changes: {
        officialLetter: letter && { number: letter.number ?? '', date: letter.date ?? '', file: letter.file ?? '' },
        submittedOn: context.today,
        submittedAt: transaction.now,
      },
    };
  });

/** Puts the rule into service: whoever holds the grant learns its results and nothing else. */
export const publishVerificationRule = (
  context: ExchangeContext,
  input: PublishVerificationRuleInput,
): Promise<ShareRequest | Refused> =>
  moveRequest(context, 'publishVerificationRule', input, async ({ transaction, row: { jurisdiction } }) => {
    const { text, departments, results } = input.rule;
    const kept = results.map(({ entry, operand, ...result }, index) => ({
      ...result,
      entry: demandKey('catalog', entry, 'rule', 'results', String(index), 'entry'),
      operand: operand ?? null,
    }));
    return {
      event: 'publishVerificationRule',
      facts: { departments, results: await withSources(transaction.manager, jurisdiction, kept) },
      changes: {
        verificationRule: { text: text.trim(), departments: [...new Set(departments)], results: kept },
        fulfilledOn: context.today,
      },
      after: row => supply(transaction, row, context.today),
    };
  });
