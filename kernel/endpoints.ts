import type { SliceContext } from './context';
import type { Routes } from './http';
import { Refused } from './refused';
import type { RequestContext, Subgraph } from './subgraph';

/** What is answered over HTTP beside the graph. */
export interface EndpointAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Paths beside the graph, and what answers a POST there with its JSON body. */
export type Endpoints<Context> = Readonly<Record<string, (context: Context, body: unknown) => Promise<EndpointAnswer>>>;

/** A context whose commands leave their line in the audit trail; that of a slice is one. */
interface Commands {
  command?: SliceContext<unknown>['command'];
}

/** What is sent here writes, and the past is not written. */
const asOfCannotWrite: EndpointAnswer = {
  status: 400,
  body: {
    code: 'AS_OF_CANNOT_WRITE',
    messageZh: '历史时点的请求不能写入。',
    messageEn: 'A request about the past cannot write.',
  },
};

/** What an answer over HTTP means for the trail. */
function verdictOf(answer: EndpointAnswer | Refused) {
  if (answer instanceof Refused || answer.status < 400) return {};
  const { code } = answer.body;
  const rules = typeof code === 'string' ? [code] : [];
  return { outcome: answer.status === 401 || answer.status === 403 ? ('FORBIDDEN' as const) : ('REFUSED' as const), rules };
}

/** Serves a subgraph's endpoints in its own process. */
export const endpointRoutes =
  (subgraph: Subgraph, endpoints: Endpoints<never>): Routes =>
  app => {
    for (const [path, answer] of Object.entries(endpoints as Endpoints<RequestContext>)) {
      app.post(path, async (http, reply) => {
        const operation = answer.name || path;
        await subgraph.admit?.(http.scope.request, [operation]);
        const context: RequestContext & Commands = http.scope.contextOf(subgraph);
        const work = async () => {
          if (context.asOf) return asOfCannotWrite;
          return answer(context, http.body);
        };
        const answered = context.command ? await context.command(operation, {}, work, verdictOf) : await work();
        if (answered instanceof Refused) throw new Error('an endpoint says by its status that it refused');
        return reply.code(answered.status).send(answered.body);
      });
    }
  };
