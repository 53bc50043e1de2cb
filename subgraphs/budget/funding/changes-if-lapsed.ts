import { badInput } from '../../../kernel/errors';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { BudgetContext } from '../context';
import { maySeeMoney, visibleTo } from '../project/policy';
import { presentProject } from '../project/present';
import { BudgetGate, VerdictOutcome } from '../verdict/kinds';
import { changesOf, moneyAt } from './judge-funding';
import { ownersKnown } from './owners-known';
import { countProjects } from './standings';
import type { FundingChange } from './types';

/**
 * Which verdicts on projects ahead of a gate would come out otherwise if a registration lapsed today.
 * @param registration number of the registration, or global id of the asset
 * @throws GraphQLError BAD_USER_INPUT for a number that no registration has: a slip of the pen must not read as "nothing changes"
 */
export async function changesIfLapsed(context: BudgetContext, registration: string): Promise<FundingChange[]> {
  const { actor, reader, today, loaders } = context;
  const asset = keyOf('asset', registration) ?? (await assetOf(context, registration));
  if (asset === undefined) throw noSuchRegistration();
  const declares = sql`exists (select from project_asset d where d.project = p.code and d.asset = ${asset}::uuid)`;
  const counted = await countProjects(reader, all(visibleTo(actor), declares), today, { asset });
  const projects = counted.filter(project => maySeeMoney(actor, project));
  const laws = [...new Set(projects.map(({ jurisdiction }) => jurisdiction))].map(city => context.law(city));
  const owners = await ownersKnown(context, laws, [...new Set(projects.map(({ owner }) => owner))]);
  const changes = projects.flatMap(project =>
    changesOf(context.law(project.jurisdiction), project, owners).map(change => ({ project, ...change })),
  );
  const rows = await loaders.project.loadMany(changes.map(({ project }) => project.code));
  return changes.flatMap(({ project, gate, outcome, outcomeThen }, at) => {
    const row = rows[at];
    if (!row || row instanceof Error) return [];
    return [
      {
        project: presentProject(row),
        gate: BudgetGate[gate],
        outcome: VerdictOutcome[outcome],
        outcomeIfLapsed: VerdictOutcome[outcomeThen],
        amount: moneyAt(project, gate),
      },
    ];
  });
}

const noSuchRegistration = () =>
  badInput('REGISTRATION_UNKNOWN', 'registration', '没有这一登记编号。', 'No registration has this number.');

async function assetOf({ reader }: BudgetContext, number: string): Promise<string | undefined> {
  const [found] = await reader.rows<{ asset: string }>(
    sql`select asset from known_asset where registration_number = ${number} order by asset limit 1`,
  );
  return found?.asset;
}
