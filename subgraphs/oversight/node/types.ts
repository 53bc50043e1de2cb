import { createUnionType } from 'type-graphql';
import { type Register, registers } from '../../../kernel/global-id';
import { AnnualReport } from '../annual-report/types';
import { Complaint } from '../complaint/types';
import { CreditRestriction } from '../credit-restriction/types';
import { Evaluation } from '../evaluation/types';
import { Inspection, InspectionRound } from '../inspection/types';
import { RectificationOrder } from '../rectification/types';
import { Scorecard } from '../scorecard/types';
import {
  AccessGrant,
  AccountRequest,
  AgreementTemplate,
  CatalogCorrection,
  CatalogEntry,
  DataAsset,
  DataInterface,
  DataNotice,
  Demand,
  DemandListItem,
  ExternalDataset,
  InformationSystem,
  LegalEntity,
  NaturalPerson,
  Objection,
  OpenRequest,
  OperationContract,
  ProblemReport,
  Project,
  ReturnFlowRequest,
  ShareRequest,
  VerificationRequest,
  ViolationCase,
} from '../stubs';
import { Suspension } from '../suspension/types';
import { Violation } from '../violation-record/types';

const nodes = [
  LegalEntity,
  NaturalPerson,
  CatalogEntry,
  DataAsset,
  DataInterface,
  OperationContract,
  ShareRequest,
  Project,
  ExternalDataset,
  RectificationOrder,
  AnnualReport,
  Suspension,
  AccessGrant,
  VerificationRequest,
  OpenRequest,
  AgreementTemplate,
  AccountRequest,
  Objection,
  ProblemReport,
  CatalogCorrection,
  DataNotice,
  DemandListItem,
  Demand,
  ReturnFlowRequest,
  ViolationCase,
  InformationSystem,
  Evaluation,
  Scorecard,
  Inspection,
  InspectionRound,
  Violation,
  Complaint,
  CreditRestriction,
] as const;

/** Something that has a global id. */
export type NodeStub = InstanceType<(typeof nodes)[number]> & { register: Register };

export const Node = createUnionType({
  name: 'Node',
  description: 'Anything that has a global id (具有全局标识的对象).',
  types: () => nodes,
  resolveType: (value: object) => registers[(value as NodeStub).register].type,
});
