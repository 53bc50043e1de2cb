import { isDeepStrictEqual } from 'node:util';
import type { Asked, Question } from './questions/question';
import type { Server } from './servers';

/** What a server answers. @throws Error when it fails */
export async function answerOf(server: Server, question: Question, asked: Asked): Promise<unknown> {
  const { title, url, request, read = data => data } = server;
  const { method, path, headers, body } = request(question, asked);
  const response = await fetch(`${url}${path}`, {
    method,
    headers: headers as Record<string, string>,
    body: body as string | undefined,
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!data || errors) throw new Error(`${question.id}: ${title} answers ${response.status} ${JSON.stringify(errors)}`);
  return read(data);
}

/**
 * Proves that all servers answer alike, however they are asked.
 * @throws Error naming the first that differs: figures for different answers compare nothing
 */
export async function demandSameAnswers(
  servers: readonly Server[],
  question: Question,
  asked: readonly Asked[],
): Promise<void> {
  const { settle = data => data } = question;
  for (const one of asked) {
    const [first, ...others] = await Promise.all(servers.map(async server => settle(await answerOf(server, question, one))));
    const odd = others.findIndex(other => !isDeepStrictEqual(first, other));
    if (odd >= 0) throw new Error(`${question.id}: ${servers[odd + 1]!.title} answers otherwise than ${servers[0]!.title}`);
  }
}
