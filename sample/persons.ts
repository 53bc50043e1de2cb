import { addDays, addYears } from '../rulebook/values/local-date';
import type { Department } from './catalog-pool/topic';
import type { CityPlan } from './cities/city';
import { inventedIdentityNumber } from './identifiers';
import type { Organizations } from './organizations';
import type { Chance } from './random';
import type { SamplePerson } from './shapes';

const SURNAMES = ['张', '王', '李', '赵', '陈', '刘'];

/** Which department keeps what on a person; every adult has the first. */
export const FACETS: readonly (readonly [category: string, department: Department])[] = [
  ['户籍登记', 'security'],
  ['婚姻登记', 'civil'],
  ['社会保险参保登记', 'labor'],
  ['基本医疗保险参保登记', 'insurance'],
  ['不动产登记', 'land'],
];

/** A document number with nothing but zeros, as on specimens: issued to nobody. One document may stand in a register once. */
const SPECIMEN_PASSPORT = 'E00000000';

/** Invented persons of a city: names that say so, numbers from a range never issued. `place` tells the cities apart, from 0. */
export function personsOf(city: CityPlan, organizations: Organizations, place: number, chance: Chance): SamplePerson[] {
  return city.persons.map((given, at) => {
    const birthday = addDays('1955-01-01', chance.between(0, 45 * 365));
    const foreign = city.slug === 'guiyang' && at === city.persons.length - 1;
    const kept = foreign ? FACETS.slice(2, 3) : [...FACETS.slice(0, 1), ...FACETS.slice(1).filter(() => chance.next() < 0.5)];
    return {
      ref: `${city.slug}/person-${at + 1}`,
      name: `${SURNAMES[at % SURNAMES.length]}${given}`,
      documentType: foreign ? 'PASSPORT' : 'CITIZEN_ID',
      documentNumber: foreign ? SPECIMEN_PASSPORT : inventedIdentityNumber(birthday, place * 100 + at + 1),
      facets: kept.map(([category, department], order) => ({
        category,
        department: organizations.of(department).creditCode,
        since: addYears(birthday, 20 + order),
      })),
    };
  });
}
