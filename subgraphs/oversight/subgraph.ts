import { inTurn } from '../../kernel/events/feed';
import { defineSlice } from '../../kernel/slice';
import { AnnualReportDraftResolver, ReportDraftResolver, ReportThingResolver } from './annual-report/draft/resolver';
import { AnnualReportRow } from './annual-report/entity';
import { reportFeed, reportTaskFeed } from './annual-report/feed';
import { reportOf } from './annual-report/look-up';
import { markingOverdueReports } from './annual-report/mark-overdue-reports';
import { AnnualReportResolver } from './annual-report/resolver';
import { AuditTrailRow } from './audit/entity';
import { followTrails } from './audit/follow-trails';
import { AuditTrailResolver } from './audit/resolver';
import { VerifyAuditResolver } from './audit/verification-resolver';
import { calendarFeed } from './calendar/feed';
import { followingTheCalendar, missingYear } from './calendar/missing-year';
import { CalendarResolver } from './calendar/resolver';
import { calendarTaskFeed } from './calendar/task-feed';
import { ChangeRow } from './changes/entity';
import { followed, noteChanges } from './changes/note-changes';
import { ChangeResolver } from './changes/resolver';
import { ComplaintRow } from './complaint/entity';
import { complaintFeed } from './complaint/feed';
import { complaintOf } from './complaint/look-up';
import { ComplaintResolver } from './complaint/resolver';
import { loaders } from './context';
import { CreditRestrictionRow } from './credit-restriction/entity';
import { restrictionFeed } from './credit-restriction/feed';
import { restrictionOf } from './credit-restriction/look-up';
import { CreditRestrictionResolver } from './credit-restriction/resolver';
import { EvaluationComponentRow, EvaluationRow } from './evaluation/entity';
import { evaluationFeed } from './evaluation/feed';
import { LegalEntityEvaluationResolver } from './evaluation/latest-evaluation-resolver';
import { evaluationOf } from './evaluation/look-up';
import { EvaluationResolver } from './evaluation/resolver';
import { InspectionFindingRow, InspectionRoundRow, InspectionRow } from './inspection/entity';
import { inspectionFeed, roundFeed } from './inspection/feed';
import { inspectionOf, roundOf } from './inspection/look-up';
import { InspectionResolver, InspectionRoundResolver } from './inspection/resolver';
import { jurisdictionIn } from './law/look-up';
import { LawResolver } from './law/resolver';
import { ValidityResolver } from './law/validity-resolver';
import { WorkflowResolver } from './law/workflow-resolver';
import { EvidenceNodeResolver } from './node/evidence-node-resolver';
import { NodeResolver } from './node/resolver';
import { TaskNodeResolver } from './node/task-resolver';
import { OwnAccessQueryResolver } from './own-access-resolver';
import { PerformanceResolver } from './performance/resolver';
import { access } from './policy';
import { inTurnHear } from './record/hear-in-turn';
import { keepDeadlines } from './record/keep-deadlines';
import { keepEntries } from './record/keep-entries';
import { keepProblems } from './record/keep-problems';
import { keepUnits } from './record/keep-units';
import { RectificationCommandsResolver } from './rectification/commands-resolver';
import { RectificationOrderRow } from './rectification/entity';
import { orderFeed } from './rectification/feed';
import { orderOf } from './rectification/look-up';
import { EvidenceResolver, RectificationGroundResolver, RectificationOrderResolver } from './rectification/resolver';
import { rectification } from './rectification/workflow';
import { scorecardById } from './scorecard/look-up';
import { LegalEntityScorecardResolver, ScorecardResolver, ScoredThingResolver } from './scorecard/resolver';
import {
  securityConstraints,
  securityFeeds,
  securityProjections,
  securityResolvers,
  securityRows,
  securityTells,
} from './security/parts';
import { projectBodies, projectGrants, projectPlatforms, projectSystems } from './security/project-known';
import {
  AccessGrant,
  AccountRequest,
  AgreementTemplate,
  CatalogEntry,
  DataAsset,
  DataInterface,
  DataNotice,
  DemandListItem,
  EvidenceItem,
  ExternalDataset,
  InformationSystem,
  LegalEntity,
  NaturalPerson,
  OpenRequest,
  OperationContract,
  Project,
  ShareRequest,
  Task,
  VerificationRequest,
} from './stubs';
import { SuspensionRow } from './suspension/entity';
import { suspensionFeed } from './suspension/feed';
import { suspensionOf } from './suspension/look-up';
import { SuspensionResolver } from './suspension/resolver';
import { projectMissedDeadlines } from './violation/project-missed-deadlines';
import { ViolationCandidateResolver } from './violation/resolver';
import { ViolationRow } from './violation-record/entity';
import { violationFeed } from './violation-record/feed';
import { violationOf } from './violation-record/look-up';
import { ViolationResolver } from './violation-record/resolver';

export const oversightSlice = defineSlice({
  name: 'oversight',
  resolvers: [
    LawResolver,
    ValidityResolver,
    WorkflowResolver,
    NodeResolver,
    TaskNodeResolver,
    ChangeResolver,
    CalendarResolver,
    RectificationOrderResolver,
    RectificationCommandsResolver,
    EvidenceResolver,
    RectificationGroundResolver,
    AnnualReportResolver,
    AnnualReportDraftResolver,
    ReportDraftResolver,
    ReportThingResolver,
    ViolationCandidateResolver,
    SuspensionResolver,
    AuditTrailResolver,
    VerifyAuditResolver,
    ...securityResolvers,
    OwnAccessQueryResolver,
    ScorecardResolver,
    ScoredThingResolver,
    LegalEntityScorecardResolver,
    LegalEntityEvaluationResolver,
    EvidenceNodeResolver,
    EvaluationResolver,
    InspectionResolver,
    InspectionRoundResolver,
    ViolationResolver,
    ComplaintResolver,
    CreditRestrictionResolver,
    PerformanceResolver,
  ],
  types: [
    AccessGrant,
    VerificationRequest,
    OpenRequest,
    AgreementTemplate,
    AccountRequest,
    CatalogEntry,
    DataAsset,
    DataNotice,
    DemandListItem,
    DataInterface,
    ExternalDataset,
    InformationSystem,
    LegalEntity,
    NaturalPerson,
    OperationContract,
    Project,
    ShareRequest,
    EvidenceItem,
    Task,
  ],
  rows: [
    ChangeRow,
    RectificationOrderRow,
    AnnualReportRow,
    SuspensionRow,
    AuditTrailRow,
    EvaluationRow,
    EvaluationComponentRow,
    ...securityRows,
    InspectionRoundRow,
    InspectionRow,
    InspectionFindingRow,
    ViolationRow,
    ComplaintRow,
    CreditRestrictionRow,
  ],
  loaders,
  access,
  references: {
    Task: (reference: Task) => reference,
    EvidenceItem: (reference: EvidenceItem) => reference,
    RectificationOrder: (reference: { id: string }, context) => orderOf(context, reference.id),
    AnnualReport: (reference: { id: string }, context) => reportOf(context, reference.id),
    Suspension: (reference: { id: string }, context) => suspensionOf(context, reference.id),
    LegalEntity: (reference: LegalEntity) => reference,
    Evaluation: (reference: { id: string }, context) => evaluationOf(context, reference.id),
    Inspection: (reference: { id: string }, context) => inspectionOf(context, reference.id),
    InspectionRound: (reference: { id: string }, context) => roundOf(context, reference.id),
    Violation: (reference: { id: string }, context) => violationOf(context, reference.id),
    Complaint: (reference: { id: string }, context) => complaintOf(context, reference.id),
    CreditRestriction: (reference: { id: string }, context) => restrictionOf(context, reference.id),
    Scorecard: (reference: { id: string }, context) => scorecardById(context, reference.id),
    Jurisdiction: (reference: { code: string }, context) => jurisdictionIn(context, reference.code),
  },
  workflows: [rectification],
  subscriptions: {
    ...Object.fromEntries(followed.map(register => [`${register}.changed`, noteChanges])),
    'catalog.changed': inTurnHear(noteChanges, keepEntries),
    'legal-entity.changed': inTurnHear(noteChanges, keepUnits, projectBodies),
    'information-system.changed': inTurnHear(noteChanges, projectSystems),
    'access-grant.changed': inTurnHear(noteChanges, projectGrants),
    'platform.changed': projectPlatforms,
    'problem-report.changed': inTurnHear(noteChanges, keepProblems),
    'task.changed': inTurnHear(projectMissedDeadlines, keepDeadlines),
    'audit.changed': followTrails,
    'audit.purged': followTrails,
  },
  projections: ['audit_trail', ...securityProjections],
  detail: async ({ reader, today }) => {
    const calendar = await missingYear(reader, today);
    return calendar ? { calendar } : {};
  },
  tells: [
    'calendar.changed',
    'task.changed',
    'rectification.changed',
    'annual-report.changed',
    'suspension.changed',
    'evaluation.changed',
    ...securityTells,
    'inspection.changed',
    'inspection-round.changed',
    'violation.changed',
    'complaint.changed',
    'credit-restriction.changed',
  ],
  feeds: {
    calendar: calendarFeed,
    task: inTurn(calendarTaskFeed, reportTaskFeed),
    rectification: orderFeed,
    'annual-report': reportFeed,
    suspension: suspensionFeed,
    evaluation: evaluationFeed,
    ...securityFeeds,
    inspection: inspectionFeed,
    'inspection-round': roundFeed,
    violation: violationFeed,
    complaint: complaintFeed,
    'credit-restriction': restrictionFeed,
  },
  jobs: [followingTheCalendar, markingOverdueReports],
  constraints: {
    ...securityConstraints,
    evaluation_once: {
      rule: 'EVALUATION_EXISTS',
      message: '该单位该年度已有同类评价。',
      messageEn: 'The unit is evaluated once for the year.',
      path: ['input', 'year'],
    },
    inspection_once_in_round: {
      rule: 'UNIT_INSPECTED_ALREADY',
      message: '该单位在本轮检查中已有检查结果。',
      messageEn: 'The unit has its result in this round.',
      path: ['input', 'unit'],
    },
  },
});
