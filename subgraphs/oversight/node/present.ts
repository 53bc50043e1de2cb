import { parseGlobalId } from '../../../kernel/global-id';
import type { NodeStub } from './types';

/** What other subgraphs need to find the thing behind an id; null for a text that is no id. */
export function presentNode(id: string): NodeStub | null {
  const parsed = parseGlobalId(id);
  if (!parsed) return null;
  const { register, key } = parsed;
  if (register === 'legal-entity') return { register, creditCode: key };
  if (register === 'project') return { register, code: key };
  return { register, id } as NodeStub;
}
