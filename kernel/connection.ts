import { ArgsType, Directive, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { badInput } from './errors';

export const LARGEST_PAGE = 100;
export const USUAL_PAGE = 20;
/** Counting stops here: beyond it nobody reads the figure, and the count would cost more than the page. */
export const LARGEST_TOTAL = 10_001;

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which end comes first (排序方向).',
  valuesConfig: {
    ASC: { description: 'The smallest or earliest first (升序).' },
    DESC: { description: 'The largest or latest first (降序).' },
  },
});

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `How many from the start, at most ${LARGEST_PAGE} (前若干条).` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which to begin (起始游标).' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many from the end, at most ${LARGEST_PAGE} (后若干条).` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor before which to end (结束游标).' })
  before?: string | null;
}

@ObjectType({ description: 'Where a page stands in its list (分页信息).' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow (有下一页).' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Rows precede (有上一页).' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row (首条游标).' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row (末条游标).' })
  endCursor?: string | null;
}

export interface Page<Row> {
  readonly rows: Row[];
  /** The cursor of the row at a place; written only for those that are asked for. */
  readonly cursorOf: (index: number) => string;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Counted up to one beyond LARGEST_TOTAL; absent when nobody asked. */
  readonly total?: number;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  edges: Edge<Node>[];
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount?: number;
  totalIsCapped?: boolean;
}

type Constructor<T> = abstract new (...args: never[]) => T;

/** What the connection type of a node extends: `class DataAssetConnection extends connectionOf(DataAsset, 'DataAsset') {}`. */
export function connectionOf<Node extends object>(node: Constructor<Node>, name: string) {
  @ObjectType(`${name}Edge`, { description: 'One row of a page (分页条目).' })
  class NodeEdge implements Edge<Node> {
    @Field(() => String, { description: 'Cursor of this row (游标).' })
    cursor: string;

    @Field(() => node, { description: 'The row itself (条目).' })
    node: Node;
  }

  @ObjectType()
  class NodeConnection implements Connection<Node> {
    @Field(() => [NodeEdge], { description: 'Rows with their cursors (条目及游标).' })
    edges: Edge<Node>[];

    @Field(() => [node], { description: 'Rows without their cursors (条目).' })
    nodes: Node[];

    @Field(() => PageInfo, { description: 'Where this page stands (分页信息).' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: `How many rows the list has, counted up to ${LARGEST_TOTAL} (总数).` })
    totalCount?: number;

    @Field(() => Boolean, { description: 'The list has more rows than were counted (总数已封顶).' })
    totalIsCapped?: boolean;
  }
  return NodeConnection;
}

/** What the sort input of a list extends: `{ by, direction }`; the enum's members name the list's sorts. */
export function sortOf<By extends string>(by: Record<string, By>) {
  @InputType()
  class SortInput {
    @Field(() => by, { description: 'By what to sort (排序字段).' })
    by: By;

    @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first (排序方向).' })
    direction: SortDirection;
  }
  return SortInput;
}

/** Cursors are written where they are asked for. */
class PresentedPage<Node> implements Connection<Node> {
  readonly nodes: Node[];

  constructor(
    private readonly page: Page<unknown>,
    nodes: Node[],
  ) {
    this.nodes = nodes;
  }

  get edges(): Edge<Node>[] {
    const { page } = this;
    return this.nodes.map((node, index) => ({
      node,
      get cursor() {
        return page.cursorOf(index);
      },
    }));
  }

  get pageInfo(): PageInfo {
    const { page, nodes } = this;
    const cursorOf = (index: number): string | null => (index in nodes ? page.cursorOf(index) : null);
    return {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      get startCursor() {
        return cursorOf(0);
      },
      get endCursor() {
        return cursorOf(nodes.length - 1);
      },
    };
  }

  get totalCount(): number | undefined {
    const { total } = this.page;
    return total === undefined ? undefined : Math.min(total, LARGEST_TOTAL);
  }

  get totalIsCapped(): boolean | undefined {
    const { total } = this.page;
    return total === undefined ? undefined : total > LARGEST_TOTAL;
  }
}

/** A page of rows as the graph shows it, with what else is shown of it. */
export function presentPage<Row, Node, More extends object = object>(
  page: Page<Row>,
  present: (row: Row) => Node,
  more?: More,
): Connection<Node> & More {
  const presented = new PresentedPage(
    page,
    page.rows.map(row => present(row)),
  );
  return Object.assign(presented, more);
}

/**
 * How many rows, from which end.
 * @throws GraphQLError BAD_USER_INPUT naming the argument
 */
export function pageBounds(args: PageArgs): { size: number; backwards: boolean } {
  const refuse = (field: string, zh: string, en: string): never => {
    throw badInput('PAGE_BOUNDS', field, zh, en);
  };
  const backwards = args.first == null && args.last != null;
  if (args.first != null && args.last != null) refuse('last', 'first 与 last 只能取其一。', 'Give first or last, not both.');
  if (args.after && args.before) refuse('before', 'after 与 before 只能取其一。', 'Give after or before, not both.');
  const size = args.first ?? args.last ?? USUAL_PAGE;
  if (size < 0 || size > LARGEST_PAGE) {
    refuse(backwards ? 'last' : 'first', `须在 0 至 ${LARGEST_PAGE} 之间。`, `Must lie between 0 and ${LARGEST_PAGE}.`);
  }
  return { size, backwards };
}
