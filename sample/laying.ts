import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ActorClaims, Role } from '../kernel/actor';
import type { SampleCity, SampleNodeRef } from './shapes';

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

/** How many commands are under way at once: enough to keep the database busy, few enough for its connections. */
const AT_ONCE = 4;

/** Lays each of them, several at a time. */
export async function eachOf<Thing>(things: readonly Thing[], lay: (thing: Thing) => Promise<void>): Promise<void> {
  const waiting = [...things];
  const worker = async () => {
    for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift()) await lay(thing);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Id in the register of what the sample names. @throws Error where the sample does not lay it */
export const idOf = (ids: ReadonlyMap<SampleNodeRef, string>, ref: SampleNodeRef): string => {
  const id = ids.get(ref);
  if (id === undefined) throw new Error(`the sample names ${ref}, which it does not lay`);
  return id;
};
