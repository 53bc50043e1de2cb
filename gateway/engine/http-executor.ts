import { GraphQLError, print, stripIgnoredCharacters } from 'graphql';
import { codedError, errorOfSubgraph } from '../../kernel/errors';
import type { Operation, OperationContext, SubgraphExecutor } from '../../kernel/execution';
import { headers, type InternalTokens } from '../../kernel/internal-tokens';
import type { RequestScope } from '../../kernel/subgraph';
import { representationLimit } from '../../kernel/subgraph-server';
import { joinAnswers, splitRepresentations, type WireAnswer } from './split-representations';

/**
 * What one request knows of one subgraph: the first call that fails ends the others, and later ones do not begin, so that
 * a plan of several steps waits for a silent subgraph once.
 */
class Line {
  readonly #abort = new AbortController();
  get signal() {
    return this.#abort.signal;
  }
  cut() {
    this.#abort.abort();
  }
}

export interface RemoteSubgraph {
  readonly name: string;
  readonly url: string;
  readonly timeoutMs: number;
  readonly tokens: InternalTokens;
}

/**
 * A subgraph over HTTP. Written here rather than taken from a library, whose errors carry address and query and whose
 * de-duplication of equal calls in flight would hand one actor's answer to another.
 */
export function httpExecutor({ name, url, timeoutMs, tokens }: RemoteSubgraph): SubgraphExecutor {
  const path = new URL(url).pathname;
  const lines = new WeakMap<RequestScope, Line>();
  const lineOf = (scope: RequestScope) => {
    const line = lines.get(scope) ?? new Line();
    lines.set(scope, line);
    return line;
  };

  async function call(
    { document, variables, operationName }: Operation,
    { scope: { request } }: OperationContext,
    line: Line,
  ): Promise<WireAnswer> {
    const body = JSON.stringify({ query: stripIgnoredCharacters(print(document)), variables, operationName });
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokens.signInternal(request, { subgraph: name, path, body })}`,
        [headers.requestId]: request.requestId,
        [headers.language]: request.language,
      },
      body,
      signal: AbortSignal.any([line.signal, AbortSignal.timeout(timeoutMs)]),
    });
    const answer = (await response.json()) as WireAnswer;
    // 401 says that our own keys differ: no client can mend that by signing in.
    if (response.status === 401 || typeof answer !== 'object' || (answer.data === undefined && !Array.isArray(answer.errors))) {
      throw new Error(`answered ${response.status}`);
    }
    return answer;
  }

  return async (asked, context) => {
    const line = lineOf(context.scope);
    try {
      line.signal.throwIfAborted();
      const parts = splitRepresentations(asked, representationLimit);
      const { data, errors } = joinAnswers(parts, await Promise.all(parts.map(part => call(part, context, line))));
      return {
        data,
        errors: errors?.map(({ message, path, extensions }) =>
          errorOfSubgraph(name, new GraphQLError(message, { path, extensions })),
        ),
      };
    } catch (error) {
      if (!line.signal.aborted) {
        line.cut();
        const cause = error instanceof Error ? error.name : typeof error;
        context.log.warn({ requestId: context.scope.request.requestId, subgraph: name, cause }, 'subgraph unavailable');
      }
      return { errors: [codedError('SUBGRAPH_UNAVAILABLE', { extensions: { subgraph: name } })] };
    }
  };
}
