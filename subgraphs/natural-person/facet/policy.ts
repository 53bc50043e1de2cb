import { type Access, all, own, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';

/** The authority of a city says which department is responsible for which category. */
export const mayAssign = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

/** Departments record what they are responsible for; which one that is, the city has said. */
export const mayRecordFacets = (actor: Actor): boolean =>
  actor.is(Role.AUTHORITY, Role.PROVIDER) && actor.organization !== undefined;

const recording: Who = own(Role.AUTHORITY, Role.PROVIDER);

export const facetAccess = {
  Query: { facetCategories: 'everyone', populationLead: 'everyone' },
  Mutation: { assignFacetCategory: all(Role.AUTHORITY), recordFacet: recording, endFacet: recording },
  FacetCategory: 'everyone',
  PopulationLead: 'everyone',
  PersonFacet: {
    ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE),
    ...own(Role.PROVIDER),
    PERSON: 'own',
  },
} satisfies Access;
