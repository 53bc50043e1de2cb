import type { JSONWebKeySet, JWK } from 'jose';
import type { Config } from './config';
import { ensureSecret } from './secrets';
import { subgraphNames } from './subgraph-name';
import { publicPart, signingKey } from './tokens';

type SecretsConfig = Pick<Config, 'SHUJI_SECRETS' | 'NODE_ENV'>;

/** Who signs what our processes say to each other, each with a key of its own: the gateway and the nine subgraphs. */
export const senders = ['gateway', ...subgraphNames] as const;

/** The secret file with a sender's own private key. */
export const senderKeyFile = (sender: string): string => `internal-${sender}.jwk`;

/** The public keys of all senders, each under its sender's name. */
export const senderKeysFile = 'internal.jwks';

/** The set of public keys, from the private one of each sender. */
export const senderKeySet = (keyOf: (sender: string) => JWK): string =>
  JSON.stringify({ keys: senders.map(sender => ({ ...publicPart(keyOf(sender)), kid: sender })) });

/** A sender's private key, made at first use outside production. @throws MissingSecretError naming the file */
export const senderKey = (config: SecretsConfig, sender: string): JWK => signingKey(config, senderKeyFile(sender));

/** The public keys of all senders; outside production made from the private ones at first use. @throws MissingSecretError */
export function senderKeys(config: SecretsConfig): JSONWebKeySet {
  const make = () => senderKeySet(sender => senderKey(config, sender));
  return JSON.parse(ensureSecret(config, senderKeysFile, make)) as JSONWebKeySet;
}
