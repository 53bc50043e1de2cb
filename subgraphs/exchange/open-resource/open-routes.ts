import type { ExchangeContext } from '../context';
import { OpenType } from '../kinds';
import { OpenMeans } from '../open-request/kinds';
import { OpenPlatform, type OpenRoute } from './types';

/** How data of each open type is obtained in a city, as its profile has it; nothing where its text names no types. */
export function openRoutes(context: ExchangeContext, jurisdiction: string): OpenRoute[] {
  const law = context.law(jurisdiction);
  const platform = law.parameter('open_platform').value;
  const means = law.parameter('open_access_means').value ?? [];
  return Object.entries(law.parameter('open_types').value ?? {}).map(([type, label]) => {
    const onConditions = type === OpenType.CONDITIONAL;
    const isOpen = type !== OpenType.NOT_OPEN;
    return {
      openType: type as OpenType,
      label,
      platform: isOpen && platform ? OpenPlatform[platform] : null,
      needsLogin: isOpen && (onConditions || law.parameter('open_unconditional_needs_login').value === true),
      needsRequest: onConditions,
      needsAgreement: onConditions && law.parameter('open_agreement_required').value === true,
      means: isOpen ? means.map(one => OpenMeans[one]) : [],
    };
  });
}
