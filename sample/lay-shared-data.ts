import { LoadDatasetDocument, SubmitShareRequestDocument } from '../client/generated/graphql';
import { Role } from '../kernel/actor';
import { type Ask, authorityOf, made } from './laying';
import type { SampleCity } from './shapes';
import { sharedDataOf } from './shared-data';
import { waitingRequestIn } from './waiting-request';

/**
 * The data of one entry, loaded by the department whose it is, and the request of another that ends with it; and a request that waits.
 * @param idOf code of an entry → id in the register
 */
export async function laySharedData(ask: Ask, city: SampleCity, idOf: (code: string) => string): Promise<void> {
  await layGranted(ask, city, idOf);
  await layWaiting(ask, city, idOf);
}

async function layGranted(ask: Ask, city: SampleCity, idOf: (code: string) => string): Promise<void> {
  const shared = sharedDataOf(city);
  if (!shared) return;
  const { division: jurisdiction } = city;
  const { keyItem, items, records, consumer, scenario, purpose, provider } = shared;
  const entry = idOf(shared.entry);
  const keeper = { subject: 'sample', roles: [Role.PROVIDER], organization: provider, jurisdiction };
  const data = {
    entry,
    keyItem,
    items: [...items],
    records: records.map(values => [...values]),
    idempotencyKey: `sample:dataset:${shared.entry}`,
  };
  made(`data of ${shared.entry}`, (await ask(keeper, LoadDatasetDocument, { input: data })).loadDataset);
  const user = { subject: 'sample', roles: [Role.CONSUMER], organization: consumer, jurisdiction };
  const request = {
    entry,
    consumer,
    scenario,
    purpose,
    items: [...items],
    complianceCommitment: true,
    idempotencyKey: `sample:share:${shared.entry}`,
  };
  made(`request for ${shared.entry}`, (await ask(user, SubmitShareRequestDocument, { input: request })).submitShareRequest);
}

/** Taken over by the authority as it stands. */
async function layWaiting(ask: Ask, city: SampleCity, idOf: (code: string) => string): Promise<void> {
  const waiting = waitingRequestIn(city);
  if (!waiting) return;
  const { requestNumber, entry, items, submittedOn, ...stated } = waiting;
  const input = {
    ...stated,
    entry: idOf(entry),
    items: [...items],
    complianceCommitment: true,
    earlier: { shareRequestStatus: 'SUBMITTED' as const, submittedOn, requestNumber },
    idempotencyKey: `sample:share:${requestNumber}`,
  };
  made(`request ${requestNumber}`, (await ask(authorityOf(city), SubmitShareRequestDocument, { input })).submitShareRequest);
}
