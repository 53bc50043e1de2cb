import { featuresOf } from '../../rulebook/features';
import { jurisdictions } from '../../rulebook/jurisdictions';
import { lawOf } from '../../rulebook/law';
import { validityOf } from '../../rulebook/validity';

test.each([
  ['sanming', '2022-04-20', 'NOT_IN_FORCE'],
  ['sanming', '2022-04-21', 'ON_TRIAL'],
  ['sanming', '2024-04-20', 'ON_TRIAL'],
  ['sanming', '2024-04-21', 'EXPIRED_TRIAL'],
  ['yulin', '2020-08-26', 'NOT_IN_FORCE'],
  ['yulin', '2020-08-27', 'IN_FORCE'],
  ['chifeng', '2025-07-08', 'NOT_IN_FORCE'],
  ['chifeng', '2025-07-09', 'IN_FORCE'],
  ['jiyuan', '2026-06-30', 'NOT_IN_FORCE'],
] as const)('the text of %s on %s is %s, and warns unless it binds', (slug, on, validity) => {
  const found = validityOf(lawOf(slug, on));
  expect(found.validity).toBe(validity);
  expect(found.warning === null).toBe(validity === 'IN_FORCE' || validity === 'ON_TRIAL');
  // what is told and what the engine does are one
  expect(lawOf(slug, on).binds(null)).toBe(found.warning === null);
});

test('a text that was adopted binds from that day, by that decision', () => {
  const adopted = [{ jurisdiction: 'jiyuan', since: '2026-01-01', decision: '第1号' }];
  expect(validityOf(lawOf('jiyuan', '2025-12-31', adopted))).toMatchObject({ validity: 'NOT_IN_FORCE', effectiveFrom: null });
  expect(validityOf(lawOf('jiyuan', '2026-01-01', adopted))).toMatchObject({
    validity: 'ADOPTED',
    effectiveFrom: '2026-01-01',
    warning: { messageEn: expect.stringContaining('adopted') },
  });
});

test('a text that ended says so', () => {
  const law = lawOf('yulin', '2026-06-30');
  const instrument = { ...law.profile.instrument, inForceTo: '2026-06-30' };
  expect(validityOf({ ...law, profile: { ...law.profile, instrument } })).toMatchObject({
    validity: 'ENDED',
    effectiveTo: '2026-06-30',
  });
});

test('a mechanism is enabled where the text sets it up, with an article of that text', () => {
  const enabled = (slug: string) => featuresOf(lawOf(slug, '2026-06-30')).filter(feature => feature.enabled);
  expect(jurisdictions.map(({ slug }) => [slug, enabled(slug).map(({ name }) => name)])).toEqual(
    expect.arrayContaining([
      ['guiyang', ['CHIEF_DATA_OFFICER', 'OBJECTION_FEEDBACK', 'OPEN_DEMAND_COLLECTION']],
      ['jiyuan', ['OBJECTION_FEEDBACK']],
      ['yulin', ['OBJECTION_FEEDBACK', 'OPEN_DEMAND_COLLECTION']],
    ]),
  );
  expect(enabled('guiyang').map(({ article }) => article?.number)).toEqual(Array(3).fill('三 三是'));
  for (const { slug } of jurisdictions) {
    for (const { article } of enabled(slug)) expect(article?.instrument.id).toBe(slug);
    for (const { enabled: is, article } of featuresOf(lawOf(slug, '2026-06-30'))) expect(article !== null).toBe(is);
  }
});
