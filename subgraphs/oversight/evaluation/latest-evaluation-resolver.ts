import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OversightContext } from '../context';
import { LegalEntity } from '../stubs';
import { latestOf } from './look-up';
import { Evaluation } from './types';

/** What evaluations add to the units of others. */
@Resolver(() => LegalEntity)
export class LegalEntityEvaluationResolver {
  @FieldResolver(() => Evaluation, {
    nullable: true,
    description: 'The last evaluation of its work that is concluded, where the caller may see it (最近一次评估结果).',
  })
  latestEvaluation(@Root() { creditCode }: LegalEntity, @Ctx() context: OversightContext) {
    return latestOf(context, creditCode);
  }
}
