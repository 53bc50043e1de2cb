import type { ExchangeContext } from '../context';

import { CatalogCorrectionRow } from '../correction/entity';
import { correctionFeed } from '../correction/feed';
import { correctionOf } from '../correction/look-up';
import { correctionAccess } from '../correction/policy';
import { CatalogCorrectionResolver } from '../correction/resolver';
import { catalogCorrection } from '../correction/workflow';
import { ObjectionRow } from '../objection/entity';
import { objectionFeed } from '../objection/feed';
import { objectionOf } from '../objection/look-up';
import { objectionAccess } from '../objection/policy';
import { ObjectionResolver } from '../objection/resolver';
import { openObjection, shareObjection } from '../objection/workflow';
import { OpinionRow, ShowcaseRow } from '../opinion/entity';
import { opinionAccess } from '../opinion/policy';
import { OpinionResolver } from '../opinion/resolver';
import { ProblemCommandsResolver } from '../problem-report/commands-resolver';
import { ProblemReportRow } from '../problem-report/entity';
import { problemFeed } from '../problem-report/feed';
import { problemOf } from '../problem-report/look-up';
import { problemAccess } from '../problem-report/policy';
import { ProblemReportResolver } from '../problem-report/resolver';
import { problemData } from '../problem-report/workflow';
import { RatingRow } from '../rating/entity';
import { ratingAccess } from '../rating/policy';
import { RatingResolver } from '../rating/resolver';

/** What users say of the data: these topics are put into the slice together. */

export const raisedAccess = {
  ...correctionAccess,
  ...objectionAccess,
  ...opinionAccess,
  ...problemAccess,
  ...ratingAccess,
  Query: { ...correctionAccess.Query, ...objectionAccess.Query, ...opinionAccess.Query, ...problemAccess.Query },
  Mutation: {
    ...correctionAccess.Mutation,
    ...objectionAccess.Mutation,
    ...opinionAccess.Mutation,
    ...problemAccess.Mutation,
    ...ratingAccess.Mutation,
  },
} as const;

export const raisedResolvers = [
  CatalogCorrectionResolver,
  ObjectionResolver,
  OpinionResolver,
  ProblemReportResolver,
  ProblemCommandsResolver,
  RatingResolver,
] as const;

export const raisedRows = [CatalogCorrectionRow, ObjectionRow, OpinionRow, ProblemReportRow, RatingRow, ShowcaseRow] as const;

export const raisedReferences = {
  CatalogCorrection: ({ id }: { id: string }, context: ExchangeContext) => correctionOf(context, id),
  Objection: ({ id }: { id: string }, context: ExchangeContext) => objectionOf(context, id),
  ProblemReport: ({ id }: { id: string }, context: ExchangeContext) => problemOf(context, id),
};

export const raisedWorkflows = [catalogCorrection, openObjection, problemData, shareObjection] as const;

export const raisedFeeds = { correction: correctionFeed, objection: objectionFeed, 'problem-report': problemFeed };

export const raisedTells = Object.keys(raisedFeeds).map(register => `${register}.changed`);
