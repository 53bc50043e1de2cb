import type { Family } from '../asset-pool/families';
import type { AssetPlan } from '../asset-pool/plan';
import type { Department, Topic } from '../catalog-pool/topic';
import type { CitySlug, SampleBudgetLineKind, SampleProjectStage, SamplePurpose, SampleShareMode } from '../shapes';

export interface Named {
  name: string;
  shortName?: string;
}

export interface CountyPlan extends Named {
  /** GB/T 2260 code; that of the city where there is no county. */
  division: string;
  departments: readonly Named[];
  institutions: readonly Named[];
}

export interface InstitutionPlan extends Named {
  under: Department;
  /** Topics that the institution itself provides, not the department over it. */
  provides?: readonly string[];
}

export interface ContractPlan {
  /** Position among the city's operators, from 0. */
  operator: number;
  domains: readonly string[];
  /** Keys of assets. */
  assets: readonly string[];
  exclusive?: true;
  startsOn: string;
  /** First day without the right. */
  endsOn: string;
  purpose: SamplePurpose;
  /** CNY; nothing for public governance and welfare. */
  price?: number;
  priceBasis: string;
  expectedRevenuePerYear?: number;
  /** Day on which the tender was decided. */
  tenderDecidedOn?: string;
}

export interface ProjectPlan {
  name: string;
  by: Department;
  stage: SampleProjectStage;
  year: number;
  /** Keys of topics, and of assets. */
  plannedCatalog: readonly string[];
  declaredAssets: readonly string[];
  budget: readonly (readonly [SampleBudgetLineKind, amount: number, year: number])[];
}

/** An order to put something right, on an entry of the department's catalog. */
export interface OrderPlan {
  to: Department;
  ground: string;
  /** Key of a topic. */
  entry: string;
  description: string;
}

/** What is particular to a city: its organs as its text names them, its words for sharing, its own topics, contracts and projects. */
export interface CityPlan {
  slug: CitySlug;
  division: string;
  name: string;
  /** Ordinal of the province in GB/T 2260, three digits: the 目 of department entries. */
  province: string;
  government: Named;
  departments: Readonly<Record<Department, Named>>;
  /** Departments that the text names and no topic belongs to. */
  furtherDepartments: readonly Named[];
  /** Organs in the city that are not its government's: they have no parent here. */
  outside: readonly Department[];
  partyOrgans: readonly Named[];
  institutions: readonly InstitutionPlan[];
  counties: readonly CountyPlan[];
  utilities: readonly Named[];
  operators: readonly Named[];
  /** Who owns an asset by the city's text, and the words the ownership rests on. */
  assetOwner: 'GOVERNMENT' | 'DEPARTMENT';
  ownershipBasis: string;
  /** How the city calls what it withholds from sharing. */
  withheld: 'NOT_SHARED' | 'TEMPORARILY_NOT_SHARED';
  /** False where the text knows no class for what is not opened (三明). */
  namesNotOpen: boolean;
  modes: Readonly<Record<'FREE' | 'CONDITIONAL' | 'WITHHELD', readonly SampleShareMode[]>>;
  families: readonly Family[];
  topics: readonly Topic[];
  assets: readonly AssetPlan[];
  heroAsset: string;
  contracts: readonly ContractPlan[];
  projects: readonly ProjectPlan[];
  orders?: readonly OrderPlan[];
  /** Given names, two characters, plainly made up. */
  persons: readonly string[];
}

/** The departments of a city by the usual names, where it has no others: `prefix` is what stands before them, `市` its short form. */
export function usualDepartments(prefix: string, short: string): Record<Department, Named> {
  const named = (name: string, shortName = name): Named => ({ name: `${prefix}${name}`, shortName: `${short}${shortName}` });
  return {
    data: named('大数据发展管理局', '大数据局'),
    security: named('公安局'),
    market: named('市场监督管理局', '市场监管局'),
    land: named('自然资源局'),
    civil: named('民政局'),
    finance: named('财政局'),
    labor: named('人力资源和社会保障局', '人社局'),
    transport: named('交通运输局', '交通局'),
    health: named('卫生健康委员会', '卫健委'),
    education: named('教育局'),
    weather: named('气象局'),
    development: named('发展和改革委员会', '发改委'),
    industry: named('工业和信息化局', '工信局'),
    environment: named('生态环境局'),
    housing: named('住房和城乡建设局', '住建局'),
    agriculture: named('农业农村局'),
    emergency: named('应急管理局', '应急局'),
    culture: named('文化和旅游局', '文旅局'),
    insurance: named('医疗保障局', '医保局'),
    water: named('水利局'),
    statistics: named('统计局'),
    urban: named('城市管理局', '城管局'),
    forestry: named('林业局'),
    taxation: { name: `国家税务总局${prefix}税务局`, shortName: `${short}税务局` },
  };
}
