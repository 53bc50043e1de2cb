/**
 * The shape of the sample register: what a loader feeds to the mutations, in the order of the fields of `SampleRegister`.
 * Organizations are named by credit code, catalog entries by code, assets by `ref`, projects by code. An end is always the
 * first day without the right. Amounts are CNY as exact text.
 */
export type CitySlug = 'chifeng' | 'jiyuan' | 'guiyang' | 'sanming' | 'yulin';

export type SampleEntityKind =
  | 'GOVERNMENT'
  | 'GOVERNMENT_DEPARTMENT'
  | 'PUBLIC_INSTITUTION'
  | 'ENTERPRISE'
  | 'PUBLIC_UTILITY'
  | 'OTHER';

export interface SampleOrganization {
  creditCode: string;
  name: string;
  shortName: string | null;
  entityKind: SampleEntityKind;
  /** Credit code of the organization above; null for the city government, organs outside it and companies. */
  parent: string | null;
  /** GB/T 2260 code of the city, or of the county where the county has it. */
  division: string;
  /** As what it takes part as a department; null where it is none, or no text says. */
  departmentType: 'ORGAN' | 'PUBLIC_SERVICE' | 'BY_REFERENCE' | null;
  referenceClass: 'PUBLIC_UTILITY' | null;
}

/** The one department that keeps a category of registrations. */
export interface SampleDuty {
  category: string;
  department: string;
}

export type SampleOfficeKind = 'PRINCIPAL' | 'CHIEF_DATA_OFFICER' | 'DATA_STEWARD';

/** A person in office, named by `ref`. */
export interface SampleOfficer {
  creditCode: string;
  kind: SampleOfficeKind;
  person: string;
  since: string;
}

export type SampleDocumentType = 'CITIZEN_ID' | 'PASSPORT';

export interface SamplePerson {
  /** Names the person inside the sample only. */
  ref: string;
  name: string;
  documentType: SampleDocumentType;
  documentNumber: string;
  /** Which department keeps which record of the person; never what the record says. */
  facets: { category: string; department: string; since: string }[];
}

/** Who is responsible for what is kept on persons in a city, and who may read whom. */
export interface SamplePersonUse {
  categories: { category: string; department: string }[];
  /** Recorded by the department responsible; the person is named by `ref`. */
  facet: { person: string; category: string; department: string; since: string };
  /** By the authority; the person is named by `ref`. */
  grant: {
    person: string;
    organization: string;
    user: string;
    contents: ('DOCUMENT_NUMBER' | 'NAME')[];
    purpose: string;
    legalBasis: string;
    caseNumber: string;
  } | null;
  /** By the city's government. */
  deferral: { orderedBy: string; organization: string; caseNumber: string; legalBasis: string; reason: string } | null;
}

export type SampleDataType = 'STRING' | 'NUMBER' | 'DATE' | 'DATETIME' | 'BOOLEAN';
export type SampleSensitivity = 'PERSONAL' | 'SENSITIVE_PERSONAL' | 'COMMERCIAL';

export interface SampleItem {
  name: string;
  dataType: SampleDataType;
  /** Characters of a text or digits of a number; null where the type has a length of its own. */
  length: number | null;
  description: string;
  sensitivity: SampleSensitivity | null;
}

export type SampleCatalogKind = 'BASE' | 'THEME' | 'DEPARTMENT';
export type SampleFrequency =
  | 'REAL_TIME'
  | 'DAILY'
  | 'WEEKLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'HALF_YEARLY'
  | 'YEARLY'
  | 'IRREGULAR';
export type SampleShareType = 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_SHARED' | 'TEMPORARILY_NOT_SHARED';
export type SampleShareMode = 'PLATFORM_ACQUISITION' | 'INTERFACE' | 'BULK' | 'CROSS_VERIFICATION' | 'VERIFICATION';
export type SampleOpenType = 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_OPEN';

export interface SampleCatalogEntry {
  code: string;
  title: string;
  abstract: string;
  provider: string;
  catalogKind: SampleCatalogKind;
  domain: string;
  format: string;
  updateFrequency: SampleFrequency;
  shareType: SampleShareType;
  shareBasis: string | null;
  shareConditions: string | null;
  shareModes: SampleShareMode[];
  /** Null in 三明 for what is not opened: its text knows no such class. */
  openType: SampleOpenType | null;
  openBasis: string | null;
  openConditions: string | null;
  tags: string[];
  items: SampleItem[];
}

export type SampleAssetKind = 'RESOURCE' | 'PRODUCT' | 'SERVICE';
export type SampleAssetStatus = 'DRAFT' | 'SUBMITTED' | 'REGISTERED' | 'EXPIRED' | 'DEREGISTERED';

export interface SampleAsset {
  /** `<city>/<key>`: names the asset inside the sample only; the register gives it an id. */
  ref: string;
  name: string;
  assetKind: SampleAssetKind;
  /** As it stands on `SAMPLE_DAY`. */
  status: SampleAssetStatus;
  owner: string;
  steward: string;
  /** First day without an owner, where nobody has taken it over. */
  ownedUntil: string | null;
  /** Who owned and looked after it before; those of now do so since the day on which that ended. */
  formerly: { holder: string; since: string; until: string } | null;
  /** Codes of the catalog entries the asset is made of, directly. */
  catalogEntries: string[];
  /** First day of ownership and stewardship, unless it was another's before. */
  since: string;
  basis: string;
  registrationNumber: string | null;
  registeredOn: string | null;
  expiresOn: string | null;
  /** Code of the one project that declares the asset. */
  project: string | null;
  valuation: { amount: string; method: 'COST' | 'INCOME'; valuedOn: string } | null;
}

/** `catalog:<code>` or `asset:<ref>`. */
export type SampleNodeRef = `catalog:${string}` | `asset:${string}`;

export interface SampleColumnMapping {
  from: string;
  to: string;
  transformation: string;
}

/** `to` is made from `from` by the process `via`. */
export interface SampleLineageEdge {
  from: SampleNodeRef;
  to: SampleNodeRef;
  via: string;
  columns?: SampleColumnMapping[];
}

export type SamplePurpose = 'PUBLIC_GOVERNANCE' | 'PUBLIC_WELFARE' | 'INDUSTRY';

export interface SampleContract {
  contractNumber: string;
  grantor: string;
  operator: string;
  domains: string[];
  assets: string[];
  exclusive: boolean;
  startsOn: string;
  /** First day without the right. */
  endsOn: string;
  purpose: SamplePurpose;
  price: string;
  priceBasis: string;
  expectedRevenuePerYear: string;
  /** How the operator was chosen, for what is developed commercially (三明 第二十二条). */
  selection: { method: 'PUBLIC_TENDER'; decidedOn: string } | null;
}

export type SampleProjectStage =
  | 'DRAFTING'
  | 'SUBMITTED'
  | 'APPROVED'
  | 'REJECTED'
  | 'BUILT'
  | 'ACCEPTANCE_FAILED'
  | 'ACCEPTED'
  | 'OPERATIONS_FUNDED';

export type SampleBudgetLineKind = 'SOFTWARE' | 'HARDWARE' | 'DATA_GOVERNANCE' | 'OPERATIONS';

export interface SampleProject {
  code: string;
  name: string;
  owner: string;
  stage: SampleProjectStage;
  plannedCatalog: string[];
  declaredAssets: string[];
  budgetLines: { kind: SampleBudgetLineKind; amount: string; year: number }[];
}

/** An order to put something right; its limit hangs on the day on which it is laid. */
export interface SampleOrder {
  /** `<city>/<running number>`: names the order inside the sample only. */
  ref: string;
  addressee: string;
  ground: string;
  description: string;
  /** Code of the catalog entry that it rests on. */
  entry: string;
}

export interface SampleCity {
  slug: CitySlug;
  /** GB/T 2260 code: the jurisdiction. */
  division: string;
  name: string;
  /** Credit code of the 公共数据主管部门. */
  authority: string;
  /** Ref of the asset that documentation asks about: deep upstream, used downstream. */
  heroAsset: string;
  organizations: SampleOrganization[];
  duties: SampleDuty[];
  persons: SamplePerson[];
  officers: SampleOfficer[];
  personUse: SamplePersonUse;
  catalogEntries: SampleCatalogEntry[];
  assets: SampleAsset[];
  lineage: SampleLineageEdge[];
  contracts: SampleContract[];
  projects: SampleProject[];
  orders: SampleOrder[];
}

export interface SampleRegister {
  cities: SampleCity[];
}
