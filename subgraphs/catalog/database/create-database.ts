import { demand } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { creatingADatabase } from '../../../rulebook/rules/catalog-database';
import type { CatalogContext } from '../context';
import { ManagedDatabaseRow } from './entity';
import { mayCreateDatabase } from './policy';
import { presentDatabase } from './present';
import type { CreateDatabaseInput, ManagedDatabase } from './types';

/** Registers a base, theme or special-topic database with those who build and manage it. */
export async function createDatabase(context: CatalogContext, input: CreateDatabaseInput): Promise<ManagedDatabase | Refused> {
  const { actor, today: createdOn } = context;
  demand(mayCreateDatabase(actor, input), actor);
  const { jurisdiction, kind, name, base = null, theme = null, managers, builder = null, norm = null } = input;
  const described = { jurisdiction, kind, name, base, theme, managers, builder, norm };
  const law = context.law(input.jurisdiction);
  const findings = judge(creatingADatabase, described, law);
  if (findings.length > 0) return new Refused(findingsOf(findings));
  const row = await context.write('createDatabase', input, async transaction => {
    const made = await transaction.create(ManagedDatabaseRow, { ...described, manager: actor.organization, createdOn });
    transaction.audit({ aggregate: `database:${made.id}` });
    return made;
  });
  return row instanceof Refused ? row : presentDatabase(row, law);
}
