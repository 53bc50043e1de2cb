import { type EntityManager, In, type ObjectLiteral } from 'typeorm';
import type { Versioned, Workflow } from './define-workflow';

/** The property that is a row's key. */
function keyProperty<Row extends Versioned>(manager: EntityManager, { entity, id }: Workflow<Row>): string {
  const [key, ...more] = manager.connection.getMetadata(entity).primaryColumns;
  if (!key || more.length > 0) throw new Error(`${id}: a matter has one primary key column`);
  return key.propertyName;
}

const criteria = <Row extends Versioned>(manager: EntityManager, workflow: Workflow<Row>, keys: readonly string[]) =>
  ({ [keyProperty(manager, workflow)]: In([...keys]) }) as never;

/** A matter as it stands, kept from others until this transaction ends. */
export async function lockMatter<Row extends Versioned>(
  manager: EntityManager,
  workflow: Workflow<Row>,
  key: string,
): Promise<Row | null> {
  const found = await manager.find<ObjectLiteral>(workflow.entity, {
    where: criteria(manager, workflow, [key]),
    lock: { mode: 'pessimistic_write' },
  });
  return (found[0] as Row | undefined) ?? null;
}

/** Those of the matters that nobody else is working on. */
export async function lockFreeMatters<Row extends Versioned>(
  manager: EntityManager,
  workflow: Workflow<Row>,
  keys: readonly string[],
): Promise<Row[]> {
  if (keys.length === 0) return [];
  const found = await manager.find<ObjectLiteral>(workflow.entity, {
    where: criteria(manager, workflow, keys),
    order: { [keyProperty(manager, workflow)]: 'ASC' } as never,
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
  return found as Row[];
}

/** Changes matters alike, each by one version, and reads them as they are then. */
export async function changeMatters<Row extends Versioned>(
  manager: EntityManager,
  workflow: Workflow<Row>,
  keys: readonly string[],
  changes: Partial<Row>,
): Promise<Row[]> {
  if (keys.length === 0) return [];
  const where = criteria(manager, workflow, keys);
  const { affected } = await manager.update<ObjectLiteral>(workflow.entity, where, changes);
  if (affected !== keys.length) throw new Error(`${workflow.id}: a matter that was locked is gone`);
  return (await manager.find<ObjectLiteral>(workflow.entity, { where })) as Row[];
}
