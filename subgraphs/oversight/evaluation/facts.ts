import type { Fact } from '../../../kernel/facts/fact';
import { known } from '../../../kernel/facts/fact';
import type { OversightContext } from '../context';

const LINES = `query ResponsibilityOf($jurisdiction: String!, $department: CreditCode!, $after: String) {
  responsibilityList(jurisdiction: $jurisdiction, filter: { department: $department }, first: 100, after: $after) {
    nodes { id entry { id } } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  responsibilityList: {
    nodes: { id: string; entry: { id: string } | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/**
 * The lines of the responsibility list that a unit answers for, as the catalog has them now: for each the global id of the entry
 * that fulfils it, or null.
 */
export async function responsibilityOf(
  context: OversightContext,
  { jurisdiction, unit }: { jurisdiction: string; unit: string },
): Promise<Fact<(string | null)[]>> {
  const lines: (string | null)[] = [];
  let after: string | null = null;
  do {
    const fact: Fact<Page> = await context.others.ask<Page>('catalog', LINES, { jurisdiction, department: unit, after });
    if (!fact.known) return fact;
    const { nodes, pageInfo }: Page['responsibilityList'] = fact.value.responsibilityList;
    lines.push(...nodes.map(({ entry }) => entry?.id ?? null));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return known(lines);
}
