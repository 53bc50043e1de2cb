import { type ActorClaims, Role } from '../../../kernel/actor';
import type { CitySlug } from '../../../sample/shapes';
import { somebody } from '../../acceptance/city';

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;

interface Listed {
  slug: CitySlug;
  jurisdiction: string;
  owner: string;
  authority: string;
  consumer: string;
  entry: string;
  draftEntry: string;
}

/** The lists beside the catalog, as far as the city has them: a line of each, and what comes with them. */
export async function listedIn(
  given: Given,
  { slug, jurisdiction, owner, authority, consumer, entry, draftEntry }: Listed,
): Promise<Record<'responsibility' | 'need', string>> {
  const as = (role: Role, organization: string) => somebody(role, { organization, jurisdiction });
  const asAuthority = as(Role.AUTHORITY, authority);
  const responsibility = await given(asAuthority, 'assignResponsibility', 'CollectionResponsibility', {
    jurisdiction,
    department: owner,
    itemName: '示例项',
    itemCode: '示例-1',
    functionBasis: '示例职能',
  });
  await given(asAuthority, 'generateResponsibilityList', 'ManagedList', { jurisdiction });
  const batch = { entry, records: 10, collectedOn: '2026-06-29', digest: '0'.repeat(64) };
  await given(as(Role.PROVIDER, owner), 'uploadCollectionBatch', 'CollectionBatch', batch);
  await given(asAuthority, 'createDatabase', 'ManagedDatabase', {
    jurisdiction,
    kind: 'THEME',
    name: '示例主题库',
    theme: '示例主题',
    managers: [owner],
    builder: owner,
    norm: '示例规范',
  });
  const asked = { jurisdiction, owner, description: '示例数据', purpose: '示例用途' };
  const hasNeeds = slug === 'chifeng' || slug === 'jiyuan';
  const need = hasNeeds ? await given(as(Role.CONSUMER, consumer), 'declareNeed', 'DemandListItem', asked) : '';
  if (slug === 'guiyang') {
    const line = { entry: draftEntry, exclusion: 'SHARING', basis: '示例依据' };
    await given(asAuthority, 'addToNegativeList', 'NegativeListItem', line);
  }
  if (slug !== 'chifeng' && slug !== 'yulin') {
    const declared = { jurisdiction, statement: '示例声明' };
    await given(as(Role.PRINCIPAL, owner), 'declareCatalogueComplete', 'CompletenessDeclaration', declared);
  }
  return { responsibility, need };
}
