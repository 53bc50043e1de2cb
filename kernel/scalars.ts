import { GraphQLScalarType } from 'graphql';

/** Placeholder until the value types of the rulebook are in place. */
const text = (name: string) => new GraphQLScalarType<string, string>({ name });
export const LocalDateScalar = text('LocalDate');
export const CreditCodeScalar = text('CreditCode');
export const DivisionCodeScalar = text('DivisionCode');
export const DecimalScalar = text('Decimal');
export const DateTimeScalar = new GraphQLScalarType<Date, string>({ name: 'DateTime' });
