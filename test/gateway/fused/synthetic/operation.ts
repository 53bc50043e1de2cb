import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GeneratedOperation } from '../generated-operation';

/** Writes queries that a seed decides: aliases and none, fragments, conditions, variables with defaults, absent and null. */
export class SyntheticOperations {
  #variables: string[] = [];
  #sent: Record<string, unknown> = {};
  #fragments: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: () => number,
    private readonly ids: readonly string[],
  ) {}

  next(): GeneratedOperation {
    this.#variables = [];
    this.#sent = {};
    this.#fragments = [];
    const body = this.#selected(this.schema.getQueryType() as GraphQLNamedType, 4, 1 + this.#below(3));
    const declared = this.#variables.length > 0 ? `(${this.#variables.join(', ')})` : '';
    return { query: `query Generated${declared} ${body} ${this.#fragments.join(' ')}`, variables: this.#sent };
  }

  #below = (n: number): number => Math.floor(this.random() * n);
  #perhaps = (chance: number): boolean => this.random() < chance;
  #one = <T>(from: readonly T[]): T => from[this.#below(from.length)] as T;

  #selected(type: GraphQLNamedType, depth: number, many = 1 + this.#below(4)): string {
    const parts: string[] = [];
    const concrete = isObjectType(type) ? [type] : [...this.schema.getPossibleTypes(type as never)];
    if (isUnionType(type) || isInterfaceType(type)) {
      parts.push('__typename');
      for (const one of concrete) if (this.#perhaps(0.6)) parts.push(this.#fragment(one, depth));
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields()).filter(field => depth > 0 || isLeafType(getNamedType(field.type)));
      if (fields.length === 0) return '{ __typename }';
      for (let at = 0; at < many; at++) parts.push(this.#field(this.#one(fields), depth));
      if (this.#perhaps(0.1)) parts.push('__typename');
      if (isObjectType(type) && this.#perhaps(0.15)) parts.push(this.#fragment(type, depth));
    }
    return `{ ${parts.join(' ')} }`;
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const body = this.#selected(type, depth, 1 + this.#below(2));
    if (this.#perhaps(0.7)) return `... on ${type.name}${this.#condition()} ${body}`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `...${name}${this.#condition()}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.flatMap(({ name, type, defaultValue }) => {
      const needed = isNonNullType(type) && defaultValue === undefined;
      return needed || this.#perhaps(0.6) ? [`${name}: ${this.#given(type)}`] : [];
    });
    const named = getNamedType(field.type);
    const condition = depth < 4 ? this.#condition() : '';
    const text = `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition}`;
    const alias = given.length > 0 || this.#perhaps(0.4) ? `a${this.#below(1000)}: ` : '';
    return `${alias}${text}${isLeafType(named) ? '' : ` ${this.#selected(named, depth - 1)}`}`;
  }

  #condition(): string {
    if (!this.#perhaps(0.12)) return '';
    const directive = this.#one(['skip', 'include']);
    const value = this.#perhaps(0.5);
    if (this.#perhaps(0.5)) return ` @${directive}(if: ${value})`;
    return ` @${directive}(if: $${this.#variable('Boolean!', value, `${!value}`)})`;
  }

  /** A variable with a value sent, or with none and a default. */
  #variable(type: string, value: unknown, standard?: string): string {
    const name = `v${this.#variables.length}`;
    const isStandard = standard !== undefined && this.#perhaps(0.5);
    this.#variables.push(`$${name}: ${type}${isStandard ? ` = ${standard}` : ''}`);
    if (!isStandard || this.#perhaps(0.5)) this.#sent[name] = value;
    return name;
  }

  #given(type: GraphQLInputType): string {
    if (!this.#perhaps(0.4)) return this.#literal(type);
    const [value, standard] = [this.#value(type), this.#literal(type, false)];
    if (isNonNullType(type)) return `$${this.#variable(String(type), value, standard)}`;
    const name = `$${this.#variable(String(type), this.#perhaps(0.2) ? null : value, standard)}`;
    if (this.#perhaps(0.2)) delete this.#sent[name.slice(1)];
    return name;
  }

  /** @param open whether variables may be within */
  #literal(type: GraphQLInputType, open = true): string {
    if (isNonNullType(type)) return this.#literal(type.ofType, open);
    const named = getNamedType(type);
    if (isInputObjectType(named) && !isListType(type)) {
      const pairs = Object.values(named.getFields()).flatMap(({ name, type: of, defaultValue }) => {
        const needed = isNonNullType(of) && defaultValue === undefined;
        return needed || this.#perhaps(0.4) ? [`${name}: ${open ? this.#given(of) : this.#literal(of, false)}`] : [];
      });
      return `{ ${pairs.join(', ')} }`;
    }
    if (isListType(type)) return this.#perhaps(0.2) ? 'null' : `[${this.#literal(type.ofType, false)}]`;
    const value = this.#value(type);
    return isEnumType(named) ? String(value) : JSON.stringify(value);
  }

  #value(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType);
    if (isListType(type)) return [this.#value(type.ofType)];
    if (isEnumType(type)) return this.#one(type.getValues()).name;
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields()).flatMap(({ name, type: of, defaultValue }) =>
          (isNonNullType(of) && defaultValue === undefined) || this.#perhaps(0.4) ? [[name, this.#value(of)]] : [],
        ),
      );
    if (type.name === 'Int') return this.#below(5);
    return type.name === 'Boolean' ? this.#perhaps(0.5) : this.#one(this.ids);
  }
}
