import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isConnectionFailure } from './connection-failure';
import { type Code, isKnownCode, type Text, texts } from './error-texts';
import { faultOfInput } from './input-fault';
import type { Logger } from './log';
import type { Language } from './subgraph';
import { validationText } from './validation-text';

/** What of an error's extensions may leave the process: names and codes of ours, never a value. */
const kept = ['rule', 'standard', 'field', 'subgraph', 'requestId'] as const;

/** An error with a code of the catalogue, its text in both languages and the HTTP status it deserves. */
export function codedError(code: Code, options: { status?: number; extensions?: Record<string, unknown> } = {}): GraphQLError {
  const { status, extensions } = options;
  return new GraphQLError(texts[code].messageZh, {
    extensions: { code, ...texts[code], ...extensions, ...(status !== undefined && { http: { status } }) },
  });
}

/** The caller's own fault: the rule, the field or header it is in, and what is wrong, in both languages. */
export const badInput = (rule: string, field: string, messageZh: string, messageEn: string): GraphQLError =>
  new GraphQLError(`${messageZh} ${messageEn}`, { extensions: { code: 'BAD_USER_INPUT', rule, field, messageZh, messageEn } });

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** graphql-js and Apollo write no Chinese, so a message that begins with it is our own: "中文 English". */
function ownText(message: string): Text | undefined {
  const parts = /^(\p{Script=Han}.*[\p{Script=Han}，。；：！？）”]) ([A-Z][\x20-\x7e]*)$/u.exec(message);
  return parts?.[1] && parts[2] ? { messageZh: parts[1], messageEn: parts[2] } : undefined;
}

function codeOf({ extensions, message, originalError }: GraphQLError): string {
  if (message.startsWith('Syntax Error: Document contains more')) return 'QUERY_TOO_LONG';
  const { code, messageZh } = extensions;
  // A value type refused a literal: what Apollo calls a fault of the document is one of the input.
  if (code === 'GRAPHQL_VALIDATION_FAILED' && isText(extensions.rule ?? messageZh)) return 'BAD_USER_INPUT';
  if (isText(code) && code !== 'INTERNAL_SERVER_ERROR' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
  return isConnectionFailure(originalError) ? 'SUBGRAPH_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
}

/** Where the parser stopped; what it found there is the caller's own text. */
function syntaxText({ locations }: GraphQLError): Text {
  const [at] = locations ?? [];
  if (!at) return texts.GRAPHQL_PARSE_FAILED;
  return {
    messageZh: `查询语法有误：第 ${at.line} 行第 ${at.column} 列`,
    messageEn: `The document has a syntax error at line ${at.line}, column ${at.column}.`,
  };
}

function tooLongText(message: string): Text {
  const limit = / (\d+) tokens/.exec(message)?.[1];
  if (limit === undefined) return texts.QUERY_TOO_LONG;
  return {
    messageZh: `查询过长：超过 ${limit} 个词元`,
    messageEn: `The document has more than the ${limit} tokens allowed.`,
  };
}

function textOf(error: GraphQLError, code: string): Text {
  const { messageZh, messageEn } = error.extensions;
  if (isText(messageZh) && isText(messageEn)) return { messageZh, messageEn };
  if (code === 'INTERNAL_SERVER_ERROR' || code === 'SUBGRAPH_UNAVAILABLE') return texts[code];
  if (code === 'GRAPHQL_VALIDATION_FAILED') return validationText(error.message) ?? texts[code];
  if (code === 'GRAPHQL_PARSE_FAILED') return syntaxText(error);
  if (code === 'QUERY_TOO_LONG') return tooLongText(error.message);
  return ownText(error.message) ?? (isKnownCode(code) ? texts[code] : texts.BAD_REQUEST);
}

/**
 * The one way from an error to what a client may read: a code, both languages, the path, names of ours. No value that was
 * sent, no address, no stack. Applied twice it changes nothing, so a subgraph's errors come out the same over HTTP as in process.
 */
export function publicError(thrown: unknown): GraphQLFormattedError {
  const error = thrown instanceof GraphQLError ? thrown : new GraphQLError('', { originalError: thrown as Error });
  const fault = faultOfInput(error.message);
  const code = fault ? 'BAD_USER_INPUT' : codeOf(error);
  const said = isText(error.extensions.messageZh) || !fault ? textOf(error, code) : fault.text;
  const extensions: Record<string, unknown> = { code, messageZh: said.messageZh, messageEn: said.messageEn };
  for (const key of kept) if (isText(error.extensions[key])) extensions[key] = error.extensions[key];
  if (fault) extensions.field = fault.field;
  const { code: stage } = error.extensions;
  const inDocument = stage === 'GRAPHQL_PARSE_FAILED' || stage === 'GRAPHQL_VALIDATION_FAILED';
  return {
    message: said.messageZh,
    ...(inDocument && error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions,
  };
}

/** The same as an error again, for whoever merges results further up. */
export function publicGraphQLError(thrown: unknown, place?: GraphQLError['path']): GraphQLError {
  const { message, path, extensions } = publicError(thrown);
  return new GraphQLError(message, { path: place ?? path, extensions });
}

/** The same, told by the subgraph `name`: where it cannot be reached, its name is told too. */
export function errorOfSubgraph(name: string, thrown: unknown): GraphQLError {
  const error = publicGraphQLError(thrown);
  if (error.extensions.code === 'SUBGRAPH_UNAVAILABLE') error.extensions.subgraph ??= name;
  return error;
}

/** Apollo Server's `formatError`. Its first argument already lost what the second still knows. */
export const formatError = (_formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => publicError(error);

/** In the language asked for, with the request's id. */
export function addressed(
  error: GraphQLFormattedError,
  { language, requestId }: { language: Language; requestId: string },
): GraphQLFormattedError {
  const { messageZh, messageEn } = error.extensions ?? {};
  const message = language === 'en' ? messageEn : messageZh;
  return { ...error, message: isText(message) ? message : error.message, extensions: { ...error.extensions, requestId } };
}

/** Also one of another realm. */
const isError = (thrown: unknown): thrown is Error => typeof thrown === 'object' && thrown !== null && 'stack' in thrown;

/** Quoted parts and long digits of a message may be somebody's data; the frames below it are ours. */
function traceOf(error: Error): string {
  const frames = (error.stack ?? '').slice((error.stack ?? '').indexOf('\n    at '));
  const message = error.message.replaceAll(/"[^"]*"|'[^']*'/g, '"…"').replaceAll(/[\p{L}]*\d{6,}\w*|\p{Script=Han}+/gu, '…');
  return `${error.name}: ${message}${frames}`;
}

/** Writes down what failed on our side, for those who quote a request id; what a client did wrong is no line in the log. */
export function logFailures(log: Logger, errors: readonly unknown[], where: { requestId: string; subgraph?: string }): void {
  for (const thrown of errors) {
    const code = publicError(thrown).extensions?.code;
    if (code === 'SUBGRAPH_UNAVAILABLE' && isConnectionFailure(thrown)) log.warn({ ...where }, 'database unreachable');
    if (code !== 'INTERNAL_SERVER_ERROR') continue;
    const cause = (thrown instanceof GraphQLError && thrown.originalError) || thrown;
    // An error that arrives already made public was written down where it happened.
    if (thrown instanceof GraphQLError && isText(thrown.extensions.messageZh)) continue;
    const path = thrown instanceof GraphQLError ? thrown.path?.filter(key => typeof key === 'string').join('.') : undefined;
    log.error({ ...where, path, trace: isError(cause) ? traceOf(cause) : typeof cause }, 'failed');
  }
}
