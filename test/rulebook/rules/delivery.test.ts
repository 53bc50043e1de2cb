import { lawOf } from '../../../rulebook/law';
import { articleOfEquality, choosingAChannel, delivering, isEqualToOriginal } from '../../../rulebook/rules/delivery';
import { eachBreaks } from './each-breaks';

eachBreaks(
  delivering,
  { onPlatform: true, deliveryClass: 'DOCUMENT', title: '示例', sealRef: '示例-1' },
  {
    OFF_PLATFORM_EXCHANGE_FORBIDDEN: { broken: [{ onPlatform: false }] },
    DELIVERY_UNTITLED: { broken: [{ title: ' ' }] },
    SEAL_REQUIRED: {
      broken: [{ sealRef: ' ' }, { deliveryClass: 'CERTIFICATE', sealRef: null }],
      kept: [
        { deliveryClass: 'CONTRACT', sealRef: null },
        { deliveryClass: 'RECORDS', sealRef: null },
      ],
    },
  },
  lawOf('guiyang', '2026-06-30'),
);

test('what equals its original is for the text of the city to say, and for the signature', () => {
  const jiyuan = lawOf('jiyuan', '2026-06-30');
  const equal = (signatureCheck: string | null, opened: boolean, deliveryClass: 'DOCUMENT' | 'RECORDS' = 'DOCUMENT') =>
    isEqualToOriginal(jiyuan, { deliveryClass, signatureCheck, opened });
  expect([equal(null, false), equal('VALID', false), equal('FAILED', false)]).toEqual([true, true, false]);
  expect([equal(null, true), equal('VALID', true), equal('FAILED', true)]).toEqual([false, true, false]);
  expect(equal('VALID', false, 'RECORDS')).toBe(false);
  expect([articleOfEquality(jiyuan, false)?.number, articleOfEquality(jiyuan, true)?.number]).toEqual([
    '第三十四条',
    '第四十二条',
  ]);
  const chifeng = lawOf('chifeng', '2026-06-30');
  expect(isEqualToOriginal(chifeng, { deliveryClass: 'DOCUMENT', signatureCheck: 'VALID', opened: false })).toBe(false);
  expect(articleOfEquality(chifeng, false)).toBeNull();
});

describe('the network', () => {
  eachBreaks(
    choosingAChannel,
    { channel: 'E_GOVERNMENT_EXTRANET' },
    {
      CHANNEL_NOT_ALLOWED: {
        broken: [{ channel: 'PRIVATE_NETWORK_NEW' }, { channel: 'PRIVATE_NETWORK_NEW', superiorRule: ' ' }],
        kept: [{ channel: 'PRIVATE_NETWORK_NEW', superiorRule: '示例规定' }, { channel: 'PRIVATE_NETWORK_EXISTING' }],
      },
    },
    lawOf('jiyuan', '2026-06-30'),
  );
});
