import type { ApolloServerPlugin } from '@apollo/server';
import { type ASTNode, type DocumentNode, GraphQLError, type GraphQLSchema, isEnumType, Kind, visit } from 'graphql';
import type { OperationContext } from '../kernel/execution';
import { enumWanted } from '../kernel/input-fault';

/** Most values of an enum that are told. */
const tellable = 30;

/** What the message of a value that is none of its enum's should say: the values there are, not the one sent. */
export function allowedValues(schema: GraphQLSchema, message: string): { messageZh: string; messageEn: string } | undefined {
  const type = schema.getType(enumWanted(message) ?? '');
  if (!isEnumType(type)) return undefined;
  const values = type.getValues().map(({ name }) => name);
  const told = values.slice(0, tellable);
  const more = values.length > told.length ? ' …' : '';
  return {
    messageZh: `此处的值应为 ${type.name} 之一：${told.join('、')}${more}`,
    messageEn: `One of the values of ${type.name} is wanted here: ${told.join(', ')}${more}.`,
  };
}

/** The error of a variable with the values its enum has; any other as it is. */
export function withAllowedValues(schema: GraphQLSchema, error: GraphQLError): GraphQLError {
  const ofVariable = error.message.startsWith('Variable "$') && error.extensions.messageZh === undefined;
  const text = ofVariable ? allowedValues(schema, error.message) : undefined;
  return text ? new GraphQLError(error.message, { ...error, extensions: { ...error.extensions, ...text } }) : error;
}

/** `contracts.on`, `renameOwner.input.name`, `@include.if`; a variable's default by the variable. Nothing outside arguments. */
function placeOf(nodes: readonly ASTNode[]): string | undefined {
  let way: string[] = [];
  for (const node of nodes) {
    if (node.kind === Kind.FIELD) way = [node.name.value];
    else if (node.kind === Kind.DIRECTIVE) way = [`@${node.name.value}`];
    else if (node.kind === Kind.VARIABLE_DEFINITION) way = [node.variable.name.value];
    else if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) way.push(node.name.value);
  }
  const inside = nodes.some(({ kind }) => kind === Kind.ARGUMENT || kind === Kind.VARIABLE_DEFINITION);
  // Names that no schema has may be long digits, somebody's number.
  const unknown = way.findIndex(name => /\d{6}/.test(name));
  return inside && unknown !== 0 ? way.slice(0, unknown < 0 ? undefined : unknown).join('.') : undefined;
}

const isNode = (ancestor: ASTNode | readonly ASTNode[] | undefined): ancestor is ASTNode =>
  ancestor !== undefined && 'kind' in ancestor;

function places(document: DocumentNode, wanted: ReadonlySet<ASTNode>): Map<ASTNode, string> {
  const found = new Map<ASTNode, string>();
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (!wanted.has(node)) return;
      const place = placeOf([...ancestors, parent, node].filter(isNode));
      if (place !== undefined) found.set(node, place);
    },
  });
  return found;
}

/**
 * Gives the faults of a document's arguments the field they are in, as those of variables have it.
 * @param tellsValues whether the values of an enum may be told, which belongs to the schema
 */
export const placingFaults = (tellsValues: boolean): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    return {
      async validationDidStart({ schema, document }) {
        return async errors => {
          const faults = (errors ?? []).filter(error => error instanceof GraphQLError);
          if (!document || faults.length === 0) return;
          const nodes = faults.flatMap(({ nodes: [node] = [] }) => (node ? [node] : []));
          const placeByNode = places(document, new Set(nodes));
          for (const { message, nodes: [node] = [], extensions } of faults) {
            const field = node && placeByNode.get(node);
            Object.assign(extensions, tellsValues && allowedValues(schema, message), field !== undefined && { field });
          }
        };
      },
    };
  },
});
