import { type GraphQLSchema, type GraphQLUnionType, getNamedType } from 'graphql';

/** The command as a client writes it, asking what it made for its id. */
export function documentOf(schema: GraphQLSchema, command: string): string {
  const field = schema.getMutationType()?.getFields()[command];
  if (!field) throw new Error(`the graph has no command ${command}`);
  const [made] = (getNamedType(field.type) as GraphQLUnionType).getTypes().filter(({ name }) => name !== 'Refused');
  const more = made?.name === 'LegalEntity' ? 'registrations { id } offices { id }' : '';
  const id = made && 'id' in made.getFields() ? `id ${more}` : made?.name === 'LegalEntity' ? more : '__typename';
  return `mutation Round_${command}($input: ${command[0]?.toUpperCase()}${command.slice(1)}Input!) {
    made: ${command}(input: $input) { __typename ... on ${made?.name} { ${id} } ... on Refused { findings { rule path } } } }`;
}

/** What a command answered. */
export interface Made {
  __typename: string;
  id?: string;
  registrations?: { id: string }[];
  offices?: { id: string }[];
  findings?: { rule: string }[];
}
