import { demand } from '../../../kernel/actor';
import { badInput } from '../../../kernel/errors';
import { projectedUpTo } from '../../../kernel/events/inbox';
import { all, sql } from '../../../kernel/sql';
import { compareDecimals } from '../../../rulebook/values/decimal';
import { addDays } from '../../../rulebook/values/local-date';
import type { BudgetContext } from '../context';
import { visibleTo } from '../project/policy';
import { sumUp } from './judge-funding';
import { ownersKnown } from './owners-known';
import { type CountedProject, countProjects } from './standings';
import type { DepartmentFunding, FundingOverview } from './types';

/** Registrations are given for three years: nobody plans further. */
const LONGEST = 1_100;

/**
 * The day by which registrations count as about to lapse.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function lapsingBy(today: string, withinDays: number): string {
  if (withinDays < 0 || withinDays > LONGEST) {
    throw badInput(
      'DAYS_OUT_OF_RANGE',
      'lapsingWithinDays',
      `天数应在 0 至 ${LONGEST} 之间。`,
      `A number of days lies between 0 and ${LONGEST}.`,
    );
  }
  return addDays(today, withinDays);
}

/** The money of a city by department, from what other registers last told: one statement for all its projects. */
export async function fundingOverview(
  context: BudgetContext,
  jurisdiction: string,
  withinDays: number,
): Promise<FundingOverview> {
  const { actor, reader, today, moment } = context;
  const law = context.law(jurisdiction);
  const { code } = law.profile;
  demand(actor.covers(code), actor);
  const by = lapsingBy(today, withinDays);
  const where = all(visibleTo(actor), sql`p.jurisdiction = ${code}`);
  const [projects, upTo] = await Promise.all([
    countProjects(reader, where, today, { by }),
    projectedUpTo(reader, ['asset', 'catalog']),
  ]);
  const byOwner = new Map<string, CountedProject[]>();
  for (const project of projects) byOwner.set(project.owner, [...(byOwner.get(project.owner) ?? []), project]);
  const owners = await ownersKnown(context, [law], [...byOwner.keys()]);
  const departments = [...byOwner].map(([owner, of]) => ({
    department: { creditCode: owner },
    figures: sumUp(law, of, owners),
  }));
  return {
    jurisdiction: { code },
    asOf: moment,
    projectedUpTo: upTo,
    lapsingBy: by,
    total: sumUp(law, projects, owners),
    departments: departments.sort(byRisk),
  };
}

function byRisk(one: DepartmentFunding, other: DepartmentFunding): number {
  const { figures: a } = one;
  const { figures: b } = other;
  return (
    compareDecimals(b.atRisk, a.atRisk) ||
    compareDecimals(b.blocked, a.blocked) ||
    (String(one.department?.creditCode) < String(other.department?.creditCode) ? -1 : 1)
  );
}
