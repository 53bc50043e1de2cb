import { type Department, departments } from './catalog-pool/topic';
import type { CityPlan, Named } from './cities/city';
import { inventedCreditCode, REGISTRATION } from './identifiers';
import type { SampleEntityKind, SampleOrganization } from './shapes';

/** The organizations of a city and the ways to find one again. */
export interface Organizations {
  all: SampleOrganization[];
  government: SampleOrganization;
  operators: SampleOrganization[];
  of(department: Department): SampleOrganization;
  /** Who provides a topic: the institution that says so, else the department. */
  providing(topic: string, department: Department): SampleOrganization;
}

const registrationOf: Record<SampleEntityKind, string> = {
  GOVERNMENT: REGISTRATION.organ,
  GOVERNMENT_DEPARTMENT: REGISTRATION.organ,
  OTHER: REGISTRATION.organ,
  PUBLIC_INSTITUTION: REGISTRATION.institution,
  ENTERPRISE: REGISTRATION.enterprise,
  PUBLIC_UTILITY: REGISTRATION.enterprise,
};

/** The tree of a city: government, departments, institutions under them, counties with theirs; organs outside it and companies apart. */
export function organizationsOf(city: CityPlan): Organizations {
  const all: SampleOrganization[] = [];
  const register = (kind: SampleEntityKind, named: Named, parent: SampleOrganization | null, division = city.division) => {
    const organization: SampleOrganization = {
      creditCode: inventedCreditCode(registrationOf[kind], division, all.length + 1),
      name: named.name,
      shortName: named.shortName ?? null,
      entityKind: kind,
      parent: parent?.creditCode ?? null,
      division,
    };
    all.push(organization);
    return organization;
  };

  const government = register('GOVERNMENT', city.government, null);
  const byDepartment = new Map<Department, SampleOrganization>();
  for (const department of departments) {
    const named = city.departments[department];
    const merged = all.find(organization => organization.name === named.name);
    const parent = city.outside.includes(department) ? null : government;
    byDepartment.set(department, merged ?? register('GOVERNMENT_DEPARTMENT', named, parent));
  }
  const of = (department: Department) => byDepartment.get(department) as SampleOrganization;
  for (const named of city.furtherDepartments) register('GOVERNMENT_DEPARTMENT', named, government);
  for (const named of city.partyOrgans) register('OTHER', named, null);

  const providers = new Map<string, SampleOrganization>();
  for (const { under, provides = [], ...named } of city.institutions) {
    const institution = register('PUBLIC_INSTITUTION', named, of(under));
    for (const topic of provides) providers.set(topic, institution);
  }
  for (const county of city.counties) {
    const over = register('GOVERNMENT', county, government, county.division);
    for (const named of county.departments) register('GOVERNMENT_DEPARTMENT', named, over, county.division);
    for (const named of county.institutions) register('PUBLIC_INSTITUTION', named, over, county.division);
  }
  for (const named of city.utilities) register('PUBLIC_UTILITY', named, null);
  const operators = city.operators.map(named => register('ENTERPRISE', named, null));

  return { all, government, operators, of, providing: (topic, department) => providers.get(topic) ?? of(department) };
}
