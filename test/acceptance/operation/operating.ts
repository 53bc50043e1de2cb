import { type ActorClaims, Role } from '../../../kernel/actor';
import { type AtWork, type Bodies, bodiesOf, type Outcome } from '../at-work';

/** What is asked of a contract that a command moves. */
export const CONTRACT = `... on OperationContract { id contractNumber contractStatus requestNumber startsOn endsOn mode ruleVersion version suspendedFor
  price conditions obligations clauses domains exclusive selection { method reference decidedOn } assets { id } }`;

/** People of a city who grant, operate and judge. */
export function operatingIn(slug: Bodies['slug']) {
  const bodies = bodiesOf(slug);
  const { as, body, jurisdiction } = bodies;
  const operator = body(7);
  const rival = body(8);
  return {
    ...bodies,
    jurisdiction,
    operator,
    rival,
    asOperator: as(Role.OPERATOR, operator),
    asRival: as(Role.OPERATOR, rival),
    asExpert: as(Role.EXPERT, body(9)),
    asFinance: as(Role.FINANCE, body(10)),
  };
}

export type Operating = ReturnType<typeof operatingIn>;

let serial = 0;

/** A catalog entry that is published, of a domain. */
export async function anEntry(on: AtWork, city: Operating, more: object = {}): Promise<string> {
  const input = {
    code: `YY-${++serial}`,
    title: `示例目录 ${serial}`,
    catalogKind: 'DEPARTMENT',
    provider: city.provider,
    jurisdiction: city.jurisdiction,
    items: [{ name: '示例', nameEn: 'EXAMPLE', dataType: 'STRING', length: 10, description: '示例' }],
    shareType: 'UNCONDITIONAL',
    earlier: { publishedOn: '2022-12-01' },
    ...more,
  };
  const made = await on.give(city.asAuthority, 'registerCatalogEntry', input, '... on CatalogEntry { id }');
  if (!made.id) throw new Error(JSON.stringify(made));
  return made.id;
}

/** An asset that is registered, and heard of. */
export async function anAsset(on: AtWork, city: Operating, more: object = {}): Promise<string> {
  const input = {
    name: `示例资产 ${++serial}`,
    assetKind: 'RESOURCE',
    jurisdiction: city.jurisdiction,
    rights: ['OWNERSHIP', 'STEWARDSHIP'].map(kind => ({ kind, holder: city.provider, since: '2024-01-01', basis: '示例' })),
    earlier: {
      assetStatus: 'REGISTERED',
      registrationNumber: `ZC-${city.jurisdiction}-${serial}`,
      registeredOn: '2024-06-01',
      expiresOn: '2099-06-01',
    },
    ...more,
  };
  const made = await on.give(city.asAuthority, 'registerAsset', input, '... on DataAsset { id }');
  if (!made.id) throw new Error(JSON.stringify(made));
  await on.settled();
  return made.id;
}

/** What a lawful contract says, whatever the city; a test states only what matters to it. */
export const termsOf = (city: Operating, assets: readonly string[], more: object = {}) => ({
  contractNumber: `SQYY-${city.jurisdiction}-${++serial}`,
  jurisdiction: city.jurisdiction,
  grantor: city.authority,
  operator: city.operator,
  assets,
  domains: ['示例领域'],
  startsOn: '2025-01-01',
  endsOn: '2028-01-01',
  purpose: 'PUBLIC_WELFARE',
  mode: 'AUTHORISED_APPLICATION',
  obligations: ['按约定用途使用数据'],
  clauses: ['NO_HARM'],
  ...more,
});

/** Somebody moves a contract. */
export const give = (on: AtWork, claims: ActorClaims | undefined, command: string, input: object): Promise<Outcome> =>
  on.give(claims, command, input, CONTRACT);

/** The same, which must be followed. */
export async function must(on: AtWork, claims: ActorClaims, command: string, input: object): Promise<Outcome> {
  const made = await give(on, claims, command, input);
  if (!made.id) throw new Error(`${command}: ${JSON.stringify(made)}`);
  return made;
}

/** A contract in force, drawn up and approved in a city where that is done in one step. */
export async function inForce(on: AtWork, city: Operating, assets: readonly string[], more: object = {}): Promise<string> {
  const { id } = await must(on, city.asAuthority, 'createOperationContract', termsOf(city, assets, more));
  await must(on, city.asAuthority, 'approveContract', { id });
  const { contractStatus } = await must(on, city.asAuthority, 'activateContract', { id });
  if (contractStatus !== 'ACTIVE') throw new Error(String(contractStatus));
  return id;
}
