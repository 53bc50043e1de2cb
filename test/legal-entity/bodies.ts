import { type ActorClaims, Role } from '../../kernel/actor';
import { legalEntitySlice } from '../../subgraphs/legal-entity/subgraph';
import { type Answer, aBody, anAuthority, CITY, type OpenedSlice, openedSlice } from '../opened-slice';

/** Opaque id of a person that no register knows: this one keeps the id alone. */
export const aPerson = (n: number): string => `person:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Somebody of a department of the city. */
export const aProvider = (organization: string, jurisdiction: string | undefined = CITY): ActorClaims => ({
  subject: `provider ${organization}`,
  roles: [Role.PROVIDER],
  organization,
  jurisdiction,
});

export const rulesOf = ({ findings = [] }: Partial<Answer>): string[] => findings.map(({ rule }) => rule);

/** A register of bodies alone, asked by its commands. */
export interface Bodies extends OpenedSlice {
  /** Gives one command; what it made, or what refused it. @throws Error where it was forbidden */
  give(command: string, input: object, as?: ActorClaims): Promise<Answer & Record<string, unknown>>;
  /** Registers body `n` of the city, named 机构n. @throws Error where it was refused */
  register(n: number, changes?: object, as?: ActorClaims): Promise<string>;
  /** What the graph shows of body `n`; nobody asks as the public. */
  shown<Shown = Record<string, unknown>>(n: number, fields: string, as?: ActorClaims): Promise<Shown>;
}

const SHOWN = '... on LegalEntity { creditCode version } ... on Refused { findings { rule path article { number } } }';

const inputs: Readonly<Record<string, string>> = { assignRegistrationCategory: '... on RegistrationDuty { since } ' };

export async function aRegisterOfBodies(now?: string | (() => string)): Promise<Bodies> {
  const slice = await openedSlice(legalEntitySlice, now);
  const give: Bodies['give'] = async (command, input, as = anAuthority()) => {
    const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    const made = inputs[command] ?? '';
    const shown = made ? `${made} ... on Refused { findings { rule path article { number } } }` : SHOWN;
    const document = `mutation ($input: ${type}!) { ${command}(input: $input) { __typename ${shown} } }`;
    const answer = await slice.answer<Record<string, Answer & Record<string, unknown>>>(document, { as, variables: { input } });
    return answer[command] as Answer & Record<string, unknown>;
  };
  return {
    ...slice,
    give,
    async register(n, changes = {}, as) {
      const body = {
        creditCode: aBody(n),
        name: `机构${n}`,
        entityKind: 'GOVERNMENT_DEPARTMENT',
        jurisdiction: CITY,
        ...changes,
      };
      const answer = await give('registerLegalEntity', body, as);
      if (answer.__typename === 'Refused') throw new Error(rulesOf(answer).join());
      return answer.creditCode as string;
    },
    async shown<Shown>(n: number, fields: string, as: ActorClaims | undefined = { subject: 'auditor', roles: [Role.AUDITOR] }) {
      const { legalEntity } = await slice.answer<{ legalEntity: Shown }>(
        `{ legalEntity(creditCode: "${aBody(n)}") { ${fields} } }`,
        { as },
      );
      return legalEntity;
    },
  };
}
