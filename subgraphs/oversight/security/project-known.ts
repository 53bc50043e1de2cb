import type { EntityManager } from 'typeorm';
import { keyOf, type Register } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';

const GONE = ['MERGED', 'DEREGISTERED'];
const DEPARTMENTS = ['GOVERNMENT_DEPARTMENT', 'PUBLIC_INSTITUTION', 'PUBLIC_UTILITY'];

/** The last of each thing, by its key. */
const latest = (register: Register, events: readonly Event[]): [string, Event][] => [
  ...new Map(
    events.flatMap(event => {
      const key = keyOf(register, event.aggregate);
      return key === undefined ? [] : [[key, event] as const];
    }),
  ),
];

/** Keeps which bodies there are, and which of them the texts of the cities oblige: the departments and what is treated as one. */
export async function projectBodies(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const told = latest('legal-entity', events);
  await manager.query(
    `insert into known_body (body, jurisdiction, is_department, gone, version)
     select * from unnest($1::text[], $2::text[], $3::boolean[], $4::boolean[], $5::bigint[])
     on conflict (body) do update set jurisdiction = excluded.jurisdiction, is_department = excluded.is_department,
       gone = excluded.gone, version = excluded.version
     where known_body.version < excluded.version`,
    [
      told.map(([body]) => body),
      told.map(([, { payload }]) => payload.jurisdiction ?? null),
      told.map(([, { payload }]) => payload.departmentType != null || DEPARTMENTS.includes(String(payload.entityKind))),
      told.map(([, { payload }]) => GONE.includes(String(payload.entityStatus))),
      told.map(([, { sequence }]) => sequence),
    ],
  );
}

/** Keeps which information systems there are, and whose. */
export async function projectSystems(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const told = latest('information-system', events);
  await manager.query(
    `insert into known_system (system, jurisdiction, department, version)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[])
     on conflict (system) do update set jurisdiction = excluded.jurisdiction, department = excluded.department, version = excluded.version
     where known_system.version < excluded.version`,
    [
      told.map(([system]) => system),
      told.map(([, { payload }]) => payload.jurisdiction),
      told.map(([, { payload }]) => payload.department),
      told.map(([, { sequence }]) => sequence),
    ],
  );
}

/** Keeps between whom grants are: who answers for an incident hangs on it. */
export async function projectGrants(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const told = latest('access-grant', events);
  await manager.query(
    `insert into known_grant (access_grant, jurisdiction, provider, holder, version)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[])
     on conflict (access_grant) do update set holder = excluded.holder, version = excluded.version
     where known_grant.version < excluded.version`,
    [
      told.map(([grant]) => grant),
      told.map(([, { payload }]) => payload.jurisdiction),
      told.map(([, { payload }]) => payload.provider),
      told.map(([, { payload }]) => payload.consumer ?? null),
      told.map(([, { sequence }]) => sequence),
    ],
  );
}

const PLATFORM = /^platform:([0-9a-f-]{36})$/;

/** Keeps by whom the platforms of a city are run. */
export async function projectPlatforms(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const told = [...new Map(events.map(event => [PLATFORM.exec(event.aggregate)?.[1], event]))];
  await manager.query(
    `insert into known_platform (platform, jurisdiction, platform_kind, operator, retired, version)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::bigint[])
     on conflict (platform) do update set operator = excluded.operator, retired = excluded.retired, version = excluded.version
     where known_platform.version < excluded.version`,
    [
      told.map(([platform]) => platform),
      told.map(([, { payload }]) => payload.jurisdiction),
      told.map(([, { payload }]) => payload.platformKind),
      told.map(([, { payload }]) => payload.operator ?? null),
      told.map(([, { payload }]) => payload.retired === true),
      told.map(([, { sequence }]) => sequence),
    ],
  );
}
