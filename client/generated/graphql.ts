/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A project to accept (通过验收). */
export type AcceptProjectInput = {
  /** The evaluation of the owner, by its global id or the number of the paper (评估结果). */
  assessment?: string | null | undefined;
  /** The work on data, item by item (工作清单). */
  checklist?: Array<ChecklistLineInput>;
  /** Project code (项目编码). */
  code: string | number;
  /** What is to be said with it; no personal data (意见). */
  comment?: string | null | undefined;
  /** Version that was read; with another, nothing is done (所读版本). */
  expectedVersion?: number | null | undefined;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** Number of the record of the owner’s data work (执行情况文号). */
  performanceRef?: string | null | undefined;
  /** How the owner’s work on the system of data resources was assessed (资源体系建设评估). */
  resourceSystemAssessment?: string | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** What of a person is asked about or read (数据内容). */
export type AccessContent =
  /** Number of the identity document (证件号码). */
  | 'DOCUMENT_NUMBER'
  /** Name (姓名). */
  | 'NAME';

/** On what it is taken up (介质类型). */
export type AccessMedium =
  /** By another system (系统接口). */
  | 'INTERFACE'
  /** On paper (纸质). */
  | 'PAPER'
  /** On a removable medium (移动介质). */
  | 'REMOVABLE'
  /** On a screen (屏幕). */
  | 'SCREEN';

/** How the data reaches the platform (汇聚方式). */
export type AggregationMode =
  /** Uploaded by hand (人工上传). */
  | 'MANUAL_UPLOAD'
  /** Not at all, with evidence why (不能汇聚并提供证据材料). */
  | 'NONE_WITH_EVIDENCE'
  /** At intervals that were filed (定期汇聚并备案). */
  | 'PERIODIC_WITH_FILING'
  /** As it is made (实时汇聚). */
  | 'REALTIME'
  /** Back from a system of a higher level (回流汇聚). */
  | 'RETURN_FLOW';

/** A person who comes into office (任命). */
export type AppointOfficerInput = {
  /** The body (机构代码). */
  creditCode: string;
  /** Version of the body that the caller has read (所依据的版本). */
  expectedVersion?: number | null | undefined;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** In which capacity (任职类型). */
  kind: OfficeKind;
  /** Id of the person (人员标识). */
  person: string | number;
  /** End the office of whoever holds it until then (接替现任). */
  replace?: boolean;
  /** First day in office (任职起始日). */
  since: string;
  /** First day no longer in office (任职终止日). */
  until?: string | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** A document to attach: its title and digest, not its content (证明材料). */
export type AssetEvidenceInput = {
  /** SHA-256 of the document, hexadecimal (材料摘要值). */
  digest: string;
  /** What it shows (证明材料类别). */
  kind: AssetEvidenceKind;
  /** Its title; no personal data (材料名称). */
  title: string;
};

/** What a document shows of an asset (证明材料类别). */
export type AssetEvidenceKind =
  /** Something else (其他). */
  | 'OTHER'
  /** Whose it is (权属证明). */
  | 'OWNERSHIP'
  /** How it was processed (加工说明). */
  | 'PROCESSING'
  /** Its quality (质量报告). */
  | 'QUALITY'
  /** Its security (安全评估). */
  | 'SECURITY'
  /** Where the data comes from (来源证明). */
  | 'SOURCE';

/** Which assets to list (资产筛选条件). */
export type AssetFilter = {
  /** Any of these kinds (资产类型). */
  assetKind?: Array<AssetKind> | null | undefined;
  /** Any of these states (登记状态). */
  assetStatus?: Array<AssetStatus> | null | undefined;
  /** Any of these databases (数据库层级). */
  dataLayer?: Array<DataLayer> | null | undefined;
  /** Registration ends before this day (登记失效日早于). */
  expiresBefore?: string | null | undefined;
  /** City (适用地区代码). */
  jurisdiction?: string | null | undefined;
  /** On a balance sheet, or not (是否入表). */
  onBalanceSheet?: boolean | null | undefined;
  /** Owned today by this body (所有权人代码). */
  owner?: string | null | undefined;
  /** This body has the right to operate it as a product today (数据产品经营权人代码). */
  productOperator?: string | null | undefined;
  /** Made by this project (来源项目编码). */
  project?: string | number | null | undefined;
  /** Looked after today by this body (管理人代码). */
  steward?: string | null | undefined;
};

/** Data resource, data product or data service (资产类型). */
export type AssetKind =
  /** A product made of data (数据产品). */
  | 'PRODUCT'
  /** Data that can be used again (数据资源). */
  | 'RESOURCE'
  /** A service that answers from data (数据服务). */
  | 'SERVICE';

/** How the data of an asset arises (数据来源方式). */
export type AssetOrigin =
  /** Managed under an authorization (依法授权管理). */
  | 'AUTHORISED_MANAGEMENT'
  /** Collected by the body itself (直接采集). */
  | 'COLLECTED_DIRECTLY'
  /** Made by processing other data (加工形成). */
  | 'PROCESSED'
  /** Acquired from society (采集或采购的社会数据). */
  | 'SOCIAL_DATA'
  /** Produced by a government system (政务信息系统形成). */
  | 'SYSTEM_GENERATED'
  /** Collected through a third party (通过第三方采集). */
  | 'THIRD_PARTY_COLLECTED';

/** A right to enter with the asset (资产权利). */
export type AssetRightInput = {
  /** What the right rests on (权利依据). */
  basis?: string | null | undefined;
  /** Who holds it (权利人代码). */
  holder: string;
  /** Which right (权利类型). */
  kind: AssetRightKind;
  /** First day with the right (起始日). */
  since: string;
  /** First day without the right (终止日). */
  until?: string | null | undefined;
};

/** Which right in the asset (权利类型). */
export type AssetRightKind =
  /** Holds the data resource (数据资源持有权). */
  | 'HOLDING'
  /** Owns it (所有权). */
  | 'OWNERSHIP'
  /** Processes and uses the data (数据加工使用权). */
  | 'PROCESSING_USE'
  /** Runs products made of the data (数据产品经营权). */
  | 'PRODUCT_OPERATION'
  /** Looks after it (管理权). */
  | 'STEWARDSHIP';

/** By what assets can be sorted (资产排序字段). */
export type AssetSort =
  /** By the day the registration ends (失效日). */
  | 'EXPIRES_ON'
  /** By name, in Chinese order (资产名称). */
  | 'NAME'
  /** By the day of registration (登记日). */
  | 'REGISTERED_ON';

/** By what to sort assets (资产排序). */
export type AssetSortInput = {
  /** By what to sort (排序字段). */
  by: AssetSort;
  /** Which end comes first (排序方向). */
  direction?: SortDirection;
};

/** Where the registration stands as recorded; whether it is valid on a day follows from its dates (登记状态为记录状态；某日是否有效以日期为准). */
export type AssetStatus =
  /** Registered, with a change under review (已登记，变更待审核). */
  | 'CHANGED'
  /** Taken off the register (已注销). */
  | 'DEREGISTERED'
  /** Being written (草稿). */
  | 'DRAFT'
  /** Registration has run out (已失效). */
  | 'EXPIRED'
  /** Registered (已登记). */
  | 'REGISTERED'
  /** Sent back to be put right (已退回). */
  | 'RETURNED'
  /** Handed in, not yet decided (已提交). */
  | 'SUBMITTED';

/** Which department is responsible for a category from now on (确定采集责任部门). */
export type AssignFacetCategoryInput = {
  /** Category, words without digits; 人口库 for the registry itself (信息类别). */
  category: string;
  /** Department responsible (责任部门代码). */
  department: string;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** City (地区代码). */
  jurisdiction: string;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** Which department is responsible for a category (登记职责). */
export type AssignRegistrationCategoryInput = {
  /** Category; 法人库 is the lead of the base registry (登记类别). */
  category: string;
  /** Department responsible (责任部门代码). */
  department: string;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** The city (适用地区代码). */
  jurisdiction: string;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** Account of a balance sheet on which data stands (入表科目). */
export type BalanceSheetAccount =
  /** Still being developed (开发支出). */
  | 'DEVELOPMENT_EXPENDITURE'
  /** Held for use (无形资产). */
  | 'INTANGIBLE_ASSET'
  /** Held for sale (存货). */
  | 'INVENTORY';

/** A base database (基础数据库). */
export type BaseDatabase =
  /** Credit (信用信息). */
  | 'CREDIT'
  /** Electronic certificates (电子证照). */
  | 'E_CERTIFICATE'
  /** Natural resources and geography (自然资源和空间地理). */
  | 'GEOGRAPHY'
  /** Legal persons and other organizations (法人单位). */
  | 'LEGAL_ENTITY'
  /** Natural persons (人口). */
  | 'POPULATION'
  /** Trusted materials (可信材料). */
  | 'TRUSTED_MATERIALS';

/** Level of the text that something rests on (依据层级). */
export type BasisLevel =
  /** An administrative regulation of the State Council (行政法规). */
  | 'ADMINISTRATIVE_REGULATION'
  /** A policy of the Party Centre or the State Council (党中央、国务院政策). */
  | 'CENTRAL_POLICY'
  /** A rule of a ministry (部门规章). */
  | 'DEPARTMENT_RULE'
  /** A law (法律). */
  | 'LAW'
  /** A local regulation (地方性法规). */
  | 'LOCAL_REGULATION'
  /** A rule of a local government (地方政府规章). */
  | 'LOCAL_RULE'
  /** Another national policy (国家有关政策). */
  | 'NATIONAL_POLICY'
  /** Another document (其他文件). */
  | 'OTHER';

/** Money planned for a year (预算明细). */
export type BudgetLineInput = {
  /** Amount in CNY (金额). */
  amount: string;
  /** What the money is for (预算类型). */
  kind: BudgetLineKind;
  /** Budget year (预算年度). */
  year: number;
};

/** What the money is for (预算类型). */
export type BudgetLineKind =
  /** Work on the data (数据治理). */
  | 'DATA_GOVERNANCE'
  /** Hardware (硬件). */
  | 'HARDWARE'
  /** Running and maintaining it (运维). */
  | 'OPERATIONS'
  /** Software (软件). */
  | 'SOFTWARE';

/** Which entries to list (目录筛选条件). */
export type CatalogFilter = {
  /** Any of these kinds (目录类别). */
  catalogKind?: Array<CatalogKind> | null | undefined;
  /** Any of these states (目录状态). */
  catalogStatus?: Array<CatalogStatus> | null | undefined;
  /** Domain (所属领域). */
  domain?: string | null | undefined;
  /** City (适用地区代码). */
  jurisdiction?: string | null | undefined;
  /** Any of these open types (开放类型). */
  openType?: Array<OpenType> | null | undefined;
  /** Department whose data it is (提供方代码). */
  provider?: string | null | undefined;
  /** Cites no basis for its share type, or cites one (是否缺少共享依据). */
  shareBasisMissing?: boolean | null | undefined;
  /** Any of these share types (共享类型). */
  shareType?: Array<ShareType> | null | undefined;
  /** Carries this tag (标签). */
  tag?: string | null | undefined;
  /** Any of these frequencies (更新周期). */
  updateFrequency?: Array<UpdateFrequency> | null | undefined;
};

/** Base, theme or department catalog (目录类别). */
export type CatalogKind =
  /** Of a base database (基础类). */
  | 'BASE'
  /** Of one department (部门类). */
  | 'DEPARTMENT'
  /** Of a theme that several departments share (主题类). */
  | 'THEME';

/** Level of government that holds it (层级). */
export type CatalogLevel =
  /** The city (市级). */
  | 'CITY'
  /** A county (县级). */
  | 'COUNTY'
  /** The province (省级). */
  | 'PROVINCE'
  /** A town or street (乡镇街道). */
  | 'TOWN'
  /** A village (村级). */
  | 'VILLAGE';

/** Where the entry stands as recorded (目录状态). */
export type CatalogStatus =
  /** Being written (草稿). */
  | 'DRAFT'
  /** In the published catalog (已发布). */
  | 'PUBLISHED'
  /** Sent back to be put right (已退回). */
  | 'RETURNED'
  /** Handed in, not yet decided (已提交). */
  | 'SUBMITTED'
  /** Published, a new version is asked for (申请更新). */
  | 'UPDATE_REQUESTED'
  /** Taken out of the catalog (已撤销). */
  | 'WITHDRAWN';

/** How a piece of the work on data was found to be done (工作完成情况). */
export type ChecklistLineInput = {
  /** How it was done; no personal data (完成情况). */
  finding: string;
  /** Which work (工作事项). */
  item: DataWork;
};

/** A field made from a field (字段映射). */
export type ColumnMappingInput = {
  /** Field it is made from (来源字段). */
  from: string;
  /** Field that is made (目标字段). */
  to: string;
  /** How it is made (转换方式). */
  transformation?: string | null | undefined;
};

/** A clause that a contract has (协议条款). */
export type ContractClause =
  /** What was received is deleted at the end (到期删除). */
  | 'DELETION_AT_END'
  /** Use harms neither the state, nor the public, nor third parties (不损害合法权益). */
  | 'NO_HARM'
  /** Use is bound to the purpose agreed (限定用途). */
  | 'PURPOSE_BOUND'
  /** Raw data stays in the platform (原始数据不出平台). */
  | 'RAW_DATA_STAYS'
  /** The operator keeps the data secure (安全保障). */
  | 'SECURITY';

/** Which contracts to list (协议筛选条件). */
export type ContractFilter = {
  /** Any of these states (协议状态). */
  contractStatus?: Array<ContractStatus> | null | undefined;
  /** First day without the right comes before this day (终止日早于). */
  endsBefore?: string | null | undefined;
  /** Granted by this body (授权方代码). */
  grantor?: string | null | undefined;
  /** City (适用地区代码). */
  jurisdiction?: string | null | undefined;
  /** In any of these ways (开发利用方式). */
  mode?: Array<ContractMode> | null | undefined;
  /** In force on this day (指定日期有效). */
  on?: string | null | undefined;
  /** Operated by this body (运营方代码). */
  operator?: string | null | undefined;
  /** For any of these purposes (使用目的). */
  purpose?: Array<UsePurpose> | null | undefined;
};

/** In which way society develops the data (开发利用方式). */
export type ContractMode =
  /** By authorised application (授权应用). */
  | 'AUTHORISED_APPLICATION'
  /** By authorised operation of domains (分领域授权运营). */
  | 'AUTHORISED_OPERATION_BY_DOMAIN'
  /** By commercial development (商业开发). */
  | 'COMMERCIAL_DEVELOPMENT'
  /** By a service of the development platform (开发利用平台服务). */
  | 'DEVELOPMENT_PLATFORM_SERVICE'
  /** By franchise (特许开发). */
  | 'FRANCHISE'
  /** By opening (数据开放). */
  | 'OPEN_DATA'
  /** In another way (其他方式). */
  | 'OTHER';

/** By what contracts can be sorted (协议排序字段). */
export type ContractSort =
  /** By number of the contract (协议编号). */
  | 'CONTRACT_NUMBER'
  /** By first day without the right (终止日). */
  | 'ENDS_ON'
  /** By first day with the right (起始日). */
  | 'STARTS_ON';

/** By what to sort contracts (协议排序). */
export type ContractSortInput = {
  /** By what to sort (排序字段). */
  by: ContractSort;
  /** Which end comes first (排序方向). */
  direction?: SortDirection;
};

/** Where the contract stands as recorded; whether it is in force on a day is asked with `on` (协议状态为记录状态；某日是否有效以日期为准). */
export type ContractStatus =
  /** In operation (履行中). */
  | 'ACTIVE'
  /** Approved, not begun (已批准). */
  | 'APPROVED'
  /** The contract is drawn up (协议拟订). */
  | 'DRAFT_CONTRACT'
  /** Experts have assessed it (已经专家评估). */
  | 'EXPERT_ASSESSED'
  /** Its term is over (已到期). */
  | 'EXPIRED'
  /** The department that makes the data has been heard (已征求数源部门意见). */
  | 'PRODUCER_CONSULTED'
  /** Refused (不予授权). */
  | 'REJECTED'
  /** Operation is asked for (已申请). */
  | 'REQUESTED'
  /** The operator is chosen (已确定运营方). */
  | 'SELECTED'
  /** Suspended; its last day stays (已暂停). */
  | 'SUSPENDED'
  /** Ended before its term (已终止). */
  | 'TERMINATED';

/** A contract to draw up (授权运营协议). */
export type CreateOperationContractInput = {
  /** Assets it covers (授权资产标识). */
  assets: Array<string | number>;
  /** Clauses that it has (协议条款). */
  clauses?: Array<ContractClause> | null | undefined;
  /** Under which conditions it may be used (使用条件). */
  conditions?: string | null | undefined;
  /** Number of the contract (协议编号). */
  contractNumber: string;
  /** Fields in which the data may be used (授权领域). */
  domains?: Array<string>;
  /** State of a contract made before this register began, taken over as it stands (历史协议状态). */
  earlier?: ContractStatus | null | undefined;
  /** First day without the right (终止日). */
  endsOn: string;
  /** Nobody else may hold the right at the same time (独家授权). */
  exclusive?: boolean;
  /** Revenue expected per year in CNY (预期年收入). */
  expectedRevenuePerYear?: string | null | undefined;
  /** Who grants the right (授权方代码). */
  grantor: string;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** City whose regulation applies (适用地区代码). */
  jurisdiction: string;
  /** In which way the data is developed (开发利用方式). */
  mode?: ContractMode | null | undefined;
  /** Responsibilities and obligations of the operator (责任义务). */
  obligations?: Array<string> | null | undefined;
  /** Who operates the data (运营方代码). */
  operator: string;
  /** Price in CNY (价格). */
  price?: string | null | undefined;
  /** What the price rests on (定价依据). */
  priceBasis?: string | null | undefined;
  /** Why use for the public good is paid (收费理由). */
  priceJustification?: string | null | undefined;
  /** What the data may be used for (使用目的). */
  purpose: UsePurpose;
  /** The contract that it renews (被续期协议标识). */
  renews?: string | number | null | undefined;
  /** The request from which it is drawn up (申请标识). */
  request?: string | number | null | undefined;
  /** How the operator was chosen, where not recorded yet (竞争性选择). */
  selection?: SelectionInput | null | undefined;
  /** First day with the right (起始日). */
  startsOn: string;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** An item of data to enter with the entry (信息项). */
export type DataItemInput = {
  /** Code of the item, the same wherever it is held (信息项代码). */
  code?: string | null | undefined;
  /** Departments that collect it together (协同采集部门). */
  collectors?: Array<string> | null | undefined;
  /** What its values are (数据类型). */
  dataType: DataItemType;
  /** What it means (说明). */
  description?: string | null | undefined;
  /** Who of them does what (职责分工). */
  divisionOfDuties?: string | null | undefined;
  /** Whether every department needs it (信息项类别). */
  itemKind?: ItemKind | null | undefined;
  /** Law by which it is collected although another source has it (另行采集的法律依据). */
  lawfulException?: string | null | undefined;
  /** Characters of a text or digits of a number (数据长度). */
  length?: number | null | undefined;
  /** Name (信息项名称). */
  name: string;
  /** Name in English or of the column (英文名称). */
  nameEn?: string | null | undefined;
  /** Grade of its security, 1 to 5 (安全级别). */
  securityGrade?: number | null | undefined;
  /** What it must be protected as (敏感类别). */
  sensitivity?: Sensitivity | null | undefined;
  /** The one of them that is its source (数源部门代码). */
  source?: string | null | undefined;
};

/** What the values of an item are (数据类型). */
export type DataItemType =
  /** Files and other binary content (通用型). */
  | 'BINARY'
  /** True or false (逻辑型). */
  | 'BOOLEAN'
  /** Day (日期型). */
  | 'DATE'
  /** Day and time (日期时间型). */
  | 'DATETIME'
  /** Amount of money (货币型). */
  | 'MONEY'
  /** Number (数值型). */
  | 'NUMBER'
  /** Short text (字符型). */
  | 'STRING'
  /** Long text (备注型). */
  | 'TEXT';

/** Which database of the government an asset is (数据库层级). */
export type DataLayer =
  /** A base database (基础数据库). */
  | 'BASE'
  /** The data pool of a department (部门政务数据池). */
  | 'DEPARTMENT_POOL'
  /** A database for one task (专题数据库). */
  | 'SPECIAL_TOPIC'
  /** A theme database (主题数据库). */
  | 'THEME';

/** Which system makes the data (数据来源). */
export type DataOrigin =
  /** None: it is kept by hand (无业务系统). */
  | 'NO_SYSTEM'
  /** A system of the department itself (自建业务系统). */
  | 'OWN_SYSTEM'
  /** A system of a higher level (上级系统). */
  | 'UPPER_SYSTEM';

/** Work on public data that decisions on projects look at (公共数据资源体系建设工作). */
export type DataWork =
  /** Aggregating data (归集). */
  | 'AGGREGATION'
  /** Compiling the catalog (编目). */
  | 'CATALOGUING'
  /** Collecting data (采集). */
  | 'COLLECTION'
  /** Opening and developing data (开放开发). */
  | 'OPENING_AND_DEVELOPMENT'
  /** Sharing data (共享). */
  | 'SHARING'
  /** Keeping it up to date (更新). */
  | 'UPDATING';

/** Lineage to declare (血缘申报). */
export type DeclareLineageInput = {
  /** At most 1,000, all or none (血缘关系). */
  edges: Array<LineageEdgeInput>;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** What is to be kept from the persons for a time (推迟告知). */
export type DeferDisclosureInput = {
  /** Number of the case (案件或事项编号). */
  caseNumber: string;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** City (地区代码). */
  jurisdiction: string;
  /** The provision that allows it (法律依据). */
  legalBasis: string;
  /** Body whose looking it is; never the own one (查询单位代码). */
  organization: string;
  /** Why (理由). */
  reason: string;
  /** First day on which all is disclosed, within a year (告知日). */
  until: string;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** As what a body takes part as a department; which there are, the text of the city says (部门类型). */
export type DepartmentType =
  /** Authorized by law to administer (法律、法规授权的组织). */
  | 'AUTHORIZED'
  /** Another body to which the text applies by reference (参照执行的单位). */
  | 'BY_REFERENCE'
  /** A government or a department of one (政府及其部门). */
  | 'ORGAN'
  /** A public institution or a public utility (公益事业单位、公共企事业单位). */
  | 'PUBLIC_SERVICE';

/** A registration to take off the register (注销登记). */
export type DeregisterAssetInput = {
  /** Version that the caller has seen (已读版本). */
  expectedVersion?: number | null | undefined;
  /** Global id of the asset (资产标识). */
  id: string | number;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** Why (注销理由). */
  reason?: string | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** What it is made from, or what is made from it (方向). */
export type Direction =
  /** Either way (上下游). */
  | 'BOTH'
  /** What is made from it (下游). */
  | 'DOWNSTREAM'
  /** What it is made from (上游). */
  | 'UPSTREAM';

/** A publication from before this register began, taken over as it stands (历史发布迁入). */
export type EarlierPublicationInput = {
  /** Day of publication (发布日期). */
  publishedOn: string;
};

/** Where an asset stood before this register began, taken over as it is (历史登记迁入). */
export type EarlierRegistrationInput = {
  /** Where its registration stands (登记状态). */
  assetStatus?: AssetStatus;
  /** First day on which it no longer holds (登记失效日). */
  expiresOn?: string | null | undefined;
  /** Day of registration (登记日期). */
  registeredOn?: string | null | undefined;
  /** Number it was given (登记编号). */
  registrationNumber?: string | null | undefined;
};

/** What a request from before this register has come to (历史共享申请). */
export type EarlierShareRequestInput = {
  /** Number it was given (申请编号). */
  requestNumber?: string | null | undefined;
  /** Where it stands (共享申请状态). */
  shareRequestStatus: ShareRequestStatus;
  /** Day of submission (提交日期). */
  submittedOn: string;
};

/** A registration to record with the body (登记信息). */
export type EntityRegistrationInput = {
  /** Category (登记类别). */
  category: string;
  /** Department responsible (登记部门代码). */
  department?: string | null | undefined;
  /** Number (登记号). */
  number?: string | null | undefined;
  /** First day (起始日). */
  since?: string | null | undefined;
  /** First day no longer valid (终止日). */
  until?: string | null | undefined;
};

/** What an order rests on (依据材料). */
export type EvidenceInput = {
  /** What it refers to (种类). */
  kind: EvidenceKind;
  /** What is to be said of it; no personal data (说明). */
  note?: string | null | undefined;
  /** Global id or number of what it refers to (编号). */
  reference: string;
};

/** What a piece of evidence refers to (依据材料种类). */
export type EvidenceKind =
  /** A record of the audit trail, by its number (审计记录). */
  | 'AUDIT'
  /** A paper kept elsewhere, by its number (文书材料). */
  | 'DOCUMENT'
  /** An entry of the catalog, by its global id (目录条目). */
  | 'ENTRY'
  /** A result of an inspection or a check of quality, by its number (检查结果). */
  | 'FINDING'
  /** A right of access, by its number (访问授权). */
  | 'GRANT'
  /** An objection or a notice, by its number (异议或告知). */
  | 'OBJECTION'
  /** A report of problem data, by its number (问题数据). */
  | 'PROBLEM'
  /** A request for sharing or opening, by its global id (共享开放申请). */
  | 'REQUEST'
  /** An opened resource, by its number (开放资源). */
  | 'RESOURCE'
  /** An information system, by its number (信息系统). */
  | 'SYSTEM'
  /** Something with a deadline, by its global id (办理事项). */
  | 'TASK';

/** Who may read what of whom, why and until when (授予查阅). */
export type GrantPersonAccessInput = {
  /** Number of the case (案件或事项编号). */
  caseNumber: string;
  /** What may be read (数据内容). */
  contents: Array<AccessContent>;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** The provision that allows it (法律依据). */
  legalBasis: string;
  /** On what it is taken up (介质类型). */
  medium?: AccessMedium;
  /** Body for which the user reads; never the own one (使用单位代码). */
  organization: string;
  /** Global id of the person (自然人标识). */
  person: string | number;
  /** What for; the person reads it (具体用途). */
  purpose: string;
  /** First day without the right, within a year (失效日). */
  until: string;
  /** The user, as their token names them; never oneself (使用人员). */
  user: string;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** What kind of body holds the data (数据生产应用单位类别). */
export type HolderClass =
  /** A government department (政务部门). */
  | 'GOVERNMENT'
  /** A public utility (公用企业). */
  | 'PUBLIC_ENTERPRISE'
  /** A public institution (公益事业单位). */
  | 'PUBLIC_INSTITUTION';

/** Which document a person is known by (证件类型). */
export type IdentityDocumentType =
  /** Resident identity card (居民身份证). */
  | 'CITIZEN_ID'
  /** Foreign permanent resident identity card (外国人永久居留身份证). */
  | 'FOREIGN_PERMANENT_RESIDENT'
  /** Mainland travel permit of Hong Kong and Macao residents (港澳居民来往内地通行证). */
  | 'HK_MACAO_PERMIT'
  /** Another document (其他证件). */
  | 'OTHER'
  /** Passport (护照). */
  | 'PASSPORT'
  /** Mainland travel permit of Taiwan residents (台湾居民来往大陆通行证). */
  | 'TAIWAN_PERMIT';

/** Whether a text binds (文件效力状态). */
export type InstrumentStanding =
  /** A draft that does not bind (征求意见稿). */
  | 'DRAFT'
  /** Explains a measure that is in force (解读). */
  | 'INTERPRETATION'
  /** Binds (现行有效). */
  | 'IN_FORCE'
  /** Binds for a trial period (试行). */
  | 'TRIAL'
  /** Its trial period is over (试行期满). */
  | 'TRIAL_LAPSED';

/** An order to issue (责令整改). */
export type IssueRectificationInput = {
  /** Who must put it right (整改单位代码). */
  addressee: string;
  /** Number of the article that was broken (违反的条款). */
  citedArticle?: string | null | undefined;
  /** What was not as it should be; no personal data (情形说明). */
  description?: string | null | undefined;
  /** Last day to put it right (整改期限). */
  dueOn?: string | null | undefined;
  /** What it rests on (依据材料). */
  evidence?: Array<EvidenceInput>;
  /** Code of the ground, one of the city’s (事由代码). */
  ground: string;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** City (适用地区代码). */
  jurisdiction: string;
  /** The case is serious (是否情节严重). */
  serious?: boolean;
  /** Another law that prevails on the liability (优先适用的法律法规). */
  supersedingLaw?: string | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** Whether every department needs the item (信息项类别). */
export type ItemKind =
  /** Needed by all in common (基础信息项). */
  | 'BASIC'
  /** Of one line of business (业务信息项). */
  | 'BUSINESS';

/** What laws, regulations and national rules say of opening data (法律法规规定). */
export type LawStance =
  /** It may be opened, and so it is (可以开放). */
  | 'PERMITTED'
  /** It must not be opened (禁止开放). */
  | 'PROHIBITED'
  /** It shall be opened (要求开放). */
  | 'REQUIRED'
  /** They say nothing (未明确). */
  | 'SILENT';

/** What kind of body it is (机构类型). */
export type LegalEntityKind =
  /** An enterprise (企业). */
  | 'ENTERPRISE'
  /** A government (人民政府). */
  | 'GOVERNMENT'
  /** A department of a government (政府部门). */
  | 'GOVERNMENT_DEPARTMENT'
  /** Any other body (其他组织). */
  | 'OTHER'
  /** A public institution (事业单位). */
  | 'PUBLIC_INSTITUTION'
  /** A public utility (公用企业). */
  | 'PUBLIC_UTILITY'
  /** A social organization (社会组织). */
  | 'SOCIAL_ORGANIZATION';

/** Whether it still exists and may act, as recorded (机构状态). */
export type LegalEntityStatus =
  /** Exists and may act (存续). */
  | 'ACTIVE'
  /** Exists no more (已注销). */
  | 'DEREGISTERED'
  /** Taken up into another body (已合并). */
  | 'MERGED'
  /** Exists and may not act for now (停业). */
  | 'SUSPENDED';

/** One thing made from another (血缘关系). */
export type LineageEdgeInput = {
  /** Field by field, where known (字段映射). */
  columns?: Array<ColumnMappingInput>;
  /** What it is made from (上游节点). */
  from: string | number;
  /** Since when; now if not given (起始时间). */
  since?: string | null | undefined;
  /** What is made (下游节点). */
  to: string | number;
  /** First moment at which it no longer holds (终止时间). */
  until?: string | null | undefined;
  /** Job or rule by which it is made (加工作业). */
  via?: string | null | undefined;
};

/** What a node of the lineage is (血缘节点类型). */
export type LineageKind =
  /** An entry of the catalog (目录条目). */
  | 'CATALOG_ENTRY'
  /** A data asset (数据资产). */
  | 'DATA_ASSET'
  /** A dataset known only by the name a tool gives it (外部数据集). */
  | 'EXTERNAL_DATASET';

/** Who said so: a person or a tool (血缘来源). */
export type LineageSource =
  /** A dbt manifest told it (dbt 采集). */
  | 'DBT'
  /** A person declared it (人工申报). */
  | 'DECLARED'
  /** An OpenLineage event told it (OpenLineage 采集). */
  | 'OPENLINEAGE';

/** Data to load in place of what was loaded before (装载数据集). */
export type LoadDatasetInput = {
  /** Catalog entry whose data it is (目录条目标识). */
  entry: string | number;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** Names of the items (信息项). */
  items: Array<string>;
  /** The item by which records are found (查询键). */
  keyItem: string;
  /** Records: one value for each item, in their order (记录). */
  records: Array<Array<string>>;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** A product that is made under a contract (登记数据产品). */
export type NameContractProductInput = {
  /** The asset as which it is entered, once it is (对应资产标识). */
  asset?: string | number | null | undefined;
  /** The contract (协议标识). */
  contract: string | number;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** Name (产品名称). */
  name: string;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** An office to record with the body (任职). */
export type OfficeInput = {
  /** In which capacity (任职类型). */
  kind: OfficeKind;
  /** Id of the person (人员标识). */
  person?: string | number | null | undefined;
  /** First day in office (任职起始日). */
  since: string;
  /** First day no longer in office (任职终止日). */
  until?: string | null | undefined;
};

/** In which capacity a person serves (任职类型). */
export type OfficeKind =
  /** Answers for the body’s data (首席数据官). */
  | 'CHIEF_DATA_OFFICER'
  /** Looks after the body’s data day by day (数据管理员). */
  | 'DATA_STEWARD'
  /** Represents the body in law (法定代表人). */
  | 'LEGAL_REPRESENTATIVE'
  /** Heads the body (主要负责人). */
  | 'PRINCIPAL';

/** What makes an open type conditional (列入有条件开放类的情形). */
export type OpenCriterion =
  /** Must be had continuously (需要持续获取). */
  | 'CONTINUOUS_RETRIEVAL'
  /** High demands on security and processing (对数据安全和处理能力要求较高). */
  | 'SECURITY_AND_PROCESSING'
  /** Soon out of date (时效性较强). */
  | 'TIMELINESS';

/** On what terms it is open to society (开放类型). */
export type OpenType =
  /** Open to those who meet its conditions (有条件开放). */
  | 'CONDITIONAL'
  /** Not open (不予开放). */
  | 'NOT_OPEN'
  /** Open to everybody (无条件开放). */
  | 'UNCONDITIONAL';

/** A question that opening the data raises (开放涉及的问题). */
export type OpeningQuestion =
  /** Of law (法律问题). */
  | 'LEGAL'
  /** Of a profession (专业问题). */
  | 'PROFESSIONAL'
  /** Of great public concern (社会影响较大). */
  | 'PUBLIC_CONCERN';

/** Where the value of a parameter comes from (参数来源). */
export type ParameterOrigin =
  /** The text is silent; the value is that of another city and binds nobody (借用他市). */
  | 'BORROWED'
  /** The text is silent; the value is our own and binds nobody (系统自定). */
  | 'ENGINE'
  /** The text announces it without naming it; acts that need it are refused (规定不完整). */
  | 'INCOMPLETE'
  /** The text does not know the subject; acts that need it are refused (未作规定). */
  | 'NOT_REGULATED'
  /** The text of the city states it (文本规定). */
  | 'STATED';

/** A category of records that a department keeps on the person (人口信息类别). */
export type PersonFacetInput = {
  /** Category: words without digits, at most 40 characters (信息类别). */
  category: string;
  /** Department responsible (责任部门代码). */
  department: string;
  /** First day (起始日). */
  since?: string | null | undefined;
};

/** Area in which data is opened before other data (重点和优先开放领域). */
export type PriorityArea =
  /** Licences and credit of enterprises (行政许可、企业公共信用信息). */
  | 'LICENCES_AND_ENTERPRISE_CREDIT'
  /** Another area (其他). */
  | 'OTHER'
  /** Natural resources, environment, traffic, weather (自然资源、生态环境、交通出行、气象). */
  | 'RESOURCES_ENVIRONMENT_TRAFFIC_WEATHER'
  /** Public safety, public health, governance, livelihood (公共安全、公共卫生、城市治理、社会治理、民生保障). */
  | 'SAFETY_HEALTH_GOVERNANCE_LIVELIHOOD';

/** Why data is opened before other data (优先开放标签). */
export type PriorityTag =
  /** Of great potential for an industry (行业增值潜力显著). */
  | 'INDUSTRY_POTENTIAL'
  /** Closely tied to livelihood (民生相关). */
  | 'LIVELIHOOD'
  /** Of strategic meaning for industry (产业战略意义重大). */
  | 'STRATEGIC_INDUSTRY'
  /** Urgently needed by society (社会迫切需要). */
  | 'URGENT_SOCIAL_NEED';

/** Why data must never be opened (禁止开放情形). */
export type Prohibition =
  /** It is a commercial secret (商业秘密). */
  | 'COMMERCIAL_SECRET'
  /** It could endanger the economy (危及经济安全). */
  | 'ECONOMIC_SECURITY'
  /** It could endanger the security of the nation (危及国家安全). */
  | 'NATIONAL_SECURITY'
  /** Another law forbids it (其他法律法规规定不得开放). */
  | 'OTHER_LAW'
  /** It is private (个人隐私). */
  | 'PERSONAL_PRIVACY'
  /** It could endanger public security (危及公共安全). */
  | 'PUBLIC_SECURITY'
  /** It could endanger social stability (危及社会稳定). */
  | 'SOCIAL_STABILITY';

/** Which projects to list (项目筛选条件). */
export type ProjectFilter = {
  /** Declares this asset (申报资产标识). */
  declaredAsset?: string | number | null | undefined;
  /** Whether it plans any catalog entry: false finds those approved without one (是否编制目录清单). */
  hasPlannedCatalog?: boolean | null | undefined;
  /** City (适用地区代码). */
  jurisdiction?: string | null | undefined;
  /** Built by this body (项目单位代码). */
  owner?: string | null | undefined;
  /** Plans this catalog entry (拟编制目录标识). */
  plannedEntry?: string | number | null | undefined;
  /** Builds this (项目类别). */
  projectKind?: ProjectKind | null | undefined;
  /** At any of these stages (项目阶段). */
  stage?: Array<ProjectStage> | null | undefined;
};

/** What a project builds (项目类别). */
export type ProjectKind =
  /** A platform through which departments share data (跨部门数据共享平台). */
  | 'CROSS_DEPT_SHARING_PLATFORM'
  /** An information system of a department (部门信息系统). */
  | 'INFORMATION_SYSTEM';

/** How far the project has come, as recorded (项目阶段). */
export type ProjectStage =
  /** Failed its acceptance (验收不通过). */
  | 'ACCEPTANCE_FAILED'
  /** Passed its acceptance (已验收). */
  | 'ACCEPTED'
  /** Approved, may be built (已立项). */
  | 'APPROVED'
  /** Built, not yet accepted (已建成). */
  | 'BUILT'
  /** Being drawn up (编制中). */
  | 'DRAFTING'
  /** Money to run it is granted (已安排运维经费). */
  | 'OPERATIONS_FUNDED'
  /** Not approved (不予立项). */
  | 'REJECTED'
  /** Handed in for approval (已申报). */
  | 'SUBMITTED';

/** An entry on a balance sheet to record (登记入表). */
export type RecordBalanceSheetEntryInput = {
  /** On which account (入表科目). */
  account: BalanceSheetAccount;
  /** Amount in CNY (入表金额). */
  amount: string;
  /** What the amount rests on (计量依据). */
  basis?: string | null | undefined;
  /** Day of the entry (入表日期). */
  bookedOn: string;
  /** Version that the caller has seen (已读版本). */
  expectedVersion?: number | null | undefined;
  /** Global id of the asset (资产标识). */
  id: string | number;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** A category that the department responsible keeps on a person (登记信息类别). */
export type RecordFacetInput = {
  /** Category (信息类别). */
  category: string;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** Global id of the person (自然人标识). */
  person: string | number;
  /** First day (起始日). */
  since?: string | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** In which form the data is recorded (记录形式). */
export type RecordForm =
  /** Sound (音频). */
  | 'AUDIO'
  /** Tables and charts (图表). */
  | 'CHART'
  /** Electronic archives (电子档案). */
  | 'E_ARCHIVE'
  /** Electronic certificates (电子证照). */
  | 'E_CERTIFICATE'
  /** Images (图像). */
  | 'IMAGE'
  /** Numbers (数字). */
  | 'NUMBER'
  /** Another form (其他). */
  | 'OTHER'
  /** Documents and other text (文字). */
  | 'TEXT'
  /** Video (视频). */
  | 'VIDEO';

/** What a contract earned (登记收益). */
export type RecordRevenueInput = {
  /** The contract (协议标识). */
  contract: string | number;
  /** Where it goes (收益去向). */
  destination: RevenueDestination;
  /** What is to be handed over in CNY (应上缴金额). */
  due: string;
  /** Gross in CNY (总收入). */
  gross: string;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** What kind of income it is (收入类别). */
  revenueClass: RevenueClass;
  /** First day of the period (起始日). */
  since: string;
  /** Tax paid in CNY (税款). */
  tax: string;
  /** First day after the period (终止日). */
  until: string;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** Why the text of the city applies to a body by reference (参照执行类别). */
export type ReferenceClass =
  /** Another body that the budget pays for (其他财政预算部门). */
  | 'BUDGET_FUNDED'
  /** A body of the centre or the province in the city (中央、省属驻地机构). */
  | 'CENTRAL_OR_PROVINCIAL'
  /** A court (审判机关). */
  | 'COURT'
  /** A procuratorate (检察机关). */
  | 'PROCURATORATE'
  /** An operator of a public utility (公用事业运营单位). */
  | 'PUBLIC_UTILITY'
  /** A social group (社会团体). */
  | 'SOCIAL_GROUP';

/** An asset to enter into the register (资产登记). */
export type RegisterAssetInput = {
  /** By which rule it was acquired from society (采集规则). */
  acquisitionRule?: string | null | undefined;
  /** Resource, product or service (资产类型). */
  assetKind: AssetKind;
  /** Catalog entries it is made from (目录条目标识). */
  catalogEntries?: Array<string | number>;
  /** Which database it is, where it is one (数据库层级). */
  dataLayer?: DataLayer | null | undefined;
  /** Assets that it is made from (来源资产标识). */
  derivedFrom?: Array<string | number>;
  /** Its registration, where it has one already (历史登记). */
  earlier?: EarlierRegistrationInput | null | undefined;
  /** Documents that show what it is and whose (证明材料). */
  evidence?: Array<AssetEvidenceInput>;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** City whose regulation applies (适用地区代码). */
  jurisdiction: string;
  /** Name (资产名称). */
  name: string;
  /** How the data arises (数据来源方式). */
  origin?: AssetOrigin | null | undefined;
  /** Code of the project that makes it (来源项目编码). */
  project?: string | number | null | undefined;
  /** Who holds which right in it (资产权利). */
  rights: Array<AssetRightInput>;
  /** Who supplies data acquired from society (社会数据来源方). */
  supplier?: string | null | undefined;
  /** The third party that collects it (第三方代码). */
  thirdParty?: string | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
  /** What it was found to be worth (资产评估). */
  valuations?: Array<ValuationInput>;
};

/** An entry to enter into the catalog (目录编制). */
export type RegisterCatalogEntryInput = {
  /** What data it is (信息资源摘要). */
  abstract?: string | null | undefined;
  /** Evidence why it may not be aggregated (不能汇聚的证据材料). */
  aggregationEvidence?: string | null | undefined;
  /** Number under which the interval was filed (汇聚备案编号). */
  aggregationFiling?: string | null | undefined;
  /** How it reaches the platform (汇聚方式). */
  aggregationMode?: AggregationMode | null | undefined;
  /** Path by which it reaches the platform (归集路径). */
  aggregationPath?: string | null | undefined;
  /** Departments that it is shared with; all, where none is named (共享范围). */
  allowedDepartments?: Array<string> | null | undefined;
  /** Base database that it belongs to (所属基础数据库). */
  baseDatabase?: BaseDatabase | null | undefined;
  /** Departments that build it together (共建部门). */
  buildingDepartments?: Array<string> | null | undefined;
  /** Base, theme or department catalog (目录类别). */
  catalogKind: CatalogKind;
  /** Class part of its code: 类, 项, 目 and 细目 (类项目细目代码). */
  classification?: string | null | undefined;
  /** Code of the entry; left out, the next one under its classification (信息资源代码). */
  code?: string | null | undefined;
  /** What those of whom it is collected are told: rules, purpose, manner and scope (采集规则、目的、方式和范围). */
  collectionNotice?: string | null | undefined;
  /** System that it comes from (对接系统). */
  connectedSystem?: string | null | undefined;
  /** On what their consent rests (同意依据). */
  consentBasis?: string | null | undefined;
  /** Class of the data (数据分类). */
  dataClass?: string | null | undefined;
  /** Grade of the data (数据分级). */
  dataGrade?: string | null | undefined;
  /** Made from other data (是否衍生数据). */
  derived?: boolean | null | undefined;
  /** Domain (所属领域). */
  domain?: string | null | undefined;
  /** Its publication, where it was published already (历史发布). */
  earlier?: EarlierPublicationInput | null | undefined;
  /** Format of the data (信息资源格式). */
  format?: string | null | undefined;
  /** Most days between two deliveries, as agreed (约定更新间隔天数). */
  freshnessDays?: number | null | undefined;
  /** What kind of body holds it (数据生产应用单位类别). */
  holderClass?: HolderClass | null | undefined;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** The items of data in it, in their order (信息项). */
  items?: Array<DataItemInput>;
  /** City whose regulation applies (适用地区代码). */
  jurisdiction: string;
  /** What the law says of opening it (法律法规规定). */
  lawStance?: LawStance | null | undefined;
  /** Level of government that holds it (层级). */
  level?: CatalogLevel | null | undefined;
  /** What an open type that is not unconditional rests on (开放依据). */
  openBasis?: string | null | undefined;
  /** Level of that text (开放依据层级). */
  openBasisLevel?: BasisLevel | null | undefined;
  /** Conditions of opening (开放条件). */
  openConditions?: string | null | undefined;
  /** What makes the open type conditional (有条件开放情形). */
  openCriteria?: Array<OpenCriterion> | null | undefined;
  /** On what terms it is open to society (开放类型). */
  openType?: OpenType | null | undefined;
  /** Which system makes the data (数据来源). */
  origin?: DataOrigin | null | undefined;
  /** Area in which it is opened before others (重点开放领域). */
  priorityArea?: PriorityArea | null | undefined;
  /** Reason for its priority (优先开放理由). */
  priorityReason?: string | null | undefined;
  /** Why it is opened before others (优先开放标签). */
  priorityTags?: Array<PriorityTag> | null | undefined;
  /** Why it may not be opened (禁止开放情形). */
  prohibitions?: Array<Prohibition> | null | undefined;
  /** Department whose data it is (提供方代码). */
  provider: string;
  /** Questions that opening it raises (开放涉及的问题). */
  questions?: Array<OpeningQuestion> | null | undefined;
  /** In which form it is recorded (记录形式). */
  recordForm?: RecordForm | null | undefined;
  /** What a share type that is not unconditional rests on (共享依据). */
  shareBasis?: string | null | undefined;
  /** Level of that text (共享依据层级). */
  shareBasisLevel?: BasisLevel | null | undefined;
  /** Conditions of sharing (共享条件). */
  shareConditions?: string | null | undefined;
  /** Number under which the basis was filed with the authority (备案编号). */
  shareFiling?: string | null | undefined;
  /** Services by which it is shared (共享服务方式). */
  shareModes?: Array<ServiceMode>;
  /** What sharing it asks for (共享要求). */
  shareRequirements?: string | null | undefined;
  /** On what terms public bodies share it; null only before publication or where the city names none (共享类型). */
  shareType?: ShareType | null | undefined;
  /** Items that are shared, by name; all, where none is named (共享信息项). */
  sharedItems?: Array<string> | null | undefined;
  /** Tags (标签). */
  tags?: Array<string>;
  /** Theme that it belongs to (所属主题). */
  theme?: string | null | undefined;
  /** Title (信息资源名称). */
  title: string;
  /** What is lacking for it to be shared (尚不具备的条件). */
  unmetCondition?: string | null | undefined;
  /** How often it is brought up to date (更新周期). */
  updateFrequency?: UpdateFrequency | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** A body to enter into the base registry (法人登记). */
export type RegisterLegalEntityInput = {
  /** Law that gives it functions of administration (授权依据). */
  authorizedBy?: string | null | undefined;
  /** Unified social credit code (统一社会信用代码). */
  creditCode: string;
  /** Its section that looks after public data (公共数据管理科室). */
  dataSection?: string | null | undefined;
  /** As what it takes part as a department (部门类型). */
  departmentType?: DepartmentType | null | undefined;
  /** Division it sits in (行政区划代码). */
  division?: string | null | undefined;
  /** What kind of body it is (机构类型). */
  entityKind: LegalEntityKind;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** City whose regulation applies to it (适用地区代码). */
  jurisdiction?: string | null | undefined;
  /** Registered name (名称). */
  name: string;
  /** Who serves in it (任职). */
  offices?: Array<OfficeInput>;
  /** Body above it (上级机构代码). */
  parent?: string | null | undefined;
  /** Why the text applies to it by reference (参照执行类别). */
  referenceClass?: ReferenceClass | null | undefined;
  /** Its registrations (登记信息). */
  registrations?: Array<EntityRegistrationInput>;
  /** An organization without legal personality (非法人组织). */
  unincorporated?: boolean;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** A person to enter into the base registry (自然人登记). */
export type RegisterPersonInput = {
  /** Its number; stored encrypted and shown masked (证件号码). */
  documentNumber: string;
  /** Which document the person is known by (证件类型). */
  documentType: IdentityDocumentType;
  /** Who keeps what on the person (人口信息类别). */
  facets?: Array<PersonFacetInput>;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** City that keeps the record (所属地区代码). */
  jurisdiction: string;
  /** Name; stored encrypted and shown masked (姓名). */
  name: string;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** A registration to renew (续期登记). */
export type RenewAssetInput = {
  /** What is to be said with it (办理意见). */
  comment?: string | null | undefined;
  /** Version that the caller has seen (已读版本). */
  expectedVersion?: number | null | undefined;
  /** First day on which it no longer holds; in three years where left out (登记失效日). */
  expiresOn?: string | null | undefined;
  /** Global id of the asset (资产标识). */
  id: string | number;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** What kind of income it is (收入类别). */
export type RevenueClass =
  /** What government receives for the authorisation (授权收入). */
  | 'AUTHORISATION_INCOME'
  /** Income of products (产品收入). */
  | 'PRODUCT_INCOME'
  /** Income of services (服务收入). */
  | 'SERVICE_INCOME';

/** Where revenue goes (收益去向). */
export type RevenueDestination =
  /** To the operator (运营方). */
  | 'OPERATOR'
  /** To the treasury of the same level (同级财政金库). */
  | 'SAME_LEVEL_TREASURY'
  /** To the treasury of a level above (上级财政金库). */
  | 'UPPER_LEVEL_TREASURY';

/** The capacity in which somebody acts (角色). */
export type Role =
  /** Reads the registers, never personal data (分析人员). */
  | 'ANALYST'
  /** An auditor (审计). */
  | 'AUDITOR'
  /** The data authority of a city (主管部门). */
  | 'AUTHORITY'
  /** A body that uses data (数据使用部门). */
  | 'CONSUMER'
  /** An expert who is asked (专家). */
  | 'EXPERT'
  /** The finance department (财政部门). */
  | 'FINANCE'
  /** The government of the city (本级政府). */
  | 'GOVERNMENT'
  /** A security or secrecy body, of what it inspects (安全保密检查单位). */
  | 'INSPECTOR'
  /** A client application (接入应用). */
  | 'INTEGRATOR'
  /** An authorized operator (授权运营方). */
  | 'OPERATOR'
  /** Who runs the platform (平台运维). */
  | 'PLATFORM'
  /** The head of a body (主要负责人). */
  | 'PRINCIPAL'
  /** A department that supplies data (数源部门). */
  | 'PROVIDER'
  /** Anybody (社会公众). */
  | 'PUBLIC'
  /** Another part of the register (内部服务). */
  | 'SERVICE';

/** How an operator was chosen in competition (竞争性选择). */
export type SelectionInput = {
  /** Day of the decision (确定日期). */
  decidedOn: string;
  /** By which competition (方式). */
  method: SelectionMethod;
  /** Reference of the procedure (项目编号). */
  reference: string;
};

/** By which competition the operator was chosen (竞争性方式). */
export type SelectionMethod =
  /** Auction (拍卖). */
  | 'AUCTION'
  /** Competitive consultation (竞争性磋商). */
  | 'COMPETITIVE_CONSULTATION'
  /** Competitive negotiation (竞争性谈判). */
  | 'COMPETITIVE_NEGOTIATION'
  /** Tender by invitation (邀请招标). */
  | 'INVITED_TENDER'
  /** Public tender (公开招标). */
  | 'PUBLIC_TENDER';

/** What an item must be protected as (敏感类别). */
export type Sensitivity =
  /** Commercial secrets (商业秘密). */
  | 'COMMERCIAL_SECRET'
  /** Nothing (不敏感). */
  | 'NONE'
  /** Personal information (个人信息). */
  | 'PERSONAL_INFO'
  /** Privacy of persons (个人隐私). */
  | 'PERSONAL_PRIVACY'
  /** State secrets, which this register refuses (国家秘密). */
  | 'STATE_SECRET';

/** By which service it is shared (共享服务方式). */
export type ServiceMode =
  /** Exchanged in bulk (批量数据交换). */
  | 'BULK'
  /** Verified against several departments (数据交叉核验). */
  | 'CROSS_VERIFICATION'
  /** Asked for through an interface (数据服务接口). */
  | 'INTERFACE'
  /** Taken from the sharing platform (平台获取). */
  | 'PLATFORM_ACQUISITION'
  /** Compared, not handed over (核验比对). */
  | 'VERIFICATION';

/** Where the request stands as recorded (共享申请状态). */
export type ShareRequestStatus =
  /** Granted (已同意). */
  | 'APPROVED'
  /** Before the authority (主管部门审定). */
  | 'AUTHORITY_REVIEW'
  /** Asked for without conditions, not yet granted (已提出). */
  | 'CREATED'
  /** Being drafted by the department that asks (草稿). */
  | 'DRAFT'
  /** The data are supplied (已提供). */
  | 'FULFILLED'
  /** Granted at once (已授权). */
  | 'GRANTED'
  /** The service runs (服务中). */
  | 'IN_SERVICE'
  /** The official letter is registered (函件已登记). */
  | 'LETTER_REGISTERED'
  /** Reviewed by the unit whose data it is (数据生产单位审核). */
  | 'PRODUCER_REVIEW'
  /** Refused (不予同意). */
  | 'REJECTED'
  /** The rule of cross-verification is being drawn up (制定核验规则). */
  | 'RULE_DRAFTING'
  /** Handed in, not yet decided (已提交). */
  | 'SUBMITTED'
  /** Supply is suspended (已暂停). */
  | 'SUSPENDED'
  /** Ended for good (已终止). */
  | 'TERMINATED';

/** On what terms public bodies share it (共享类型). */
export type ShareType =
  /** Shared with those who meet its conditions (有条件共享). */
  | 'CONDITIONAL'
  /** Not shared (不予共享). */
  | 'NOT_SHARED'
  /** Not shared until a condition is met (暂不予共享). */
  | 'TEMPORARILY_NOT_SHARED'
  /** Shared with every public body (无条件共享). */
  | 'UNCONDITIONAL';

/** Which end comes first (排序方向). */
export type SortDirection =
  /** The smallest or earliest first (升序). */
  | 'ASC'
  /** The largest or latest first (降序). */
  | 'DESC';

/** A project to submit: a draft by its code alone, or a project drawn up and submitted in one step (项目申报). */
export type SubmitProjectInput = {
  /** Money planned (预算明细). */
  budgetLines?: Array<BudgetLineInput> | null | undefined;
  /** Project code (项目编码). */
  code: string | number;
  /** Assets it declares (申报资产标识). */
  declaredAssets?: Array<string | number> | null | undefined;
  /** Stage of a project begun before this register, taken over as it stands (历史项目阶段). */
  earlier?: ProjectStage | null | undefined;
  /** Version of the draft that was read (所读草稿版本). */
  expectedVersion?: number | null | undefined;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** City whose regulation applies; asked for with a name (适用地区代码). */
  jurisdiction?: string | null | undefined;
  /** Name; left out, the draft of this code is submitted (项目名称). */
  name?: string | null | undefined;
  /** Who builds it; asked for with a name (项目单位代码). */
  owner?: string | null | undefined;
  /** Catalog entries it plans to make (拟编制目录标识). */
  plannedCatalog?: Array<string | number> | null | undefined;
  /** What it builds; an information system, where left out (项目类别). */
  projectKind?: ProjectKind | null | undefined;
  /** Information systems it builds (拟建信息系统标识). */
  systems?: Array<string | number> | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** A request to submit for the data of another department (共享申请). */
export type SubmitShareRequestInput = {
  /** Why neither an interface nor cross-verification suffices (批量交换理由). */
  bulkJustification?: string | null | undefined;
  /** The department commits to lawful use (承诺合规使用). */
  complianceCommitment?: boolean | null | undefined;
  /** Department that asks (使用部门代码). */
  consumer: string;
  /** The system that will use the data (使用数据的信息系统). */
  consumingSystem?: string | null | undefined;
  /** The draft that this completes; its fields become these (所依据的草稿). */
  draft?: string | number | null | undefined;
  /** Code of the duty that the data serves, in the list of the department (履职依据编号). */
  dutyRef?: string | null | undefined;
  /** Set by the authority to take over a request from before this register began (历史共享申请). */
  earlier?: EarlierShareRequestInput | null | undefined;
  /** Catalog entry asked for (目录条目标识). */
  entry: string | number;
  /** A fee; sharing between departments knows none, so it is refused (费用). */
  fee?: string | null | undefined;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** The post that approved the request within the department, never a name (内部审批岗位). */
  internalApprover?: string | null | undefined;
  /** Names of the data items asked for; none means the whole entry (申请的信息项). */
  items?: Array<string>;
  /** What the need rests on (申请依据). */
  legalBasis?: string | null | undefined;
  /** First day on which it is no longer needed (使用期限). */
  neededUntil?: string | null | undefined;
  /** Platform through which it is exchanged; left out, that of the city, and no other is taken (交换平台). */
  platform?: string | null | undefined;
  /** Department whose data it is: the one the catalog names, or for an earlier request the one of that time (提供部门代码). */
  provider?: string | null | undefined;
  /** For which duty the data is needed (使用目的). */
  purpose: string;
  /** Where the data will be used (应用场景). */
  scenario: string;
  /** By which service the data is to come; left out, as the entry offers it where the city leaves that open (共享服务方式). */
  serviceMode?: ServiceMode | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** How often it is brought up to date (更新周期). */
export type UpdateFrequency =
  /** Every day (每日). */
  | 'DAILY'
  /** Every half-year (每半年). */
  | 'HALF_YEARLY'
  /** At no fixed times (不定期). */
  | 'IRREGULAR'
  /** Every month (每月). */
  | 'MONTHLY'
  /** Every quarter (每季度). */
  | 'QUARTERLY'
  /** As it changes (实时). */
  | 'REAL_TIME'
  /** Every week (每周). */
  | 'WEEKLY'
  /** Every year (每年). */
  | 'YEARLY';

/** A batch that the department acted for has collected (报送采集批次). */
export type UploadCollectionBatchInput = {
  /** Day on which it was collected (采集日期). */
  collectedOn: string;
  /** SHA-256 of the file, in lower-case hexadecimal (文件摘要值). */
  digest?: string | null | undefined;
  /** The entry that it is of (目录条目标识). */
  entry: string | number;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** Items in it, by name; all of the entry, where none is named (信息项). */
  items?: Array<string>;
  /** How many records (记录数). */
  records: number;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** What the data may be used for (使用目的). */
export type UsePurpose =
  /** For industry and business (产业发展、行业发展). */
  | 'INDUSTRY'
  /** To govern (公共治理). */
  | 'PUBLIC_GOVERNANCE'
  /** For the public good (公益事业). */
  | 'PUBLIC_WELFARE';

/** A valuation to enter with the asset (资产评估). */
export type ValuationInput = {
  /** Amount in CNY (评估金额). */
  amount: string;
  /** How it was valued (评估方法). */
  method: ValuationMethod;
  /** Day of the valuation (评估基准日). */
  valuedOn: string;
  /** Who valued it (评估机构). */
  valuer: string;
};

/** Cost, income or market approach (评估方法). */
export type ValuationMethod =
  /** By what it cost (成本法). */
  | 'COST'
  /** By what it will earn (收益法). */
  | 'INCOME'
  /** By what the like is sold for (市场法). */
  | 'MARKET';

/** Whether the text of a city knows a workflow (流程规定情况). */
export type WorkflowStanding =
  /** The text announces it without saying how (未列明). */
  | 'INCOMPLETE'
  /** The text does not know it (未作规定). */
  | 'NOT_REGULATED'
  /** The city has it (已规定). */
  | 'REGULATED';

export type AssetPageQueryVariables = Exact<{
  registrationNumber: string;
  on: string;
}>;


export type AssetPageQuery = { dataAsset: { id: string, name: string, assetKind: AssetKind, assetStatus: AssetStatus, registeredOn: string | null, expiresOn: string | null, jurisdiction: { name: string, instrument: { title: string, standing: InstrumentStanding } } | null, owner: { name: string } | null, steward: { name: string, ancestors: Array<{ name: string }> } | null, rights: Array<{ kind: AssetRightKind, since: string, basis: string | null, holder: { name: string } | null }>, catalogEntries: Array<{ code: string, title: string, shareType: ShareType | null, provider: { name: string } | null } | null>, project: { code: string, name: string, stage: ProjectStage } | null, valuations: Array<{ method: ValuationMethod, amount: string, valuedOn: string }>, contracts: { totalCount: number, nodes: Array<{ contractNumber: string, contractStatus: ContractStatus, endsOn: string, operator: { name: string } | null }> } | null, lineage: { total: number, truncated: boolean, vertices: Array<{ id: string, kind: LineageKind | null, label: string | null, depth: number, owner: { name: string } | null, node:
          | { __typename: 'CatalogEntry', catalogStatus: CatalogStatus }
          | { __typename: 'DataAsset', assetStatus: AssetStatus }
          | { __typename: 'ExternalDataset' }
         | null }>, edges: Array<{ from: string, to: string, via: string | null, source: LineageSource }> } | null, impact: { total: number, byOwner: Array<{ assets: number, owner: { name: string } | null }>, assets: { nodes: Array<{ name: string }> } | null, contracts: { nodes: Array<{ contractNumber: string }> } | null, projects: { nodes: Array<{ code: string, name: string }> } | null } | null } | null };

export type CatalogPageQueryVariables = Exact<{
  filter?: CatalogFilter | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CatalogPageQuery = { catalogEntries: { totalCount: number, facets: { shareType: Array<{ value: string | null, count: number }>, domain: Array<{ value: string | null, count: number }> }, nodes: Array<{ id: string, code: string, title: string, catalogStatus: CatalogStatus, shareType: ShareType | null, openType: OpenType | null, updateFrequency: UpdateFrequency | null, tags: Array<string>, provider: { name: string } | null, items: Array<{ name: string, dataType: DataItemType }>, assets: { nodes: Array<{ name: string, owner: { name: string } | null }> } | null }> } };

export type ContractPageQueryVariables = Exact<{
  filter?: ContractFilter | null | undefined;
  sort?: ContractSortInput | null | undefined;
  first?: number | null | undefined;
}>;


export type ContractPageQuery = { operationContracts: { totalCount: number, nodes: Array<{ id: string, contractNumber: string, contractStatus: ContractStatus, startsOn: string, endsOn: string, exclusive: boolean, domains: Array<string>, purpose: UsePurpose, price: string | null, grantor: { name: string } | null, operator: { name: string, contracts: { totalCount: number } | null } | null, assets: Array<{ name: string, registrationNumber: string | null, owner: { name: string } | null } | null> }> } };

export type ImpactPageQueryVariables = Exact<{
  of: string | number;
}>;


export type ImpactPageQuery = { impact: { id: string, total: number, truncated: boolean, assetIds: Array<string>, byOwner: Array<{ assets: number, owner: { name: string } | null }>, assets: { totalCount: number, nodes: Array<{ name: string, assetKind: AssetKind }> } | null, contracts: { nodes: Array<{ contractNumber: string, operator: { name: string } | null }> } | null, requests: { nodes: Array<{ id: string }> } | null, projects: { nodes: Array<{ code: string, name: string, stage: ProjectStage }> } | null } | null };

export type JurisdictionsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type JurisdictionsPageQuery = { jurisdictions: Array<{ code: string, slug: string, name: string, authority: string, instrument: { title: string, standing: InstrumentStanding, issuedOn: string | null, trialUntil: string | null } }> };

export type LineagePageQueryVariables = Exact<{
  of: string | number;
  direction: Direction;
  depth?: number | null | undefined;
}>;


export type LineagePageQuery = { lineage: { depthReached: number, total: number, truncated: boolean, root: { label: string | null }, vertices: Array<{ id: string, kind: LineageKind | null, label: string | null, depth: number, hidden: boolean, owner: { name: string } | null, node:
        | { __typename: 'CatalogEntry', title: string, shareType: ShareType | null }
        | { __typename: 'DataAsset', name: string, assetKind: AssetKind }
        | { __typename: 'ExternalDataset', namespace: string, datasetName: string }
       | null }>, edges: Array<{ from: string, to: string, via: string | null, source: LineageSource, columns: Array<{ from: string, to: string, transformation: string | null }> }> } | null };

export type NodeByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeByIdQuery = { node:
    | { __typename: 'AccessGrant' }
    | { __typename: 'AccountRequest' }
    | { __typename: 'AgreementTemplate' }
    | { __typename: 'AnnualReport' }
    | { __typename: 'CatalogCorrection' }
    | { __typename: 'CatalogEntry', title: string }
    | { __typename: 'Complaint' }
    | { __typename: 'CreditRestriction' }
    | { __typename: 'DataAsset', name: string }
    | { __typename: 'DataInterface' }
    | { __typename: 'DataNotice' }
    | { __typename: 'Demand' }
    | { __typename: 'DemandListItem' }
    | { __typename: 'Evaluation' }
    | { __typename: 'ExternalDataset', namespace: string, datasetName: string }
    | { __typename: 'InformationSystem' }
    | { __typename: 'Inspection' }
    | { __typename: 'InspectionRound' }
    | { __typename: 'LegalEntity', name: string }
    | { __typename: 'NaturalPerson', maskedName: string }
    | { __typename: 'Objection' }
    | { __typename: 'OpenRequest' }
    | { __typename: 'OperationContract', contractNumber: string }
    | { __typename: 'ProblemReport' }
    | { __typename: 'Project', code: string }
    | { __typename: 'RectificationOrder' }
    | { __typename: 'ReturnFlowRequest' }
    | { __typename: 'Scorecard' }
    | { __typename: 'ShareRequest' }
    | { __typename: 'Suspension' }
    | { __typename: 'VerificationRequest' }
    | { __typename: 'Violation' }
    | { __typename: 'ViolationCase' }
   | null };

export type OrganizationPageQueryVariables = Exact<{
  creditCode: string;
  on?: string | null | undefined;
}>;


export type OrganizationPageQuery = { legalEntity: { id: string, name: string, entityKind: LegalEntityKind, entityStatus: LegalEntityStatus, division: string | null, jurisdiction: { slug: string, name: string } | null, parent: { name: string } | null, children: { totalCount: number, nodes: Array<{ name: string, entityKind: LegalEntityKind }> }, registrations: Array<{ category: string, number: string | null }>, offices: Array<{ kind: OfficeKind, since: string }>, ownership: { assets: number, value: string, counts: Array<{ assetKind: AssetKind, assetStatus: AssetStatus, assets: number, value: string }> } | null, assets: { totalCount: number, nodes: Array<{ name: string, owner: { name: string } | null }> } | null, catalogEntries: { totalCount: number, nodes: Array<{ code: string, title: string }> } | null, contracts: { nodes: Array<{ contractNumber: string, operator: { name: string } | null }> } | null, projects: { nodes: Array<{ code: string, stage: ProjectStage }> } | null, shareRequests: { nodes: Array<{ id: string }> } | null } | null };

export type ParametersPageQueryVariables = Exact<{
  jurisdiction: string;
}>;


export type ParametersPageQuery = { jurisdiction: { code: string, name: string, authority: string, platforms: Array<string>, scope: string, terms: Array<{ term: string, wording: string }>, instrument: { title: string, standing: InstrumentStanding, issuedOn: string | null, trialUntil: string | null }, adoption: { since: string, decision: string } | null, parameters: Array<{ name: string, description: string, value: unknown, unit: string | null, origin: ParameterOrigin, borrowedFrom: string | null, binding: boolean, note: string | null, article: { number: string, text: string } | null }> } | null };

export type ProjectPageQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type ProjectPageQuery = { projects: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, stage: ProjectStage, owner: { name: string } | null, jurisdiction: { name: string } | null, plannedCatalog: Array<{ title: string } | null>, declaredAssets: Array<{ name: string, assetStatus: AssetStatus, owner: { name: string } | null } | null>, budgetLines: Array<{ kind: BudgetLineKind, year: number, amount: string }> }> } };

export type RegisterPageQueryVariables = Exact<{
  filter?: AssetFilter | null | undefined;
  search?: string | null | undefined;
  sort?: AssetSortInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegisterPageQuery = { dataAssets: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, registrationNumber: string | null, name: string, assetKind: AssetKind, assetStatus: AssetStatus, expiresOn: string | null, owner: { name: string } | null, contracts: { nodes: Array<{ contractNumber: string, contractStatus: ContractStatus, endsOn: string, operator: { name: string } | null }> } | null }> } };

export type WorkflowsPageQueryVariables = Exact<{
  jurisdiction: string;
}>;


export type WorkflowsPageQuery = { jurisdiction: { code: string, name: string, workflows: Array<{ code: string, name: string, title: string, titleEn: string, standing: WorkflowStanding, runsAs: string | null, initial: string | null, states: Array<string>, diagram: string, labelledStates: Array<{ name: string, title: string, titleEn: string, terminal: boolean }>, transitions: Array<{ event: string, title: string, titleEn: string, from: Array<string>, to: string, guard: string | null, guardText: string | null, guardTextEn: string | null, soft: boolean, deadline: string | null, extends: string | null, automatic: boolean, engine: boolean, actors: Array<{ role: Role, party: string | null }>, articles: Array<{ id: string, number: string, text: string }> }> }> } | null };

export type AcceptProjectMutationVariables = Exact<{
  input: AcceptProjectInput;
}>;


export type AcceptProjectMutation = { acceptProject:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type AppointOfficerMutationVariables = Exact<{
  input: AppointOfficerInput;
}>;


export type AppointOfficerMutation = { appointOfficer:
    | { creditCode: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type AssignFacetCategoryMutationVariables = Exact<{
  input: AssignFacetCategoryInput;
}>;


export type AssignFacetCategoryMutation = { assignFacetCategory:
    | { category: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type AssignRegistrationCategoryMutationVariables = Exact<{
  input: AssignRegistrationCategoryInput;
}>;


export type AssignRegistrationCategoryMutation = { assignRegistrationCategory:
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
    | { category: string }
   };

export type CreateOperationContractMutationVariables = Exact<{
  input: CreateOperationContractInput;
}>;


export type CreateOperationContractMutation = { createOperationContract:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type DeclareLineageMutationVariables = Exact<{
  input: DeclareLineageInput;
}>;


export type DeclareLineageMutation = { declareLineage:
    | { __typename: 'DeclaredLineage' }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type DeferDisclosureMutationVariables = Exact<{
  input: DeferDisclosureInput;
}>;


export type DeferDisclosureMutation = { deferDisclosure:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type DeregisterAssetMutationVariables = Exact<{
  input: DeregisterAssetInput;
}>;


export type DeregisterAssetMutation = { deregisterAsset:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type FirstQuestionQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstQuestionQuery = { dataAsset: { name: string, owner: { name: string } | null, contracts: { nodes: Array<{ contractNumber: string, operator: { name: string } | null }> } | null, lineage: { total: number, vertices: Array<{ label: string | null, owner: { name: string } | null }> } | null, impact: { total: number, byOwner: Array<{ assets: number, owner: { name: string } | null }>, projects: { nodes: Array<{ name: string }> } | null } | null } | null };

export type GrantPersonAccessMutationVariables = Exact<{
  input: GrantPersonAccessInput;
}>;


export type GrantPersonAccessMutation = { grantPersonAccess:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type IsSampleLaidQueryVariables = Exact<{
  code: string | number;
}>;


export type IsSampleLaidQuery = { project: { code: string } | null };

export type IssueRectificationMutationVariables = Exact<{
  input: IssueRectificationInput;
}>;


export type IssueRectificationMutation = { issueRectification:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type LoadDatasetMutationVariables = Exact<{
  input: LoadDatasetInput;
}>;


export type LoadDatasetMutation = { loadDataset:
    | { records: number }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type NameContractProductMutationVariables = Exact<{
  input: NameContractProductInput;
}>;


export type NameContractProductMutation = { nameContractProduct:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type RecordBalanceSheetEntryMutationVariables = Exact<{
  input: RecordBalanceSheetEntryInput;
}>;


export type RecordBalanceSheetEntryMutation = { recordBalanceSheetEntry:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type RecordFacetMutationVariables = Exact<{
  input: RecordFacetInput;
}>;


export type RecordFacetMutation = { recordFacet:
    | { category: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type RecordRevenueMutationVariables = Exact<{
  input: RecordRevenueInput;
}>;


export type RecordRevenueMutation = { recordRevenue:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type RegisterAssetMutationVariables = Exact<{
  input: RegisterAssetInput;
}>;


export type RegisterAssetMutation = { registerAsset:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type RegisterCatalogEntryMutationVariables = Exact<{
  input: RegisterCatalogEntryInput;
}>;


export type RegisterCatalogEntryMutation = { registerCatalogEntry:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type RegisterLegalEntityMutationVariables = Exact<{
  input: RegisterLegalEntityInput;
}>;


export type RegisterLegalEntityMutation = { registerLegalEntity:
    | { creditCode: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { registerPerson:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type RenewAssetMutationVariables = Exact<{
  input: RenewAssetInput;
}>;


export type RenewAssetMutation = { renewAsset:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type SubmitProjectMutationVariables = Exact<{
  input: SubmitProjectInput;
}>;


export type SubmitProjectMutation = { submitProject:
    | { code: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type SubmitShareRequestMutationVariables = Exact<{
  input: SubmitShareRequestInput;
}>;


export type SubmitShareRequestMutation = { submitShareRequest:
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
    | { id: string }
   };

export type UploadCollectionBatchMutationVariables = Exact<{
  input: UploadCollectionBatchInput;
}>;


export type UploadCollectionBatchMutation = { uploadCollectionBatch:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };


export const AssetPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"registrationNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataAsset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"registrationNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"registrationNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"assetKind"}},{"kind":"Field","name":{"kind":"Name","value":"assetStatus"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shareType"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valuations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"valuedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contractStatus"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"BOTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"vertices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assetStatus"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogStatus"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssetPageQuery, AssetPageQueryVariables>;
export const CatalogPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"catalogStatus"}},{"kind":"Field","name":{"kind":"Name","value":"shareType"}},{"kind":"Field","name":{"kind":"Name","value":"openType"}},{"kind":"Field","name":{"kind":"Name","value":"updateFrequency"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CatalogPageQuery, CatalogPageQueryVariables>;
export const ContractPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractSortInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operationContracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contractStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"exclusive"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"OPERATOR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractPageQuery, ContractPageQueryVariables>;
export const ImpactPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImpactPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"assetIds"}},{"kind":"Field","name":{"kind":"Name","value":"byOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"assetKind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImpactPageQuery, ImpactPageQueryVariables>;
export const JurisdictionsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JurisdictionsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"trialUntil"}}]}}]}}]}}]} as unknown as DocumentNode<JurisdictionsPageQuery, JurisdictionsPageQueryVariables>;
export const LineagePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LineagePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"root"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depthReached"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"vertices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"assetKind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shareType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExternalDataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"datasetName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LineagePageQuery, LineagePageQueryVariables>;
export const NodeByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NaturalPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationContract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExternalDataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"datasetName"}}]}}]}}]}}]} as unknown as DocumentNode<NodeByIdQuery, NodeByIdQueryVariables>;
export const OrganizationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalEntity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entityKind"}},{"kind":"Field","name":{"kind":"Name","value":"entityStatus"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entityKind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeDescendants"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assets"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assetKind"}},{"kind":"Field","name":{"kind":"Name","value":"assetStatus"}},{"kind":"Field","name":{"kind":"Name","value":"assets"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"right"},"value":{"kind":"EnumValue","value":"OWNERSHIP"}},{"kind":"Argument","name":{"kind":"Name","value":"includeDescendants"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"GRANTOR"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"PROVIDER"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const ParametersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParametersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"platforms"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"trialUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"borrowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"binding"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<ParametersPageQuery, ParametersPageQueryVariables>;
export const ProjectPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedCatalog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaredAssets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"assetStatus"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectPageQuery, ProjectPageQueryVariables>;
export const RegisterPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetSortInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataAssets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsCapped"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"assetKind"}},{"kind":"Field","name":{"kind":"Name","value":"assetStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contractStatus"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPageQuery, RegisterPageQueryVariables>;
export const WorkflowsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workflows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"runsAs"}},{"kind":"Field","name":{"kind":"Name","value":"initial"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"labelledStates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"terminal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"party"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guard"}},{"kind":"Field","name":{"kind":"Name","value":"guardText"}},{"kind":"Field","name":{"kind":"Name","value":"guardTextEn"}},{"kind":"Field","name":{"kind":"Name","value":"soft"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"extends"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagram"}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowsPageQuery, WorkflowsPageQueryVariables>;
export const AcceptProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcceptProjectMutation, AcceptProjectMutationVariables>;
export const AppointOfficerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointOfficer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointOfficerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointOfficer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppointOfficerMutation, AppointOfficerMutationVariables>;
export const AssignFacetCategoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignFacetCategory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignFacetCategoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignFacetCategory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetCategory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignFacetCategoryMutation, AssignFacetCategoryMutationVariables>;
export const AssignRegistrationCategoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignRegistrationCategory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignRegistrationCategoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignRegistrationCategory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrationDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignRegistrationCategoryMutation, AssignRegistrationCategoryMutationVariables>;
export const CreateOperationContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOperationContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOperationContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOperationContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationContract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateOperationContractMutation, CreateOperationContractMutationVariables>;
export const DeclareLineageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareLineage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareLineageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareLineage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclaredLineage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeclareLineageMutation, DeclareLineageMutationVariables>;
export const DeferDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeferDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeferDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deferDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureDeferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeferDisclosureMutation, DeferDisclosureMutationVariables>;
export const DeregisterAssetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeregisterAsset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeregisterAssetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deregisterAsset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeregisterAssetMutation, DeregisterAssetMutationVariables>;
export const FirstQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstQuestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataAsset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"registrationNumber"},"value":{"kind":"StringValue","value":"SJZC-150400-2023-00005","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-06-30","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"BOTH"}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"vertices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FirstQuestionQuery, FirstQuestionQueryVariables>;
export const GrantPersonAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantPersonAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantPersonAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantPersonAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonAccessGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantPersonAccessMutation, GrantPersonAccessMutationVariables>;
export const IsSampleLaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsSampleLaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<IsSampleLaidQuery, IsSampleLaidQueryVariables>;
export const IssueRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RectificationOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssueRectificationMutation, IssueRectificationMutationVariables>;
export const LoadDatasetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoadDataset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoadDatasetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loadDataset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoadedDataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LoadDatasetMutation, LoadDatasetMutationVariables>;
export const NameContractProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameContractProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameContractProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameContractProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NameContractProductMutation, NameContractProductMutationVariables>;
export const RecordBalanceSheetEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordBalanceSheetEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordBalanceSheetEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordBalanceSheetEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordBalanceSheetEntryMutation, RecordBalanceSheetEntryMutationVariables>;
export const RecordFacetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFacet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFacetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFacet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFacet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordFacetMutation, RecordFacetMutationVariables>;
export const RecordRevenueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRevenue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRevenueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRevenue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractRevenue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordRevenueMutation, RecordRevenueMutationVariables>;
export const RegisterAssetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterAsset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAssetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerAsset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterAssetMutation, RegisterAssetMutationVariables>;
export const RegisterCatalogEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterCatalogEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterCatalogEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerCatalogEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterCatalogEntryMutation, RegisterCatalogEntryMutationVariables>;
export const RegisterLegalEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterLegalEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterLegalEntityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerLegalEntity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterLegalEntityMutation, RegisterLegalEntityMutationVariables>;
export const RegisterPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NaturalPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const RenewAssetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewAsset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewAssetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewAsset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RenewAssetMutation, RenewAssetMutationVariables>;
export const SubmitProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubmitProjectMutation, SubmitProjectMutationVariables>;
export const SubmitShareRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitShareRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitShareRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitShareRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShareRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubmitShareRequestMutation, SubmitShareRequestMutationVariables>;
export const UploadCollectionBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadCollectionBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadCollectionBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadCollectionBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UploadCollectionBatchMutation, UploadCollectionBatchMutationVariables>;