import type { EntityManager } from 'typeorm';
import type { AccessGrantRow } from '../access-grant/entity';
import type { CrossRule } from './cross-rule';

/** The rule of the request that a grant follows, as it was published; null where there is none. */
export async function ruleOfGrant(
  manager: EntityManager,
  { groundRegister, groundKey }: Pick<AccessGrantRow, 'groundRegister' | 'groundKey'>,
): Promise<CrossRule | null> {
  if (groundRegister !== 'share-request') return null;
  const [found]: { rule: CrossRule | null }[] = await manager.query(
    'select verification_rule as rule from share_request where id = $1::uuid',
    [groundKey],
  );
  return found?.rule ?? null;
}
