import { demand, Role } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { changeMatters } from '../../../kernel/workflow/matter-rows';
import { demandVersionRead } from '../../../kernel/workflow/permitted';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import { judge } from '../../../rulebook/rule';
import { acceptingAShareRequest, reviewingAggregation } from '../../../rulebook/rules/share-decision';
import type { ExchangeContext } from '../context';
import type { ShareRequestRow } from './entity';
import { grantAtOnce } from './grant-at-once';
import { ShareRequestStatus } from './kinds';
import { type Scene, sceneOf } from './move-request';
import { presentRequest } from './present';
import type { AcceptShareRequestInput, ReviewAggregationInput } from './step-inputs';
import type { ShareRequest } from './types';
import { shareRequests } from './workflow';

/** Where a request waits for the unit whose data it is. */
const WAITING = [ShareRequestStatus.SUBMITTED, ShareRequestStatus.PRODUCER_REVIEW];

/** Changes what is recorded of a request without moving it on. */
async function note(
  context: ExchangeContext,
  { transaction, row }: Scene,
  event: string,
  changes: Partial<ShareRequestRow>,
): Promise<ShareRequestRow> {
  const workflow = shareRequests[row.workflow];
  const [changed] = await changeMatters(transaction.manager, workflow, [row.id], changes);
  transaction.audit({ aggregate: globalId('share-request', row.id), event, jurisdictions: [row.jurisdiction] });
  await tellMatter(transaction, context, workflow, changed as ShareRequestRow);
  return changed as ShareRequestRow;
}

/** The unit whose data is asked for takes the request up; when it did is kept. */
export async function acceptShareRequest(
  context: ExchangeContext,
  input: AcceptShareRequestInput,
): Promise<ShareRequest | Refused> {
  const { actor } = context;
  const row = await context.write('acceptShareRequest', input, async transaction => {
    const scene = await sceneOf(context, transaction, input.id);
    const { provider, jurisdiction, shareRequestStatus, acceptedAt } = scene.row;
    demand(actor.is(Role.PROVIDER) && actor.organization === provider && actor.covers(jurisdiction), actor);
    demandVersionRead(context, shareRequests[scene.row.workflow], scene.row, input.expectedVersion);
    const facts = { waits: WAITING.includes(shareRequestStatus), acceptedAlready: acceptedAt !== null };
    const findings = findingsOf(judge(acceptingAShareRequest, facts));
    if (findings.length > 0) throw new Refusal(findings);
    return note(context, scene, 'acceptShareRequest', { acceptedAt: transaction.now, acceptedBy: provider });
  });
  return row instanceof Refused ? row : presentRequest(row);
}

/** The authority reviews that a grant would complete a combination that is sensitive; what waited for that alone is granted. */
export async function reviewAggregation(
  context: ExchangeContext,
  input: ReviewAggregationInput,
): Promise<ShareRequest | Refused> {
  const { actor } = context;
  const row = await context.write('reviewAggregation', input, async transaction => {
    const scene = await sceneOf(context, transaction, input.id);
    const { jurisdiction } = scene.row;
    demand(actor.is(Role.AUTHORITY) && actor.covers(jurisdiction), actor);
    demandVersionRead(context, shareRequests[scene.row.workflow], scene.row, input.expectedVersion);
    const findings = findingsOf(judge(reviewingAggregation, input));
    if (findings.length > 0) throw new Refusal(findings);
    const aggregationReview = input.conclusion;
    const noted = await note(context, scene, 'reviewAggregation', { aggregationReview });
    const waited = noted.shareRequestStatus === ShareRequestStatus.CREATED && scene.entry !== null;
    return waited && scene.entry ? grantAtOnce(transaction, context, noted, scene.entry) : noted;
  });
  return row instanceof Refused ? row : presentRequest(row);
}
