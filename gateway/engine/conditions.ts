import { type ASTNode, type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

type Values = Readonly<Record<string, unknown>>;
type WithDirectives = { readonly directives?: OperationDefinitionNode['directives'] };

/** Whether `@skip` and `@include` leave a node in. */
function isIn({ directives = [] }: WithDirectives, values: Values): boolean {
  return directives.every(({ name, arguments: [given] = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given?.value;
    const wanted =
      value?.kind === Kind.VARIABLE ? values[value.name.value] : value?.kind === Kind.BOOLEAN ? value.value : undefined;
    return name.value === 'skip' ? wanted !== true : wanted === true;
  });
}

/** The variables that `@skip` and `@include` ask; undefined where neither of them is there. */
export function conditionsIn(document: DocumentNode): string[] | undefined {
  const names = new Set<string>();
  let isThere = false;
  visit(document, {
    Directive({ name, arguments: [given] = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      isThere = true;
      if (given?.value.kind === Kind.VARIABLE) names.add(given.value.name.value);
    },
  });
  return isThere ? [...names].sort() : undefined;
}

/**
 * The document without what `@skip` and `@include` leave out, and without either of them.
 * @param values of the variables, with defaults
 */
export function settledDocument(document: DocumentNode, values: Values): DocumentNode {
  const keep = (node: ASTNode & WithDirectives) => {
    if (!isIn(node, values)) return null;
    return node.directives?.length ? { ...node, directives: [] } : undefined;
  };
  return visit(document, { Field: { enter: keep }, InlineFragment: { enter: keep }, FragmentSpread: { enter: keep } });
}
