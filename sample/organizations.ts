import { type Department, departments } from './catalog-pool/topic';
import type { CityPlan, Named } from './cities/city';
import { inventedCreditCode, REGISTRATION } from './identifiers';
import type { SampleEntityKind, SampleOrganization } from './shapes';

/** The organizations of a city and the ways to find one again. */
export interface Organizations {
  all: SampleOrganization[];
  government: SampleOrganization;
  operators: SampleOrganization[];
  /** Registers public institutions (机构编制). */
  establishment: SampleOrganization;
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

type AsDepartment = Pick<SampleOrganization, 'departmentType' | 'referenceClass'>;
const none: AsDepartment = { departmentType: null, referenceClass: null };
const service: AsDepartment = { departmentType: 'PUBLIC_SERVICE', referenceClass: null };

/**
 * As what a body takes part, where the text of its city says so without more: 公共企事业单位 (贵阳), 公益事业单位、公用企业 (三明), by
 * reference (济源 第六十三条). Who was authorized by a law, no text says.
 */
function departmentOf({ slug }: CityPlan, kind: SampleEntityKind): AsDepartment {
  if (kind === 'GOVERNMENT_DEPARTMENT') return { departmentType: 'ORGAN', referenceClass: null };
  if (kind !== 'PUBLIC_INSTITUTION' && kind !== 'PUBLIC_UTILITY') return none;
  if (slug === 'guiyang' || slug === 'sanming' || slug === 'chifeng') return service;
  if (slug !== 'jiyuan' || kind !== 'PUBLIC_UTILITY') return none;
  return { departmentType: 'BY_REFERENCE', referenceClass: 'PUBLIC_UTILITY' };
}

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
      ...departmentOf(city, kind),
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

  // Last, so that no other body gets another code.
  const office = `中共${city.name}委机构编制委员会办公室`;
  const establishment = register('OTHER', { name: office, shortName: '编办' }, null);

  return {
    all,
    government,
    operators,
    establishment,
    of,
    providing: (topic, department) => providers.get(topic) ?? of(department),
  };
}
