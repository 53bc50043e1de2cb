/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation CreateOperationContract($input: CreateOperationContractInput!) {\n  createOperationContract(input: $input) {\n    ... on OperationContract {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": typeof types.CreateOperationContractDocument,
    "query IsSampleLaid($code: ID!) {\n  project(code: $code) {\n    code\n  }\n}": typeof types.IsSampleLaidDocument,
    "mutation RegisterAsset($input: RegisterAssetInput!) {\n  registerAsset(input: $input) {\n    ... on DataAsset {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": typeof types.RegisterAssetDocument,
    "mutation RegisterCatalogEntry($input: RegisterCatalogEntryInput!) {\n  registerCatalogEntry(input: $input) {\n    ... on CatalogEntry {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": typeof types.RegisterCatalogEntryDocument,
    "mutation RegisterLegalEntity($input: RegisterLegalEntityInput!) {\n  registerLegalEntity(input: $input) {\n    ... on LegalEntity {\n      creditCode\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": typeof types.RegisterLegalEntityDocument,
    "mutation RegisterPerson($input: RegisterPersonInput!) {\n  registerPerson(input: $input) {\n    ... on NaturalPerson {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": typeof types.RegisterPersonDocument,
    "mutation SubmitProject($input: SubmitProjectInput!) {\n  submitProject(input: $input) {\n    ... on Project {\n      code\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": typeof types.SubmitProjectDocument,
};
const documents: Documents = {
    "mutation CreateOperationContract($input: CreateOperationContractInput!) {\n  createOperationContract(input: $input) {\n    ... on OperationContract {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": types.CreateOperationContractDocument,
    "query IsSampleLaid($code: ID!) {\n  project(code: $code) {\n    code\n  }\n}": types.IsSampleLaidDocument,
    "mutation RegisterAsset($input: RegisterAssetInput!) {\n  registerAsset(input: $input) {\n    ... on DataAsset {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": types.RegisterAssetDocument,
    "mutation RegisterCatalogEntry($input: RegisterCatalogEntryInput!) {\n  registerCatalogEntry(input: $input) {\n    ... on CatalogEntry {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": types.RegisterCatalogEntryDocument,
    "mutation RegisterLegalEntity($input: RegisterLegalEntityInput!) {\n  registerLegalEntity(input: $input) {\n    ... on LegalEntity {\n      creditCode\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": types.RegisterLegalEntityDocument,
    "mutation RegisterPerson($input: RegisterPersonInput!) {\n  registerPerson(input: $input) {\n    ... on NaturalPerson {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": types.RegisterPersonDocument,
    "mutation SubmitProject($input: SubmitProjectInput!) {\n  submitProject(input: $input) {\n    ... on Project {\n      code\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}": types.SubmitProjectDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateOperationContract($input: CreateOperationContractInput!) {\n  createOperationContract(input: $input) {\n    ... on OperationContract {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"): (typeof documents)["mutation CreateOperationContract($input: CreateOperationContractInput!) {\n  createOperationContract(input: $input) {\n    ... on OperationContract {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IsSampleLaid($code: ID!) {\n  project(code: $code) {\n    code\n  }\n}"): (typeof documents)["query IsSampleLaid($code: ID!) {\n  project(code: $code) {\n    code\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterAsset($input: RegisterAssetInput!) {\n  registerAsset(input: $input) {\n    ... on DataAsset {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"): (typeof documents)["mutation RegisterAsset($input: RegisterAssetInput!) {\n  registerAsset(input: $input) {\n    ... on DataAsset {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterCatalogEntry($input: RegisterCatalogEntryInput!) {\n  registerCatalogEntry(input: $input) {\n    ... on CatalogEntry {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"): (typeof documents)["mutation RegisterCatalogEntry($input: RegisterCatalogEntryInput!) {\n  registerCatalogEntry(input: $input) {\n    ... on CatalogEntry {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterLegalEntity($input: RegisterLegalEntityInput!) {\n  registerLegalEntity(input: $input) {\n    ... on LegalEntity {\n      creditCode\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"): (typeof documents)["mutation RegisterLegalEntity($input: RegisterLegalEntityInput!) {\n  registerLegalEntity(input: $input) {\n    ... on LegalEntity {\n      creditCode\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterPerson($input: RegisterPersonInput!) {\n  registerPerson(input: $input) {\n    ... on NaturalPerson {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"): (typeof documents)["mutation RegisterPerson($input: RegisterPersonInput!) {\n  registerPerson(input: $input) {\n    ... on NaturalPerson {\n      id\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitProject($input: SubmitProjectInput!) {\n  submitProject(input: $input) {\n    ... on Project {\n      code\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"): (typeof documents)["mutation SubmitProject($input: SubmitProjectInput!) {\n  submitProject(input: $input) {\n    ... on Project {\n      code\n    }\n    ... on Refused {\n      findings {\n        rule\n        messageEn\n        path\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;