import type { FieldNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import type { FusedRequest } from './request';

/** What is asked of a field: its nodes in an operation, and what is around them. */
export interface Asked {
  /** Under which name it is answered. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation?: OperationDefinitionNode;
}

/** Where in an answer something stands, as graphql-js writes a path, and whether it may be null. */
export interface Place {
  readonly prev: Place | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
  readonly container: Container;
  readonly mayBeNull: boolean;
}

/** An object or a list of an answer. */
export type Container = Record<string | number, unknown>;

/**
 * Answers a field of an object of the fused graph, at once or later: values as their owners write them, lists whole, what fails as a
 * Failure. It never throws.
 * @param place of the object; none at the root
 */
export type Resolve = (source: unknown, request: FusedRequest, asked: Asked, place: Place | undefined) => unknown;
