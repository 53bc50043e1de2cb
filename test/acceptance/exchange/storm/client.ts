import { randomUUID } from 'node:crypto';
import type { ActorClaims } from '../../../../kernel/actor';
import type { TestRegister } from '../../../register';

/** What became of one command, as its client saw it. */
export interface Told {
  readonly requestId: string;
  readonly subject: string;
  readonly command: string;
  readonly key: string | null;
  readonly rehearsed: boolean;
  /** `DONE`, or the rules and codes that it was refused by. */
  readonly became: string;
  /** What it made or moved, as it was answered. */
  readonly made: Made | null;
}

export type Made = { readonly id: string } & Readonly<Record<string, unknown>>;

export interface Given {
  readonly command: string;
  readonly input: object;
  /** `... on ShareRequest { id }` */
  readonly made: string;
}

const REFUSED = '... on Refused { findings { rule path message messageEn } }';

interface Body {
  data?: Record<string, { __typename: string; findings?: { rule: string }[] } & Made> | null;
  errors?: { extensions: { code?: string } }[];
}

/** One client with a token of its own, who notes whatever is answered. */
export class Client {
  constructor(
    private readonly address: string,
    private readonly token: string,
    readonly claims: ActorClaims,
    private readonly notes: Told[],
  ) {}

  static async of({ address, tokenFor }: TestRegister, claims: ActorClaims, notes: Told[]): Promise<Client> {
    return new Client(address, await tokenFor(claims), claims, notes);
  }

  async post(query: string, variables: object = {}): Promise<{ status: number; requestId: string; body: Body }> {
    const requestId = randomUUID();
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}`, 'x-request-id': requestId },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, requestId, body: (await response.json()) as Body };
  }

  async give({ command, input, made }: Given): Promise<Told> {
    const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${command}(input: $input) { __typename ${REFUSED} ${made} } }`;
    const { status, requestId, body } = await this.post(query, { input });
    const { idempotencyKey: key = null, validateOnly = false } = input as { idempotencyKey?: string; validateOnly?: boolean };
    const answer = body.data?.[command];
    const done = status === 200 && body.errors === undefined && answer !== undefined && answer.__typename !== 'Refused';
    const became = done ? 'DONE' : becomeOf(status, body, answer?.findings);
    const told: Told = {
      requestId,
      subject: this.claims.subject,
      command,
      key,
      rehearsed: validateOnly,
      became,
      made: done ? (answer as Made) : null,
    };
    this.notes.push(told);
    return told;
  }
}

function becomeOf(status: number, { errors }: Body, findings: readonly { rule: string }[] = []): string {
  const rules = findings.map(({ rule }) => rule);
  const codes = (errors ?? []).map(({ extensions }) => extensions.code ?? 'NO_CODE');
  const failed = status >= 500 ? [`HTTP ${status}`] : [];
  return [...new Set([...failed, ...codes, ...rules])].sort().join(' ') || `HTTP ${status}`;
}
