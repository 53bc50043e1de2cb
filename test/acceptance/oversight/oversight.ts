import { type ActorClaims, Role } from '../../../kernel/actor';
import { receive } from '../../../kernel/events/inbox';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { completeCreditCode } from '../../../rulebook/values/credit-code';
import { oversightSlice } from '../../../subgraphs/oversight/subgraph';
import { aRegister, type TestRegister } from '../../register';
import { somebody } from '../city';

type Slug = 'chifeng' | 'jiyuan' | 'guiyang' | 'sanming' | 'yulin';

export const codeOf = (slug: Slug): string => jurisdictionOf(slug)?.code as string;

/** A body of a city that does not exist. */
export const aBodyOf = (slug: Slug, n: number): string =>
  completeCreditCode('11', codeOf(slug), `MB${String(n).padStart(6, '0')}`);

/** Who takes part in an order of a city. */
export const partiesOf = (slug: Slug) => {
  const jurisdiction = codeOf(slug);
  const [authority, government, department, other] = [1, 2, 3, 4].map(n => aBodyOf(slug, n)) as [
    string,
    string,
    string,
    string,
  ];
  return {
    jurisdiction,
    authority,
    government,
    department,
    other,
    asAuthority: somebody(Role.AUTHORITY, { organization: authority, jurisdiction }),
    asGovernment: somebody(Role.GOVERNMENT, { organization: government, jurisdiction }),
    asDepartment: somebody(Role.PROVIDER, { organization: department, jurisdiction }),
    asOther: somebody(Role.PROVIDER, { organization: other, jurisdiction }),
  };
};

export interface Finding {
  rule: string;
  path: string[] | null;
  message: string;
  messageEn: string;
  article: { id: string; text: string } | null;
}

export interface Order {
  __typename: 'RectificationOrder' | 'Refused';
  id: string;
  orderStatus: string;
  dueOn: string | null;
  version: number;
  findings: Finding[];
}

const FIELDS = `id orderStatus dueOn version ground groundText groundArticle { id } serious inCharge issuerRole issuedOn
  issuer { creditCode } addressee { creditCode } supervisor { creditCode } receivingBody { creditCode } persons { id }
  exemptionGround supersedingLaw description report evidence { kind reference note } citedArticle { id text }`;

export type OrderCommand =
  | 'issueRectification'
  | 'submitRectification'
  | 'confirmRectification'
  | 'rejectRectification'
  | 'escalateRectification'
  | 'criticise'
  | 'transferCase'
  | 'exempt';

const inputOf = (command: OrderCommand): string => `${command[0]?.toUpperCase()}${command.slice(1)}Input`;

/** What becomes of a command: the order or the findings; or the code of the error. */
export type Outcome = Order & Record<string, unknown> & { code?: string };

/** A register whose clock stands still until it is moved. */
export interface Oversight {
  readonly register: TestRegister;
  /** Noon in Asia/Shanghai of a day, or a moment. */
  goTo(dayOrMoment: string): void;
  /** What the register does by itself, now. */
  byItself(): Promise<void>;
  give(claims: ActorClaims | undefined, command: OrderCommand, input: object): Promise<Outcome>;
  ask<Data>(claims: ActorClaims | undefined, document: string, variables?: object): Promise<Data>;
  order(claims: ActorClaims | undefined, id: string, fields?: string): Promise<Record<string, unknown> | null>;
  /** Tells oversight of a task as another register would. */
  tellTask(task: { id: string; version: number; overdue: boolean; binding?: boolean } & Partial<TaskTold>): Promise<void>;
  close(): Promise<void>;
}

export interface TaskTold {
  workflow: string;
  state: string;
  jurisdiction: string;
  title: string;
  waitsFor: { role: string; organization: string | null; events: string[] }[];
  parameter: string;
  startedOn: string;
  dueOn: string;
  changedAt: string;
}

const noonOf = (dayOrMoment: string): Date =>
  new Date(dayOrMoment.length === 10 ? `${dayOrMoment}T12:00:00+08:00` : dayOrMoment);

export async function anOversight(
  on: string,
  adopted: readonly { jurisdiction: string; since: string }[] = [],
): Promise<Oversight> {
  let now = noonOf(on);
  const ADOPTED_TEXTS = adopted.map(text => ({ ...text, decision: '示例决定〔2026〕1号' }));
  const register = await aRegister({ clock: () => now, env: { ADOPTED_TEXTS } });
  const subgraph = register.register.subgraphs.find(({ name }) => name === 'oversight');
  if (!subgraph) throw new Error('oversight is not open');
  const ask: Oversight['ask'] = async <Data>(claims: ActorClaims | undefined, document: string, variables: object = {}) => {
    const { data, errors } = await register.as(claims).ask<Data, object>(document, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    register,
    goTo(dayOrMoment) {
      now = noonOf(dayOrMoment);
    },
    byItself: () => subgraph.runJobs(),
    ask,
    async give(claims, command, input) {
      const { data, errors } = await register.as(claims).ask<Record<string, Outcome> | null, object>(
        `mutation ($input: ${inputOf(command)}!) { outcome: ${command}(input: $input) {
          __typename ... on RectificationOrder { ${FIELDS} }
          ... on Refused { findings { rule path message messageEn article { id text } } } } }`,
        { input },
      );
      const code = errors?.[0]?.extensions.code as string | undefined;
      return code === undefined ? (data?.outcome as Outcome) : ({ code } as Outcome);
    },
    async order(claims, id, fields = FIELDS) {
      const { order } = await ask<{ order: Record<string, unknown> | null }>(
        claims,
        `query ($id: ID!) { order: rectificationOrder(id: $id) { ${fields} } }`,
        { id },
      );
      return order;
    },
    async tellTask({ id, version, overdue, binding = true, ...told }) {
      const { parameter = 'share_reply_working_days', startedOn = '2026-01-05', dueOn = '2026-01-12', ...rest } = told;
      const payload = {
        id,
        workflow: 'SMX-03',
        state: 'SUBMITTED',
        jurisdiction: codeOf('chifeng'),
        title: '共享申请',
        waitsFor: [],
        changedAt: now.toISOString(),
        ...rest,
        clock: { parameter, articleId: null, startedOn, dueOn, binding, overdue },
      };
      await receive(subgraph.database, oversightSlice.subscriptions ?? {}, {
        source: 'exchange',
        events: [{ aggregate: `task/${id}`, sequence: version, kind: 'task.changed', payload }],
      });
    },
    close: () => register.close(),
  };
}

export const rulesOf = ({ findings }: Pick<Outcome, 'findings'>): string[] =>
  (findings ?? []).map(({ rule, path }) => `${rule} ${path?.join('.') ?? ''}`.trim());

/** Evidence that an order may rest on. */
export const evidenceOf = (kind: string, reference = `示例-${kind}-1`, note?: string) => [{ kind, reference, note }];

/** An order of a city that must be issued, by its authority unless told otherwise. */
export async function issued(
  oversight: Oversight,
  parties: ReturnType<typeof partiesOf>,
  input: object,
  claims = parties.asAuthority,
): Promise<Outcome> {
  const { jurisdiction, department: addressee } = parties;
  const order = await oversight.give(claims, 'issueRectification', { jurisdiction, addressee, ...input });
  if (order.__typename !== 'RectificationOrder') throw new Error(JSON.stringify(order));
  return order;
}

/** What such an order would be refused for; nothing is written. */
export async function refusalsOf(
  oversight: Oversight,
  parties: ReturnType<typeof partiesOf>,
  input: object,
  claims = parties.asAuthority,
): Promise<string[]> {
  const { jurisdiction, department: addressee } = parties;
  return rulesOf(await oversight.give(claims, 'issueRectification', { jurisdiction, addressee, validateOnly: true, ...input }));
}
