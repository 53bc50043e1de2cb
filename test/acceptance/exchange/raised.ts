import type { AtWork } from '../at-work';

type Claims = Parameters<AtWork['ask']>[0];

export const OBJECTION = '... on Objection { id objectionStatus version }';
export const PROBLEM = '... on ProblemReport { id problemStatus version }';
export const CORRECTION = '... on CatalogCorrection { id correctionStatus version }';

/** A thing that was raised, as somebody sees it: null where there is none for them. */
export async function raised(
  { ask }: AtWork,
  claims: Claims,
  of: 'objection' | 'problemReport' | 'catalogCorrection',
  id: string,
  fields: string,
): Promise<Record<string, unknown> | null> {
  const { found } = await ask<{ found: Record<string, unknown> | null }>(
    claims,
    `query ($id: ID!) { found: ${of}(id: $id) { ${fields} } }`,
    { id },
  );
  return found;
}

/** Ids of what waits for somebody, with the events that they may fire. */
export async function waitingFor({ ask, settled }: AtWork, claims: Claims): Promise<Record<string, string[]>> {
  await settled();
  const { tasks } = await ask<{ tasks: { nodes: { id: string; waitsFor: { events: string[] }[] }[] } }>(
    claims,
    '{ tasks(first: 100) { nodes { id waitsFor { events } } } }',
  );
  return Object.fromEntries(tasks.nodes.map(({ id, waitsFor }) => [id, waitsFor.flatMap(({ events }) => events)]));
}

/** How many times somebody was told of a thing. */
export async function toldOf({ ask, settled }: AtWork, claims: Claims, id: string): Promise<number> {
  await settled();
  const { changes } = await ask<{ changes: { nodes: { nodeId: string }[] } }>(
    claims,
    '{ changes(first: 100) { nodes { nodeId } } }',
  );
  return changes.nodes.filter(({ nodeId }) => nodeId === id).length;
}
