import { Client } from 'pg';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aDraft, anEarlierEntry, aPublishedEntry, complete, ENTRY } from './entries';

const [chifeng, jiyuan, sanming, guiyang, yulin] = [
  bodiesOf('chifeng'),
  bodiesOf('jiyuan'),
  bodiesOf('sanming'),
  bodiesOf('guiyang'),
  bodiesOf('yulin'),
];

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work.close());

const drafted = (bodies: typeof chifeng, input: object) =>
  work.give(bodies.asProvider, 'registerCatalogEntry', complete(bodies, input), ENTRY);

test.each([
  ['[CF-share-1]', chifeng],
  ['[JY-32a]', jiyuan],
  ['[SM-12e]', sanming],
])('%s an entry compiled without a share type is shared unconditionally', async (_, bodies) => {
  expect(await drafted(bodies, {})).toMatchObject({ catalogStatus: 'DRAFT', shareType: 'UNCONDITIONAL' });
});

test.each([
  ['[CF-share-4]', chifeng, 'TEMPORARILY_NOT_SHARED', 'NOT_SHARED'],
  ['[JY-14c]', jiyuan, 'TEMPORARILY_NOT_SHARED', 'NOT_SHARED'],
  ['[SM-12a]', sanming, 'NOT_SHARED', 'TEMPORARILY_NOT_SHARED'],
])('%s a share type that the text of the city does not have is refused', async (_, bodies, unknown, known) => {
  expect(refusalsOf(await drafted(bodies, { shareType: unknown }))).toEqual(['SHARE_TYPE_NOT_IN_PROFILE input.shareType']);
  expect(await drafted(bodies, { shareType: known })).toMatchObject({ shareType: known });
});

test.each([
  ['[CF-open-3]', chifeng],
  ['[YL-11d]', yulin],
])('%s what is neither sensitive nor limited is open without conditions; the rest waits for a decision', async (_, bodies) => {
  expect(await drafted(bodies, {})).toMatchObject({ openType: 'UNCONDITIONAL' });
  expect(await drafted(bodies, { openConditions: '仅限研究' })).toMatchObject({ openType: null });
  const items = [{ name: '姓名', dataType: 'STRING', sensitivity: 'PERSONAL_PRIVACY' }];
  expect(await drafted(bodies, { items })).toMatchObject({ openType: null });
});

test('[SM-18a] Sanming has two open types, and data that is not opened has none', async () => {
  const labels = await work.ask<{ openTypeLabels: object[] }>(
    undefined,
    '{ openTypeLabels(jurisdiction: "sanming") { value label } }',
  );
  expect(labels.openTypeLabels).toEqual([
    { value: 'UNCONDITIONAL', label: '普遍开放' },
    { value: 'CONDITIONAL', label: '依申请开放' },
  ]);
  expect(refusalsOf(await drafted(sanming, { openType: 'NOT_OPEN' }))).toEqual(['OPEN_TYPE_NOT_IN_PROFILE input.openType']);
  expect(await drafted(sanming, {})).toMatchObject({ openType: null });
  const { id } = await aDraft(work, sanming);
  expect(await work.give(sanming.asProvider, 'publishCatalogEntry', { id }, ENTRY)).toMatchObject({ openType: null });
  const open = await aDraft(work, sanming, { openType: 'CONDITIONAL' });
  const { catalogEntry } = await work.ask<{ catalogEntry: { shareType: string; labels: object[] } }>(
    sanming.asProvider,
    'query ($id: ID!) { catalogEntry(id: $id) { shareType labels { of value text } } }',
    { id: open.id },
  );
  expect(catalogEntry.labels).toContainEqual({ of: 'openType', value: 'CONDITIONAL', text: '依申请开放' });
});

test.each([
  ['[CF-open-1]', 'chifeng', ['无条件开放', '有条件开放', '非开放']],
  ['[JY-38a]', 'jiyuan', ['无条件开放', '有条件开放', '不予开放']],
  ['[YL-11a]', 'yulin', ['无条件开放', '有条件开放', '不予开放']],
])('%s the open types are called as the text calls them', async (_, jurisdiction, labels) => {
  const { openTypeLabels } = await work.ask<{ openTypeLabels: { value: string; label: string }[] }>(
    undefined,
    `{ openTypeLabels(jurisdiction: "${jurisdiction}") { value label } }`,
  );
  expect(openTypeLabels).toEqual(
    ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_OPEN'].map((value, at) => ({ value, label: labels[at] })),
  );
});

test.each([
  ['[JY-12]', jiyuan],
  ['[SM-2]', sanming],
  ['[YL-4]', yulin],
])('%s an item that is a state secret is refused, and nothing of it is stored', async (_, bodies) => {
  const items = [{ name: '涉密示例项', dataType: 'STRING', sensitivity: 'STATE_SECRET' }];
  expect(refusalsOf(await drafted(bodies, { items }))).toEqual(['STATE_SECRET_NOT_ALLOWED input.items.sensitivity']);
  const { id } = await aDraft(work, bodies);
  expect(refusalsOf(await work.give(bodies.asProvider, 'changeCatalogEntry', { id, items }, ENTRY))).toEqual([
    'STATE_SECRET_NOT_ALLOWED input.items.sensitivity',
  ]);
  const owner = new Client(work.register.database.postgres.admin);
  await owner.connect();
  const { rows } = await owner.query("select from catalog.data_item_history where name = '涉密示例项'");
  await owner.end();
  expect(rows).toEqual([]);
});

test('[JY-14b] codes are given out by the class of the guide; another form is refused on submission', async () => {
  const classification = `307019${jiyuan.jurisdiction}77`;
  expect(await drafted(jiyuan, { classification })).toMatchObject({ entryCode: `${classification}/000001` });
  expect(await drafted(jiyuan, { classification })).toMatchObject({ entryCode: `${classification}/000002` });
  expect(refusalsOf(await drafted(jiyuan, { classification: undefined }))).toEqual(['CODE_MISSING input.code']);
  for (const code of ['JY-1', '407001419001/000001', '307001419001', '107001419001/000009']) {
    const { id } = await aDraft(work, jiyuan, { code });
    expect(refusalsOf(await work.give(jiyuan.asProvider, 'submitCatalogEntry', { id }, ENTRY))).toEqual([
      'CODE_FORMAT_INVALID input.code',
    ]);
  }
  const { id } = await aDraft(work, jiyuan, { code: '307001419001/000871' });
  expect(await work.give(jiyuan.asProvider, 'submitCatalogEntry', { id }, ENTRY)).toMatchObject({ catalogStatus: 'SUBMITTED' });
});

test('[JY-13] what is not in the published catalog is nothing that anybody can ask for', async () => {
  const asked = async (entry: string) => {
    await work.settled();
    const input = {
      entry,
      consumer: jiyuan.consumer,
      provider: jiyuan.provider,
      scenario: '示例场景',
      purpose: '示例用途',
      legalBasis: '示例职责',
      serviceMode: 'INTERFACE',
      items: ['编号'],
      validateOnly: true,
    };
    return rulesOf(await work.give(jiyuan.asConsumer, 'submitShareRequest', input, '... on ShareRequest { id }'));
  };
  const { id } = await aDraft(work, jiyuan);
  expect(await asked(id)).toContain('ENTRY_NOT_PUBLISHED');
  expect(await asked('catalog:7f5d0b9e-6f0c-4b8e-9b53-3c1f6f3c0000')).toContain('ENTRY_NOT_PUBLISHED');
  expect(await asked((await aPublishedEntry(work, jiyuan)).id)).not.toContain('ENTRY_NOT_PUBLISHED');
});

test('[JY-33a] the share catalog has what is published, by share type, for public bodies', async () => {
  const city = bodiesOf('jiyuan');
  const conditional = { shareType: 'CONDITIONAL', shareBasis: '示例法第一条', shareBasisLevel: 'LAW', sharedItems: ['编号'] };
  const [free, limited, draft] = [
    await aPublishedEntry(work, city),
    await aPublishedEntry(work, city, conditional),
    await aDraft(work, city),
  ];
  const CATALOG = `query ($type: ShareType, $city: DivisionCode) {
    shareCatalogue(shareType: $type, filter: { jurisdiction: $city }) { nodes { id catalogStatus } }
  }`;
  const ids = async (type: string | null) => {
    const { shareCatalogue } = await work.ask<{ shareCatalogue: { nodes: { id: string; catalogStatus: string }[] } }>(
      city.asConsumer,
      CATALOG,
      { type, city: city.jurisdiction },
    );
    expect(new Set(shareCatalogue.nodes.map(({ catalogStatus }) => catalogStatus))).toEqual(new Set(['PUBLISHED']));
    return shareCatalogue.nodes.map(node => node.id);
  };
  expect(await ids('UNCONDITIONAL')).toContain(free.id);
  expect(await ids('UNCONDITIONAL')).not.toContain(limited.id);
  expect(await ids('CONDITIONAL')).toContain(limited.id);
  expect(await ids(null)).not.toContain(draft.id);
  // drafts do not come in by asking for them
  const drafts = await work.ask<{ shareCatalogue: { nodes: { id: string }[] } }>(
    city.asProvider,
    '{ shareCatalogue(filter: { catalogStatus: [DRAFT] }) { nodes { id } } }',
  );
  expect(drafts.shareCatalogue.nodes.map(({ id }) => id)).not.toContain(draft.id);
});

test('an earlier publication is taken over as it stands, whatever the text of the city asks of a new entry', async () => {
  expect(await anEarlierEntry(work, guiyang)).toMatchObject({ catalogStatus: 'PUBLISHED', publishedOn: '2025-03-03' });
});
