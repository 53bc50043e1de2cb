import { demand } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { fire } from '../../../kernel/workflow/fire';
import { lockMatter } from '../../../kernel/workflow/matter-rows';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import { judge, judgeBeginning } from '../../../rulebook/rule';
import { draftingAProject } from '../../../rulebook/rules/project-submission';
import type { BudgetContext } from '../context';
import { drawUp } from './draft-project';
import { ProjectRow } from './entity';
import type { SubmitProjectInput } from './inputs';
import { ProjectKind, type ProjectStage } from './kinds';
import { maySee, maySubmit, mayTakeOver } from './policy';
import { presentProject } from './present';
import type { Project } from './types';
import { project } from './workflow';
import { countsOf, writeContent } from './write-content';

type Whole = SubmitProjectInput & { name: string; owner: string; jurisdiction: string };

/**
 * Submits a project: the draft of its code; or, where the input says what it is, one that is drawn up in the same step. One begun before
 * the register is taken over at the stage it has reached.
 */
export async function submitProject(context: BudgetContext, input: SubmitProjectInput): Promise<Project | Refused> {
  const row = isWhole(input) ? await submitWhole(context, input) : await submitDraft(context, input);
  return row instanceof Refused ? row : presentProject(row);
}

const isWhole = (input: SubmitProjectInput): input is Whole =>
  typeof input.name === 'string' || typeof input.owner === 'string' || typeof input.jurisdiction === 'string';

async function submitWhole(context: BudgetContext, input: Whole): Promise<ProjectRow | Refused> {
  const { code, name, owner, jurisdiction, budgetLines, earlier } = input;
  if (!owner || !jurisdiction) return new Refused([ownerMissing]);
  demand(maySubmit(context.actor, input) && (!earlier || mayTakeOver(context.actor)), context.actor);
  const drafted = { code, name: name ?? '', budgetLines: budgetLines ?? [], earlier };
  const breaches = judgeBeginning(context.law(jurisdiction), 'SMX-12', draftingAProject, drafted);
  if (breaches.length > 0) return new Refused(findingsOf(breaches));
  return context.write('submitProject', input, async transaction => {
    if (earlier) return takenOver(transaction, context, input, earlier);
    const { expectedVersion: _, ...draft } = input;
    await drawUp(transaction, context, draft);
    return submitted(transaction, context, code);
  });
}

/** A project from before this register: it passed no step here. */
async function takenOver(
  transaction: Transaction,
  context: BudgetContext,
  input: Whole,
  stage: ProjectStage,
): Promise<ProjectRow> {
  const { code, name, owner, jurisdiction, projectKind } = input;
  const values = { code, name, owner, jurisdiction, stage, projectKind: projectKind ?? ProjectKind.INFORMATION_SYSTEM };
  const row = await transaction.create(ProjectRow, { ...values, acceptanceGaps: [], acceptedOn: null });
  await writeContent(transaction, code, input);
  await tellMatter(transaction, context, project, row);
  return row;
}

const submitDraft = (context: BudgetContext, input: SubmitProjectInput): Promise<ProjectRow | Refused> =>
  context.write('submitProject', input, async transaction => {
    const found = await lockMatter(transaction.manager, project, input.code);
    if (found && maySee(context.actor, found)) {
      const { code, name } = found;
      const breaches = judge(
        draftingAProject,
        { code, name, budgetLines: input.budgetLines ?? [] },
        context.law(found.jurisdiction),
      );
      if (breaches.length > 0) return transaction.refuse(...findingsOf(breaches));
      await writeContent(transaction, input.code, input);
    }
    return submitted(transaction, context, input.code, input.expectedVersion);
  });

/** Leaves drafting, with what the project has by then. */
async function submitted(
  transaction: Transaction,
  context: BudgetContext,
  code: string,
  expectedVersion?: number | null,
): Promise<ProjectRow> {
  const facts = await countsOf(transaction.manager, code);
  const sees = (row: ProjectRow): boolean => maySee(context.actor, row);
  return fire(transaction, context, project, { key: code, event: 'submitProject', expectedVersion, facts, sees });
}

const ownerMissing = {
  rule: 'PROJECT_OWNER_MISSING',
  message: '一并编制和申报的项目应写明名称、项目单位和适用地区；只写编码的，申报该编码的草稿。',
  messageEn:
    'A project that is drawn up and submitted in one step states its name, owner and city; a code alone submits the draft.',
  path: ['input', 'owner'],
};
