import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';
import { codedError } from '../kernel/errors';

const welcome = `# 数籍 · Shuji
#
# 令牌写在 Headers 里 A token goes into Headers: { "authorization": "Bearer …" }

query Hello {
  __typename
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

/** `GET /graphql`: GraphiQL where introspection is on; elsewhere it would show an empty schema, so there is no page. */
export function graphiqlRoute(introspection: boolean): (app: FastifyInstance) => void {
  let page: string | undefined;
  return app => {
    app.get('/graphql', async (_, reply) => {
      if (!introspection) {
        reply.header('allow', 'POST');
        throw codedError('METHOD_NOT_ALLOWED', { status: 405 });
      }
      page ??= renderGraphiQL({ title: '数籍 Shuji', endpoint: '/graphql', defaultQuery: welcome });
      return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page);
    });
  };
}
