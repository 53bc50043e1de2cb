import { type ActorClaims, Role } from '../../kernel/actor';
import { inventedCreditCode, inventedIdentityNumber, REGISTRATION } from '../../sample/identifiers';
import type { Answer, TestRegister } from '../register';
import { assetOf, cityOf, organizationOf, somebody, theAuthorityOf } from './city';

/** What each command makes. */
const made = {
  registerLegalEntity: 'LegalEntity',
  registerPerson: 'NaturalPerson',
  registerCatalogEntry: 'CatalogEntry',
  registerAsset: 'DataAsset',
  createOperationContract: 'OperationContract',
  submitShareRequest: 'ShareRequest',
  submitProject: 'Project',
} as const;

export type CommandName = keyof typeof made;
export type CommandInput = Record<string, unknown>;

export interface Outcome {
  __typename: string;
  /** Of what was made. */
  id?: string;
  findings?: {
    rule: string;
    path: string[] | null;
    message: string;
    messageEn: string;
    article: { id: string; number: string; text: string; instrument: { id: string; standing: string } } | null;
  }[];
}

const documentOf = (command: CommandName) => `mutation ($input: ${command[0]?.toUpperCase()}${command.slice(1)}Input!) {
  ${command}(input: $input) { __typename ... on ${made[command]} { id } ... on Refused { findings { rule path message messageEn article { id number text instrument { id standing } } } } }
}`;

/** Gives a command as somebody, over HTTP. */
export async function give(
  register: TestRegister,
  claims: ActorClaims | undefined,
  command: CommandName,
  input: CommandInput,
  headers?: Record<string, string>,
): Promise<Omit<Answer, 'data'> & { outcome?: Outcome }> {
  const { data, ...answer } = await register
    .as(claims, headers)
    .ask<Partial<Record<CommandName, Outcome>> | null, object>(documentOf(command), { input });
  return { ...answer, outcome: data?.[command] };
}

/** Gives a command that must be followed. @returns the id of what was made */
export async function mustGive(
  register: TestRegister,
  claims: ActorClaims,
  command: CommandName,
  input: CommandInput,
): Promise<string> {
  const { outcome, errors } = await give(register, claims, command, input);
  if (!outcome?.id) throw new Error(`${command}: ${JSON.stringify(outcome ?? errors)}`);
  return outcome.id;
}

const chifeng = cityOf('chifeng');
export const theAuthority = theAuthorityOf(chifeng);
export const CONSUMER = organizationOf(chifeng, '赤峰市民政局');
export const PROVIDER = organizationOf(chifeng, '赤峰市市场监督管理局');
export const theConsumer = somebody(Role.CONSUMER, { organization: CONSUMER, jurisdiction: chifeng.division });
export const theProvider = somebody(Role.PROVIDER, { organization: PROVIDER, jurisdiction: chifeng.division });

/** A lawful input of each command; a test states only what matters to it. */
export const lawful = {
  entity: (serial: number, more: CommandInput = {}): CommandInput => ({
    creditCode: inventedCreditCode(REGISTRATION.enterprise, chifeng.division, 900_000 + serial),
    name: `赤峰测试第 ${serial} 有限公司（示例）`,
    entityKind: 'ENTERPRISE',
    jurisdiction: chifeng.division,
    ...more,
  }),
  person: (serial: number, more: CommandInput = {}): CommandInput => ({
    documentType: 'CITIZEN_ID',
    documentNumber: inventedIdentityNumber('1980-02-03', 900 + serial),
    name: '示某某',
    jurisdiction: chifeng.division,
    ...more,
  }),
  entry: (serial: number, more: CommandInput = {}): CommandInput => ({
    code: `T-${serial}`,
    title: `验收测试目录 ${serial}`,
    catalogKind: 'DEPARTMENT',
    provider: PROVIDER,
    jurisdiction: chifeng.division,
    ...more,
  }),
  asset: (more: CommandInput = {}): CommandInput => ({
    name: '验收测试数据集',
    assetKind: 'RESOURCE',
    jurisdiction: chifeng.division,
    rights: [
      { kind: 'OWNERSHIP', holder: PROVIDER, since: '2026-01-01' },
      { kind: 'STEWARDSHIP', holder: PROVIDER, since: '2026-01-01' },
    ],
    ...more,
  }),
  contract: (assets: string[], more: CommandInput = {}): CommandInput => ({
    contractNumber: 'T-HT-1',
    assets,
    grantor: chifeng.authority,
    operator: chifeng.contracts[0]?.operator,
    purpose: 'PUBLIC_WELFARE',
    mode: 'OTHER',
    jurisdiction: chifeng.division,
    startsOn: '2026-07-01',
    endsOn: '2029-07-01',
    ...more,
  }),
  request: (entry: string, more: CommandInput = {}): CommandInput => ({
    entry,
    consumer: CONSUMER,
    scenario: '社会救助资格审核',
    purpose: '核对申请人家庭经济状况',
    serviceMode: 'INTERFACE',
    complianceCommitment: true,
    ...more,
  }),
  project: (code: string, more: CommandInput = {}): CommandInput => ({
    code,
    name: '验收测试平台',
    owner: PROVIDER,
    jurisdiction: chifeng.division,
    ...more,
  }),
};

/** Ids in the sample, looked up as clients do: an entry by code, an asset by registration number. */
export async function idIn(register: TestRegister, by: { entry: string } | { asset: string }): Promise<string> {
  const asked = 'entry' in by ? 'catalogEntry(code: $key)' : 'dataAsset(registrationNumber: $key)';
  const key = 'entry' in by ? by.entry : assetOf(chifeng, by.asset).registrationNumber;
  const { data } = await register
    .as(theAuthority)
    .ask<{ found: { id: string } | null }, object>(`query ($key: String!) { found: ${asked} { id } }`, { key });
  if (!data.found) throw new Error(`the sample has no ${JSON.stringify(by)}`);
  return data.found.id;
}
