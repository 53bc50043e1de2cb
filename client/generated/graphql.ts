/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Data resource, data product or data service (资产类型). */
export type AssetKind =
  | 'PRODUCT'
  | 'RESOURCE'
  | 'SERVICE';

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
  | 'HOLDING'
  | 'OWNERSHIP'
  | 'PROCESSING_USE'
  | 'PRODUCT_OPERATION'
  | 'STEWARDSHIP';

/** Where the registration stands (登记状态). */
export type AssetStatus =
  | 'CHANGED'
  | 'DEREGISTERED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'REGISTERED'
  | 'RETURNED'
  | 'SUBMITTED';

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
  | 'DATA_GOVERNANCE'
  | 'HARDWARE'
  | 'OPERATIONS'
  | 'SOFTWARE';

/** Base, theme or department catalog (目录类别). */
export type CatalogKind =
  | 'BASE'
  | 'DEPARTMENT'
  | 'THEME';

/** Where the contract stands (协议状态). */
export type ContractStatus =
  | 'ACTIVE'
  | 'APPROVED'
  | 'DRAFT_CONTRACT'
  | 'EXPERT_ASSESSED'
  | 'EXPIRED'
  | 'PRODUCER_CONSULTED'
  | 'REJECTED'
  | 'REQUESTED'
  | 'SELECTED'
  | 'SUSPENDED'
  | 'TERMINATED';

/** A contract to draw up (授权运营协议). */
export type CreateOperationContractInput = {
  /** Assets it covers (授权资产标识). */
  assets: Array<string | number>;
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
  /** Who operates the data (运营方代码). */
  operator: string;
  /** Price in CNY (价格). */
  price?: string | null | undefined;
  /** What the price rests on (定价依据). */
  priceBasis?: string | null | undefined;
  /** What the data may be used for (使用目的). */
  purpose: UsePurpose;
  /** First day with the right (起始日). */
  startsOn: string;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** An item of data to enter with the entry (信息项). */
export type DataItemInput = {
  /** What its values are (数据类型). */
  dataType: DataItemType;
  /** What it means (说明). */
  description?: string | null | undefined;
  /** Characters of a text or digits of a number (数据长度). */
  length?: number | null | undefined;
  /** Name (信息项名称). */
  name: string;
  /** Name in English or of the column (英文名称). */
  nameEn?: string | null | undefined;
};

/** What the values of an item are (数据类型). */
export type DataItemType =
  | 'BINARY'
  | 'BOOLEAN'
  | 'DATE'
  | 'DATETIME'
  | 'MONEY'
  | 'NUMBER'
  | 'STRING'
  | 'TEXT';

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

/** Which document a person is known by (证件类型). */
export type IdentityDocumentType =
  | 'CITIZEN_ID'
  | 'FOREIGN_PERMANENT_RESIDENT'
  | 'HK_MACAO_PERMIT'
  | 'OTHER'
  | 'PASSPORT'
  | 'TAIWAN_PERMIT';

/** What kind of body it is (机构类型). */
export type LegalEntityKind =
  | 'ENTERPRISE'
  | 'GOVERNMENT'
  | 'GOVERNMENT_DEPARTMENT'
  | 'OTHER'
  | 'PUBLIC_INSTITUTION'
  | 'PUBLIC_UTILITY'
  | 'SOCIAL_ORGANIZATION';

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
  | 'CHIEF_DATA_OFFICER'
  | 'DATA_STEWARD'
  | 'LEGAL_REPRESENTATIVE'
  | 'PRINCIPAL';

/** On what terms it is open to society (开放类型). */
export type OpenType =
  | 'CONDITIONAL'
  | 'NOT_OPEN'
  | 'UNCONDITIONAL';

/** A category of records that a department keeps on the person (人口信息类别). */
export type PersonFacetInput = {
  /** Category: words without digits, at most 40 characters (信息类别). */
  category: string;
  /** Department responsible (责任部门代码). */
  department: string;
  /** First day (起始日). */
  since?: string | null | undefined;
};

/** How far the project has come (项目阶段). */
export type ProjectStage =
  | 'ACCEPTANCE_FAILED'
  | 'ACCEPTED'
  | 'APPROVED'
  | 'BUILT'
  | 'DRAFTING'
  | 'OPERATIONS_FUNDED'
  | 'REJECTED'
  | 'SUBMITTED';

/** An asset to enter into the register (资产登记). */
export type RegisterAssetInput = {
  /** Resource, product or service (资产类型). */
  assetKind: AssetKind;
  /** Catalog entries it is made from (目录条目标识). */
  catalogEntries?: Array<string | number>;
  /** Its registration, where it has one already (历史登记). */
  earlier?: EarlierRegistrationInput | null | undefined;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** City whose regulation applies (适用地区代码). */
  jurisdiction: string;
  /** Name (资产名称). */
  name: string;
  /** Code of the project that makes it (来源项目编码). */
  project?: string | number | null | undefined;
  /** Who holds which right in it (资产权利). */
  rights: Array<AssetRightInput>;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
  /** What it was found to be worth (资产评估). */
  valuations?: Array<ValuationInput>;
};

/** An entry to enter into the catalog (目录编制). */
export type RegisterCatalogEntryInput = {
  /** What data it is (信息资源摘要). */
  abstract?: string | null | undefined;
  /** Base, theme or department catalog (目录类别). */
  catalogKind: CatalogKind;
  /** Code of the entry (信息资源代码). */
  code: string;
  /** Domain (所属领域). */
  domain?: string | null | undefined;
  /** Its publication, where it was published already (历史发布). */
  earlier?: EarlierPublicationInput | null | undefined;
  /** Format of the data (信息资源格式). */
  format?: string | null | undefined;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** The items of data in it, in their order (信息项). */
  items?: Array<DataItemInput>;
  /** City whose regulation applies (适用地区代码). */
  jurisdiction: string;
  /** What the open type rests on (开放依据). */
  openBasis?: string | null | undefined;
  /** Conditions of opening (开放条件). */
  openConditions?: string | null | undefined;
  /** On what terms it is open to society (开放类型). */
  openType?: OpenType | null | undefined;
  /** Department whose data it is (提供方代码). */
  provider: string;
  /** What the share type rests on (共享依据). */
  shareBasis?: string | null | undefined;
  /** Conditions of sharing (共享条件). */
  shareConditions?: string | null | undefined;
  /** Services by which it is shared (共享服务方式). */
  shareModes?: Array<ServiceMode>;
  /** On what terms public bodies share it (共享类型). */
  shareType?: ShareType | null | undefined;
  /** Tags (标签). */
  tags?: Array<string>;
  /** Title (信息资源名称). */
  title: string;
  /** How often it is brought up to date (更新周期). */
  updateFrequency?: UpdateFrequency | null | undefined;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** A body to enter into the base registry (法人登记). */
export type RegisterLegalEntityInput = {
  /** Unified social credit code (统一社会信用代码). */
  creditCode: string;
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
  /** Its registrations (登记信息). */
  registrations?: Array<EntityRegistrationInput>;
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

/** By which service it is shared (共享服务方式). */
export type ServiceMode =
  | 'BULK'
  | 'CROSS_VERIFICATION'
  | 'INTERFACE'
  | 'PLATFORM_ACQUISITION'
  | 'VERIFICATION';

/** On what terms public bodies share it (共享类型). */
export type ShareType =
  | 'CONDITIONAL'
  | 'NOT_SHARED'
  | 'TEMPORARILY_NOT_SHARED'
  | 'UNCONDITIONAL';

/** A project to submit (项目申报). */
export type SubmitProjectInput = {
  /** Money planned (预算明细). */
  budgetLines?: Array<BudgetLineInput>;
  /** Project code (项目编码). */
  code: string | number;
  /** Assets it declares (申报资产标识). */
  declaredAssets?: Array<string | number>;
  /** Stage of a project begun before this register, taken over as it stands (历史项目阶段). */
  earlier?: ProjectStage | null | undefined;
  /** Same key and input, same answer (幂等键). */
  idempotencyKey?: string | null | undefined;
  /** City whose regulation applies (适用地区代码). */
  jurisdiction: string;
  /** Name (项目名称). */
  name: string;
  /** Who builds it (项目单位代码). */
  owner: string;
  /** Catalog entries it plans to make (拟编制目录标识). */
  plannedCatalog?: Array<string | number>;
  /** Check only, write nothing (仅校验). */
  validateOnly?: boolean | null | undefined;
};

/** How often it is brought up to date (更新周期). */
export type UpdateFrequency =
  | 'DAILY'
  | 'HALF_YEARLY'
  | 'IRREGULAR'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'REAL_TIME'
  | 'WEEKLY'
  | 'YEARLY';

/** What the data may be used for (使用目的). */
export type UsePurpose =
  | 'INDUSTRY'
  | 'PUBLIC_GOVERNANCE'
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
  | 'COST'
  | 'INCOME'
  | 'MARKET';

export type CreateOperationContractMutationVariables = Exact<{
  input: CreateOperationContractInput;
}>;


export type CreateOperationContractMutation = { createOperationContract:
    | { id: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };

export type IsSampleLaidQueryVariables = Exact<{
  code: string | number;
}>;


export type IsSampleLaidQuery = { project: { code: string } | null };

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

export type SubmitProjectMutationVariables = Exact<{
  input: SubmitProjectInput;
}>;


export type SubmitProjectMutation = { submitProject:
    | { code: string }
    | { findings: Array<{ rule: string, messageEn: string, path: Array<string> | null }> }
   };


export const CreateOperationContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOperationContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOperationContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOperationContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationContract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateOperationContractMutation, CreateOperationContractMutationVariables>;
export const IsSampleLaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsSampleLaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<IsSampleLaidQuery, IsSampleLaidQueryVariables>;
export const RegisterAssetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterAsset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAssetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerAsset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterAssetMutation, RegisterAssetMutationVariables>;
export const RegisterCatalogEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterCatalogEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterCatalogEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerCatalogEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterCatalogEntryMutation, RegisterCatalogEntryMutationVariables>;
export const RegisterLegalEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterLegalEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterLegalEntityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerLegalEntity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalEntity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterLegalEntityMutation, RegisterLegalEntityMutationVariables>;
export const RegisterPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NaturalPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const SubmitProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubmitProjectMutation, SubmitProjectMutationVariables>;