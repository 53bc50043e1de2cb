import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { registeringALegalEntity } from '../../../rulebook/rules/legal-entity-registration';
import type { LegalEntityContext } from '../context';
import { OfficeRow } from '../office/entity';
import { demandKeeper, isKeeper } from '../policy';
import { EntityRegistrationRow } from '../registration/entity';
import { demandResponsibleForAll } from '../registration/responsible';
import { departmentFindings } from './department-findings';
import { LegalEntityRow } from './entity';
import type { RegisterLegalEntityInput } from './inputs';
import { presentLegalEntity } from './present';
import { leadOf } from './standing-body';
import { legalEntityChanged } from './tell';
import type { LegalEntity } from './types';

/**
 * Enters a body with its registrations and offices into the base registry.
 * @throws GraphQLError FORBIDDEN, FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT for registrations that another department keeps
 */
export async function registerLegalEntity(
  context: LegalEntityContext,
  input: RegisterLegalEntityInput,
): Promise<LegalEntity | Refused> {
  const { creditCode, name, entityKind, division, jurisdiction, parent, registrations, offices, unincorporated } = input;
  const { departmentType, referenceClass, authorizedBy, dataSection } = input;
  demand(isKeeper(context.actor), context.actor);
  demandKeeper(context.actor, input, await leadOf(context, jurisdiction));
  await demandResponsibleForAll(context, jurisdiction, registrations);
  const findings = [...findingsOf(judge(registeringALegalEntity, input)), ...departmentFindings(context, input)];
  if (findings.length > 0) return new Refused(findings);
  const row = await context.write('registerLegalEntity', input, async transaction => {
    const made = await transaction.create(LegalEntityRow, {
      creditCode,
      name,
      entityKind,
      division,
      jurisdiction,
      parent,
      departmentType,
      referenceClass,
      authorizedBy,
      dataSection,
      unincorporated,
    });
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
  return row instanceof Refused ? row : presentLegalEntity(context.actor)(row);
}
