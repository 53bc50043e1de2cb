import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { OperationContext } from '../context';
import { seenRow } from '../contract/look-up';
import { OperationContract } from '../contract/types';
import { presentEvaluation, recordEffectEvaluation } from './record-effect-evaluation';
import { EffectEvaluation, EffectEvaluationResult, RecordEffectEvaluationInput } from './types';

@Resolver(() => OperationContract)
export class EffectEvaluationResolver {
  @FieldResolver(() => [EffectEvaluation], { description: 'How its effect was judged, in order (成效评估).' })
  async evaluations(@Root() { id }: OperationContract, @Ctx() context: OperationContext) {
    const row = await seenRow(context, id);
    return row ? (await context.loaders.evaluationsOf.load(row.id)).map(presentEvaluation) : [];
  }

  @Mutation(() => EffectEvaluationResult, { description: 'Records how the effect of a contract was judged (登记成效评估).' })
  recordEffectEvaluation(
    @Arg('input', () => RecordEffectEvaluationInput, { description: 'Which contract, and the evaluation (成效评估).' })
    input: RecordEffectEvaluationInput,
    @Ctx() context: OperationContext,
  ) {
    return recordEffectEvaluation(context, input);
  }
}
