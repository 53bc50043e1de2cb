import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** The fields that an operation asks for directly below others, through fragments too. */
export function askedBelow(nodes: readonly FieldNode[], { fragments }: Pick<GraphQLResolveInfo, 'fragments'>): FieldNode[] {
  const within = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap(selection => {
      if (selection.kind === Kind.FIELD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      return within(fragments[selection.name.value]?.selectionSet);
    });
  return nodes.flatMap(({ selectionSet }) => within(selectionSet));
}

/** Whether the operation asks for a field directly below this one: a count nobody reads is not made. */
export const isAsked = (info: GraphQLResolveInfo, ...names: readonly string[]): boolean =>
  askedBelow(info.fieldNodes, info).some(({ name }) => names.includes(name.value));
