import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { Refusal } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { AccessGrantRow } from '../access-grant/entity';
import { maySeeGrant } from '../access-grant/policy';
import type { ViolationCaseRow } from './entity';

/** The grant that a command names, of the entry that the case is about. @throws Refusal MATTER_UNKNOWN for one that the actor may not see */
export async function namedGrant(
  manager: EntityManager,
  actor: Actor,
  id: string,
  of?: Pick<ViolationCaseRow, 'entry' | 'accessGrant'>,
): Promise<AccessGrantRow> {
  const row = await manager.findOneBy(AccessGrantRow, { id: demandKey('access-grant', id, 'grant') });
  if (row === null || !maySeeGrant(actor, row) || (of !== undefined && !isOf(row, of))) {
    throw new Refusal([{ ...matterUnknown, path: ['input', 'grant'] }]);
  }
  return row;
}

/** A case that names its grant is about no other: whoever holds it answers for the case. */
const isOf = ({ id, entry }: AccessGrantRow, of: Pick<ViolationCaseRow, 'entry' | 'accessGrant'>): boolean =>
  entry === of.entry && (of.accessGrant === null || of.accessGrant === id);

/** What a case keeps of the grant by which data was used. */
export const ofGrant = ({ id, holder, heldBy }: AccessGrantRow): Partial<ViolationCaseRow> => ({
  accessGrant: id,
  usedBy: holder,
  usedBySubject: heldBy,
});
