import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import {
  acceptingOnConditions,
  approvingWithTheCatalogList,
  attachingBothAssessments,
  attachingTheAssessment,
  attachingTheChecklist,
  attachingTheChecklistAndTheAssessment,
  attachingThePerformance,
  attachingTheScores,
  failingAcceptance,
  fundingAnAcceptedProject,
  rejectingAProject,
} from '../../../rulebook/rules/project-decision';
import { attachingTheCatalogList, namingTheDataAssets, submittingAProject } from '../../../rulebook/rules/project-submission';
import { ProjectRow } from './entity';
import { ProjectStage } from './kinds';

/** What other subgraphs may know of a project. */
export const projectChanged = (row: ProjectRow): Event => ({
  aggregate: globalId('project', row.code),
  sequence: row.version,
  kind: 'project.changed',
  payload: {
    id: globalId('project', row.code),
    code: row.code,
    name: row.name,
    owner: row.owner,
    stage: row.stage,
    jurisdiction: row.jurisdiction,
  },
});

/** Whether money to run it may be asked for. */
export const isAccepted = ({ stage }: Pick<ProjectRow, 'stage'>): boolean =>
  stage === ProjectStage.ACCEPTED || stage === ProjectStage.OPERATIONS_FUNDED;

/** How projects go through the machine of their city. What a gate asks of other registers is judged before it is fired (`verdict/`). */
export const project = defineWorkflow<ProjectRow>({
  id: 'SMX-12',
  register: 'project',
  entity: ProjectRow,
  state: 'stage',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ owner }) => ({ owner }),
  title: ({ name }) => `信息化项目：${name}`,
  key: ({ code }) => code,
  namedBy: 'code',
  changed: projectChanged,
  facts: row => ({ projectKind: row.projectKind, accepted: isAccepted(row) }),
  guards: {
    submittingAProject,
    attachingTheCatalogList: [...submittingAProject, ...attachingTheCatalogList],
    namingTheDataAssets: [...submittingAProject, ...namingTheDataAssets],
    approvingWithTheCatalogList,
    attachingTheAssessment,
    attachingTheChecklist,
    attachingTheChecklistAndTheAssessment,
    attachingBothAssessments,
    attachingTheScores,
    attachingThePerformance,
    rejectingAProject,
    acceptingWithTheCatalog: acceptingOnConditions,
    acceptingWithTheAssets: acceptingOnConditions,
    failingAcceptance,
    fundingAnAcceptedProject,
  },
});
