import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Until when others were heard: another moment whenever it is asked. */
const MOVING = new Set(['projectedUpTo']);

/** Writes queries that a seed decides, with the values that earlier answers held. */
export class Generator {
  /** Type of a leaf → values met. */
  readonly met = new Map<string, Set<string>>();
  #variables: { name: string; type: string; value: unknown; standard?: string }[] = [];
  #fragments: string[] = [];
  #names = 0;
  /** Those that can be asked to do nothing. */
  readonly #commands: readonly GraphQLField<unknown, unknown>[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: () => number,
  ) {
    this.#commands = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args: [input] }) => {
      const type = input && getNamedType(input.type);
      return isInputObjectType(type) && 'validateOnly' in type.getFields();
    });
  }

  next(): GeneratedOperation {
    this.#variables = [];
    this.#fragments = [];
    this.#names = 0;
    const isCommand = this.#commands.length > 0 && this.random() < 0.1;
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const roots = this.#some(isCommand ? this.#commands : Object.values(query.getFields()), 1 + this.#below(2));
    const selected = roots.map(field => (isCommand ? this.#command(field) : this.#field(field, 3))).join(' ');
    const declared = this.#variables.map(({ name, type, standard }) => `$${name}: ${type}${standard ?? ''}`).join(', ');
    const variables = Object.fromEntries(
      this.#variables.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    );
    const kind = isCommand ? 'mutation' : 'query';
    return { query: `${kind} Generated${declared && `(${declared})`} { ${selected} } ${this.#fragments.join(' ')}`, variables };
  }

  /** Keeps values of an answer for arguments of later ones. */
  learn(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.learn(item);
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) this.learn(item);
    else if (typeof value === 'string' && value.length < 60)
      this.#kinds(value).forEach(kind => void this.#metOf(kind).add(value));
  }

  #kinds(value: string): string[] {
    if (/^\d{6}$/.test(value)) return ['DivisionCode', 'String'];
    if (/^[0-9A-Z]{18}$/.test(value)) return ['CreditCode', 'ID', 'String'];
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return ['LocalDate'];
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return ['DateTime'];
    if (value.startsWith('WyJ')) return ['Cursor'];
    return /^[A-Za-z0-9_:=-]{20,}$/.test(value) ? ['ID'] : ['String'];
  }

  #metOf(kind: string): Set<string> {
    const known = this.met.get(kind) ?? new Set();
    this.met.set(kind, known);
    return known;
  }

  #below = (n: number): number => Math.floor(this.random() * n);

  #some<T>(from: readonly T[], many: number): T[] {
    return Array.from({ length: Math.min(many, from.length) }, () => from[this.#below(from.length)] as T);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args
      .filter(({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || this.random() < 0.2)
      .map(argument => this.#argument(argument))
      .filter(text => text !== undefined);
    const name = `a${this.#names++}: ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.#condition()}`;
    return `${name}${this.#below_(field.type, depth)}`;
  }

  #command(field: GraphQLField<unknown, unknown>): string {
    const [input] = field.args as readonly [GraphQLArgument];
    const given = { ...(this.#value(input.name, input.type as GraphQLOutputType) as object), validateOnly: true };
    return `a${this.#names++}: ${field.name}(${input.name}: ${literal(given)})${this.#below_(field.type, 2)}`;
  }

  #condition(): string {
    if (this.random() > 0.06) return '';
    const directive = this.random() < 0.5 ? 'skip' : 'include';
    const value = this.random() < 0.5;
    if (this.random() < 0.5) return ` @${directive}(if: ${value})`;
    const name = `v${this.#variables.length}`;
    const standard = this.random() < 0.5 ? ` = ${!value}` : undefined;
    this.#variables.push({ name, type: 'Boolean!', standard, value: standard && this.random() < 0.5 ? undefined : value });
    return ` @${directive}(if: $${name})`;
  }

  #below_(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isObjectType(named)) return ` { ${this.#selected(named, depth)} }`;
    if (!isAbstractType(named)) return '';
    const parts = this.#some(this.schema.getPossibleTypes(named), 3).map(one => {
      const within = `on ${one.name}${this.#condition()} { ${this.#selected(one, depth)} }`;
      if (this.random() < 0.7 || within.includes('@')) return `... ${within}`;
      const name = `F${this.#fragments.length}`;
      this.#fragments.push(`fragment ${name} ${within}`);
      return `...${name}`;
    });
    return ` { __typename ${parts.join(' ')} }`;
  }

  #selected(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(({ name }) => !MOVING.has(name));
    const leaves = fields.filter(({ type: of }) => isLeafType(getNamedType(of)));
    const others = fields.filter(({ type: of }) => !isLeafType(getNamedType(of)));
    const chosen = [
      ...this.#some(leaves, 1 + this.#below(4)),
      ...(depth > 0 ? this.#some(others, leaves.length === 0 ? 1 : this.#below(3)) : []),
      ...fields.filter(({ name }) => name === 'nodes' && depth > 0),
    ];
    return chosen.length > 0 ? chosen.map(field => this.#field(field, depth - 1)).join(' ') : '__typename';
  }

  #argument({ name, type }: GraphQLArgument): string | undefined {
    const value = this.#value(name, type as GraphQLOutputType);
    if (value === undefined) return isNonNullType(type) ? `${name}: "nothing"` : undefined;
    if (this.random() < 0.6 || isInputObjectType(getNamedType(type))) return `${name}: ${literal(value)}`;
    const variable = `v${this.#variables.length}`;
    const plain = value instanceof Enum ? value.name : value;
    this.#variables.push({
      name: variable,
      type: String(type),
      value: this.random() < 0.9 || isNonNullType(type) ? plain : undefined,
    });
    return `${name}: $${variable}`;
  }

  #value(name: string, type: GraphQLOutputType): unknown {
    if (isNonNullType(type)) return this.#value(name, type.ofType);
    if (isListType(type)) {
      const item = this.#value(name, type.ofType);
      return item === undefined ? undefined : [item];
    }
    if (isEnumType(type)) return new Enum(this.#some(type.getValues(), 1)[0]?.name ?? '');
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter(field => isNonNullType(field.type) || this.random() < 0.15);
      const pairs = given.map(field => [field.name, this.#value(field.name, field.type as GraphQLOutputType)] as const);
      return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
    }
    const typeName = String(type);
    if (typeName === 'Int') return name === 'year' ? 2026 : 1 + this.#below(5);
    if (typeName === 'Float') return 1;
    if (typeName === 'Boolean') return this.random() < 0.5;
    if (typeName === 'Decimal') return '100.00';
    if (name === 'after' || name === 'before') return this.#some([...this.#metOf('Cursor')], 1)[0];
    if (name === 'jurisdiction' && typeName === 'String') return '150400';
    return this.#some([...this.#metOf(typeName)], 1)[0];
  }
}

class Enum {
  constructor(readonly name: string) {}
}

function literal(value: unknown): string {
  if (value instanceof Enum) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, one]) => `${name}: ${literal(one)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}
