import type { CreditCode } from './credit-code';

/**
 * Whether a code is that of a sole trader (个体工商户): registered by market regulation (9), category 2 (GB 32100-2015, table 1). In law
 * a sole trader is a natural person who does business, so the code and the name lead to a person.
 */
export const isSoleTrader = (creditCode: CreditCode): boolean => creditCode.startsWith('92');

/** A sole trader's name as it is shown: the first character; how long the rest is would tell more. */
export const maskTradeName = (name: string): string => `${[...name].slice(0, 1).join('')}***`;
