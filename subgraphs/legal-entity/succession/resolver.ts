import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { LegalEntityContext } from '../context';
import { LegalEntity } from '../entity/types';
import { deregisterLegalEntity } from './deregister-legal-entity';
import { mergeLegalEntities } from './merge-legal-entities';
import {
  DeregisterLegalEntityInput,
  DeregisterLegalEntityResult,
  MergeLegalEntitiesInput,
  MergeLegalEntitiesResult,
} from './types';

@Resolver(() => LegalEntity)
export class SuccessionResolver {
  @Mutation(() => MergeLegalEntitiesResult, {
    description: 'Takes bodies up into one, a new one or one that stands (机构合并).',
  })
  mergeLegalEntities(
    @Arg('input', () => MergeLegalEntitiesInput, { description: 'Which, into what, and what of them goes where (合并内容).' })
    input: MergeLegalEntitiesInput,
    @Ctx() context: LegalEntityContext,
  ) {
    return mergeLegalEntities(context, input);
  }

  @Mutation(() => DeregisterLegalEntityResult, { description: 'Ends a body, with a successor or without one (机构注销).' })
  deregisterLegalEntity(
    @Arg('input', () => DeregisterLegalEntityInput, { description: 'Which, and what of it goes where (注销内容).' })
    input: DeregisterLegalEntityInput,
    @Ctx() context: LegalEntityContext,
  ) {
    return deregisterLegalEntity(context, input);
  }
}
