import type { Endpoints } from '../kernel/endpoints';
import { codedError } from '../kernel/errors';
import type { Routes } from '../kernel/http';
import { headers } from '../kernel/internal-tokens';
import type { RemoteSubgraph } from './engine/http-executor';

/** Hands what comes to a subgraph's endpoints on to its own process, as whoever asks; its answer comes back as it is. */
export const forwardEndpoints =
  ({ name, url, timeoutMs, tokens }: RemoteSubgraph, endpoints: Endpoints<never>): Routes =>
  app => {
    for (const path of Object.keys(endpoints)) {
      app.post(path, async (http, reply) => {
        const { request } = http.scope;
        const address = new URL(path, url);
        const body = JSON.stringify(http.body);
        const response = await fetch(address, {
          method: 'POST',
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${await tokens.signInternal(request, { subgraph: name, path: address.pathname, body })}`,
            [headers.requestId]: request.requestId,
          },
          body,
        }).catch(() => {
          throw codedError('SUBGRAPH_UNAVAILABLE', { status: 503, extensions: { subgraph: name } });
        });
        return reply
          .code(response.status)
          .type('application/json')
          .send(await response.text());
      });
    }
  };
