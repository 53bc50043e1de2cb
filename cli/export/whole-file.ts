import { createWriteStream } from 'node:fs';
import { access, constants, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { Misuse } from '../misuse';

/**
 * Tells what would keep an export from its file before the work is done rather than after.
 * @throws Misuse where the folder is missing or may not be written to, or the file is a folder
 */
export async function demandTarget(file: string): Promise<void> {
  const folder = dirname(file);
  if ((await stat(file).catch(() => undefined))?.isDirectory())
    throw new Misuse(`目标是文件夹，请指明文件：${file}。`, 'The target is a folder; name a file.');
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new Misuse(`目标文件夹不存在：${folder}。`, 'The folder of the target does not exist.');
  await access(folder, constants.W_OK).catch(() => {
    throw new Misuse(`无权写入目标文件夹：${folder}。`, 'The folder of the target may not be written to.');
  });
}

/** Exit codes of a program that a signal ended, as shells have them. */
const endedBy = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Writes beside the file and moves it there whole, so that an export that broke off, for whatever reason, leaves nothing that looks
 * like one. A first SIGINT or SIGTERM breaks it off in order; a second ends the process.
 * @throws Misuse where it was broken off
 */
export async function writeWhole(
  file: string,
  write: (stream: Writable, signal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const draft = `${file}.part`;
  const interrupted = new AbortController();
  const interrupt = (signal: NodeJS.Signals) => interrupted.abort(signal);
  for (const signal of Object.keys(endedBy)) process.once(signal, interrupt);
  try {
    await write(createWriteStream(draft, { flush: true }), interrupted.signal);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    if (!interrupted.signal.aborted) throw error;
    throw new Interrupted(endedBy[interrupted.signal.reason as keyof typeof endedBy]);
  } finally {
    for (const signal of Object.keys(endedBy)) process.removeListener(signal, interrupt);
  }
}

/** Somebody stopped the command. */
export class Interrupted extends Misuse {
  constructor(readonly exitCode: number) {
    super('已中止，未写入文件。', 'Broken off; no file was written.');
  }
}
