import type { GraphQLSchema } from 'graphql';
import type { Actor } from './actor';

/** One question or command on its way through the register. */
export interface Request {
  readonly actor: Actor;
  readonly requestId: string;
  /** Recorded time asked about (`Registry-As-Of`); absent: now. */
  readonly asOf?: Date;
  readonly language: 'zh' | 'en';
}

/** What one request carries inside one subgraph: one per subgraph and request, closed when the request ends. */
export interface RequestContext extends Request {
  close(): Promise<void>;
}

/** A subgraph that answers, wherever it runs. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  /** Executable and federation-ready: answers `_service` and `_entities`. */
  readonly schema: GraphQLSchema;
  contextFor(request: Request): RequestContext;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
