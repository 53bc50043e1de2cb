import type { Department } from './catalog-pool/topic';
import type { CityPlan } from './cities/city';
import type { Organizations } from './organizations';
import type { SampleDuty, SampleOfficeKind, SampleOfficer, SamplePerson } from './shapes';

/** First day in office of all of them. */
const SINCE = '2024-03-01';

/** Department → who serves in it, by place among the city's persons; the other departments have nobody yet. */
const SERVING: readonly (readonly [Department, SampleOfficeKind, place: number])[] = [
  ['data', 'PRINCIPAL', 0],
  ['data', 'CHIEF_DATA_OFFICER', 1],
  ['data', 'DATA_STEWARD', 2],
  ['market', 'PRINCIPAL', 3],
  ['market', 'CHIEF_DATA_OFFICER', 4],
  ['market', 'DATA_STEWARD', 5],
];

/** Invented persons in the offices of two departments of a city. */
export const officersOf = (organizations: Organizations, persons: readonly SamplePerson[]): SampleOfficer[] =>
  SERVING.flatMap(([department, kind, place]) => {
    const person = persons[place]?.ref;
    return person ? [{ creditCode: organizations.of(department).creditCode, kind, person, since: SINCE }] : [];
  });

/**
 * Which department keeps which category of registrations. 赤峰 四(二)1 asks for one each and leaves open which; that market regulation
 * leads 法人库 三明 第十六条 states. The rest is ours, by who registers such bodies everywhere.
 */
export function dutiesOf(city: CityPlan, organizations: Organizations): SampleDuty[] {
  const duties: SampleDuty[] = [
    { category: '经营主体登记', department: organizations.of('market').creditCode },
    { category: '社会团体登记', department: organizations.of('civil').creditCode },
    { category: '事业单位登记', department: organizations.establishment.creditCode },
  ];
  // the text of 玉林 regulates opening alone and knows no base registries
  if (city.slug !== 'yulin') duties.push({ category: '法人库', department: organizations.of('market').creditCode });
  return duties;
}
