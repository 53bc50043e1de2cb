import type { Event } from '../../../kernel/transaction';
import { isSoleTrader } from '../../../rulebook/values/sole-trader';

/** Who may know of a thing besides its parties: everybody who signed in, or the roles named in `policy.ts`. */
export type Audience = 'SIGNED_IN' | 'PROJECTS' | 'CONTRACTS' | 'DECIDING';

const PUBLISHED = ['PUBLISHED', 'UPDATE_REQUESTED'];
const UNREGISTERED = ['DRAFT', 'SUBMITTED', 'RETURNED'];
const CONCLUDED = ['APPROVED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED'];

type Payload = Event['payload'];

/** How each register shows its things, as its own policy has it; what a later register tells is for those who decide until it stands here. */
const shownTo: Readonly<Record<string, (payload: Payload) => Audience>> = {
  // a sole trader's code leads to a person
  'legal-entity.changed': ({ creditCode }) => (isSoleTrader(String(creditCode)) ? 'DECIDING' : 'SIGNED_IN'),
  'catalog.changed': ({ catalogStatus }) => (PUBLISHED.includes(String(catalogStatus)) ? 'SIGNED_IN' : 'DECIDING'),
  'asset.changed': ({ assetStatus }) => (UNREGISTERED.includes(String(assetStatus)) ? 'DECIDING' : 'SIGNED_IN'),
  'contract.changed': ({ contractStatus }) => (CONCLUDED.includes(String(contractStatus)) ? 'SIGNED_IN' : 'CONTRACTS'),
  'project.changed': () => 'PROJECTS',
};

export const audienceOf = ({ kind, payload }: Pick<Event, 'kind' | 'payload'>): Audience =>
  shownTo[kind]?.(payload) ?? 'DECIDING';

const PARTIES = [
  'creditCode',
  'owner',
  'steward',
  'provider',
  'consumer',
  'grantor',
  'operator',
  'issuer',
  'addressee',
  'applicant',
  'filer',
  'objector',
  'reporter',
];

/** Credit codes of the bodies whose thing it is. */
export const partiesOf = ({ payload }: Pick<Event, 'payload'>): string[] => [
  ...new Set(PARTIES.flatMap(party => (typeof payload[party] === 'string' ? [payload[party]] : []))),
];
