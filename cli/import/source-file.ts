import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { FileFault } from './fault';

/** A file on its way in: its bytes once from start to end, counted and digested as they pass. */
export class SourceFile {
  /** Bytes handed out so far, for a progress bar. */
  bytesRead = 0;
  private sha256: string | undefined;

  private constructor(
    readonly path: string,
    readonly bytes: number,
  ) {}

  /** @throws FileFault when there is no such readable, regular file. */
  static async open(path: string): Promise<SourceFile> {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory())
      throw new FileFault('FILE_IS_FOLDER', `这是文件夹，请指明文件：${path}。`, 'This is a folder; name a file.');
    if (!found?.isFile()) throw new FileFault('FILE_NOT_FOUND', `找不到该文件：${path}。`, 'There is no such file.');
    return new SourceFile(path, found.size);
  }

  /** The bytes for a look ahead: neither counted nor digested. */
  async *peek(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of createReadStream(this.path)) yield chunk as Buffer;
    } catch {
      throw new FileFault('FILE_UNREADABLE', '无法读取该文件。', 'The file cannot be read.');
    }
  }

  /** The bytes that are imported. */
  async *read(): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    this.bytesRead = 0;
    for await (const chunk of this.peek()) {
      hash.update(chunk);
      this.bytesRead += chunk.length;
      yield chunk;
    }
    this.sha256 = hash.digest('hex');
  }

  /** SHA-256 of what was read, in hex; the file must have been read to its end. */
  get digest(): string {
    if (this.sha256 === undefined) throw new Error('A digest is asked for before the file is read to its end.');
    return this.sha256;
  }
}
