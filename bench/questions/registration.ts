import { type ActorClaims, Role } from '../../kernel/actor';
import { completeCreditCode } from '../../rulebook/values/credit-code';
import type { Asked, Question } from './question';

const city = '150400';
const authority: ActorClaims = { subject: 'benchmark', roles: [Role.AUTHORITY], jurisdiction: city };

/** A body that is entered into the base registry; the second time it is refused, which is an answer too. */
export const registration: Question = {
  id: 'registration',
  title: 'Registration of a body',
  as: authority,
  document: `mutation Register($input: RegisterLegalEntityInput!) {
  registerLegalEntity(input: $input) { __typename ... on Refused { findings { rule } } }
}`,
  sql: '', // nothing is compared: it is part of a load only
};

/** Invented bodies, each another. */
export const registrationsToAsk = (count: number): readonly [Question, readonly Asked[]] => [
  registration,
  Array.from({ length: count }, (_, n) => ({
    variables: {
      input: {
        creditCode: completeCreditCode('11', city, `MC${String(n).padStart(6, '0')}`),
        name: `示例单位${n + 1}`,
        entityKind: 'GOVERNMENT_DEPARTMENT',
        jurisdiction: city,
      },
    },
    parameters: [],
  })),
];
