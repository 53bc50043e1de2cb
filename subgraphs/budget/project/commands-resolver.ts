import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { BudgetContext } from '../context';
import { changeProjectDraft } from './change-project-draft';
import { draftProject } from './draft-project';
import {
  ChangeProjectDraftInput,
  DraftProjectInput,
  ProjectResult,
  ReportBuiltInput,
  SubmitProjectInput,
  SubmitProjectResult,
} from './inputs';
import { reportBuilt } from './report-built';
import { submitProject } from './submit-project';

/** What whoever builds a project does with it. */
@Resolver()
export class ProjectCommandsResolver {
  @Mutation(() => ProjectResult, { description: 'Draws up a project (编制项目).' })
  draftProject(
    @Arg('input', () => DraftProjectInput, { description: 'The project to draw up (项目编制内容).' }) input: DraftProjectInput,
    @Ctx() context: BudgetContext,
  ) {
    return draftProject(context, input);
  }

  @Mutation(() => ProjectResult, { description: 'Puts a draft right before it is submitted (修改项目草稿).' })
  changeProjectDraft(
    @Arg('input', () => ChangeProjectDraftInput, { description: 'What to put right (修改内容).' })
    input: ChangeProjectDraftInput,
    @Ctx() context: BudgetContext,
  ) {
    return changeProjectDraft(context, input);
  }

  @Mutation(() => SubmitProjectResult, { description: 'Submits a project (项目申报).' })
  submitProject(
    @Arg('input', () => SubmitProjectInput, { description: 'The project to submit (项目申报内容).' }) input: SubmitProjectInput,
    @Ctx() context: BudgetContext,
  ) {
    return submitProject(context, input);
  }

  @Mutation(() => ProjectResult, { description: 'Reports that a project is built (报告建成).' })
  reportBuilt(
    @Arg('input', () => ReportBuiltInput, { description: 'Which project, and its systems (建成内容).' })
    input: ReportBuiltInput,
    @Ctx() context: BudgetContext,
  ) {
    return reportBuilt(context, input);
  }
}
