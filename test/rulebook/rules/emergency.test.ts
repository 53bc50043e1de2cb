import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  declaringAnEmergency,
  endingAnEmergency,
  linkingInAnEmergency,
  updatingInAnEmergency,
} from '../../../rulebook/rules/emergency';
import { eachBreaks } from './each-breaks';

const yulin = lawOf('yulin', '2026-06-30');

describe('declaring an emergency', () => {
  eachBreaks(
    declaringAnEmergency,
    { title: '示例洪涝灾害' },
    { EMERGENCY_OPENING_NOT_REGULATED: { broken: [] }, EMERGENCY_UNNAMED: { broken: [{ title: ' ' }] } },
    yulin,
  );

  test.each(['chifeng', 'guiyang', 'jiyuan', 'sanming'])('%s does not know it', slug => {
    const breaches = judge(declaringAnEmergency, { title: '示例洪涝灾害' }, lawOf(slug, '2026-06-30'));
    expect(breaches.map(({ rule }) => rule)).toEqual(['EMERGENCY_OPENING_NOT_REGULATED']);
  });
});

describe('linking an entry to an emergency', () => {
  eachBreaks(
    linkingInAnEmergency,
    { emergencyGoesOn: true, ofThatCity: true, linkedAlready: false },
    {
      EMERGENCY_OVER: { broken: [{ emergencyGoesOn: false }] },
      ENTRY_OF_ANOTHER_CITY: { broken: [{ ofThatCity: false }] },
      LINKED_ALREADY: { broken: [{ linkedAlready: true }] },
    },
    yulin,
  );
});

describe('bringing it up to date', () => {
  eachBreaks(
    updatingInAnEmergency,
    { description: '补充避难场所', emergencyGoesOn: true, linked: true },
    {
      EMERGENCY_OVER: { broken: [{ emergencyGoesOn: false }] },
      ENTRY_NOT_LINKED: { broken: [{ linked: false }] },
      UPDATE_UNDESCRIBED: { broken: [{ description: ' ' }] },
    },
    yulin,
  );
});

describe('ending an emergency', () => {
  eachBreaks(endingAnEmergency, { emergencyGoesOn: true }, { EMERGENCY_OVER: { broken: [{ emergencyGoesOn: false }] } }, yulin);
});
