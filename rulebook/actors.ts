import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml } from './yaml';

/** The capacities in which somebody acts on the register, as tokens carry them (角色). */
export const roleNames = [
  'AUTHORITY',
  'PROVIDER',
  'CONSUMER',
  'FINANCE',
  'OPERATOR',
  'PLATFORM',
  'GOVERNMENT',
  'PRINCIPAL',
  'EXPERT',
  'AUDITOR',
  'INSPECTOR',
  'ANALYST',
  'INTEGRATOR',
  'PUBLIC',
  'SERVICE',
] as const;
export type RoleName = (typeof roleNames)[number];

/** Whom the five texts name; `actors.yaml` says in which role each acts. */
export const actorNames = [
  'authority',
  'producer',
  'consumer',
  'user',
  'operator',
  'platform-operator',
  'tech-service',
  'lead-dept',
  'project-owner',
  'dept-head',
  'finance',
  'government',
  'upper-authority',
  'expert-committee',
  'audit-office',
  'cyberspace',
  'public-security',
  'state-security',
  'secrecy',
  'market-regulator',
  'third-party',
  'all',
  'any',
] as const;
export type ActorName = (typeof actorNames)[number];

const actor = z.strictObject({
  title: z.string().min(1),
  titleEn: z.string().min(1),
  roles: z.array(z.enum(roleNames)).min(1),
});
const actorTable = z.strictObject(Object.fromEntries(actorNames.map(name => [name, actor])) as Record<ActorName, typeof actor>);

/** What an actor of the texts is called and in which roles it acts, the usual one first. */
export type ActorEntry = z.output<typeof actor>;

/**
 * Reads the table of actors.
 * @throws Error naming the file and every actor that is unknown, missing or without a known role
 */
export function readActors(file: string): Readonly<Record<ActorName, ActorEntry>> {
  const read = actorTable.safeParse(parseYaml(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}:\n${z.prettifyError(read.error)}`);
  return read.data;
}

export const actors = readActors(join(__dirname, 'actors.yaml'));

/** The roles in which an actor of the texts acts, the usual one first. */
export const rolesOf = (actor: ActorName): readonly RoleName[] => actors[actor].roles;
