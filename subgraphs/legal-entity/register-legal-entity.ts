import { demand } from '../../kernel/actor';
import { demandKey, globalId } from '../../kernel/global-id';
import { findingsOf, Refused } from '../../kernel/refused';
import { judge } from '../../rulebook/rule';
import { registeringALegalEntity } from '../../rulebook/rules/legal-entity-registration';
import type { LegalEntityContext } from './context';
import { EntityRegistrationRow, LegalEntityRow, OfficeRow } from './entity';
import { mayRegister } from './policy';
import { presentLegalEntity } from './present';
import type { LegalEntity, RegisterLegalEntityInput } from './types';

/** Enters a body with its registrations and offices into the base registry. */
export async function registerLegalEntity(
  context: LegalEntityContext,
  input: RegisterLegalEntityInput,
): Promise<LegalEntity | Refused> {
  demand(mayRegister(context.actor, input.jurisdiction), context.actor);
  const { creditCode, name, entityKind, division, jurisdiction, parent, registrations, offices } = input;
  const breaches = judge(registeringALegalEntity, input);
  if (breaches.length > 0) return new Refused(findingsOf(breaches));
  const row = await context.write('registerLegalEntity', input, async transaction => {
    const made = await transaction.create(LegalEntityRow, { creditCode, name, entityKind, division, jurisdiction, parent });
    await transaction.createAll(
      EntityRegistrationRow,
      registrations.map(registration => ({ ...registration, creditCode })),
    );
    await transaction.createAll(
      OfficeRow,
      offices.map(office => ({
        ...office,
        creditCode,
        person: office.person ? demandKey('person', office.person, 'offices', 'person') : null,
      })),
    );
    transaction.emit(legalEntityChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentLegalEntity(row);
}

/** What other subgraphs keep of a body in their projections. */
export const legalEntityChanged = (row: LegalEntityRow) => ({
  aggregate: globalId('legal-entity', row.creditCode),
  sequence: row.version,
  kind: 'legal-entity.changed',
  payload: {
    creditCode: row.creditCode,
    name: row.name,
    entityKind: row.entityKind,
    entityStatus: row.entityStatus,
    jurisdiction: row.jurisdiction,
    parent: row.parent,
  },
});
