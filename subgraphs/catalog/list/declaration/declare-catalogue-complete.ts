import { demand, Role } from '../../../../kernel/actor';
import { findingsOf, Refused } from '../../../../kernel/refused';
import { judge } from '../../../../rulebook/rule';
import { declaringCompleteness, keepingAList } from '../../../../rulebook/rules/catalog-list';
import type { CatalogContext } from '../../context';
import { ListKind } from '../kinds';
import { type ListDigest, listDigest } from './context';
import { CompletenessDeclarationRow } from './entity';
import { presentDeclaration } from './present';
import type { CompletenessDeclaration, DeclareCatalogueCompleteInput } from './types';

/** The head of a department signs that its catalogue list, as it stands in this moment, names all of its data. */
export async function declareCatalogueComplete(
  context: CatalogContext,
  input: DeclareCatalogueCompleteInput,
): Promise<CompletenessDeclaration | Refused> {
  const { actor, today: signedOn } = context;
  const { jurisdiction, statement } = input;
  const department = actor.organization;
  demand(actor.is(Role.PRINCIPAL) && actor.covers(jurisdiction) && department !== undefined, actor);
  const act = { list: ListKind.CATALOGUE, statement };
  const findings = judge([...keepingAList, ...declaringCompleteness], act, context.law(jurisdiction));
  if (findings.length > 0) return new Refused(findingsOf(findings));
  const row = await context.write('declareCatalogueComplete', input, async transaction => {
    const { manager, now: signedAt } = transaction;
    const { text, values } = listDigest(jurisdiction, department as string);
    const [signed]: ListDigest[] = await manager.query(text, values as unknown[]);
    const made = await transaction.create(CompletenessDeclarationRow, {
      jurisdiction,
      department,
      statement,
      signedAt,
      signedOn,
      ...(signed as ListDigest),
    });
    transaction.audit({ aggregate: `declaration:${made.id}` });
    return made;
  });
  return row instanceof Refused ? row : presentDeclaration(row, true);
}
