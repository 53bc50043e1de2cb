import { keyOf } from '../../../kernel/global-id';
import { presentArticle } from '../../../kernel/refused';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import { articleNumberOf, evidenceKinds } from '../../../rulebook/grounds';
import type { OversightContext } from '../context';
import type { RectificationOrderRow } from './entity';
import { EvidenceKind } from './kinds';
import { maySeeOrder } from './policy';
import { presentOrder } from './present';
import type { RectificationGround, RectificationOrder } from './types';
import { rectification } from './workflow';

async function rowOf(context: OversightContext, id: string): Promise<RectificationOrderRow | null> {
  const key = keyOf('rectification', id);
  const row = key === undefined ? null : await context.loaders.order.load(key);
  return row && maySeeOrder(context.actor, row) ? row : null;
}

/** An order by its id; null where there is none, or none that the actor may see. */
export async function orderOf(context: OversightContext, id: string): Promise<RectificationOrder | null> {
  const row = await rowOf(context, id);
  return row && presentOrder(row, context.law(row.jurisdiction));
}

/** What the actor may do with an order now, and why not the rest. */
export async function availableOn(context: OversightContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, rectification, row) : [];
}

/** On what a city orders correction. */
export function groundsOf(context: OversightContext, jurisdiction: string): RectificationGround[] {
  const law = context.law(jurisdiction);
  return law.profile.grounds.rectification.map(({ code, wording, wordingEn, article, evidence = [] }) => ({
    code,
    wording,
    wordingEn,
    article: presentArticle(law.article(articleNumberOf({ article }))),
    evidence: (evidence === 'ANY' ? evidenceKinds : evidence).map(kind => EvidenceKind[kind]),
  }));
}
