import { IdentityDocumentType } from '../../subgraphs/natural-person/person/kinds';
import { maskDocumentNumber, maskName } from '../../subgraphs/natural-person/person/mask';

const { CITIZEN_ID, FOREIGN_PERMANENT_RESIDENT, HK_MACAO_PERMIT, OTHER, PASSPORT, TAIWAN_PERMIT } = IdentityDocumentType;

test.each([
  [CITIZEN_ID, '11010519491231002X', '110105********002X'],
  [FOREIGN_PERMANENT_RESIDENT, '990000194912310021', '990000********0021'],
  [FOREIGN_PERMANENT_RESIDENT, 'XXA990000000001', 'XXA*********001'],
  [PASSPORT, 'E99000001', 'E9*****01'],
  [PASSPORT, 'X9901', 'X***1'],
  [HK_MACAO_PERMIT, 'H99000001', 'H9*****01'],
  [HK_MACAO_PERMIT, 'H9900000101', 'H9*******01'],
  [TAIWAN_PERMIT, '99000001', '99****01'],
  [TAIWAN_PERMIT, '9900000101A', '99*******1A'],
  [OTHER, '9', '*'],
  [OTHER, '990', '***'],
  [OTHER, '9900', '9**0'],
  [OTHER, '9'.repeat(40), `9999${'*'.repeat(32)}9999`],
  [OTHER, '军字第𠀀号', '军***号'],
])('the %s number %s is shown as %s', (type, number, shown) => {
  expect(maskDocumentNumber(type, number)).toBe(shown);
});

test('of the numbers without a birthday at least half is hidden, whatever their length', () => {
  for (let length = 1; length <= 40; length++) {
    const shown = maskDocumentNumber(OTHER, '9'.repeat(length));
    expect(shown).toHaveLength(length);
    expect(shown.replaceAll('*', '').length).toBeLessThanOrEqual(length / 2);
  }
});

test.each([
  ['张三', '张*'],
  ['张三丰', '张**'],
  ['欧阳甲', '欧阳*'],
  ['欧阳甲乙', '欧阳**'],
  ['欧阳', '欧*'],
  ['张', '*'],
  ['𠀀甲', '𠀀*'],
  ['阿依·买买提', '阿*·***'],
  ['John Smith', 'J***'],
  ['X', '*'],
  ['Li', 'L***'],
  ['བཀྲ་ཤིས', 'བ***'],
])('the name %s is shown as %s', (name, shown) => {
  expect(maskName(name)).toBe(shown);
});
