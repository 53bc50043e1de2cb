import { parseIdentityDocument, IdentityDocumentType as Type } from '../../../rulebook/values/identity-document';
import { identityCheckOf } from '../../../rulebook/values/identity-number';

const outcomeOf = (type: Type, text: string) => {
  const parsed = parseIdentityDocument(type, text);
  return parsed.ok ? parsed.value : parsed.fault.rule;
};
const foreigner = `93200019800101001${identityCheckOf('93200019800101001')}`;
const citizen = `99000019800101001${identityCheckOf('99000019800101001')}`;

test.each([
  [Type.CITIZEN_ID, citizen, citizen],
  [Type.CITIZEN_ID, 'E00000000', 'IDENTITY_NUMBER_FORMAT'],
  [Type.PASSPORT, 'e00000000', 'E00000000'],
  [Type.PASSPORT, '00000', '00000'],
  [Type.PASSPORT, '0000', 'PASSPORT_FORMAT'],
  [Type.PASSPORT, 'E000000000', 'PASSPORT_FORMAT'],
  [Type.PASSPORT, 'UNKNOWN', 'PASSPORT_FORMAT'],
  [Type.PASSPORT, 'E0000 000', 'PASSPORT_FORMAT'],
  [Type.HK_MACAO_PERMIT, 'h00000000', 'H00000000'],
  [Type.HK_MACAO_PERMIT, 'M0000000001', 'M0000000001'],
  [Type.HK_MACAO_PERMIT, 'M000000001', 'HK_MACAO_PERMIT_FORMAT'],
  [Type.HK_MACAO_PERMIT, 'C00000000', 'HK_MACAO_PERMIT_FORMAT'],
  [Type.TAIWAN_PERMIT, '00000000', '00000000'],
  [Type.TAIWAN_PERMIT, '0000000001', '0000000001'],
  [Type.TAIWAN_PERMIT, '0000000001b', '0000000001B'],
  [Type.TAIWAN_PERMIT, '000000001', 'TAIWAN_PERMIT_FORMAT'],
  [Type.TAIWAN_PERMIT, '00000000B', 'TAIWAN_PERMIT_FORMAT'],
  [Type.FOREIGN_PERMANENT_RESIDENT, 'xxx000000000000', 'XXX000000000000'],
  [Type.FOREIGN_PERMANENT_RESIDENT, 'XXX00000000000', 'FOREIGN_PERMANENT_RESIDENT_FORMAT'],
  [Type.FOREIGN_PERMANENT_RESIDENT, foreigner, foreigner],
  [Type.FOREIGN_PERMANENT_RESIDENT, '932000198001010010', 'IDENTITY_NUMBER_CHECK'],
  [Type.FOREIGN_PERMANENT_RESIDENT, '110105194912310021', 'FOREIGN_PERMANENT_RESIDENT_FORMAT'],
  [Type.OTHER, '军字第0000000号', '军字第0000000号'],
  [Type.OTHER, 'x'.repeat(40), 'X'.repeat(40)],
  [Type.OTHER, 'x'.repeat(41), 'OTHER_FORMAT'],
  [Type.OTHER, '', 'OTHER_FORMAT'],
  [Type.OTHER, 'A 1', 'OTHER_FORMAT'],
])('%s %s is read as %s', (type, text, outcome) => {
  expect(outcomeOf(type, text)).toBe(outcome);
});

test('every type refuses without repeating what it was given', () => {
  for (const type of Object.values(Type)) {
    const parsed = parseIdentityDocument(type, 'no such number!');
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('no such number!');
    expect(JSON.stringify(parsed)).not.toContain('NO SUCH');
  }
});
