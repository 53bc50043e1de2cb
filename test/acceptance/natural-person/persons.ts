import { type ActorClaims, Role } from '../../../kernel/actor';
import { aPerson } from '../../natural-person/person-register';
import { aRegister, type TestRegister, type TestRegisterOptions } from '../../register';
import { somebody } from '../city';
import { aBodyOf, codeOf } from '../oversight/oversight';

type Slug = 'chifeng' | 'jiyuan' | 'guiyang' | 'sanming' | 'yulin';

/** Who takes part in looking at persons in a city. */
export function partiesOf(slug: Slug) {
  const jurisdiction = codeOf(slug);
  const [authority, government, police, civil] = [1, 2, 3, 4].map(n => aBodyOf(slug, n)) as [string, string, string, string];
  const acting = (role: Role, organization: string, subject: string): ActorClaims => ({
    ...somebody(role, { organization, jurisdiction }),
    subject,
  });
  return {
    jurisdiction,
    authority,
    government,
    police,
    civil,
    asAuthority: acting(Role.AUTHORITY, authority, 'approver'),
    asGovernment: acting(Role.GOVERNMENT, government, 'orderer'),
    asOfficer: acting(Role.CONSUMER, civil, 'officer'),
    asColleague: acting(Role.CONSUMER, civil, 'colleague'),
    asPolice: acting(Role.PROVIDER, police, 'policeman'),
    asCivil: acting(Role.PROVIDER, civil, 'registrar'),
    asAuditor: somebody(Role.AUDITOR, { jurisdiction }),
  };
}

export interface Outcome {
  __typename: string;
  id: string;
  outcome: string;
  person: { id: string; maskedName: string } | null;
  findings: { rule: string; path: string[] }[];
  code?: string;
}

export const ground = { purpose: '婚姻登记核验', legalBasis: '《婚姻登记条例》', caseNumber: '民登〔2026〕12号' };

/** What is asked of a made union: its member, and why it was refused. */
const fieldsOf: Record<string, string> = {
  registerPerson: '... on NaturalPerson { id maskedName }',
  changePerson: '... on NaturalPerson { id maskedName maskedDocumentNumber }',
  closePerson: '... on NaturalPerson { id closedOn closedBecause }',
  identifyPerson: '... on PersonIdentification { outcome person { id maskedName } }',
  grantPersonAccess: '... on PersonAccessGrant { id until revokedAt approver { creditCode } }',
  revokePersonAccess: '... on PersonAccessGrant { id revokedAt }',
  deferDisclosure: '... on DisclosureDeferral { id until hidesFrom liftedAt }',
  liftDeferral: '... on DisclosureDeferral { id liftedAt }',
  assignFacetCategory: '... on FacetCategory { category department { creditCode } }',
  recordFacet: '... on PersonFacet { category since until department { creditCode } }',
  endFacet: '... on PersonFacet { category until }',
};

export const documentOf = (
  command: string,
): string => `mutation ${command}($input: ${command[0]?.toUpperCase()}${command.slice(1)}Input!) {
  outcome: ${command}(input: $input) { __typename ${fieldsOf[command]} ... on Refused { findings { rule path } } } }`;

export interface Persons {
  readonly register: TestRegister;
  goTo(day: string): void;
  give(claims: ActorClaims | undefined, command: string, input: object): Promise<Outcome>;
  ask<Data = Record<string, never>>(claims: ActorClaims | undefined, document: string, variables?: object): Promise<Data>;
  /** Somebody registered in a city. */
  registered(city: ReturnType<typeof partiesOf>, more?: object): Promise<{ id: string; documentNumber: string; name: string }>;
  /** Rows as the owner of the database sees them. */
  rows<Row = Record<string, unknown>>(statement: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** A register whose clock stands still until it is moved. */
export async function persons(on = '2026-06-30', options: TestRegisterOptions = {}): Promise<Persons> {
  const noonOf = (day: string) => new Date(`${day}T12:00:00+08:00`);
  let now = noonOf(on);
  const register = await aRegister({ clock: () => now, ...options });
  const { Client } = await import('pg');
  const give: Persons['give'] = async (claims, command, input) => {
    const { data, errors } = await register.as(claims).ask<{ outcome: Outcome } | null, object>(documentOf(command), { input });
    const code = errors?.[0]?.extensions.code as string | undefined;
    return code === undefined ? (data?.outcome as Outcome) : ({ code } as Outcome);
  };
  return {
    register,
    give,
    goTo(day) {
      now = noonOf(day);
    },
    async ask<Data>(claims: ActorClaims | undefined, document: string, variables: object = {}) {
      const { data, errors } = await register.as(claims).ask<Data, object>(document, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async registered({ asAuthority, jurisdiction }, more = {}) {
      const input = aPerson({ jurisdiction, ...more });
      const made = await give(asAuthority, 'registerPerson', input);
      if (made.__typename !== 'NaturalPerson') throw new Error(JSON.stringify(made));
      return { id: made.id, documentNumber: input.documentNumber, name: input.name };
    },
    async rows<Row>(statement: string) {
      const client = new Client(register.database.postgres.admin);
      await client.connect();
      try {
        return (await client.query(statement)).rows as Row[];
      } finally {
        await client.end();
      }
    },
    close: () => register.close(),
  };
}

export const rulesOf = ({ findings }: Pick<Outcome, 'findings'>): string[] => (findings ?? []).map(({ rule }) => rule);

/** The person, asking for their own record. */
export const asPerson = (id: string): ActorClaims => ({ subject: `self ${id.slice(-6)}`, roles: [Role.PUBLIC], person: id });

export interface LogLine {
  user: string | null;
  organization: { creditCode: string } | null;
  purpose: string;
  caseNumber: string | null;
  approver: { creditCode: string } | null;
  content: string[];
  method: string;
  medium: string;
  outcome: string;
}

const LOG = `accessLog(first: 100) { totalCount nodes { at user organization { creditCode } purpose legalBasis caseNumber
  approver { creditCode } approvedBy content method medium outcome roles } }`;

/** What a person sees of who looked; null where there is no log for whoever asks. */
export async function ownLog({ ask }: Persons, id: string): Promise<LogLine[]> {
  const { me } = await ask<{ me: { accessLog: { nodes: LogLine[] } } }>(asPerson(id), `{ me { ${LOG} } }`);
  return me.accessLog.nodes;
}

export async function logOf({ ask }: Persons, claims: ActorClaims, id: string): Promise<LogLine[] | null | undefined> {
  const { naturalPerson } = await ask<{ naturalPerson: { accessLog: { nodes: LogLine[] } | null } | null }>(
    claims,
    `query ($id: ID!) { naturalPerson(id: $id) { ${LOG} } }`,
    { id },
  );
  return naturalPerson && (naturalPerson.accessLog?.nodes ?? null);
}
