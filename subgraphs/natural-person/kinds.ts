import { registerEnumType } from 'type-graphql';
import { IdentityDocumentType } from '../../rulebook/values/identity-document';

registerEnumType(IdentityDocumentType, {
  name: 'IdentityDocumentType',
  description: 'Which document a person is known by (证件类型).',
});

export { IdentityDocumentType };
