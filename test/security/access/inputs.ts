import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { Role } from '../../../kernel/actor';
import { completeCreditCode } from '../../../rulebook/values/credit-code';
import { inventedCreditCode, inventedIdentityNumber, REGISTRATION } from '../../../sample/identifiers';
import { aggregationCommands } from './aggregated';
import { assetCommands } from './assets';
import { budgetCommands } from './decided';
import { demandedCommands } from './demanded';
import { entryCommands } from './entries';
import { openCommands } from './opened';
import { openingCommands } from './opening';
import { operatedCommands } from './operated';
import { platformCommands } from './platforms';
import { raisedCommands } from './raised';
import { reviewCommands } from './reviewed';
import { securityCommands } from './secured';
import type { LawfulCommand, World } from './shapes';
import { sharingCommands } from './sharing';
import { useCommands } from './used';

/** A value of an input type that coerces and says as little as it can. */
export function leastOf(schema: GraphQLSchema, type: GraphQLInputType, { owner, jurisdiction }: World): unknown {
  if (isListType(isNonNullType(type) ? type.ofType : type)) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter(isRequiredInputField)
        .map(field => [field.name, leastOf(schema, field.type, { owner, jurisdiction } as World)]),
    );
  const scalars: Record<string, unknown> = {
    Boolean: true,
    CreditCode: owner,
    DateTime: '2026-06-30T00:00:00Z',
    Decimal: '1.00',
    DivisionCode: jurisdiction,
    Int: 2026,
    LocalDate: '2026-07-01',
  };
  return scalars[named.name] ?? '示例';
}

/** What those who may give a command would give. */
export function lawfulCommands(world: World): Readonly<Record<string, LawfulCommand>> {
  const { ids, owner, authority, consumer, jurisdiction } = world;
  const ground = { legalBasis: '示例依据', caseNumber: '示例〔2026〕2号' };
  const leaving = { children: 'CARRY_OVER', duties: 'CARRY_OVER', offices: 'END', on: '2026-06-30' };
  const body = ids.entity?.split(':')[1];
  const step = { id: ids.order, parties: [authority] };
  // a body says itself who serves in it
  const ofItsOwn = Object.values(Role).filter(role => role !== Role.AUTHORITY && role !== Role.PLATFORM);
  const ofIssuer = (more: object = {}) => ({ input: { id: step.id, ...more }, parties: step.parties });
  return {
    registerLegalEntity: {
      input: {
        creditCode: inventedCreditCode(REGISTRATION.enterprise, jurisdiction, 900_002),
        name: '示例第二有限公司（示例）',
        entityKind: 'ENTERPRISE',
        jurisdiction,
      },
      narrowed: [Role.PROVIDER],
    },
    registerPerson: {
      input: {
        documentType: 'CITIZEN_ID',
        documentNumber: inventedIdentityNumber('1980-02-03', 902),
        name: '示某某',
        jurisdiction,
        facets: [{ category: '示例类别', department: owner }],
      },
      parties: [owner],
    },
    changePerson: { input: { person: ids.person, name: '示某', basis: '示例依据' } },
    closePerson: { input: { person: ids.person, because: 'EMIGRATION', closedOn: '2026-06-01' } },
    identifyPerson: {
      input: {
        documentType: 'CITIZEN_ID',
        documentNumber: inventedIdentityNumber('1980-02-03', 901),
        name: '示某某',
        purpose: '示例目的',
        jurisdiction,
        ...ground,
      },
    },
    grantPersonAccess: {
      input: {
        person: ids.person,
        organization: consumer,
        user: 'another',
        contents: ['NAME'],
        purpose: '示例目的',
        until: '2026-12-31',
        ...ground,
      },
    },
    revokePersonAccess: { input: { grant: ids.grant } },
    deferDisclosure: {
      input: { jurisdiction, organization: consumer, until: '2026-12-31', reason: '示例事由', ...ground },
    },
    liftDeferral: { input: { deferral: ids.deferral } },
    assignFacetCategory: { input: { jurisdiction, category: '示例分类', department: owner } },
    recordFacet: { input: { person: ids.person, category: '示例分类', since: '2026-01-01' }, parties: [owner] },
    endFacet: { input: { person: ids.person, category: '示例分类', until: '2026-06-01' }, parties: [owner] },
    changeLegalEntity: { input: { creditCode: body, name: '示例有限公司（示例）' }, narrowed: [Role.PROVIDER] },
    mergeLegalEntities: { input: { bodies: [{ creditCode: body }], into: owner, ...leaving }, narrowed: [Role.PROVIDER] },
    deregisterLegalEntity: { input: { creditCode: body, ...leaving }, narrowed: [Role.PROVIDER] },
    assignRegistrationCategory: { input: { jurisdiction, category: '示例登记', department: owner } },
    recordEntityRegistration: {
      input: { creditCode: body, category: '另一登记', since: '2026-01-01' },
      narrowed: [Role.PROVIDER, Role.AUTHORITY],
    },
    appointOfficer: {
      input: { creditCode: owner, kind: 'DATA_STEWARD', person: ids.person, since: '2026-01-01' },
      narrowed: ofItsOwn,
    },
    endEntityRegistration: { input: { id: ids.registration, until: '2026-06-01' }, narrowed: [Role.AUTHORITY, Role.PROVIDER] },
    endOffice: { input: { id: ids.office, until: '2026-06-01' }, narrowed: ofItsOwn },
    registerCatalogEntry: {
      input: { code: 'M-2', title: '另一目录', catalogKind: 'DEPARTMENT', provider: owner, jurisdiction },
      parties: [owner],
    },
    registerAsset: {
      input: {
        name: '另一资产',
        assetKind: 'RESOURCE',
        jurisdiction,
        rights: ['OWNERSHIP', 'STEWARDSHIP'].map(kind => ({ kind, holder: owner, since: '2026-01-01' })),
      },
      parties: [owner],
    },
    createOperationContract: {
      input: {
        contractNumber: 'M-HT-3',
        mode: 'OTHER',
        assets: [ids.asset],
        grantor: authority,
        operator: owner,
        purpose: 'PUBLIC_WELFARE',
        jurisdiction,
        startsOn: '2026-07-01',
        endsOn: '2028-07-01',
      },
    },
    submitShareRequest: {
      input: {
        entry: ids.entry,
        consumer,
        scenario: '示例场景',
        purpose: '示例目的',
        serviceMode: 'INTERFACE',
        complianceCommitment: true,
      },
      parties: [consumer],
      narrowed: [Role.AUTHORITY],
    },
    submitProject: { input: { code: 'M-XM-2', name: '另一平台', owner, jurisdiction }, parties: [owner] },
    declareLineage: {
      input: { edges: [{ from: ids.entry, to: ids.draftAsset }] },
      parties: [owner],
      narrowed: [Role.OPERATOR],
    },
    linkDataset: { input: { dataset: 'dataset:1', to: ids.draftAsset }, parties: [owner] },
    openReportingYear: { input: { jurisdiction, year: 2026, units: [owner] } },
    submitAnnualReport: { input: { jurisdiction, year: 2026, summary: '示例' } },
    importCalendarYear: { input: { year: 2027, days: [] } },
    issueRectification: {
      input: { jurisdiction, addressee: completeCreditCode('11', jurisdiction, 'MB999999'), ground: 'OTHER' },
      narrowed: [Role.GOVERNMENT],
    },
    submitRectification: { input: { id: ids.order, report: '已整改' }, parties: [owner] },
    confirmRectification: ofIssuer(),
    rejectRectification: ofIssuer({ comment: '示例' }),
    escalateRectification: ofIssuer({ supervisor: consumer }),
    criticise: ofIssuer(),
    transferCase: ofIssuer(),
    exempt: ofIssuer(),
    assignResponsibility: { input: { jurisdiction, department: owner, itemName: '另一示例项', functionBasis: '示例职能' } },
    releaseResponsibility: { input: { id: ids.responsibility, reason: '示例' } },
    generateResponsibilityList: { input: { jurisdiction } },
    publishResponsibilityList: { input: { jurisdiction, approval: '示例批复', approvedOn: '2026-06-01' } },
    addToNegativeList: { input: { entry: ids.entry, exclusion: 'SHARING', basis: '示例依据' } },
    removeFromNegativeList: { input: { id: 'negative-list:示例', reason: '示例' } },
    declareNeed: { input: { jurisdiction, owner, description: '示例数据', purpose: '示例用途' } },
    endNeed: { input: { id: ids.need, reason: '示例' }, parties: [consumer] },
    declareCatalogueComplete: { input: { jurisdiction, statement: '示例声明' } },
    uploadCollectionBatch: { input: { entry: ids.entry, records: 1, collectedOn: '2026-06-01' } },
    createDatabase: { input: { jurisdiction, kind: 'THEME', name: '另一示例主题库', managers: [owner], norm: '示例规范' } },
    suspendAccess: { input: { subject: 'another', jurisdiction, reason: '示例', basis: '示例' } },
    liftSuspension: { input: { id: ids.suspension, reason: '示例' } },
    ...openCommands(world),
    ...entryCommands(world),
    ...budgetCommands(world),
    ...raisedCommands(world),
    ...demandedCommands(world),
    ...useCommands(world),
    ...openingCommands(world),
    ...sharingCommands(world),
    ...assetCommands(world),
    ...platformCommands(world),
    ...securityCommands(world),
    ...aggregationCommands(world),
    ...reviewCommands(world),
    ...operatedCommands(world),
  };
}
