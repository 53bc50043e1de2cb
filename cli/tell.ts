import { CipherError } from '../kernel/ciphers/cipher';
import { ConfigError } from '../kernel/config';
import { SchemaMismatch } from '../kernel/migrate';
import { MissingSecretError } from '../kernel/secrets';
import { ExistingSecretsError } from './deployment-secrets';
import { ExportIncomplete } from './export/ask';
import { Interrupted } from './export/whole-file';
import { FileFault } from './import/fault';
import { Misuse } from './misuse';

const sentences = [
  ConfigError,
  CipherError,
  MissingSecretError,
  ExistingSecretsError,
  FileFault,
  ExportIncomplete,
  Misuse,
  SchemaMismatch,
];

interface SystemError extends Error {
  readonly code?: string;
  readonly syscall?: string;
  readonly port?: number;
}

/** Why a port could not be had, by the variable that names it. */
function listenFault({ code, port }: SystemError): string {
  if (code === 'EADDRINUSE')
    return `PORT: ${port} 已被占用，请另设 PORT 或停止占用它的程序。 Port ${port} is taken; set another PORT, or stop what holds it.`;
  if (code === 'EACCES')
    return `PORT: 无权监听 ${port}，请改用 1024 以上的端口。 Port ${port} may not be listened at; take one above 1024.`;
  return `HOST: 无法在此地址监听（${code}）。 HOST cannot be listened at (${code}).`;
}

/** What the user can put right, in one sentence; undefined for what is ours. */
export function sentenceOf(error: unknown): string | undefined {
  if (sentences.some(kind => error instanceof kind)) return (error as Error).message;
  const { syscall } = (error ?? {}) as SystemError;
  return syscall === 'listen' || syscall === 'bind' ? listenFault(error as SystemError) : undefined;
}

/** Says on standard error why a command failed, what is ours with its stack, and sets the exit code. */
export function tell(error: unknown): void {
  console.error(sentenceOf(error) ?? error);
  process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
}
