import { type Access, all, type Who } from '../../kernel/access';
import { type Actor, Role } from '../../kernel/actor';

/** Legal entities are public record: everybody may see them. */
export const maySeeLegalEntities = (_actor: Actor): boolean => true;

/** Who holds an office is shown to officials and analysts, not to the public: it leads to a person. */
export const maySeeOffices = (actor: Actor): boolean =>
  actor.is(Role.AUTHORITY, Role.PROVIDER, Role.FINANCE, Role.GOVERNMENT, Role.ANALYST, Role.AUDITOR, Role.SERVICE);

/** The authority and the platform keep the base registry, each in its own city. */
export const mayRegister = (actor: Actor, jurisdiction?: string | null): boolean =>
  actor.is(Role.AUTHORITY, Role.PLATFORM) &&
  (jurisdiction == null ? actor.jurisdiction === undefined : actor.covers(jurisdiction));

const officials: Who = all(
  Role.AUTHORITY,
  Role.PROVIDER,
  Role.FINANCE,
  Role.GOVERNMENT,
  Role.ANALYST,
  Role.AUDITOR,
  Role.SERVICE,
);

/** Bodies are public record; who serves in them is for officials, by opaque id. */
export const access: Access = {
  Query: { legalEntity: 'everyone', legalEntities: 'everyone' },
  Mutation: { registerLegalEntity: all(Role.AUTHORITY, Role.PLATFORM) },
  EntityRegistration: 'everyone',
  Jurisdiction: 'everyone',
  LegalEntity: { '*': 'everyone', offices: officials },
  NaturalPerson: officials,
  Office: officials,
};
