import { Role } from '../../../../kernel/actor';
import { ITEMS } from '../granted';
import { DUTY, SCENARIO } from '../sharing';
import type { Chance } from './chance';
import type { Client, Given } from './client';
import { entryAt, items, type Place, type Town } from './town';

const REQUEST =
  '... on ShareRequest { id shareRequestStatus version workflow serviceMode grantedItems grantedMode acceptedAt submittedOn }';
const ENTRY = '... on CatalogEntry { id code version catalogStatus shareType publishedOn title }';
const SYSTEM = '救助核对系统';
const REASON = '示例事由';

/** The clients' town as one of them finds it, and the day. */
export interface Scene {
  readonly town: Town;
  readonly chance: Chance;
  readonly today: string;
}

type Ask = (scene: Scene, client: Client) => Given | undefined;

/** Rarely one that has been withdrawn. */
const anEntry = ({ town, chance }: Scene): { place: Place; id: string } => {
  const place = chance.oneOf(town.places);
  const gone = place.earlier.at(-1);
  return { place, id: gone !== undefined && chance.is(0.05) ? gone : place.entry };
};

/** Some of the items, or none in particular. */
const someItems = ({ chance }: Scene): string[] => (chance.is(0.4) ? [] : ITEMS.filter(() => chance.is(0.6)));

const stated = (scene: Scene, { claims }: Client): object => ({
  entry: anEntry(scene).id,
  consumer: claims.organization,
  items: someItems(scene),
  scenario: SCENARIO,
  purpose: '核对企业参保情况',
  serviceMode: scene.chance.is(0.9) ? 'INTERFACE' : scene.chance.oneOf(['BULK', 'CROSS_VERIFICATION']),
  complianceCommitment: !scene.chance.is(0.05),
  dutyRef: DUTY,
  consumingSystem: SYSTEM,
  internalApprover: '分管负责人',
  neededUntil: scene.chance.is(0.2) ? '2027-01-01' : null,
});

const submit: Ask = (scene, client) => ({ command: 'submitShareRequest', input: stated(scene, client), made: REQUEST });
const draft: Ask = (scene, client) => ({ command: 'draftShareRequest', input: stated(scene, client), made: REQUEST });

/** Mostly one that stands where the step leads on from, so far as was heard; often the same that others are at. */
function standing(
  { chance }: Scene,
  all: readonly (readonly [string, string])[],
  states: readonly string[],
): string | undefined {
  const fit = all.filter(([, state]) => states.includes(state));
  return chance.recent(fit.length > 0 && chance.is(0.8) ? fit : all)?.[0];
}

/** A step with a request that was heard of. */
const step =
  (command: string, states: readonly string[], more: (scene: Scene) => object = () => ({})): Ask =>
  scene => {
    const id = standing(scene, [...scene.town.requests], states);
    return id === undefined ? undefined : { command, input: { id, ...more(scene) }, made: REQUEST };
  };

const approve = step('decideShareRequest', ['SUBMITTED'], scene => ({
  decision: 'APPROVE',
  items: scene.chance.is(0.7) ? null : someItems(scene),
  serviceMode: scene.chance.is(0.9) ? 'INTERFACE' : null,
}));
const reject = step('decideShareRequest', ['SUBMITTED'], ({ chance }) => ({
  decision: 'REJECT',
  reason: REASON,
  refusalBasis: chance.is(0.8) ? ['《示例条例》第一条'] : [],
}));
const accept = step('acceptShareRequest', ['SUBMITTED']);
const fulfil = step('fulfilShareRequest', ['APPROVED']);
const suspend = step('suspendSharedAccess', ['FULFILLED', 'GRANTED'], () => ({ reason: REASON }));
const restore = step('restoreSharedAccess', ['SUSPENDED'], () => ({ reason: REASON }));
const terminate = step('terminateSharedAccess', ['SUSPENDED'], () => ({ reason: REASON }));

/** A step with an entry. */
const entryStep =
  (command: string, states: readonly string[], more: (scene: Scene, place: Place) => object = () => ({})): Ask =>
  scene => {
    const found = standing(
      scene,
      scene.town.places.map(({ entry, status }) => [entry, status]),
      states,
    );
    const place = scene.town.places.find(({ entry }) => entry === found) ?? anEntry(scene).place;
    return { command, input: { id: place.entry, ...more(scene, place) }, made: ENTRY };
  };

const titleOf = ({ chance }: Scene, { number }: Place): string => `示例目录 ${number}.${Math.floor(chance.next() * 99)}`;
const judged = ({ chance }: Scene): object =>
  chance.is(0.8) ? { decision: 'APPROVE' } : { decision: 'RETURN', comment: REASON };

const handIn = entryStep('submitCatalogEntry', ['DRAFT', 'RETURNED']);
const review = entryStep('reviewCatalogEntry', ['SUBMITTED'], judged);
const passed = () => ({ passed: true, reviewer: '示例保密〔2026〕1号' });
const secrecy = entryStep('recordSecrecyReview', ['DRAFT', 'RETURNED'], passed);
const secrecyAgain = entryStep('recordSecrecyReview', ['PUBLISHED'], passed);
const change = entryStep('changeCatalogEntry', ['DRAFT', 'RETURNED'], (scene, place) => ({ title: titleOf(scene, place) }));
const update = entryStep('requestCatalogUpdate', ['PUBLISHED'], (scene, place) => ({
  changedOn: scene.today,
  ground: '职能调整',
  title: titleOf(scene, place),
  ...(scene.chance.is(0.3) && place.shareType === 'UNCONDITIONAL' && { items: items.slice(0, 3) }),
}));
const reviewUpdate = entryStep('reviewCatalogUpdate', ['UPDATE_REQUESTED'], judged);
const withdraw = entryStep('withdrawCatalogEntry', ['PUBLISHED'], () => ({ reason: '机构调整，不再产生' }));

/** A place whose entry was withdrawn gets a new one. */
export const registerAt = ({ town }: Scene, place: Place): Given => ({
  command: 'registerCatalogEntry',
  input: entryAt(town.bodies, place, { title: `示例目录 ${place.number}` }),
  made: ENTRY,
});

type Weighed = readonly (readonly [number, Ask])[];

/** What each does, how often; some of it is not theirs to do. */
const habits: Partial<Record<Role, Weighed>> = {
  [Role.CONSUMER]: [
    [10, submit],
    [1, draft],
    [0.3, fulfil],
    [0.3, approve],
  ],
  [Role.PROVIDER]: [
    [5, approve],
    [2, reject],
    [1, accept],
    [4, fulfil],
    [2, suspend],
    [2, restore],
    [0.2, terminate],
    [3, handIn],
    [3, secrecy],
    [1, secrecyAgain],
    [1, change],
    [2, update],
    [0.3, withdraw],
  ],
  [Role.AUTHORITY]: [
    [4, approve],
    [1.5, reject],
    [2, suspend],
    [2, restore],
    [1.5, terminate],
    [3, review],
    [3, reviewUpdate],
    [1, withdraw],
    [0.3, fulfil],
  ],
  [Role.PLATFORM]: [
    [8, fulfil],
    [0.5, review],
    [0.5, suspend],
    [0.5, approve],
  ],
};

/** What a client does next; nothing where there is nothing yet to do it with. */
export function nextOf(scene: Scene, client: Client): Given | undefined {
  const all = habits[client.claims.roles[0] as Role] as Weighed;
  const drawn = scene.chance.next() * all.reduce((sum, [weight]) => sum + weight, 0);
  let upTo = 0;
  const found = all.find(([weight]) => {
    upTo += weight;
    return drawn < upTo;
  });
  return found?.[1](scene, client);
}
