import type { EntityManager } from 'typeorm';
import type { Finding } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { BASE_REGISTRY } from '../../../rulebook/rules/legal-entity-duty';
import type { LegalEntityContext } from '../context';
import { maySee } from '../policy';
import type { LegalEntityRow } from './entity';
import { entityUnknown, versionConflict } from './findings';
import { columns } from './listing';
import { legalEntityChanged } from './tell';

/** Merged or deregistered. */
export const isGone = ({ entityStatus }: Pick<LegalEntityRow, 'entityStatus'>): boolean =>
  entityStatus === 'MERGED' || entityStatus === 'DEREGISTERED';

/** Bodies as they stand, in the order of their codes; whoever acts on one of them next waits. */
export const lockBodies = (manager: EntityManager, codes: readonly string[]): Promise<LegalEntityRow[]> =>
  manager.query(`select ${columns} from legal_entity e where e.credit_code = any($1) order by e.credit_code for update`, [
    codes,
  ]);

/** The department that leads the base registry of a city; undefined where none was made responsible. */
export async function leadOf(context: LegalEntityContext, jurisdiction?: string | null): Promise<string | undefined> {
  return jurisdiction ? responsibleFor(context, jurisdiction, BASE_REGISTRY) : undefined;
}

/** The department responsible for a category in a city. */
export async function responsibleFor(
  { loaders }: LegalEntityContext,
  jurisdiction: string,
  category: string,
): Promise<string | undefined> {
  return (await loaders.duties.load(jurisdiction)).find(duty => duty.category === category)?.department;
}

/**
 * The body that a command names, for changing it.
 * @param unknown what is said of a body that is not there
 * @param mayAct whether the actor may act on it; throws where it may not: then a body that it may not see is as if absent
 * @throws Refusal LEGAL_ENTITY_UNKNOWN, or `unknown`
 */
export async function demandBody(
  { manager, refuse }: Transaction,
  { actor }: LegalEntityContext,
  creditCode: string,
  mayAct: (body: LegalEntityRow) => Promise<void> | void,
  unknown: Finding = entityUnknown,
): Promise<LegalEntityRow> {
  const [body] = await lockBodies(manager, [creditCode]);
  if (!body) return refuse(unknown);
  try {
    await mayAct(body);
  } catch (error) {
    if (!maySee(actor, body)) return refuse(unknown);
    throw error;
  }
  return body;
}

/** What is said where the caller has read another version than there is. */
export const conflictOf = (body: LegalEntityRow, expectedVersion?: number | null, ...path: string[]): Finding[] =>
  expectedVersion != null && expectedVersion !== body.version
    ? [versionConflict(body.version, ...(path.length > 0 ? path : ['expectedVersion']))]
    : [];

/** Columns of the table that acts change, by the property of the row. */
const changeable = {
  name: 'name',
  entityKind: 'entity_kind',
  entityStatus: 'entity_status',
  division: 'division',
  parent: 'parent',
  successor: 'successor',
  endedOn: 'ended_on',
  departmentType: 'department_type',
  referenceClass: 'reference_class',
  authorizedBy: 'authorized_by',
  dataSection: 'data_section',
  unincorporated: 'unincorporated',
} as const;

export type BodyChanges = Partial<Pick<LegalEntityRow, keyof typeof changeable>>;

/** Records bodies anew, each its next version, all in one statement, and tells of them. */
export async function recordBodies(
  transaction: Transaction,
  codes: readonly string[],
  changes: BodyChanges = {},
): Promise<LegalEntityRow[]> {
  const properties = (Object.keys(changeable) as (keyof typeof changeable)[]).filter(
    property => changes[property] !== undefined,
  );
  const settings = properties.map((property, at) => `${changeable[property]} = $${at + 2}, `).join('');
  const [rows] = (await transaction.manager.query(
    `update legal_entity e set ${settings}version = e.version + 1 where e.credit_code = any ($1) returning ${columns}`,
    [codes, ...properties.map(property => changes[property])],
  )) as [LegalEntityRow[]];
  for (const row of rows) transaction.emit(legalEntityChanged(row));
  return rows;
}

/** The same of one body: also where only what hangs on it has changed. */
export async function recordBody(
  transaction: Transaction,
  creditCode: string,
  changes: BodyChanges = {},
): Promise<LegalEntityRow> {
  const [row] = await recordBodies(transaction, [creditCode], changes);
  return row as LegalEntityRow;
}
