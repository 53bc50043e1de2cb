import { registerEnumType } from 'type-graphql';
import { IdentityDocumentType } from '../../../rulebook/values/identity-document';

registerEnumType(IdentityDocumentType, {
  name: 'IdentityDocumentType',
  description: 'Which document a person is known by (证件类型).',
  valuesConfig: {
    CITIZEN_ID: { description: 'Resident identity card (居民身份证).' },
    PASSPORT: { description: 'Passport (护照).' },
    HK_MACAO_PERMIT: { description: 'Mainland travel permit of Hong Kong and Macao residents (港澳居民来往内地通行证).' },
    TAIWAN_PERMIT: { description: 'Mainland travel permit of Taiwan residents (台湾居民来往大陆通行证).' },
    FOREIGN_PERMANENT_RESIDENT: { description: 'Foreign permanent resident identity card (外国人永久居留身份证).' },
    OTHER: { description: 'Another document (其他证件).' },
  },
});

export enum ClosingCause {
  DEATH = 'DEATH',
  EMIGRATION = 'EMIGRATION',
}
registerEnumType(ClosingCause, {
  name: 'ClosingCause',
  description: 'Why the record of a person was closed (注销原因).',
  valuesConfig: {
    DEATH: { description: 'The person died (死亡).' },
    EMIGRATION: { description: 'The person settled abroad (出国定居).' },
  },
});

export { IdentityDocumentType };
