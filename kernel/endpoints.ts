import type { Routes } from './http';
import type { RequestContext, Subgraph } from './subgraph';

/** What is answered over HTTP beside the graph. */
export interface EndpointAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Paths beside the graph, and what answers a POST there with its JSON body. */
export type Endpoints<Context> = Readonly<Record<string, (context: Context, body: unknown) => Promise<EndpointAnswer>>>;

/** Serves a subgraph's endpoints in its own process. */
export const endpointRoutes =
  (subgraph: Subgraph, endpoints: Endpoints<never>): Routes =>
  app => {
    for (const [path, answer] of Object.entries(endpoints as Endpoints<RequestContext>)) {
      app.post(path, async (http, reply) => {
        await subgraph.admit?.(http.scope.request);
        const { status, body } = await answer(http.scope.contextOf(subgraph), http.body);
        return reply.code(status).send(body);
      });
    }
  };
