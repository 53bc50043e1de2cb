import { Refused } from '../../../kernel/refused';
import { fire } from '../../../kernel/workflow/fire';
import type { BudgetContext } from '../context';
import type { ProjectRow } from './entity';
import type { ReportBuiltInput } from './inputs';
import { maySee } from './policy';
import { presentProject } from './present';
import type { Project } from './types';
import { project } from './workflow';
import { writeSystems } from './write-content';

/** The owner reports that a project is built, and which systems it has built. */
export async function reportBuilt(context: BudgetContext, input: ReportBuiltInput): Promise<Project | Refused> {
  const { code, expectedVersion, comment, systems } = input;
  const row = await context.write('reportBuilt', input, async transaction => {
    const sees = (seen: ProjectRow): boolean => maySee(context.actor, seen);
    const built = await fire(transaction, context, project, {
      key: code,
      event: 'reportBuilt',
      expectedVersion,
      comment,
      sees,
    });
    if (systems) await writeSystems(transaction, code, systems);
    return built;
  });
  return row instanceof Refused ? row : presentProject(row);
}
