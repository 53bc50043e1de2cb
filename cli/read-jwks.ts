import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Misuse } from './misuse';

/** Members that only a private key has (RFC 7518, 6.2.2, 6.3.2), and the one of a secret that both sides share (6.4.1). */
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

export interface PublicKeys {
  /** The file as it is. */
  readonly text: string;
  readonly count: number;
}

/**
 * Reads the public keys of a token issuer, a JWK Set (RFC 7517).
 * @throws Misuse where there is no such file, it is no JWK Set, or it holds what must not leave the issuer
 */
export function readJwks(path: string): PublicKeys {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Misuse(`--jwks：无法读取此文件：${path}。`, 'The file named by --jwks cannot be read.');
  }
  const { data } = keySet.safeParse(parsed(text));
  if (!data) throw new Misuse('--jwks：应为 JWK Set 文件：{ "keys": [ … ] }。', '--jwks wants a JWK Set: { "keys": [ … ] }.');
  if (data.keys.some(key => PRIVATE.some(member => member in key)))
    throw new Misuse(
      '--jwks：文件含有私钥，只应含公钥；未写入任何内容。',
      'The file named by --jwks holds private keys, and only public ones belong there; nothing was written.',
    );
  return { text, count: data.keys.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
