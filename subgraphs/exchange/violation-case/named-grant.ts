import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { Refusal } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { AccessGrantRow } from '../access-grant/entity';
import { maySeeGrant } from '../access-grant/policy';
import type { ViolationCaseRow } from './entity';

/** The grant that a command names, of the entry that the case is about. @throws Refusal MATTER_UNKNOWN for one that the actor may not see */
export async function namedGrant(manager: EntityManager, actor: Actor, id: string, entry?: string): Promise<AccessGrantRow> {
  const row = await manager.findOneBy(AccessGrantRow, { id: demandKey('access-grant', id, 'grant') });
  if (row === null || !maySeeGrant(actor, row) || (entry !== undefined && row.entry !== entry)) {
    throw new Refusal([{ ...matterUnknown, path: ['input', 'grant'] }]);
  }
  return row;
}

/** What a case keeps of the grant by which data was used. */
export const ofGrant = ({ id, holder, heldBy }: AccessGrantRow): Partial<ViolationCaseRow> => ({
  accessGrant: id,
  usedBy: holder,
  usedBySubject: heldBy,
});
