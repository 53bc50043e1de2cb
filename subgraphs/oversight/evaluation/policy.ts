import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of an evaluation decides who sees it. */
export interface SeenEvaluation {
  jurisdiction: string;
  unit: string;
  publishedOn: string | null;
}

const evaluating = [Role.AUTHORITY, Role.GOVERNMENT];
const overseeing = [...evaluating, Role.FINANCE, Role.AUDITOR, Role.SERVICE];

/** What is published is everybody's; the rest the unit's own and that of those who decide, pay or watch in the city. */
export function maySeeEvaluation(actor: Actor, { jurisdiction, unit, publishedOn }: SeenEvaluation): boolean {
  if (publishedOn !== null) return true;
  if (actor.isPublic) return false;
  return (actor.is(...overseeing) && actor.covers(jurisdiction)) || actor.organization === unit;
}

/** `maySeeEvaluation` for lists: the same decision in SQL, over `evaluation v`. */
export function evaluationsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  const published = sql`v.published_on is not null`;
  if (actor.isPublic) return published;
  const own = organization === undefined ? sql`false` : sql`v.unit = ${organization}`;
  if (!actor.is(...overseeing)) return sql`(${published} or ${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(v.jurisdiction = ${jurisdiction} or ${published} or ${own})`;
}

/** The authority or the government of a city evaluates, for a body. */
export const mayEvaluate = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(...evaluating) && actor.covers(jurisdiction) && actor.organization !== undefined;

/** Only whoever began an evaluation goes on with it. */
export const mayGoOn = (actor: Actor, { jurisdiction, evaluator }: { jurisdiction: string; evaluator: string }): boolean =>
  mayEvaluate(actor, jurisdiction) && actor.organization === evaluator;

/** Who was not evaluated, those who decide or watch in the city are told. */
export const mayListUnevaluated = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(...overseeing) && actor.covers(jurisdiction);

export const evaluationAccess = {
  Query: {
    assessments: 'everyone',
    evaluation: 'everyone',
    evaluations: 'everyone',
    evaluationsMissing: all(...overseeing),
    evaluationsOf: 'everyone',
    publicAssessments: 'everyone',
  },
  Mutation: {
    concludeEvaluation: own(...evaluating),
    createEvaluation: own(...evaluating),
    publishEvaluation: own(...evaluating),
    scoreEvaluation: own(...evaluating),
  },
  Evaluation: 'everyone',
  EvaluationComponent: 'everyone',
  UnevaluatedUnit: all(...overseeing),
} satisfies Access;
