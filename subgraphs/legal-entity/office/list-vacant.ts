import type { GraphQLResolveInfo } from 'graphql';
import { demand } from '../../../kernel/actor';
import type { Connection, PageArgs } from '../../../kernel/connection';
import type { LegalEntityContext } from '../context';
import { listDepartmentsWithout } from '../entity/list-legal-entities';
import type { LegalEntity } from '../entity/types';
import { maySeeVacancies } from '../policy';
import type { OfficeKind } from './kinds';

/**
 * Departments of a city in which an office is held by nobody today.
 * @throws GraphQLError FORBIDDEN for who is no official of that city
 */
export async function listVacant(
  context: LegalEntityContext,
  asked: { kind: OfficeKind; jurisdiction: string; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<LegalEntity>> {
  demand(maySeeVacancies(context.actor, asked.jurisdiction), context.actor);
  return listDepartmentsWithout(context, asked);
}
