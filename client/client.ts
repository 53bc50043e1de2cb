import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, print } from 'graphql';

export * from './generated/graphql';

/** An error as the register answers it: a stable code, both languages, the request's id. */
export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly messageZh?: string;
    readonly messageEn?: string;
    readonly requestId?: string;
    readonly subgraph?: string;
    readonly field?: string;
    readonly rule?: string;
  };
}

/** `data` and `errors` may stand side by side: one subgraph down costs its own fields only. */
export interface GraphAnswer<Data> {
  readonly data: Data | null;
  readonly errors: readonly GraphError[];
}

export interface ClientOptions {
  /** Address of the graph, e.g. `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Bearer token, or how to get one that is valid now; none asks as the public. */
  readonly token?: string | (() => Promise<string>);
  readonly language?: 'zh' | 'en';
  /** Sends the id of a document in place of its text: for registers in production, which answer published operations only. */
  readonly documentIds?: boolean;
  readonly fetch?: typeof fetch;
}

export interface AskOptions {
  /** Recorded time asked about, RFC 3339 with offset. */
  readonly asOf?: string;
  readonly signal?: AbortSignal;
}

/** Neither data nor coded errors came back: the address is no register, or it is down. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(readonly status: number) {
    super(`no GraphQL answer (HTTP ${status})`);
  }
}

/** By what a register knows a published document: `sha256:` and the SHA-256 of its printed text in hexadecimal digits. */
export async function documentIdOf(document: DocumentNode): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(print(document)));
  return `sha256:${[...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Asks the register with documents whose variables and answers are typed. */
export class ShujiClient {
  readonly #ids = new WeakMap<DocumentNode, Promise<string>>();

  constructor(private readonly options: ClientOptions) {}

  async #named(document: DocumentNode): Promise<{ query: string } | { documentId: string }> {
    if (!this.options.documentIds) return { query: print(document) };
    const id = this.#ids.get(document) ?? documentIdOf(document);
    this.#ids.set(document, id);
    return { documentId: await id };
  }

  /**
   * Runs one operation.
   * @throws NoAnswer when what came back is no GraphQL answer; a network failure as `fetch` throws it
   */
  async ask<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    { asOf, signal }: AskOptions = {},
  ): Promise<GraphAnswer<Data>> {
    const { url, token, language = 'zh', fetch: ask = fetch } = this.options;
    const bearer = typeof token === 'function' ? await token() : token;
    const response = await ask(url, {
      method: 'POST',
      signal,
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        ...(bearer && { authorization: `Bearer ${bearer}` }),
        ...(asOf && { 'registry-as-of': asOf }),
      },
      body: JSON.stringify({ ...(await this.#named(document)), variables }),
    });
    const answer = (await response.json().catch(() => ({}))) as { data?: Data | null; errors?: GraphError[] };
    if (answer.data === undefined && answer.errors === undefined) throw new NoAnswer(response.status);
    return { data: answer.data ?? null, errors: answer.errors ?? [] };
  }
}
