import { setTimeout as sleep } from 'node:timers/promises';
import type { CipherName } from '../../kernel/ciphers/cipher';
import { keyInUse, keyToCome, newKey, nextKeyId, withFirst, withSecond } from '../../kernel/ciphers/key-ring';
import { lackingKey, sealedByKey } from '../../subgraphs/natural-person/keys/holdings';
import { reindex } from '../../subgraphs/natural-person/keys/reindex';
import { reseal, type Walked } from '../../subgraphs/natural-person/keys/reseal';
import { openKey, requireIndexKey } from '../../subgraphs/natural-person/keys/standing';
import { Misuse } from '../misuse';
import type { KeyHouse, RingName } from './key-house';

/** Processes read a ring again after a second at the latest; twice that lets those under way come to their end. */
const LEARNT_MS = 2_000;

/** What a rotation does next; found out from the rings and the rows alone, so that one that was interrupted goes on. */
export type Stage = 'begin' | 'add-index-key' | 'index' | 'index-first' | 'reseal';

/** How far the last rotation came. */
export async function stageOf(house: KeyHouse): Promise<Stage> {
  const [encryption, index] = [house.ring('encryption'), house.ring('index')];
  const [isEncryptionToCome, isIndexToCome] = [encryption, index].map(ring => keyToCome(ring) !== undefined);
  if (isEncryptionToCome) return isIndexToCome ? 'index' : 'add-index-key';
  if (isIndexToCome) return 'index-first';
  const inUse = keyInUse(encryption).id;
  const sealed = await sealedByKey(house.database);
  return [...sealed.keys()].some(key => key !== inUse) ? 'reseal' : 'begin';
}

export interface RotateOptions {
  readonly cipher: CipherName;
  /** Only adds the keys: for processes to which their files must be brought. */
  readonly addOnly?: boolean;
  readonly say: (zh: string, en: string) => void;
  readonly walked: (ring: RingName) => Walked;
}

async function addKey(house: KeyHouse, name: RingName, cipher: CipherName): Promise<void> {
  const ring = house.ring(name);
  const key = newKey(nextKeyId(ring), cipher);
  await openKey(house.database, name, key.id);
  house.write(name, withSecond(ring, key));
}

/** The digest under the coming key beside those that are there, for every document; nothing is entered without it any more. */
async function index({ database, vault, ring }: KeyHouse, walked: Walked): Promise<void> {
  const inUse = keyInUse(ring('index')).id;
  const coming = keyToCome(ring('index'))?.id ?? inUse;
  await requireIndexKey(database, coming);
  await reindex(database, vault, coming, walked);
  const lacking = await lackingKey(database, coming, inUse);
  if (lacking > 0)
    throw new Misuse(
      `${lacking} 人的证件索引未能换用新密钥，旧密钥保留。`,
      `The documents of ${lacking} persons have no digest under the new key; the old one stays.`,
    );
}

function makeFirst(house: KeyHouse, name: RingName): void {
  const ring = house.ring(name);
  const coming = keyToCome(ring);
  if (coming) house.write(name, withFirst(ring, coming.id));
}

/**
 * Renews both keys while the register serves: adds a key to each ring, writes its digest beside the old ones, makes both the first and
 * seals anew what the old one has sealed. Interrupted at any moment, it goes on where it was when it is called again.
 */
export async function rotate(house: KeyHouse, { cipher, addOnly, say, walked }: RotateOptions): Promise<void> {
  let stage = await stageOf(house);
  if (stage !== 'begin') say('继续此前未完成的密钥轮换', 'Going on with a rotation that was interrupted');
  if (stage === 'begin') {
    await addKey(house, 'encryption', cipher);
    stage = 'add-index-key';
  }
  if (stage === 'add-index-key') {
    await addKey(house, 'index', cipher);
    stage = 'index';
  }
  if (addOnly && stage === 'index') {
    say(
      '新密钥已加入。请将密钥文件送达各进程后再次运行',
      'The new keys are in the files; bring them to every process, then run this again',
    );
    return;
  }
  if (stage === 'index') {
    await sleep(LEARNT_MS);
    await index(house, walked('index'));
    makeFirst(house, 'encryption');
  }
  if (stage === 'index' || stage === 'index-first') makeFirst(house, 'index');
  await sleep(LEARNT_MS);
  const { id } = keyInUse(house.ring('encryption'));
  await reseal(house.database, house.vault, id, walked('encryption'));
}
