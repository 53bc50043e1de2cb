import { type ActorClaims, Role } from '../../kernel/actor';
import { jurisdictionOf } from '../../rulebook/jurisdictions';
import { completeCreditCode } from '../../rulebook/values/credit-code';
import type { CitySlug } from '../../sample/shapes';
import { aRegister, type TestRegister, type TestRegisterOptions } from '../register';
import { somebody } from './city';

export interface Finding {
  rule: string;
  path: string[] | null;
  message: string;
  messageEn: string;
  article: { id: string; number: string; text: string } | null;
}

/** What became of a command: fields of what it made, or `findings`; or the `code` of the error. */
export type Outcome = { id: string; findings?: Finding[]; code?: string } & Record<string, unknown>;

/** A register at which people of several bodies work, whose clock stands still until it is moved. */
export interface AtWork {
  readonly register: TestRegister;
  /** Noon in China of a day, or a moment. */
  goTo(dayOrMoment: string): void;
  /** What the register does by itself, now; and everybody has heard of it. */
  byItself(): Promise<void>;
  /** Everybody has heard of everything. */
  settled(): Promise<void>;
  /** @param made what is asked of what the command makes: `... on CatalogEntry { id catalogStatus }` */
  give(claims: ActorClaims | undefined, command: string, input: object, made: string): Promise<Outcome>;
  /** @throws Error with the errors of the answer, if any */
  ask<Data>(claims: ActorClaims | undefined, document: string, variables?: object): Promise<Data>;
  close(): Promise<void>;
}

const noonOf = (dayOrMoment: string): Date =>
  new Date(dayOrMoment.length === 10 ? `${dayOrMoment}T12:00:00+08:00` : dayOrMoment);

const REFUSED = '... on Refused { findings { rule path message messageEn article { id number text } } }';

interface AtWorkOptions {
  /** Texts that this deployment has adopted, with the day, so that their deadlines bind. */
  readonly adopted?: readonly { jurisdiction: string; since: string }[];
  readonly sample?: boolean;
  /** Goes in the place of the clock that stands still, where what was recorded when matters as well. */
  readonly clocks?: Pick<TestRegisterOptions, 'clock' | 'prepare'>;
}

export async function atWork(on: string, { adopted = [], sample, clocks }: AtWorkOptions = {}): Promise<AtWork> {
  let now = noonOf(on);
  const ADOPTED_TEXTS = adopted.map(text => ({ ...text, decision: '示例决定〔2026〕1号' }));
  const register = await aRegister({ sample, clock: () => now, ...clocks, env: { ADOPTED_TEXTS } });
  return {
    register,
    goTo(dayOrMoment) {
      now = noonOf(dayOrMoment);
    },
    async byItself() {
      for (const subgraph of register.register.subgraphs) await subgraph.runJobs();
      await register.settled();
    },
    settled: () => register.settled(),
    async give(claims, command, input, made) {
      const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${command}(input: $input) { __typename ${REFUSED} ${made} } }`;
      const { data, errors } = await register.as(claims).ask<Record<string, Outcome>, object>(document, { input });
      if (errors === undefined) return data[command] as Outcome;
      const { code, ...rest } = errors[0]?.extensions ?? {};
      if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'INTERNAL_SERVER_ERROR') throw new Error(JSON.stringify(errors));
      return { ...rest, id: '', code: String(code) };
    },
    async ask<Data>(claims: ActorClaims | undefined, document: string, variables: object = {}) {
      const { data, errors } = await register.as(claims).ask<Data, object>(document, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: () => register.close(),
  };
}

/** The rules that a command broke, each with its path: `LEGAL_BASIS_REQUIRED input.shareBasis`; or the code of the error. */
export const refusalsOf = ({ findings = [], code }: Outcome): string[] =>
  code ? [code] : findings.map(({ rule, path }) => (path ? `${rule} ${path.join('.')}` : rule));

/** The rules alone. */
export const rulesOf = ({ findings = [], code }: Outcome): string[] => (code ? [code] : findings.map(({ rule }) => rule));

/** Made-up bodies of a city, and who speaks for each. */
export function bodiesOf(slug: CitySlug) {
  const jurisdiction = jurisdictionOf(slug)?.code as string;
  const body = (n: number): string => completeCreditCode('11', jurisdiction, `MW${String(n).padStart(6, '0')}`);
  const [authority, government, provider, consumer, another, platform] = [1, 2, 3, 4, 5, 6].map(body) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const as = (role: Role, organization: string, subject = role.toLowerCase()) =>
    ({ ...somebody(role, { organization, jurisdiction }), subject }) satisfies ActorClaims;
  return {
    slug,
    jurisdiction,
    body,
    as,
    authority,
    government,
    provider,
    consumer,
    another,
    platform,
    asAuthority: as(Role.AUTHORITY, authority),
    asGovernment: as(Role.GOVERNMENT, government),
    /** The department whose the data is. */
    asProvider: as(Role.PROVIDER, provider),
    /** The head of that department. */
    asPrincipal: as(Role.PRINCIPAL, provider),
    /** The department that wants it. */
    asConsumer: as(Role.CONSUMER, consumer),
    /** A third department. */
    asAnother: as(Role.PROVIDER, another),
    asPlatform: as(Role.PLATFORM, platform),
    /** Somebody of the public who is signed in. */
    asCitizen: { subject: 'citizen', roles: [Role.PUBLIC] } satisfies ActorClaims,
    anAuditor: somebody(Role.AUDITOR, { jurisdiction }),
  };
}

export type Bodies = ReturnType<typeof bodiesOf>;
