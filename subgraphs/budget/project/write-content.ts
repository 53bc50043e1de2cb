import type { EntityManager } from 'typeorm';
import { demandKey, type Register } from '../../../kernel/global-id';
import type { Transaction } from '../../../kernel/transaction';
import { BudgetLineRow, ProjectAssetRow, ProjectCatalogEntryRow, ProjectSystemRow } from './entity';
import type { BudgetLineInput } from './inputs';

/** What a project consists of; what is left out stays as it is. */
export interface ProjectContent {
  plannedCatalog?: string[] | null;
  declaredAssets?: string[] | null;
  systems?: string[] | null;
  budgetLines?: BudgetLineInput[] | null;
}

const keysIn = (register: Register, ids: readonly string[], field: string): string[] =>
  [...new Set(ids)].map(id => demandKey(register, id, field));

/**
 * Writes what a project plans, declares, builds and costs, in place of what it had.
 * @throws Refusal ID_OF_ANOTHER_KIND
 */
export async function writeContent(
  transaction: Transaction,
  code: string,
  { plannedCatalog, declaredAssets, systems, budgetLines }: ProjectContent,
): Promise<void> {
  const { manager } = transaction;
  if (plannedCatalog) {
    const entries = keysIn('catalog', plannedCatalog, 'plannedCatalog');
    await manager.delete(ProjectCatalogEntryRow, { project: code });
    await transaction.createAll(
      ProjectCatalogEntryRow,
      entries.map(entry => ({ project: code, entry })),
    );
  }
  if (declaredAssets) {
    const assets = keysIn('asset', declaredAssets, 'declaredAssets');
    await manager.delete(ProjectAssetRow, { project: code });
    await transaction.createAll(
      ProjectAssetRow,
      assets.map(asset => ({ project: code, asset })),
    );
  }
  if (systems) await writeSystems(transaction, code, systems);
  if (budgetLines) {
    await manager.delete(BudgetLineRow, { project: code });
    await transaction.createAll(
      BudgetLineRow,
      budgetLines.map(line => ({ ...line, project: code })),
    );
  }
}

/** @throws Refusal ID_OF_ANOTHER_KIND */
export async function writeSystems(transaction: Transaction, code: string, systems: readonly string[]): Promise<void> {
  const keys = keysIn('information-system', systems, 'systems');
  await transaction.manager.delete(ProjectSystemRow, { project: code });
  await transaction.createAll(
    ProjectSystemRow,
    keys.map(system => ({ project: code, system })),
  );
}

/** How much of what its submission asks for a project has. */
export async function countsOf(manager: EntityManager, code: string): Promise<{ planned: number; declared: number }> {
  const [planned, declared] = [
    await manager.countBy(ProjectCatalogEntryRow, { project: code }),
    await manager.countBy(ProjectAssetRow, { project: code }),
  ];
  return { planned, declared };
}
