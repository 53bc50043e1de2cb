import type { ActorClaims } from '../../kernel/actor';
import type { TestRegister } from '../register';
import type { Conversation } from './conversation';
import { secret, typed } from './leak-marks';

/** Marks wherever a request has a place besides its arguments, and in bodies that cannot be read. */
export async function sendStrangely(
  register: TestRegister,
  { answers, send }: Conversation,
  somebody: ActorClaims,
): Promise<void> {
  const query = '{ naturalPerson(id: "x") { id } }';
  for (const mark of [secret.number(), secret.name(), typed.phone()]) {
    const encoded = encodeURIComponent(mark);
    for (const claims of [undefined, somebody]) {
      await send('headers', { query }, claims, {
        'registry-purpose': encoded,
        'registry-as-of': encoded,
        'accept-language': encoded,
        'user-agent': encoded,
        'x-forwarded-for': encoded,
        cookie: `a=${encoded}`,
      });
      // what a request is called is its sender's to choose, but for a number as long as an identity number
      await send('request id', { query }, claims, { 'x-request-id': encodeURIComponent(secret.number()) });
      await send('address', { query }, claims, {}, `?document=${encoded}`);
      for (const text of [
        `{ naturalPerson(id: "${mark}") { id } }`,
        `{ f(a: "${mark}") }`,
        `{ "${mark}`,
        `query Q${secret.number()} ${query}`,
      ])
        await send('document', { query: text, operationName: mark }, claims);
      await send('persisted', { documentId: `sha256:${mark}`, extensions: { persistedQuery: { sha256Hash: mark } } }, claims);
      await send('variables', { query, variables: { [mark]: mark } }, claims);
    }
    for (const [path, options] of [
      [`/${encoded}`, {}],
      [`/graphql?query=${encoded}`, {}],
      ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"query": "${mark}` }],
      ['/graphql', { method: 'POST', headers: { 'content-type': encoded }, body: mark }],
      ['/graphql', { headers: { authorization: `Bearer ${encoded}` } }],
      [
        '/api/v1/lineage',
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ eventType: mark }) },
      ],
    ] as const) {
      const response = await fetch(`${register.address}${path}`, options);
      answers.push({
        about: path.slice(0, 9),
        errors: await response.text(),
        data: '',
        headers: JSON.stringify([...response.headers]),
      });
    }
  }
}
