import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A type of the city with the words of its text (类型名称).' })
export class TypeLabel {
  @Field(() => String, { description: 'The type (类型).' })
  value: string;

  @Field(() => String, { description: 'What the text of the city calls it (名称).' })
  label: string;
}

@ObjectType({ description: 'What the text of the city calls a type that an entry has (类型的法定名称).' })
export class Label {
  @Field(() => String, { description: 'Field of the entry, `shareType` or `openType` (字段).' })
  of: string;

  @Field(() => String, { description: 'Its value (取值).' })
  value: string;

  @Field(() => String, { description: 'What the text calls it (名称).' })
  text: string;
}
