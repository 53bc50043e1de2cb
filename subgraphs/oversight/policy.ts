import { type Access, all, mayEver, own, parties, signedIn, type Who } from '../../kernel/access';
import { type Actor, Role } from '../../kernel/actor';
import { reportAccess } from './annual-report/policy';
import { auditAccess } from './audit/policy';
import { changeAccess } from './changes/policy';
import { complaintAccess } from './complaint/policy';
import { restrictionAccess } from './credit-restriction/policy';
import { evaluationAccess } from './evaluation/policy';
import { inspectionAccess } from './inspection/policy';
import { performanceAccess } from './performance/policy';
import { orderAccess, orderSeers } from './rectification/policy';
import { scoreAccess } from './scorecard/policy';
import { securityAccess } from './security/parts';
import { suspensionAccess } from './suspension/policy';
import { violationAccess } from './violation/policy';
import { violationRecordAccess } from './violation-record/policy';

/** The law is public. */
export const maySeeTheLaw = (_actor: Actor): boolean => true;

/** The calendar is one for all cities: any city's authority may load a year of it, and so may who runs the platform. */
export const mayLoadTheCalendar = (actor: Actor): boolean => actor.is(Role.AUTHORITY, Role.PLATFORM);

const requests: Exclude<Who, string> = { ...parties, ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) };

/** Of the things of others no more than their ids, and these no further than their own registers show them. */
export const access: Access = {
  ...securityAccess,
  Query: {
    ...securityAccess.Query,
    ...auditAccess.Query,
    ...changeAccess.Query,
    ...orderAccess.Query,
    ...reportAccess.Query,
    ...suspensionAccess.Query,
    ...violationAccess.Query,
    ...scoreAccess.Query,
    ...evaluationAccess.Query,
    ...inspectionAccess.Query,
    ...violationRecordAccess.Query,
    ...complaintAccess.Query,
    ...restrictionAccess.Query,
    ...performanceAccess.Query,
    articles: 'everyone',
    calendarYears: 'everyone',
    jurisdiction: 'everyone',
    jurisdictions: 'everyone',
    myAccess: 'everyone',
    node: 'everyone',
    workingDay: 'everyone',
  },
  Mutation: {
    ...securityAccess.Mutation,
    ...orderAccess.Mutation,
    ...reportAccess.Mutation,
    ...suspensionAccess.Mutation,
    ...evaluationAccess.Mutation,
    ...inspectionAccess.Mutation,
    ...violationRecordAccess.Mutation,
    ...complaintAccess.Mutation,
    ...restrictionAccess.Mutation,
    importCalendarYear: all(Role.AUTHORITY, Role.PLATFORM),
  },
  AuditEntry: auditAccess.AuditEntry,
  AnnualReport: reportAccess.AnnualReport,
  ReportDraft: reportAccess.ReportDraft,
  ReportFigure: reportAccess.ReportFigure,
  ReportThing: reportAccess.ReportThing,
  Change: changeAccess.Change,
  Evidence: orderAccess.Evidence,
  RectificationOrder: orderAccess.RectificationOrder,
  ReportingYear: reportAccess.ReportingYear,
  Suspension: suspensionAccess.Suspension,
  ViolationCandidate: violationAccess.ViolationCandidate,
  Scorecard: scoreAccess.Scorecard,
  ScoreRow: scoreAccess.ScoreRow,
  ScoredThing: scoreAccess.ScoredThing,
  Evaluation: evaluationAccess.Evaluation,
  EvaluationComponent: evaluationAccess.EvaluationComponent,
  UnevaluatedUnit: evaluationAccess.UnevaluatedUnit,
  Inspection: inspectionAccess.Inspection,
  InspectionFinding: inspectionAccess.InspectionFinding,
  InspectionFindingConnection: { '*': 'everyone' },
  InspectionRound: inspectionAccess.InspectionRound,
  Violation: violationRecordAccess.Violation,
  Complaint: complaintAccess.Complaint,
  CreditRestriction: restrictionAccess.CreditRestriction,
  AggregationGap: performanceAccess.AggregationGap,
  AggregationGapConnection: { '*': 'everyone' },
  DepartmentGaps: performanceAccess.DepartmentGaps,
  SharingPerformance: performanceAccess.SharingPerformance,
  Adoption: 'everyone',
  CalendarEntry: 'everyone',
  CalendarYear: 'everyone',
  Jurisdiction: 'everyone',
  Parameter: 'everyone',
  RectificationGround: 'everyone',
  Term: 'everyone',
  Feature: 'everyone',
  Validity: 'everyone',
  ValidityWarning: 'everyone',
  Transition: 'everyone',
  TransitionActor: 'everyone',
  Workflow: 'everyone',
  WorkflowState: 'everyone',
  CatalogEntry: 'everyone',
  DataAsset: signedIn,
  ExternalDataset: signedIn,
  LegalEntity: { '*': 'everyone', scorecard: scoreAccess.Scorecard },
  NaturalPerson: { ...orderSeers, PERSON: 'own' },
  OperationContract: signedIn,
  Project: signedIn,
  ShareRequest: { ...requests, ...all(Role.PLATFORM) },
  DataInterface: { ...requests, ...all(Role.PLATFORM) },
  Task: signedIn,
  EvidenceItem: signedIn,
  AccessGrant: { ...requests, ...own(Role.PUBLIC) },
  VerificationRequest: requests,
  OpenRequest: { ...requests, ...all(Role.PUBLIC) },
  AgreementTemplate: 'everyone',
  InformationSystem: { ...requests, ...all(Role.PLATFORM) },
  AccountRequest: { ...requests, ...all(Role.PLATFORM, Role.PUBLIC) },
  Objection: { ...requests, ...own(Role.PUBLIC) },
  ProblemReport: { ...requests, ...own(Role.PUBLIC) },
  CatalogCorrection: { ...requests, ...own(Role.PUBLIC) },
  DataNotice: requests,
  DemandListItem: requests,
  Demand: { ...requests, ...own(Role.PUBLIC) },
  ReturnFlowRequest: requests,
  ViolationCase: { ...requests, ...own(Role.PUBLIC) },
};

/** Whoever may ever see a thing of a kind gets its stub; whether they see this one is decided by its own slice. */
export const mayFollowIds = (actor: Actor, type: string): boolean => {
  const stated = access[type];
  // of a type that is stated field by field its key is stated with the rest
  const who = typeof stated === 'object' && '*' in stated ? stated['*'] : stated;
  return who !== undefined && mayEver(actor, who as Who);
};
