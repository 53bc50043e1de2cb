import { SEAL_KEYS, sealKeys } from '../kernel/audit/seal-keys';
import type { Config } from '../kernel/config';
import { senderKeyFile, senderKeysFile, senders } from '../kernel/internal-keys';
import { loginOf, passwordFile } from '../kernel/postgres';
import { checkPassword, checkSenderKeys, checkSigningKey, type NeededSecret, type Needs } from '../kernel/production';
import { roleOf, subgraphNames } from '../kernel/subgraph-name';
import { slices } from '../subgraphs/all';
import { readPublished } from './persisted/manifest';

const password = (file: string): NeededSecret => ({ file, check: checkPassword });
const signingKey = (sender: string): NeededSecret => ({ file: senderKeyFile(sender), check: checkSigningKey });

/** The subgraphs that a process has in it. */
const within = (config: Config, alone: string | undefined): string[] =>
  alone === undefined ? slices.map(({ name }) => name).filter(name => !config.SUBGRAPH_URLS.has(name)) : [alone];

/** The login of the database that a process uses, and the others that it makes where it is the owner. */
function passwordsFor({ DATABASE_URL }: Config): NeededSecret[] {
  const login = DATABASE_URL === undefined ? undefined : loginOf(DATABASE_URL);
  const own = subgraphNames.find(name => roleOf(name) === login?.user);
  const isGiven = login?.password !== undefined;
  if (own) return isGiven ? [] : [password(passwordFile(own))];
  return [...(isGiven ? [] : ['admin.password']), ...subgraphNames.map(passwordFile)].map(password);
}

const secretsOfSlice = (name: string): NeededSecret[] =>
  Object.entries(slices.find(slice => slice.name === name)?.secrets ?? {}).map(([file, { check }]) => ({ file, check }));

/** By what key it signs and, where it is asked itself, whom it believes. */
function keysFor(sender: string): NeededSecret[] {
  if (sender === 'gateway') return [signingKey(sender)];
  const check: NeededSecret['check'] = (text, read) =>
    checkSenderKeys(text, senders, { sender, key: read(senderKeyFile(sender)) });
  return [signingKey(sender), { file: senderKeysFile, check }];
}

/** What the whole register, or one subgraph alone, needs in production. */
export function needsOf(config: Config, alone?: string): Needs {
  const here = within(config, alone);
  return {
    clients: alone === undefined,
    secrets: [
      ...keysFor(alone ?? 'gateway'),
      ...(here.length > 0 ? [...passwordsFor(config), { file: SEAL_KEYS, check: sealKeys.check }] : []),
      ...here.flatMap(secretsOfSlice),
    ],
    others: alone === undefined ? [() => readPublished(config)] : [],
  };
}
