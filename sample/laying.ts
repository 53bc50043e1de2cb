import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ActorClaims, Role } from '../kernel/actor';
import type { SampleCity } from './shapes';

/** Runs an operation as somebody; throws when it has errors. */
export type Ask = <Data, Variables>(
  claims: ActorClaims,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export const authorityOf = (city: Pick<SampleCity, 'authority' | 'division'>): ActorClaims => ({
  subject: 'sample',
  roles: [Role.AUTHORITY],
  organization: city.authority,
  jurisdiction: city.division,
});

interface Refusal {
  findings?: { rule: string; messageEn: string; path?: string[] | null }[];
}

/** What was made. @throws Error where it was refused */
export function made<Result extends object>(what: string, result: Result): Exclude<Result, Refusal & { findings: unknown }> {
  const { findings } = result as Refusal;
  if (findings) throw new Error(`${what}: ${findings.map(({ rule, path }) => `${rule} at ${path?.join('.')}`).join('; ')}`);
  return result as Exclude<Result, Refusal & { findings: unknown }>;
}
