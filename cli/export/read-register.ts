import type { Ask } from './ask';
import type { Node, RegisterExport } from './registers';

const PAGE = 100;

interface Page {
  readonly nodes: readonly Node[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The document that asks for one page; the count is asked for once, with the first. */
export const pageDocument = ({ connection, filter, sort: [sortType], selection }: RegisterExport): string => `
  query ($filter: ${filter}, $sort: ${sortType}, $after: String, $first: Int, $begins: Boolean!) {
    page: ${connection}(filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes { ${selection} }
      totalCount @include(if: $begins)
      pageInfo { hasNextPage endCursor }
    }
  }`;

/**
 * Reads a register through the graph, a hundred rows at a time.
 * @param onTotal hears how many rows there are, counted up to 10,001
 */
export async function* readRegister(
  ask: Ask,
  register: RegisterExport,
  jurisdiction: string | undefined,
  onTotal: (total: number) => void,
): AsyncGenerator<Node> {
  const document = pageDocument(register);
  const variables = { filter: jurisdiction ? { jurisdiction } : {}, sort: { by: register.sort[1] }, first: PAGE };
  for (let after: string | null = null, begins = true; ; begins = false) {
    const { nodes, totalCount, pageInfo } = (await ask(document, { ...variables, after, begins })).page as Page;
    if (totalCount !== undefined) onTotal(totalCount);
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
