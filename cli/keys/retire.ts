import { setTimeout as sleep } from 'node:timers/promises';
import { keyInUse, keyToCome, without } from '../../kernel/ciphers/key-ring';
import { foundByKey, lackingKey, sealedByKey } from '../../subgraphs/natural-person/keys/holdings';
import { dropIndexKey } from '../../subgraphs/natural-person/keys/reindex';
import { closeKey, openKey, releaseIndexKey, requireIndexKey } from '../../subgraphs/natural-person/keys/standing';
import { Misuse } from '../misuse';
import type { KeyHouse, RingName } from './key-house';

/** Processes read a ring again after a second at the latest. */
const LEARNT_MS = 2_000;

const unfinished = () =>
  new Misuse('密钥轮换尚未完成，请先运行 shuji keys rotate。', 'A rotation is unfinished: run `shuji keys rotate` first.');

function oldKeys({ ring }: KeyHouse, name: RingName): number[] {
  const keys = ring(name);
  if (keyToCome(keys)) throw unfinished();
  return [...keys.keys()].filter(id => id !== keyInUse(keys).id);
}

/** A key leaves the encryption ring once nothing can be sealed with it any more and nothing is. */
async function retireEncryption(house: KeyHouse): Promise<number[]> {
  const old = oldKeys(house, 'encryption');
  for (const key of old) await closeKey(house.database, 'encryption', key);
  const sealed = await sealedByKey(house.database);
  const needed = old.filter(key => sealed.has(key));
  for (const key of needed) await openKey(house.database, 'encryption', key);
  if (needed.length > 0) throw unfinished();
  house.write('encryption', without(house.ring('encryption'), old));
  return old;
}

/** A key leaves the index ring once every document is found by the one in use; then its digests go. */
async function retireIndex(house: KeyHouse): Promise<number[]> {
  const { database } = house;
  const inUse = keyInUse(house.ring('index')).id;
  const old = oldKeys(house, 'index');
  if (old.length > 0) await requireIndexKey(database, inUse);
  for (const key of old) if ((await lackingKey(database, inUse, key)) > 0) throw unfinished();
  for (const key of old) await releaseIndexKey(database, key);
  house.write('index', without(house.ring('index'), old));
  const gone = [...(await foundByKey(database)).keys()].filter(key => key !== inUse);
  if (gone.length > 0) await sleep(LEARNT_MS);
  for (const key of gone) {
    await closeKey(database, 'index', key);
    await dropIndexKey(database, key);
  }
  return [...new Set([...old, ...gone])];
}

/**
 * Removes from both rings the keys that nothing names any more. Interrupted at any moment, it goes on when it is called again.
 * @throws Misuse where a rotation is unfinished
 */
export const retire = async (house: KeyHouse): Promise<Record<RingName, number[]>> => ({
  encryption: await retireEncryption(house),
  index: await retireIndex(house),
});
