import { demand } from '../../../kernel/actor';
import { badInput } from '../../../kernel/errors';
import { groupedBy } from '../../../kernel/grouped';
import { all, sql } from '../../../kernel/sql';
import { compareDecimals } from '../../../rulebook/values/decimal';
import { addDays } from '../../../rulebook/values/local-date';
import type { BudgetContext } from '../context';
import { visibleTo } from '../project/policy';
import { addFigures, judgeOf, sumUp } from './judge-funding';
import { ownersKnown } from './owners-known';
import { countProjects } from './standings';
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

/** What is counted from what other registers told; until when that is all of it is read by whoever asks. */
export type CountedFunding = Omit<FundingOverview, 'projectedUpTo'>;

/** The money of a city by department, from what other registers last told: one statement for all its projects. */
export async function fundingOverview(
  context: BudgetContext,
  jurisdiction: string,
  withinDays: number,
): Promise<CountedFunding> {
  const { actor, reader, today, moment } = context;
  const law = context.law(jurisdiction);
  const { code } = law.profile;
  demand(actor.covers(code), actor);
  const by = lapsingBy(today, withinDays);
  const where = all(visibleTo(actor), sql`p.jurisdiction = ${code}`);
  const byOwner = groupedBy(await countProjects(reader, where, today, { by }), ({ owner }) => owner);
  const judge = judgeOf(law, await ownersKnown(context, [law], [...byOwner.keys()]));
  const departments = [...byOwner].map(([owner, of]) => ({ department: { creditCode: owner }, figures: sumUp(of, judge) }));
  return {
    jurisdiction: { code },
    asOf: moment,
    lapsingBy: by,
    total: addFigures(departments.map(({ figures }) => figures)),
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
