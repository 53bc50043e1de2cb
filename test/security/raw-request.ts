import { once } from 'node:events';
import { connect } from 'node:net';

export interface RawRequest {
  readonly address: string;
  /** Lines after the request line and `Host`. */
  readonly head: readonly string[];
  /** Whether no empty line ends the head. */
  readonly isOpen?: boolean;
  /** Written as it is, whatever the head says of it; what the server answers meanwhile stops nothing. */
  readonly body?: Iterable<Buffer | string> | AsyncIterable<Buffer | string>;
  /** Milliseconds that the server has to answer or to close. */
  readonly patience?: number;
}

export interface RawAnswer {
  /** As the status line says; 0 where the connection was closed without one, -1 where nothing came in time. */
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

/** Sends to `POST /graphql` what no client library would, byte by byte, and hears what comes until there is an answer and all is sent. */
export async function sendRaw({
  address,
  head,
  isOpen: isHeadOpen = false,
  body = [],
  patience = 10_000,
}: RawRequest): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(address);
  const started = performance.now();
  const socket = connect(Number(port), hostname);
  let text = '';
  let isOpen = true;
  socket.setEncoding('utf8');
  const answered = new Promise<void>(resolve => {
    socket.on('data', (part: string) => {
      text += part;
      resolve();
    });
    socket.on('error', () => {}); // `close` follows
    socket.on('close', () => {
      isOpen = false;
      resolve();
    });
  });
  const end = setTimeout(() => socket.destroy(new Error('late')), patience);
  const closed = new Promise<void>(resolve => socket.once('close', () => resolve()));
  await Promise.race([once(socket, 'connect').catch(() => {}), closed]);
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: ${host}\r\n${head.map(line => `${line}\r\n`).join('')}${isHeadOpen ? '' : '\r\n'}`,
  );
  for await (const part of body) {
    if (!isOpen) break;
    if (!socket.write(part)) await Promise.race([once(socket, 'drain').catch(() => {}), closed]);
  }
  await answered;
  const late = performance.now() - started >= patience && text === '';
  clearTimeout(end);
  socket.destroy();
  return { status: late ? -1 : Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text, ms: performance.now() - started };
}

/** So many bytes in parts of 64 KB. */
export function* bytes(many: number, fill = 'a'): Generator<Buffer> {
  const part = Buffer.alloc(64 * 1024, fill);
  for (let left = many; left > 0; left -= part.length) yield left < part.length ? part.subarray(0, left) : part;
}

/** The same parts as `Transfer-Encoding: chunked` has them. */
export function* chunked(parts: Iterable<Buffer>): Generator<Buffer | string> {
  for (const part of parts) {
    yield `${part.length.toString(16)}\r\n`;
    yield part;
    yield '\r\n';
  }
  yield '0\r\n\r\n';
}
