import { demand } from '../../../kernel/actor';
import { demandKey, globalId } from '../../../kernel/global-id';
import { type Finding, findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { ratingADataset, SCORES } from '../../../rulebook/rules/rating';
import type { ExchangeContext } from '../context';
import { demandPublished } from '../published-entry/demand-published';
import { demandSomebody } from '../raised/policy';
import { RatingRow } from './entity';
import { hasObtained } from './has-obtained';
import type { DatasetRating, RateDatasetInput } from './types';

/** Rates data that the actor obtained; who rates it again says something else from then on. */
export async function rateDataset(context: ExchangeContext, input: RateDatasetInput): Promise<DatasetRating | Refused> {
  const { actor, today } = context;
  demandSomebody(actor);
  const row = await context.write('rateDataset', input, async transaction => {
    const { manager } = transaction;
    demand(await hasObtained(manager, actor, demandKey('catalog', input.entry, 'entry')), actor);
    const { entry, jurisdiction } = await demandPublished(manager, input.entry);
    const { conformity, completeness, accuracy, consistency, timeliness, usability, comment } = input;
    const given = { conformity, completeness, accuracy, consistency, timeliness, usability };
    const scores = Object.fromEntries(Object.entries(given).map(([dimension, score]) => [dimension.toUpperCase(), score]));
    const breaches = judge(ratingADataset, { scores }, context.law(jurisdiction));
    if (breaches.length > 0) return transaction.refuse(...findingsOf(breaches).map(finding => ofADimension(finding, given)));
    const rater = actor.organization ?? actor.subject;
    // of two at once the second says what holds
    const [made] = await manager.query(
      `insert into rating (jurisdiction, entry, rater, conformity, completeness, accuracy, consistency, timeliness, usability, comment, rated_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict on constraint rating_once do update set conformity = excluded.conformity, completeness = excluded.completeness,
         accuracy = excluded.accuracy, consistency = excluded.consistency, timeliness = excluded.timeliness,
         usability = excluded.usability, comment = excluded.comment, rated_on = excluded.rated_on, version = rating.version + 1
       returning id`,
      [jurisdiction, entry, rater, ...Object.values(given), comment?.trim() || null, today],
    );
    transaction.audit({ aggregate: globalId('catalog', entry), event: 'rateDataset', jurisdictions: [jurisdiction] });
    return manager.findOneByOrFail(RatingRow, { id: made.id });
  });
  return row instanceof Refused ? row : presentRating(row);
}

const isOutOfRange = (score: number): boolean => score < SCORES.least || score > SCORES.most;

/** The same finding, with the way to the first dimension that it is about. */
function ofADimension(finding: Finding, given: Readonly<Record<string, number | null | undefined>>): Finding {
  const found = Object.entries(given).find(([, score]) =>
    score == null ? finding.rule === 'SCORES_MISSING' : finding.rule === 'SCORE_OUT_OF_RANGE' && isOutOfRange(score),
  );
  return { ...finding, path: ['input', ...(found ? [found[0]] : [])] };
}

const presentRating = (row: RatingRow): DatasetRating => ({
  id: row.id,
  entry: { id: globalId('catalog', row.entry) },
  conformity: row.conformity,
  completeness: row.completeness,
  accuracy: row.accuracy,
  consistency: row.consistency,
  timeliness: row.timeliness,
  usability: row.usability,
  comment: row.comment,
  ratedOn: row.ratedOn,
});
