import {
  AcceptProjectDocument,
  DeregisterAssetDocument,
  RecordBalanceSheetEntryDocument,
  UploadCollectionBatchDocument,
} from '../client/generated/graphql';
import { type ActorClaims, Role } from '../kernel/actor';
import { acceptedIn, arrivalsIn, DELIVERED_ON } from './acceptance';
import { bookingsIn } from './bookings';
import { type Ask, authorityOf, made } from './laying';
import type { SampleAsset, SampleCity, SampleNodeRef } from './shapes';

type IdOf = (ref: SampleNodeRef) => string;

/**
 * What money hangs on: data that has reached the platform, the acceptance of a project, assets on balance sheets, and registrations that
 * are cancelled.
 * @param idOf ref of an entry or asset → id in the register
 */
export async function layMoney(ask: Ask, city: SampleCity, idOf: IdOf): Promise<void> {
  await layArrivals(ask, city, idOf);
  const code = acceptedIn(city);
  if (code)
    await ask(authorityOf(city), AcceptProjectDocument, { input: { code, idempotencyKey: `sample:acceptance:${code}` } });
  await layBookings(ask, city, idOf);
  await layDeregistrations(ask, city, idOf);
}

const asProvider = (city: SampleCity, organization: string): ActorClaims => ({
  subject: 'sample',
  roles: [Role.PROVIDER],
  organization,
  jurisdiction: city.division,
});

async function layArrivals(ask: Ask, city: SampleCity, idOf: IdOf): Promise<void> {
  for (const { entry, provider } of arrivalsIn(city)) {
    const input = {
      entry: idOf(`catalog:${entry}`),
      records: 4_800,
      collectedOn: DELIVERED_ON,
      idempotencyKey: `sample:batch:${entry}`,
    };
    const { uploadCollectionBatch } = await ask(asProvider(city, provider), UploadCollectionBatchDocument, { input });
    made(`data of ${entry}`, uploadCollectionBatch);
  }
}

async function layBookings(ask: Ask, city: SampleCity, idOf: IdOf): Promise<void> {
  for (const { asset: ref, ...booked } of bookingsIn(city)) {
    const { owner } = city.assets.find(asset => asset.ref === ref) as SampleAsset;
    const idempotencyKey = `sample:balance-sheet:${ref}`;
    const input = { id: idOf(`asset:${ref}`), account: 'INTANGIBLE_ASSET' as const, ...booked, idempotencyKey };
    const { recordBalanceSheetEntry } = await ask(asProvider(city, owner), RecordBalanceSheetEntryDocument, { input });
    made(`booking of ${ref}`, recordBalanceSheetEntry);
  }
}

async function layDeregistrations(ask: Ask, city: SampleCity, idOf: IdOf): Promise<void> {
  for (const { ref, status } of city.assets) {
    if (status !== 'DEREGISTERED') continue;
    const input = { id: idOf(`asset:${ref}`), reason: '服务已停止', idempotencyKey: `sample:deregistration:${ref}` };
    made(`end of ${ref}`, (await ask(authorityOf(city), DeregisterAssetDocument, { input })).deregisterAsset);
  }
}
