import { createReadStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReadableStream } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import { BackupFault, damaged } from './fault';

/** Compressed less hard than it could be: the database is read while it serves. */
const LEVEL = 4;

/** Compresses (gzip) and encrypts (age, in pieces of 64 KB): `age -d FILE | gunzip` gives the same. Memory does not grow with the size. */
export async function seal(
  source: AsyncIterable<Buffer>,
  recipients: readonly string[],
  sink: Writable,
  signal?: AbortSignal,
): Promise<void> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch {
      throw new BackupFault('NO_KEY', '收件人（age1…）有误。', 'A recipient (age1…) is not valid.');
    }
  }
  await pipeline(
    source,
    createGzip({ level: LEVEL }),
    async function* (zipped: AsyncIterable<Uint8Array>) {
      yield* await encrypter.encrypt(ReadableStream.from(zipped) as never);
    },
    sink,
    { signal },
  );
}

const AGE = 'age-encryption.org/v1\n';

async function* counted(file: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    if (bytes === 0 && chunk.toString('latin1', 0, AGE.length) !== AGE)
      throw new BackupFault('NOT_A_BACKUP', '此文件不是备份。', 'This file is no backup.');
    bytes += chunk.length;
    onBytes(bytes);
    yield chunk;
  }
  if (bytes === 0) throw new BackupFault('NOT_A_BACKUP', '此文件为空。', 'This file is empty.');
}

/** What age says of a key that does not fit; anything else it says is about a file that is not as it was written. */
const faultOf = (error: unknown): unknown => {
  if (error instanceof BackupFault || (error as NodeJS.ErrnoException).syscall !== undefined) return error;
  return /no identity matched/.test((error as Error).message)
    ? new BackupFault(
        'WRONG_KEY',
        '此密钥打不开这份备份。',
        'None of these keys opens this backup; it was sealed to another recipient.',
      )
    : damaged();
};

/**
 * Decrypts and expands what `seal` wrote.
 * @param onBytes how much of the file has been read
 * @throws BackupFault NOT_A_BACKUP, WRONG_KEY, DAMAGED
 */
export async function* unsealed(
  file: string,
  identities: readonly string[],
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    throw new BackupFault('NO_KEY', '密钥（AGE-SECRET-KEY-…）有误。', 'A key (AGE-SECRET-KEY-…) is not valid.');
  }
  const gunzip = createGunzip({ chunkSize: 128 * 1024 });
  const opening = pipeline(async function* () {
    yield* await decrypter.decrypt(ReadableStream.from(counted(file, onBytes)) as never);
  }, gunzip).then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    yield* gunzip;
  } catch (error) {
    throw faultOf((await opening) ?? error);
  } finally {
    gunzip.destroy();
  }
  const failed = await opening;
  if (failed) throw faultOf(failed);
}
