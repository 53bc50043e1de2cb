import { SecurityStage } from '../../../kernel/security-stage';
import type { ExchangeContext } from '../context';
import { AccessMeans } from './kinds';
import type { AccessGrant, ResponsibleParty } from './types';

/**
 * Who answers for granted data at a stage (谁提供谁负责、谁使用谁负责、谁管理谁负责): the provider until it is on the platform, the holder once it
 * is used, and in between whoever manages the platform that it goes through. Where the register knows no platform of the city, or the level
 * above runs it, that is the body that let the data go: whoever approved the grant, or the provider, whose data it is.
 */
export async function responsibleParty(
  context: ExchangeContext,
  grant: AccessGrant,
  stage: SecurityStage,
): Promise<ResponsibleParty> {
  if (stage === SecurityStage.PROVISION) return { stage, body: grant.provider, user: null };
  if (stage === SecurityStage.USE) return { stage, body: grant.holder, user: grant.holder ? null : grant.user };
  const kind = grant.means === AccessMeans.DOWNLOAD ? 'OPENING' : 'SHARING';
  const found = await context.loaders.platformOperator.load(`${grant.jurisdiction?.code} ${kind}`);
  return { stage, body: found ? { creditCode: found.operator } : (grant.approver ?? grant.provider), user: null };
}
