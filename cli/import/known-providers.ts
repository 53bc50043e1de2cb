import type { LegalEntityContext } from '../../subgraphs/legal-entity/context';
import { Misuse } from '../misuse';
import type { CatalogEntryDraft } from './catalog';
import type { Admission } from './load-rows';

const PROVIDER_UNKNOWN = {
  rule: 'PROVIDER_UNKNOWN',
  message: '提供方尚未登记，请先导入法人和其他组织。',
  messageEn: 'The provider is not registered; import legal entities first.',
};

/**
 * Judges catalog entries by whether the register of legal entities knows their provider; the catalog itself cannot tell.
 * @param ofFile the provider of rows that name none
 */
export const knownProviders =
  (ofFile: string | undefined) =>
  async (contextIn: (subgraph: string) => never): Promise<Admission<CatalogEntryDraft>> => {
    const { loaders }: LegalEntityContext = contextIn('legal-entity');
    const known = new Map<string, boolean>();
    const isKnown = async (creditCode: string): Promise<boolean> => {
      const told = known.get(creditCode) ?? (await loaders.legalEntity.load(creditCode)) != null;
      known.set(creditCode, told);
      return told;
    };
    if (ofFile !== undefined && !(await isKnown(ofFile)))
      throw new Misuse(`--provider：${PROVIDER_UNKNOWN.message}`, PROVIDER_UNKNOWN.messageEn);
    return async ({ provider }, line) => ((await isKnown(provider)) ? [] : [{ line, field: 'provider', ...PROVIDER_UNKNOWN }]);
  };
