import { demand } from '../../../kernel/actor';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { open } from '../../../kernel/workflow/fire';
import { judge } from '../../../rulebook/rule';
import { draftingAProject } from '../../../rulebook/rules/project-submission';
import type { BudgetContext } from '../context';
import type { ProjectRow } from './entity';
import type { DraftProjectInput } from './inputs';
import { ProjectKind } from './kinds';
import { maySubmit } from './policy';
import { presentProject } from './present';
import type { Project } from './types';
import { project } from './workflow';
import { writeContent } from './write-content';

/** Draws up a project: a draft, which is submitted when it is complete. */
export async function draftProject(context: BudgetContext, input: DraftProjectInput): Promise<Project | Refused> {
  demand(maySubmit(context.actor, input), context.actor);
  const row = await context.write('draftProject', input, transaction => drawUp(transaction, context, input));
  return row instanceof Refused ? row : presentProject(row);
}

/** @throws Refusal with every fault of the draft; GraphQLError FORBIDDEN */
export async function drawUp(transaction: Transaction, context: BudgetContext, input: DraftProjectInput): Promise<ProjectRow> {
  const { code, name, owner, jurisdiction, projectKind, budgetLines } = input;
  const law = context.law(jurisdiction);
  const breaches = judge(draftingAProject, { code, name, budgetLines: budgetLines ?? [] }, law);
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
  const values = { code, name, owner, jurisdiction, projectKind: projectKind ?? ProjectKind.INFORMATION_SYSTEM };
  const row = await open(transaction, context, project, 'draftProject', { ...values, acceptanceGaps: [], acceptedOn: null });
  await writeContent(transaction, code, input);
  return row;
}
