import { GraphQLScalarType } from 'graphql';

/** Placeholder until the value types of the rulebook are in place. */
const text = (name: string) => new GraphQLScalarType<string, string>({ name });
export const LocalDateScalar = text('LocalDate');
