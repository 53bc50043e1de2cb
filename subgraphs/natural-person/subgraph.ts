import { defineSlice } from '../../kernel/slice';
import { endGrantsOfGoneBodies } from './access-grant/end-with-body';
import { PersonAccessGrantRow } from './access-grant/entity';
import { AccessGrantResolver } from './access-grant/resolver';
import { UnmaskedResolver } from './access-grant/unmasked-resolver';
import { AccessLogResolver } from './access-log/resolver';
import { loaders } from './context';
import { DisclosureDeferralRow } from './deferral/entity';
import { DeferralResolver } from './deferral/resolver';
import { PersonFacetRow } from './facet/entity';
import { FacetCategoryResolver, FacetResolver } from './facet/resolver';
import { IdentificationResolver } from './identification/resolver';
import { NaturalPersonRow, PersonIdentityRow, PersonIndexRow } from './person/entity';
import { personOf } from './person/look-up';
import { NaturalPersonResolver } from './person/resolver';
import { access } from './policy';
import { forgettingLooks } from './quota/forget-looks';
import { rowSecurity } from './row-security';
import { LegalEntity } from './stubs';
import { secrets } from './vault';

export const naturalPersonSlice = defineSlice({
  name: 'natural-person',
  resolvers: [
    NaturalPersonResolver,
    FacetResolver,
    FacetCategoryResolver,
    IdentificationResolver,
    AccessGrantResolver,
    UnmaskedResolver,
    AccessLogResolver,
    DeferralResolver,
  ],
  types: [LegalEntity],
  rows: [NaturalPersonRow, PersonIdentityRow, PersonIndexRow, PersonFacetRow, PersonAccessGrantRow, DisclosureDeferralRow],
  loaders,
  rowSecurity,
  secrets,
  tells: [],
  subscriptions: { 'legal-entity.changed': endGrantsOfGoneBodies },
  access,
  references: {
    NaturalPerson: (reference: { id: string }, context) => personOf(context, reference.id),
  },
  jobs: [forgettingLooks],
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
