import type { Request } from 'autocannon';
import { installPeers } from './peers/install';
import { type Served, serve } from './processes';
import type { Asked, Question } from './questions/question';
import type { BenchRegister } from './register';

/** One of those that answer the same question. */
export interface Server {
  readonly title: string;
  /** None where it could not be had. */
  readonly url?: string;
  request(question: Question, asked: Asked): Request;
}

/** Registers that the page is put together from. */
const remote = ['asset', 'legal-entity', 'operation'];

/** Starts every server that is compared, one after another. */
export async function startServers(
  { env, authorization }: Pick<BenchRegister, 'env' | 'authorization'>,
  stopLater: (stop: () => Promise<void>) => void,
): Promise<{ floor: Server; ours: Server; overHttp: Server; apollo: Server }> {
  const start = (script: readonly [string, ...string[]], settings: Readonly<Record<string, string>> = {}): Promise<Served> => {
    const starting = serve(script, { ...env, ...settings });
    stopLater(() =>
      starting.then(
        served => served.stop(),
        () => undefined,
      ),
    );
    return starting;
  };
  const graph = (title: string, url: string | undefined, path: string): Server => ({
    title,
    url,
    request: (question, { variables }) => ({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', authorization: authorization(question) },
      body: JSON.stringify({ query: question.document, variables }),
    }),
  });

  const floor = await start(['bench/floor.js']);
  const ours = await start(['cli/shuji.js', 'serve']);
  const urls: string[] = [];
  for (const name of remote) urls.push(`${name}=${(await start(['cli/shuji.js', 'serve', '--subgraph', name])).url}/graphql`);
  const elsewhere = { SUBGRAPH_URLS: urls.join(',') };
  const overHttp = await start(['cli/shuji.js', 'serve'], elsewhere);
  const apollo = installPeers() ? await start(['bench/peers/apollo-gateway.js'], elsewhere) : undefined;
  return {
    floor: {
      title: 'floor: one SQL statement on node:http',
      url: floor.url,
      request: ({ id }, { parameters }) => ({
        method: 'GET',
        path: `/${id}?${new URLSearchParams(parameters.map(parameter => ['p', String(parameter)]))}`,
      }),
    },
    ours: graph('Shuji, subgraphs in its process', ours.url, '/graphql'),
    overHttp: graph('Shuji, subgraphs over HTTP', overHttp.url, '/graphql'),
    apollo: graph('@apollo/gateway, the same subgraphs over HTTP', apollo?.url, '/'),
  };
}
