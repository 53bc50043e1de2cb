import { globalId, type Register } from '../../../kernel/global-id';
import { presentArticle } from '../../../kernel/refused';
import type { Law } from '../../../rulebook/law';
import { articleOfEquality, isEqualToOriginal } from '../../../rulebook/rules/delivery';
import type { ReadDelivery } from './entity';
import { LegalEffect } from './kinds';
import type { Delivery } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentDelivery(row: ReadDelivery, law: Law): Delivery {
  const opened = row.groundRegister === 'open-request';
  const isEqual = isEqualToOriginal(law, { ...row, opened });
  const article = isEqual ? articleOfEquality(law, opened) : null;
  return {
    id: row.id,
    jurisdiction: { code: row.jurisdiction },
    entry: { id: globalId('catalog', row.entry) },
    provider: { creditCode: row.provider },
    recipient: row.recipient === null ? null : { creditCode: row.recipient },
    request: globalId(row.groundRegister as Register, row.groundKey),
    deliveryClass: row.deliveryClass,
    title: row.title,
    sealRef: row.sealRef,
    signatureCheck: row.signatureCheck,
    channel: row.channel,
    superiorRule: row.superiorRule,
    deliveredOn: row.deliveredOn,
    legalEffect: isEqual ? LegalEffect.EQUAL_TO_ORIGINAL : null,
    legalEffectArticle: article && presentArticle(article),
  };
}
