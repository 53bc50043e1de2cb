import { demand } from '../../../kernel/actor';
import { demandKey, globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judgeBeginning } from '../../../rulebook/rule';
import { submittingAProject } from '../../../rulebook/rules/project-submission';
import type { BudgetContext } from '../context';
import { BudgetLineRow, ProjectAssetRow, ProjectCatalogEntryRow, ProjectRow } from './entity';
import { ProjectStage } from './kinds';
import { maySubmit, mayTakeOver } from './policy';
import { presentProject } from './present';
import type { Project, SubmitProjectInput } from './types';

/** Submits a project; one begun before the register is taken over at the stage it has reached. */
export async function submitProject(context: BudgetContext, input: SubmitProjectInput): Promise<Project | Refused> {
  const { code, name, owner, jurisdiction, plannedCatalog, declaredAssets, budgetLines, earlier } = input;
  demand(maySubmit(context.actor, input) && (!earlier || mayTakeOver(context.actor)), context.actor);
  const breaches = judgeBeginning(context.law(input.jurisdiction), 'SMX-12', submittingAProject, input);
  if (breaches.length > 0) return new Refused(findingsOf(breaches));
  const row = await context.write('submitProject', input, async transaction => {
    const made = await transaction.create(ProjectRow, {
      code,
      name,
      owner,
      jurisdiction,
      stage: earlier ?? ProjectStage.SUBMITTED,
    });
    const entries = [...new Set(plannedCatalog)].map(id => demandKey('catalog', id, 'plannedCatalog'));
    await transaction.createAll(
      ProjectCatalogEntryRow,
      entries.map(entry => ({ project: code, entry })),
    );
    const assets = [...new Set(declaredAssets)].map(id => demandKey('asset', id, 'declaredAssets'));
    await transaction.createAll(
      ProjectAssetRow,
      assets.map(asset => ({ project: code, asset })),
    );
    await transaction.createAll(
      BudgetLineRow,
      budgetLines.map(line => ({ ...line, project: code })),
    );
    transaction.emit(projectChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentProject(row);
}

/** What other subgraphs may know of a project. */
export const projectChanged = (row: ProjectRow) => ({
  aggregate: globalId('project', row.code),
  sequence: row.version,
  kind: 'project.changed',
  payload: { code: row.code, name: row.name, owner: row.owner, stage: row.stage, jurisdiction: row.jurisdiction },
});
