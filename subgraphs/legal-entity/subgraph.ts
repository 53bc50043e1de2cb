import { defineSlice } from '../../kernel/slice';
import { constraints } from './constraints';
import { loaders } from './context';
import { LegalEntityRow } from './entity/entity';
import { feed } from './entity/feed';
import { relativeOf } from './entity/look-up';
import { LegalEntityResolver } from './entity/resolver';
import { OfficeRow } from './office/entity';
import { OfficeResolver } from './office/resolver';
import { access } from './policy';
import { EntityRegistrationRow, RegistrationDutyRow } from './registration/entity';
import { EntityRegistrationResolver, RegistrationDutyResolver, RegistrationsResolver } from './registration/resolver';
import { Jurisdiction, NaturalPerson } from './stubs';
import { SuccessionResolver } from './succession/resolver';

export const legalEntitySlice = defineSlice({
  name: 'legal-entity',
  access,
  resolvers: [
    LegalEntityResolver,
    RegistrationsResolver,
    EntityRegistrationResolver,
    RegistrationDutyResolver,
    OfficeResolver,
    SuccessionResolver,
  ],
  types: [Jurisdiction, NaturalPerson],
  rows: [LegalEntityRow, EntityRegistrationRow, RegistrationDutyRow, OfficeRow],
  loaders,
  references: {
    LegalEntity: (reference: { creditCode: string }, context) => relativeOf(context, reference.creditCode),
  },
  tells: ['legal-entity.changed', 'legal-entity.imported'],
  feeds: { 'legal-entity': feed },
  constraints,
});
