import { demand } from '../../../kernel/actor';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { changeMatters, lockMatter } from '../../../kernel/workflow/matter-rows';
import { demandVersionRead } from '../../../kernel/workflow/permitted';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import { judge } from '../../../rulebook/rule';
import { draftingAProject } from '../../../rulebook/rules/project-submission';
import type { BudgetContext } from '../context';
import type { ProjectRow } from './entity';
import type { ChangeProjectDraftInput } from './inputs';
import { ProjectStage } from './kinds';
import { maySee, maySubmit } from './policy';
import { presentProject } from './present';
import type { Project } from './types';
import { project } from './workflow';
import { writeContent } from './write-content';

/** Puts a draft right; once it is submitted it stays as it was submitted. */
export async function changeProjectDraft(context: BudgetContext, input: ChangeProjectDraftInput): Promise<Project | Refused> {
  const row = await context.write('changeProjectDraft', input, async transaction => {
    const { code, expectedVersion } = input;
    const { manager } = transaction;
    const before = await lockMatter(manager, project, code);
    if (before === null || !maySee(context.actor, before)) throw new Refusal([matterUnknown]);
    demand(maySubmit(context.actor, before), context.actor);
    demandVersionRead(context, project, before, expectedVersion);
    if (before.stage !== ProjectStage.DRAFTING) throw new Refusal([notADraft]);
    const name = input.name ?? before.name;
    const law = context.law(before.jurisdiction);
    const breaches = judge(draftingAProject, { code, name, budgetLines: input.budgetLines ?? [] }, law);
    if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
    await writeContent(transaction, code, input);
    const changes = { name, projectKind: input.projectKind ?? before.projectKind };
    const [changed] = await changeMatters(manager, project, [code], changes);
    await tellMatter(transaction, context, project, changed as ProjectRow);
    return changed as ProjectRow;
  });
  return row instanceof Refused ? row : presentProject(row);
}

const notADraft = {
  rule: 'PROJECT_NOT_A_DRAFT',
  message: '项目已申报，不能再修改草稿。',
  messageEn: 'The project was submitted; it is no draft any more.',
  path: ['input', 'code'],
};
