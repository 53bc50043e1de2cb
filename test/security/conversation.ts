import type { ActorClaims } from '../../kernel/actor';
import type { TestRegister } from '../register';

/** What was answered: errors apart from data. */
export interface HeardAnswer {
  readonly about: string;
  readonly errors: string;
  readonly data: string;
  readonly headers: string;
}

/** Requests as they go over the wire; every answer is kept. */
export function conversationWith(registerOf: () => TestRegister) {
  const answers: HeardAnswer[] = [];
  async function send<Data = unknown>(
    about: string,
    body: object,
    claims?: ActorClaims,
    headers: Record<string, string> = {},
    query = '',
  ) {
    const { address, tokenFor } = registerOf();
    const response = await fetch(`${address}/graphql${query}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(claims && { authorization: `Bearer ${await tokenFor(claims)}` }),
        ...headers,
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: Data | null; errors?: { extensions: { code: string } }[] };
    const said = [...response.headers].map(pair => pair.join(': ')).join('\n');
    answers.push({ about, errors: JSON.stringify(errors ?? []), data: JSON.stringify(data ?? null), headers: said });
    return { data, codes: (errors ?? []).map(({ extensions }) => extensions.code) };
  }
  return { answers, send };
}

export type Conversation = ReturnType<typeof conversationWith>;
