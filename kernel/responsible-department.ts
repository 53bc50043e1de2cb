import type { GraphQLError } from 'graphql';
import { type Actor, forbidden } from './actor';
import { codedError } from './errors';

/** One category of records has one department responsible, and only it writes them (赤峰 四(二)1, 三明 第十六条). */
export const notResponsible = (): GraphQLError => codedError('FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT');

/**
 * Stops a write by anybody but the department responsible.
 * @param department credit code of the department that the city has made responsible
 * @throws GraphQLError UNAUTHENTICATED for nobody, FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT for another department
 */
export function demandResponsible(actor: Actor, department: string): void {
  if (actor.organization === department) return;
  throw actor.organization === undefined ? forbidden(actor) : notResponsible();
}
