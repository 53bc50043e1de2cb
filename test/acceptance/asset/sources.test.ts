import { loseRegister } from '../../lose-register';
import { type AtWork, atWork, bodiesOf, refusalsOf } from '../at-work';
import { aDraft, aPublishedEntry } from '../catalog/entries';
import { assets, made } from './assets';

const chifeng = bodiesOf('chifeng');
const sanming = bodiesOf('sanming');
const NOBODYS = '00000000-0000-4000-8000-000000000000';

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
}, 60_000);
afterAll(() => on?.close());

const steps = () => assets(on, chifeng);

test('an asset is made from entries that the catalog of its city has, published or not: each other one is named by its place', async () => {
  const { enter } = steps();
  const draft = await aDraft(on, chifeng);
  const published = await aPublishedEntry(on, chifeng);
  const foreign = await aPublishedEntry(on, sanming);
  made(await enter({ catalogEntries: [draft.id, published.id] }), 'entered');
  expect(refusalsOf(await enter({ catalogEntries: [draft.id, `catalog:${NOBODYS}`, published.id, foreign.id] }))).toEqual([
    'SOURCE_ENTRY_UNKNOWN input.catalogEntries.1',
    'SOURCE_ENTRY_UNKNOWN input.catalogEntries.3',
  ]);
});

test('an asset is derived from assets of its city that whoever enters it may see', async () => {
  const { enter } = steps();
  const own = made(await enter({ name: '本部门草稿' }), 'own');
  const foreign = made(await assets(on, sanming).enter(), 'foreign');
  const rights = [{ kind: 'STEWARDSHIP', holder: chifeng.authority, since: '2025-01-01' }];
  const others = made(await enter({ name: '其他部门草稿', rights }, chifeng.asAuthority), 'others');
  made(await enter({ derivedFrom: [own.id] }), 'entered');
  made(await enter({ rights, derivedFrom: [own.id, others.id] }, chifeng.asAuthority), 'entered by the authority');
  expect(refusalsOf(await enter({ derivedFrom: [`asset:${NOBODYS}`, own.id, foreign.id, others.id] }))).toEqual([
    'SOURCE_ASSET_UNKNOWN input.derivedFrom.0',
    'SOURCE_ASSET_UNKNOWN input.derivedFrom.2',
    'SOURCE_ASSET_UNKNOWN input.derivedFrom.3',
  ]);
});

test('neither handing in nor changing names a source that is not there', async () => {
  const { submit, step, enter, registered } = steps();
  const { id } = made(await enter(), 'entered');
  const missing = { catalogEntries: [`catalog:${NOBODYS}`], derivedFrom: [`asset:${NOBODYS}`] };
  const refused = ['SOURCE_ENTRY_UNKNOWN input.catalogEntries.0', 'SOURCE_ASSET_UNKNOWN input.derivedFrom.0'];
  expect(refusalsOf(await submit(id, missing))).toEqual(refused);
  const standing = await registered({ name: '已登记资产' });
  const change = (more: object) =>
    step(chifeng.asProvider, 'changeAsset', standing.id, { changeKind: 'CHANGE', reason: '补充来源', ...more });
  expect(refusalsOf(await change(missing))).toEqual(refused);
  const entry = await aPublishedEntry(on, chifeng);
  made(await change({ catalogEntries: [entry.id] }), 'changed');
}, 60_000);

test('what was registered elsewhere may be made from what another city has, and from nothing that nobody has', async () => {
  const foreign = await aPublishedEntry(on, sanming);
  const takenOver = (n: number, input: object) => {
    const earlier = {
      assetStatus: 'REGISTERED',
      registrationNumber: `ZC-S-${n}`,
      registeredOn: '2026-01-05',
      expiresOn: '2029-01-05',
    };
    return steps().enter({ earlier, ...input }, chifeng.asAuthority);
  };
  made(await takenOver(1, { catalogEntries: [foreign.id] }), 'taken over');
  expect(refusalsOf(await takenOver(2, { catalogEntries: [`catalog:${NOBODYS}`] }))).toEqual([
    'SOURCE_ENTRY_UNKNOWN input.catalogEntries.0',
  ]);
});

test('what a registration lacks is told at once: of its form, of its content, of its sources', async () => {
  const refused = await steps().enter({
    name: ' ',
    origin: 'SOCIAL_DATA',
    acquisitionRule: '采购合同',
    dataLayer: 'THEME',
    derivedFrom: [],
    catalogEntries: [`catalog:${NOBODYS}`],
  });
  expect(refusalsOf(refused).toSorted()).toEqual([
    'ASSET_UNNAMED input.name',
    'SOURCE_ENTRY_UNKNOWN input.catalogEntries.0',
    'SUPPLIER_MISSING input.supplier',
  ]);
});

test('without the catalog nothing that names an entry is taken in; what names none is', async () => {
  const entry = await aDraft(on, chifeng);
  await loseRegister(on.register.register, 'catalog');
  expect(refusalsOf(await steps().enter({ catalogEntries: [entry.id] }))).toEqual(['FACT_UNDETERMINED input.catalogEntries']);
  made(await steps().enter(), 'entered');
});
