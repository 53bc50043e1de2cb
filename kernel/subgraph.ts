import type { GraphQLSchema } from 'graphql';
import type { Actor } from './actor';
import type { Detail } from './readiness';

export type Language = 'zh' | 'en';

/** What the front door knows of one request; it reaches every subgraph unchanged, in this process or over HTTP. */
export interface Request {
  readonly actor: Actor;
  readonly requestId: string;
  /** Recorded time to read as of; none reads the present. */
  readonly asOf?: Date;
  readonly language: Language;
  /** For what the caller says to ask: header `Registry-Purpose`. */
  readonly purpose?: string;
  /** As the client called the document that is executed. */
  readonly operationName?: string;
}

/** A name with so many digits may hold somebody's number. */
const NUMBERED = /\d{6}/;

/** What one subgraph keeps for one request: its loaders, its transaction. */
export interface RequestContext extends Request {
  close(): Promise<void>;
}

/** A subgraph as one value, the same for the gateway's process and for a server of its own. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  /** Executable and federation-ready: answers `_service` and `_entities`. */
  readonly schema: GraphQLSchema;
  contextFor(request: Request): RequestContext;
  /**
   * Asked before anything is done for a request, whatever it asks.
   * @throws GraphQLError SUSPENDED (HTTP 403) where the access of whoever asks is suspended
   */
  admit?(request: Request, commands?: readonly string[]): Promise<void>;
  isReady(): Promise<boolean>;
  /** What whoever runs it should know although it is ready; nothing where there is nothing, or where that cannot be said. */
  detail?(): Promise<Detail>;
  close(): Promise<void>;
}

/** One request across subgraphs: at most one context each, made when first needed, all closed together. */
export class RequestScope {
  readonly #contexts = new Map<string, RequestContext>();

  #request: Request;

  constructor(request: Request) {
    this.#request = request;
  }

  get request(): Request {
    return this.#request;
  }

  /** Notes what the client calls the operation; before any subgraph is asked. */
  named(operationName: string | null | undefined): void {
    if (!operationName || operationName.length > 100 || NUMBERED.test(operationName)) return;
    this.#request = { ...this.#request, operationName };
  }

  contextOf(subgraph: Subgraph): RequestContext {
    const known = this.#contexts.get(subgraph.name);
    if (known) return known;
    const made = subgraph.contextFor(this.request);
    this.#contexts.set(subgraph.name, made);
    return made;
  }

  /** Closes every context, also where closing one fails; the first failure is thrown afterwards. */
  async close(): Promise<void> {
    const closed = await Promise.allSettled([...this.#contexts.values()].map(context => context.close()));
    this.#contexts.clear();
    for (const outcome of closed) if (outcome.status === 'rejected') throw outcome.reason;
  }
}
