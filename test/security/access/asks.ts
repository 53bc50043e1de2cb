import type { World } from './world';

/** How a field of `Query` is asked where it wants more than a page to show something: one or more texts of arguments. */
export const asksOf = ({ ids, owner, jurisdiction }: World): Readonly<Record<string, readonly string[]>> => {
  const id = (...names: string[]) => names.flatMap(name => (ids[name] ? [`(id: "${ids[name]}")`] : []));
  const here = `filter: { jurisdiction: "${jurisdiction}" }`;
  return {
    annualReports: [`(filter: { filer: "${owner}" }, first: 2)`],
    articles: [`(jurisdiction: "${jurisdiction}")`],
    catalogEntries: [`(filter: { provider: "${owner}" }, first: 2)`],
    catalogEntry: id('entry', 'draftEntry'),
    changes: [`(${here}, first: 4)`],
    consolidatedAssetRegister: [`(jurisdiction: "${jurisdiction}", first: 2)`],
    dataAsset: id('asset', 'draftAsset'),
    dataAssets: [`(filter: { owner: "${owner}" }, first: 2)`],
    externalDataset: ['(namespace: "warehouse", datasetName: "示例源表")'],
    impact: [`(of: "${ids.draftEntry}")`, `(of: "${ids.entry}")`],
    jurisdiction: [`(slug: "${jurisdiction}")`],
    legalEntities: [`(${here}, first: 2)`],
    legalEntity: [owner, ...[ids.entity, ids.gone].map(body => body?.split(':')[1])].map(code => `(creditCode: "${code}")`),
    lineage: [`(of: "${ids.asset}", direction: UPSTREAM)`],
    lineagePath: [`(from: "${ids.draftEntry}", to: "${ids.asset}")`],
    naturalPerson: id('person'),
    node: id(
      'draftEntry',
      'draftAsset',
      'draftContract',
      'request',
      'project',
      'person',
      'order',
      'annualReport',
      'suspension',
    ),
    operationContract: id('contract', 'draftContract'),
    operationContracts: ['(first: 2, sort: { by: ENDS_ON, direction: DESC })'],
    project: ['(code: "M-XM-1")'],
    projects: [`(filter: { owner: "${owner}" }, first: 2)`],
    rectificationOrder: id('order'),
    reportingYear: ['(jurisdiction: "jiyuan", year: 2026)'],
    shareRequest: id('request'),
    suspension: id('lifted'),
    openRequest: id('openRequest', 'openDraft'),
    accountRequest: id('accountRequest'),
    agreementTemplate: id('agreementTemplate'),
    openResource: id('entry'),
    openRoutes: [`(jurisdiction: "${jurisdiction}")`],
    catalogDifference: id('entry', 'draftEntry').map(of => of.replace(')', ', from: 1, to: 1)')),
    openTypeLabels: [`(jurisdiction: "${jurisdiction}")`],
    shareCatalogue: [`(${here}, first: 2)`],
    shareTypeLabels: [`(jurisdiction: "${jurisdiction}")`],
    workingDay: ['(after: "2026-06-01", days: 5)'],
  };
};
