import type { GraphQLSchema } from 'graphql';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver } from 'type-graphql';
import type { Access } from './access';
import { type Actor, Role } from './actor';
import { ToldByEach } from './told-by-each';
import { withheldFrom } from './withheld-fields';

@ObjectType({ description: 'Fields of one type that whoever asks is not shown, and on which ground (不予显示的字段).' })
@Directive('@shareable')
export class WithheldFields {
  @Field(() => String, { description: 'Type in the graph; Query for what may be asked (类型名).' })
  typeName: string;

  @Field(() => String, { nullable: true, description: 'What it is, in Chinese (类型中文名).' })
  title?: string | null;

  @Field(() => [String], { description: 'Names of the fields (字段名).' })
  fields: string[];

  @Field(() => Boolean, { description: 'These are all that the type has here (是否整类).' })
  whole: boolean;

  @Field(() => Boolean, {
    description: 'Shown where their own organization, or they themself, are a party; else never (是否仅限当事方).',
  })
  ownOnly: boolean;

  @Field(() => [Role], { description: 'Roles that are shown it (可见角色).' })
  openTo: Role[];

  @Field(() => [Role], { description: 'Roles that are shown it where their organization is a party (仅限当事方可见的角色).' })
  openToParties: Role[];

  @Field(() => Boolean, { description: 'Persons are shown it of themselves (本人是否可见).' })
  openToPerson: boolean;

  @Field(() => String, { description: 'To whom it is open, in Chinese (依据，中文).' })
  ground: string;

  @Field(() => String, { description: 'To whom it is open, in English (依据，英文).' })
  groundEn: string;
}

/** What each subgraph of this process states, once its schema is built. */
const stated = new Map<string, { schema: GraphQLSchema; access: Access }>();

/** Notes what a subgraph states of its schema, for whoever asks what is withheld from them. */
export const noteAccess = (subgraph: string, schema: GraphQLSchema, access: Access): void => {
  stated.set(subgraph, { schema, access });
};

/** What the subgraphs withhold from whoever asks. */
export const ownAccess = new ToldByEach('OwnAccess', (subgraph, field) => {
  @ObjectType('OwnAccess', {
    description: 'What the roles of whoever asks are not shown, told by each subgraph of itself (本人权限).',
  })
  @Directive('@key(fields: "id")')
  class OwnAccess {
    @Field(() => ID, { description: 'Of whoever asks (标识).' })
    id: string;
  }

  @Resolver(() => OwnAccess)
  class OwnAccessResolver {
    @FieldResolver(() => [WithheldFields], {
      name: field,
      nullable: true,
      description: `What the subgraph ${subgraph} withholds, by type (该子图不予显示的字段).`,
    })
    withheld(@Ctx() { actor }: { actor: Actor }): WithheldFields[] | null {
      const { schema, access } = stated.get(subgraph) ?? {};
      return schema && access ? withheldFrom(actor, schema, access) : null;
    }
  }
  return { type: OwnAccess, resolver: OwnAccessResolver };
});
