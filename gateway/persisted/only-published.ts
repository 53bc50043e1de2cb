import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Actor } from '../../kernel/actor';
import { codedError } from '../../kernel/errors';
import { bodyOf, idOf, type PublishedOperation } from './publish-operation';

/** As much of a request's body as says which operation it means. */
interface Asked {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null;
}

const notPublished = () => codedError('OPERATION_NOT_PUBLISHED', { status: 403 });

function demandAsker({ roles }: PublishedOperation, actor: Actor): void {
  if (!roles || roles.some(role => (role === 'PERSON' ? actor.person !== undefined : actor.is(role)))) return;
  const anonymous = actor === Actor.nobody;
  throw codedError(anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN', { status: anonymous ? 401 : 403 });
}

/** Finds operations by id, and by text: the text as it was published, or indented and commented otherwise. */
class Published {
  readonly #byId: ReadonlyMap<string, PublishedOperation>;

  constructor(operations: readonly PublishedOperation[]) {
    this.#byId = new Map(operations.map(operation => [operation.id, operation]));
  }

  byId = (id: string): PublishedOperation | undefined => this.#byId.get(id);

  byText(text: string): PublishedOperation | undefined {
    const known = this.#byId.get(idOf(text));
    if (known) return known;
    try {
      return this.#byId.get(idOf(bodyOf(text)));
    } catch {
      return undefined;
    }
  }
}

/** The id in a `documentId` of `sha256:…`, or where Apollo's clients put it; `null` for one that is none. */
function idIn({ documentId, extensions }: Asked): string | null | undefined {
  if (documentId !== undefined)
    return typeof documentId === 'string' ? (/^sha256:([0-9a-f]{64})$/.exec(documentId)?.[1] ?? null) : null;
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (hash === undefined) return undefined;
  return typeof hash === 'string' ? hash : null;
}

export interface OnlyPublishedOptions {
  readonly operations: readonly PublishedOperation[];
  /** Whether nothing else is answered. */
  readonly only: boolean;
}

/**
 * Puts the text in the place of an operation's id. In production nothing is answered that was not published, and nothing published to
 * whom it is not meant for. Elsewhere other texts pass, and other ids of Apollo's kind are for the server to refuse.
 */
export function onlyPublished({ operations, only }: OnlyPublishedOptions): (app: FastifyInstance) => void {
  const published = new Published(operations);

  function meant(asked: Asked): PublishedOperation | undefined {
    const id = idIn(asked);
    const text = typeof asked.query === 'string' ? asked.query : undefined;
    if (id === undefined) return text !== undefined && only ? published.byText(text) : undefined;
    const operation = id === null ? undefined : published.byId(id);
    // A text beside the id is the same operation, or the request does not know what it wants.
    if (operation && text !== undefined && published.byText(text) !== operation)
      throw codedError('BAD_REQUEST', { status: 400 });
    return operation;
  }

  return app =>
    app.addHook('preValidation', async (http: FastifyRequest) => {
      const { body } = http;
      if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        if (only) throw codedError('BAD_REQUEST', { status: 400 });
        return;
      }
      const asked: Asked = body;
      const operation = meant(asked);
      if (!operation) {
        if (only || asked.documentId !== undefined) throw notPublished();
        return;
      }
      demandAsker(operation, http.scope.request.actor);
      const { persistedQuery: _, ...extensions } = asked.extensions ?? {};
      http.body = { ...body, query: operation.body, documentId: undefined, extensions };
    });
}
