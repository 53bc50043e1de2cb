import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import { NaturalPersonRow, PersonFacetRow, PersonIdentityRow, PersonIndexRow } from './entity';
import { personOf } from './look-up';
import { access, rowSecurity } from './policy';
import { NaturalPersonResolver } from './resolver';
import { LegalEntity } from './stubs';
import { secrets } from './vault';

export const naturalPersonSlice = defineSlice({
  name: 'natural-person',
  resolvers: [NaturalPersonResolver],
  types: [LegalEntity],
  rows: [NaturalPersonRow, PersonIdentityRow, PersonIndexRow, PersonFacetRow],
  loaders,
  rowSecurity,
  secrets,
  tells: [],
  access,
  references: {
    NaturalPerson: (reference: { id: string }, context) => personOf(context, reference.id),
  },
  constraints: {
    natural_person_document: {
      rule: 'PERSON_EXISTS',
      message: '该证件已登记。',
      messageEn: 'This document is registered already.',
      path: ['input', 'documentNumber'],
    },
    person_facet_once: {
      rule: 'FACET_TWICE',
      message: '同一信息类别只有一个责任部门，只登记一次。',
      messageEn: 'One department is responsible for a category; it is entered once.',
      path: ['input', 'facets'],
    },
  },
});
