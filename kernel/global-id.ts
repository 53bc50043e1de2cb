import { Refusal } from './refused';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The registers whose things have an id of their own: the GraphQL type, and the shape of the key. */
export const registers = {
  'legal-entity': { type: 'LegalEntity', shape: /^[0-9A-Z]{18}$/ },
  person: { type: 'NaturalPerson', shape: uuid },
  catalog: { type: 'CatalogEntry', shape: uuid },
  asset: { type: 'DataAsset', shape: uuid },
  contract: { type: 'OperationContract', shape: uuid },
  'share-request': { type: 'ShareRequest', shape: uuid },
  project: { type: 'Project', shape: /^.{1,64}$/ },
  rectification: { type: 'RectificationOrder', shape: uuid },
  'annual-report': { type: 'AnnualReport', shape: uuid },
  suspension: { type: 'Suspension', shape: uuid },
  'data-interface': { type: 'DataInterface', shape: uuid },
  'access-grant': { type: 'AccessGrant', shape: uuid },
  'verification-request': { type: 'VerificationRequest', shape: uuid },
  'data-need': { type: 'DemandListItem', shape: uuid },
  'data-notice': { type: 'DataNotice', shape: uuid },
  dataset: { type: 'ExternalDataset', shape: /^[1-9][0-9]{0,17}$/ },
  objection: { type: 'Objection', shape: uuid },
  'problem-report': { type: 'ProblemReport', shape: uuid },
  correction: { type: 'CatalogCorrection', shape: uuid },
  'open-request': { type: 'OpenRequest', shape: uuid },
  demand: { type: 'Demand', shape: uuid },
  'return-flow': { type: 'ReturnFlowRequest', shape: uuid },
  'violation-case': { type: 'ViolationCase', shape: uuid },
  'agreement-template': { type: 'AgreementTemplate', shape: uuid },
  'account-request': { type: 'AccountRequest', shape: uuid },
  'information-system': { type: 'InformationSystem', shape: uuid },
  evaluation: { type: 'Evaluation', shape: uuid },
  inspection: { type: 'Inspection', shape: uuid },
  'inspection-round': { type: 'InspectionRound', shape: uuid },
  violation: { type: 'Violation', shape: uuid },
  complaint: { type: 'Complaint', shape: uuid },
  'credit-restriction': { type: 'CreditRestriction', shape: uuid },
  scorecard: { type: 'Scorecard', shape: /^[0-9A-Z]{18}-[0-9]{4}$/ },
} as const;

export type Register = keyof typeof registers;

/** `asset` + key → `asset:key`: an id that carries its type, so that `node` and `lineage` need no second argument. */
export const globalId = (register: Register, key: string): string => `${register}:${key}`;

/** The parts of a global id, or undefined where the text is none. */
export function parseGlobalId(id: string): { register: Register; key: string } | undefined {
  const at = id.indexOf(':');
  const [register, key] = [id.slice(0, Math.max(at, 0)), id.slice(at + 1)];
  return Object.hasOwn(registers, register) && registers[register as Register].shape.test(key)
    ? { register: register as Register, key }
    : undefined;
}

/** The key of an id of this register, or undefined: a foreign id finds nothing. */
export function keyOf(register: Register, id: string): string | undefined {
  const parsed = parseGlobalId(id);
  return parsed?.register === register ? parsed.key : undefined;
}

/** The keys of those ids that are of this register. */
export const keysOf = (register: Register, ids: readonly string[]): string[] => ids.flatMap(id => keyOf(register, id) ?? []);

/**
 * The key of an id that a command names.
 * @throws Refusal when it is no id of this register
 */
export function demandKey(register: Register, id: string, ...path: string[]): string {
  const key = keyOf(register, id);
  if (key !== undefined) return key;
  const { type } = registers[register];
  throw new Refusal([
    {
      rule: 'ID_OF_ANOTHER_KIND',
      message: `不是 ${type} 的标识。`,
      messageEn: `This is not the id of a ${type}.`,
      path: ['input', ...path],
    },
  ]);
}
