import type { Request } from 'autocannon';
import { projectFile } from '../kernel/root';
import { installPeers, newerNode } from './peers/install';
import { askPostGraphile } from './peers/postgraphile-page';
import { type Running, type Served, serve } from './processes';
import type { Asked, Question } from './questions/question';
import type { BenchRegister } from './register';

/** One of those that answer the same question. */
export interface Server {
  readonly title: string;
  /** None where it could not be had. */
  readonly url?: string;
  request(question: Question, asked: Asked): Request;
  /** Brings an answer into the form that the others give it, where this one names things otherwise. */
  read?(data: unknown): unknown;
}

/** One that tells what is left in its memory. */
export interface Watched {
  readonly server: Server;
  readonly url: string;
  /** In bytes. */
  left(): Promise<{ left: number; resident: number }>;
  stop(): Promise<void>;
}

/** Registers that the page is put together from. */
const remote = ['asset', 'legal-entity', 'operation'];

/** The servers that can be compared over one register, each started when it is asked for. */
export class Servers {
  #elsewhere: Promise<Readonly<Record<string, string>>> | undefined;

  /** @param stopLater is given the way to end what is started */
  constructor(
    private readonly register: Pick<BenchRegister, 'env' | 'authorization'>,
    private readonly stopLater: (stop: () => Promise<void>) => void,
  ) {}

  async floor(): Promise<Server> {
    const { url } = await this.start(['bench/floor.js']);
    return {
      title: 'floor: one SQL statement on node:http',
      url,
      request: ({ id }, { parameters }) => ({
        method: 'GET',
        path: `/${id}?${new URLSearchParams(parameters.map(parameter => ['p', String(parameter)]))}`,
      }),
    };
  }

  /** As `npm start` runs it. */
  async ours(): Promise<Server> {
    const { url } = await this.start(['cli/shuji.js', 'serve']);
    return this.graph('Shuji: fused, in one process', url, '/graphql');
  }

  /** The same, and what is left in its memory, in bytes, once nothing can be freed. */
  async watched(settings: Readonly<Record<string, string>> = {}): Promise<Watched> {
    const flags = ['--expose-gc', '--require', projectFile('dist', 'bench', 'heap-on-demand.js')];
    const { url, answerTo, stop } = await this.start(['cli/shuji.js', 'serve'], settings, { flags });
    return {
      server: this.graph('Shuji', url, '/graphql'),
      url,
      stop,
      async left() {
        const [, left, resident] = await answerTo('SIGUSR2', /left (\d+) resident (\d+)/);
        return { left: Number(left), resident: Number(resident) };
      },
    };
  }

  async planned(): Promise<Server> {
    const { url } = await this.start(['cli/shuji.js', 'serve'], { SHUJI_ENGINE: 'planned' });
    return this.graph('Shuji: planned, in one process', url, '/graphql');
  }

  async overHttp(): Promise<Server> {
    const { url } = await this.start(['cli/shuji.js', 'serve'], await this.elsewhere());
    return this.graph('Shuji: planned, subgraphs over HTTP', url, '/graphql');
  }

  async apollo(): Promise<Server> {
    const there = installPeers() ? await this.start(['bench/peers/apollo-gateway.js'], await this.elsewhere()) : undefined;
    return this.graph('@apollo/gateway, the same subgraphs over HTTP', there?.url, '/');
  }

  async postgraphile(): Promise<Server> {
    const node = installPeers() ? newerNode() : undefined;
    const inEarnest = { GRAPHILE_ENV: 'production' };
    const there = node === undefined ? undefined : await this.start(['bench/peers/postgraphile.js'], inEarnest, { node });
    return { title: 'PostGraphile 5 on the same tables', url: there?.url, ...(await askPostGraphile(there?.url)) };
  }

  /** Where the registers are that run as processes of their own, started for the first who asks. */
  private elsewhere(): Promise<Readonly<Record<string, string>>> {
    this.#elsewhere ??= (async () => {
      const urls: string[] = [];
      for (const name of remote)
        urls.push(`${name}=${(await this.start(['cli/shuji.js', 'serve', '--subgraph', name])).url}/graphql`);
      return { SUBGRAPH_URLS: urls.join(',') };
    })();
    return this.#elsewhere;
  }

  private start(
    script: readonly [string, ...string[]],
    settings: Readonly<Record<string, string>> = {},
    running?: Running,
  ): Promise<Served> {
    const starting = serve(script, { ...this.register.env, ...settings }, running);
    this.stopLater(() =>
      starting.then(
        served => served.stop(),
        () => undefined,
      ),
    );
    return starting;
  }

  private graph(title: string, url: string | undefined, path: string): Server {
    return {
      title,
      url,
      request: (question, { variables }) => ({
        method: 'POST',
        path,
        headers: { 'content-type': 'application/json', authorization: this.register.authorization(question) },
        body: JSON.stringify({ query: question.document, variables }),
      }),
    };
  }
}
