import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import { EntityRegistrationRow, LegalEntityRow, OfficeRow } from './entity';
import { feed } from './feed';
import { relativeOf } from './look-up';
import { access } from './policy';
import { EntityRegistrationResolver, LegalEntityResolver } from './resolver';
import { Jurisdiction, NaturalPerson } from './types';

export const legalEntitySlice = defineSlice({
  name: 'legal-entity',
  resolvers: [LegalEntityResolver, EntityRegistrationResolver],
  types: [Jurisdiction, NaturalPerson],
  rows: [LegalEntityRow, EntityRegistrationRow, OfficeRow],
  loaders,
  access,
  references: {
    LegalEntity: (reference: { creditCode: string }, context) => relativeOf(context, reference.creditCode),
  },
  tells: ['legal-entity.changed', 'legal-entity.imported'],
  feeds: { 'legal-entity': feed },
  constraints: {
    legal_entity_pkey: {
      rule: 'LEGAL_ENTITY_EXISTS',
      message: '该统一社会信用代码已登记。',
      messageEn: 'This credit code is registered already.',
      path: ['input', 'creditCode'],
    },
    legal_entity_parent: {
      rule: 'PARENT_UNKNOWN',
      message: '上级机构尚未登记。',
      messageEn: 'The body above is not registered.',
      path: ['input', 'parent'],
    },
    office_held_once: {
      rule: 'OFFICE_HELD_ALREADY',
      message: '同一职务在同一时期只能由一人担任。',
      messageEn: 'One office is held by one person at a time.',
      path: ['input', 'offices'],
    },
  },
});
