import { lawOf } from '../../../rulebook/law';
import { missingIn, profileInChifeng, profileInGuiyang, profileInSanming } from '../../../rulebook/rules/legal-entity-profile';
import { eachBreaks } from './each-breaks';

const law = (city: string) => lawOf(city, '2026-06-30');
const whole = { principal: true, chiefDataOfficer: true, dataSteward: true, dataSection: true };
const nothing = { principal: false, chiefDataOfficer: false, dataSteward: false, dataSection: false };

describe('赤峰', () => {
  eachBreaks(profileInChifeng, whole, { DEPARTMENT_PROFILE_INCOMPLETE: { broken: [{ principal: false }] } }, law('chifeng'));
});

describe('贵阳', () => {
  eachBreaks(
    profileInGuiyang,
    whole,
    { CHIEF_DATA_OFFICER_REQUIRED: { broken: [{ chiefDataOfficer: false }] } },
    law('guiyang'),
  );
});

describe('三明', () => {
  eachBreaks(
    profileInSanming,
    whole,
    {
      DATA_ADMINISTRATOR_REQUIRED: { broken: [{ dataSteward: false }] },
      DATA_SECTION_REQUIRED: { broken: [{ dataSection: false }] },
    },
    law('sanming'),
  );
});

test('a city asks for what its own text states, and cites it', () => {
  const asked = (city: string) => missingIn(law(city), nothing).map(({ rule, article }) => [rule, article?.number]);
  expect(asked('chifeng')).toEqual([['DEPARTMENT_PROFILE_INCOMPLETE', '四(三)1']]);
  expect(asked('guiyang')).toEqual([['CHIEF_DATA_OFFICER_REQUIRED', '四 第一章 五是']]);
  expect(asked('sanming')).toEqual([
    ['DATA_ADMINISTRATOR_REQUIRED', '第五条第3款'],
    ['DATA_SECTION_REQUIRED', '第五条第3款'],
  ]);
  expect([...asked('jiyuan'), ...asked('yulin')]).toEqual([]);
});
