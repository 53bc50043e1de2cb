import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import { Role } from '../../kernel/actor';
import { breach, limits, repetition, weigh } from '../limits';

/** Who may run an operation: roles, and whoever asks for their own record. */
export const askers = [...Object.values(Role).filter(role => role !== Role.SERVICE), 'PERSON'] as const;
export type Asker = (typeof askers)[number];

/** An operation that production answers. */
export interface PublishedOperation {
  /** SHA-256 of the body in hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'mutation';
  /** Who may run it; left out, everybody. */
  readonly roles?: readonly Asker[];
  readonly body: string;
}

/** Why a document cannot be published. */
export class UnfitOperation extends Error {}

/** One operation has one text, however it was indented and whatever comments it had. @throws GraphQLError where it has no syntax */
export const bodyOf = (text: string): string => print(parse(text, { maxTokens: limits.tokens }));

export const idOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** `# roles: FINANCE AUTHORITY`, on a line of its own, anywhere in the document. */
function rolesIn(text: string): readonly Asker[] | undefined {
  const lines = [...text.matchAll(/^[ \t]*#[ \t]*roles[ \t]*:(.*)$/gim)];
  if (lines.length === 0) return undefined;
  const named = lines.flatMap(([, list = '']) => list.split(/[\s,，、]+/).filter(Boolean));
  const unknown = named.find(name => !askers.some(asker => asker === name));
  if (unknown !== undefined || named.length === 0)
    throw new UnfitOperation(`“# roles:” 应列出角色：${askers.join(' ')}。 “# roles:” wants some of the roles.`);
  return askers.filter(asker => named.includes(asker));
}

function theOperation({ definitions }: DocumentNode): OperationDefinitionNode & { readonly name: { readonly value: string } } {
  const [operation, another] = definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation || another || !operation.name || operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw new UnfitOperation('文件应恰有一个具名的查询或变更。 The file wants exactly one query or mutation, with a name.');
  return operation as ReturnType<typeof theOperation>;
}

const told = ({ message, locations: [at] = [] }: GraphQLError) => (at ? `${at.line}:${at.column} ${message}` : message);

/** What breaks a limit, in both languages. */
const unfit = ({ extensions: { messageZh, messageEn } }: GraphQLError) => new UnfitOperation(`${messageZh}。 ${messageEn}`);

/** Of what published operations are made: looking at the schema is none of it. */
const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** What of an operation does not fit the graph; empty where it fits. */
export const misfits = (schema: GraphQLSchema, body: string): string[] =>
  validate(schema, parse(body), rules, { maxErrors: 10 }).map(told);

/**
 * A document as an operation that production answers, with what it weighs where no variable is given.
 * @throws UnfitOperation saying what is wrong: its syntax, its fields, its weight, its roles
 */
export function publishOperation(schema: GraphQLSchema, text: string): { operation: PublishedOperation; cost: number } {
  let body: string;
  try {
    body = bodyOf(text);
  } catch (error) {
    throw new UnfitOperation(told(error as GraphQLError));
  }
  const repeated = repetition(body);
  if (repeated) throw unfit(repeated);
  const document = parse(body);
  const definition = theOperation(document);
  const faults = misfits(schema, body);
  if (faults.length > 0) throw new UnfitOperation(faults.join('; '));
  const weight = weigh(schema, document, definition);
  const broken = breach(weight);
  if (broken) throw unfit(broken);
  const roles = rolesIn(text);
  const type = definition.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query';
  return { operation: { id: idOf(body), name: definition.name.value, type, ...(roles && { roles }), body }, cost: weight.cost };
}
