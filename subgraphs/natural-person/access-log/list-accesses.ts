import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { PersonContext } from '../context';
import { accesses } from './context';
import type { AccessRow } from './entity';
import { disclosedOn, maySeeLog, seesWhole } from './policy';
import { presentAccess } from './present';
import { ACCESS } from './record-access';
import type { AccessRecord } from './types';

/** Who looked at a person, newest first; null for everybody but the person and the auditor. */
export async function listAccesses(
  context: PersonContext,
  id: string,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<AccessRecord> | null> {
  const { actor, today } = context;
  const person = await context.loaders.person.load(keyOf('person', id) as string);
  if (!person || !maySeeLog(actor, person)) return null;
  const whole = seesWhole(actor, person);
  const page = await context.pages.of<AccessRow>(id, {
    listing: accesses,
    where: all(
      sql`a.aggregate = k.parent and a.outcome = 'DONE' and a.detail->>'kind' = ${ACCESS}`,
      whole ? undefined : disclosedOn(today),
    ),
    sort: { by: 'AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.access,
  });
  return presentPage(page, row => presentAccess(row, whole));
}
