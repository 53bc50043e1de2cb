import { Query, Resolver } from 'type-graphql';
import { ownAccess } from '../../kernel/own-access';

@Resolver()
export class OwnAccessQueryResolver {
  @Query(() => ownAccess.by('oversight').type, {
    description: 'What the roles of whoever asks are not shown, and to whom it is open (本人权限).',
  })
  myAccess() {
    return { id: 'own-access' };
  }
}
