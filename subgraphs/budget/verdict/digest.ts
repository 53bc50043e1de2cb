import { createHash } from 'node:crypto';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** JSON with its keys in order and nothing between them: the same content is the same text (RFC 8785, for what is no fraction). */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value as { readonly [key: string]: Json | undefined });
  const stated = entries
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${stated.map(([key, kept]) => `${JSON.stringify(key)}:${canonicalJson(kept)}`).join(',')}}`;
}

/** SHA-256 over canonical JSON, in lower-case hex. */
export const digestOf = (value: object): string =>
  createHash('sha256')
    .update(canonicalJson(value as Json))
    .digest('hex');
