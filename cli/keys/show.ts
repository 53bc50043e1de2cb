import { keyInUse, keyToCome } from '../../kernel/ciphers/key-ring';
import { foundByKey, type Holdings, sealedByKey } from '../../subgraphs/natural-person/keys/holdings';
import { type KeyHouse, type RingName, ringFiles } from './key-house';

const algorithms = {
  encryption: { aes: 'AES-256-GCM', sm4: 'SM4-CBC + HMAC-SM3' },
  index: { aes: 'HMAC-SHA-256', sm4: 'HMAC-SM3' },
} as const;

/** A line for each key of a ring and for each that rows name although it is gone: its standing and how many rows it has. */
function linesOf({ ring }: KeyHouse, name: RingName, holdings: Holdings): string[] {
  const keys = ring(name);
  const [inUse, coming] = [keyInUse(keys).id, keyToCome(keys)?.id];
  const standing = (id: number) => (id === inUse ? '在用 in use' : id === coming ? '待用 to come' : '旧 old');
  const known = [...keys.values()].map(
    ({ id, cipher }) =>
      `  ${String(id).padStart(3)}  ${algorithms[name][cipher]}  ${standing(id)}  ${holdings.get(id) ?? 0} 行 rows`,
  );
  const gone = [...holdings].filter(([id]) => !keys.has(id));
  return [
    ringFiles[name],
    ...known,
    ...gone.map(([id, rows]) => `  ${String(id).padStart(3)}  密钥缺失 no such key  ${rows} 行 rows`),
  ];
}

/** Both rings as they stand: never a key. */
export const keyLines = async (house: KeyHouse): Promise<string[]> => [
  ...linesOf(house, 'encryption', await sealedByKey(house.database)),
  ...linesOf(house, 'index', await foundByKey(house.database)),
];
