import { type ActorClaims, Role } from '../../../../kernel/actor';
import type { CitySlug } from '../../../../sample/shapes';
import { type AtWork, bodiesOf, type Outcome } from '../../at-work';
import { anEarlierEntry, complete } from '../../catalog/entries';
import { ITEMS } from '../granted';
import { made, withDuty } from '../sharing';
import { Client, type Told } from './client';

export type Bodies = ReturnType<typeof bodiesOf>;

/** A place in the catalog of a city: the entry that stands there now, and those that stood there before. */
export interface Place {
  entry: string;
  /** As it was last heard of. */
  status: string;
  readonly number: number;
  readonly shareType: string;
  readonly earlier: string[];
}

/** What the clients of one city know in common. */
export interface Town {
  readonly bodies: Bodies;
  readonly places: readonly Place[];
  /** Requests that they have heard of, the latest last, each with its state as it was last heard of. */
  readonly requests: Map<string, string>;
  readonly clients: readonly Client[];
}

const CONSUMERS = [11, 12, 13, 14];

/** Who works in a city: 25 clients, some of whom are the same office at another desk. */
function staff(bodies: Bodies): ActorClaims[] {
  const desks = (count: number, role: Role, organization: string): ActorClaims[] =>
    Array.from({ length: count }, (_, desk) =>
      bodies.as(role, organization, `${bodies.slug} ${role} ${organization.slice(8, 17)} ${desk}`),
    );
  return [
    ...CONSUMERS.flatMap(number => desks(2, Role.CONSUMER, bodies.body(number))),
    ...desks(7, Role.PROVIDER, bodies.provider),
    ...desks(7, Role.AUTHORITY, bodies.authority),
    ...desks(3, Role.PLATFORM, bodies.platform),
  ];
}

/** Every item of an entry, in the words of whatever city. */
export const items = ITEMS.map(name => ({ name, dataType: 'STRING', length: 50, sensitivity: 'NONE', securityGrade: 1 }));

/** What an entry at a place says of itself. */
export const entryAt = (bodies: Bodies, { shareType }: Pick<Place, 'shareType'>, more: object = {}): object =>
  complete(bodies, {
    shareType,
    openType: 'NOT_OPEN',
    openBasis: '示例依据',
    openBasisLevel: 'LAW',
    ...(shareType === 'CONDITIONAL' && {
      shareBasis: '示例依据',
      shareBasisLevel: 'LAW',
      shareConditions: '仅限依法履职使用',
      shareRequirements: '经部门审批',
      sharedItems: ITEMS,
    }),
    items,
    ...more,
  });

/** Ten entries of a city, those who work there, and what its text wants to be there first. */
export async function aTown(on: AtWork, slug: CitySlug, notes: Told[]): Promise<Town> {
  const bodies = bodiesOf(slug);
  const consumers = CONSUMERS.map(number => bodies.body(number));
  for (const [at, creditCode] of [bodies.provider, ...consumers].entries()) {
    const body = {
      creditCode,
      name: `示例单位 ${slug} ${at}`,
      entityKind: 'GOVERNMENT_DEPARTMENT',
      jurisdiction: bodies.jurisdiction,
    };
    const { __typename, findings } = await on.give(
      bodies.asAuthority,
      'registerLegalEntity',
      body,
      '... on LegalEntity { name }',
    );
    if (__typename !== 'LegalEntity') throw new Error(JSON.stringify(findings));
  }
  for (const consumer of consumers) await withDuty(on, { ...bodies, consumer });
  for (const itemName of ITEMS) {
    const line = {
      jurisdiction: bodies.jurisdiction,
      department: bodies.provider,
      itemName,
      functionBasis: '示例职能规定第三条',
    };
    await on.give(bodies.asAuthority, 'assignResponsibility', line, '... on CollectionResponsibility { id }');
  }
  const places: Place[] = [];
  for (let number = 0; number < 10; number++) {
    const shareType = number % 2 === 0 ? 'CONDITIONAL' : 'UNCONDITIONAL';
    const { id } = made(
      (await anEarlierEntry(on, bodies, entryAt(bodies, { shareType }, { title: `示例目录 ${number}` }))) as Outcome,
      'entry',
    );
    places.push({ entry: id, status: 'PUBLISHED', number, shareType, earlier: [] });
  }
  await on.settled();
  const clients = await Promise.all(staff(bodies).map(claims => Client.of(on.register, claims, notes)));
  return { bodies, places, requests: new Map(), clients };
}
