import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OperationContext } from '../context';
import { seenRow } from '../contract/look-up';
import { OperationContract } from '../contract/types';
import { ProducerOpinion } from './types';

/** What the request adds to a contract. */
@Resolver(() => OperationContract)
export class ProducerOpinionResolver {
  @FieldResolver(() => [ProducerOpinion], { description: 'What the departments say whose data it is (数据生产单位意见).' })
  async producerOpinions(@Root() { id }: OperationContract, @Ctx() context: OperationContext): Promise<ProducerOpinion[]> {
    const row = await seenRow(context, id);
    const opinions = row ? await context.loaders.opinions.load(row.id) : [];
    return opinions.map(({ source, opinion, statement, givenOn }) => ({
      source: { creditCode: source },
      opinion,
      statement,
      givenOn,
    }));
  }
}
