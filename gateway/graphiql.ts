import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { codedError } from '../kernel/errors';

const welcome = `# 数籍 · Shuji
#
# 未带令牌时仅显示公开数据。启动时的输出列有演示用户及其令牌，也可由命令签发：
# Without a token only public data is shown. The start prints demo users with tokens; a command makes others:
#
#   npm run --silent shuji -- token --role ANALYST
#
# 令牌写在下方 Headers 中 It goes into Headers below: { "authorization": "Bearer …" }

query Hello {
  __typename
}
`;

/** A comment until a token is put in: the page sends these headers with its first question, and a bad token is refused. */
const headers = `{
  // "authorization": "Bearer …"
}
`;

/** The page holds its script and style in itself; the browser is told to fetch nothing from anywhere but our own address. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

interface Page {
  readonly plain: string;
  readonly zipped: Buffer;
}

const zip = promisify(gzip);

async function render(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql'); // nine megabytes, for whoever opens the page
  const plain = renderGraphiQL({
    title: '数籍 Shuji',
    endpoint: '/graphql',
    defaultQuery: welcome,
    defaultHeaders: headers,
    defaultEditorToolsVisibility: 'headers',
  });
  return { plain, zipped: await zip(plain) };
}

/** True where gzip is taken, RFC 9110 section 12.5.3; a weight of 0 refuses it. */
const takesGzip = (acceptEncoding: string | string[] | undefined): boolean =>
  String(acceptEncoding ?? '')
    .split(',')
    .some(coding => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));

/**
 * `GET /graphql`: GraphiQL where introspection is on, and the way to it from `/`; elsewhere it would show an empty schema, so there is
 * no page.
 */
export function graphiqlRoute(introspection: boolean): (app: FastifyInstance) => void {
  let page: Promise<Page> | undefined;
  return app => {
    if (introspection) app.get('/', async (_, reply) => reply.redirect('/graphql', 302));
    app.get('/graphql', async (http, reply) => {
      if (!introspection) {
        reply.header('allow', 'POST');
        throw codedError('METHOD_NOT_ALLOWED', { status: 405 });
      }
      page ??= render();
      const { plain, zipped } = await page;
      reply.type('text/html; charset=utf-8').header('content-security-policy', policy).header('vary', 'accept-encoding');
      return takesGzip(http.headers['accept-encoding'])
        ? reply.header('content-encoding', 'gzip').send(zipped)
        : reply.send(plain);
    });
  };
}
