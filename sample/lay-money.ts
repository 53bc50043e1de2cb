import {
  AcceptProjectDocument,
  RecordBalanceSheetEntryDocument,
  UploadCollectionBatchDocument,
} from '../client/generated/graphql';
import { Role } from '../kernel/actor';
import { acceptanceOf, DELIVERED_ON } from './acceptance';
import { type Ask, authorityOf, made } from './laying';
import type { SampleCity, SampleNodeRef } from './shapes';

/**
 * What hangs on registrations that lapse one day: the acceptance of a project, and an asset on a balance sheet. On a register that is
 * laid after that day both are refused, as they should be.
 * @param idOf ref of an entry or asset → id in the register
 */
export async function layMoney(ask: Ask, city: SampleCity, idOf: (ref: SampleNodeRef) => string): Promise<void> {
  await layAcceptance(ask, city, idOf);
  await layBalanceSheet(ask, city, idOf);
}

async function layAcceptance(ask: Ask, city: SampleCity, idOf: (ref: SampleNodeRef) => string): Promise<void> {
  const acceptance = acceptanceOf(city);
  if (!acceptance) return;
  for (const { entry, provider } of acceptance.arrived) {
    const keeper = { subject: 'sample', roles: [Role.PROVIDER], organization: provider, jurisdiction: city.division };
    const input = {
      entry: idOf(`catalog:${entry}`),
      records: 4_800,
      collectedOn: DELIVERED_ON,
      idempotencyKey: `sample:batch:${entry}`,
    };
    made(`data of ${entry}`, (await ask(keeper, UploadCollectionBatchDocument, { input })).uploadCollectionBatch);
  }
  const { code } = acceptance;
  await ask(authorityOf(city), AcceptProjectDocument, { input: { code, idempotencyKey: `sample:acceptance:${code}` } });
}

/** In 贵阳, whose text encourages it (四 第六章 四是). */
async function layBalanceSheet(ask: Ask, city: SampleCity, idOf: (ref: SampleNodeRef) => string): Promise<void> {
  const asset = city.slug === 'guiyang' && city.assets.find(({ ref }) => ref === city.heroAsset);
  if (!asset) return;
  const owner = { subject: 'sample', roles: [Role.PROVIDER], organization: asset.owner, jurisdiction: city.division };
  const input = {
    id: idOf(`asset:${asset.ref}`),
    account: 'INTANGIBLE_ASSET' as const,
    basis: '按成本法评估结果确认',
    amount: '2400000.00',
    bookedOn: '2026-03-31',
    idempotencyKey: `sample:balance-sheet:${asset.ref}`,
  };
  await ask(owner, RecordBalanceSheetEntryDocument, { input });
}
