import type { EntityManager } from 'typeorm';
import type { OpeningFacts, ReviewBefore } from '../../../rulebook/rules/catalog-opening';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow } from '../entry/entity';
import type { DataItemRow } from '../entry/item-entity';
import { machineReadable, type ResourceFormat } from './kinds';

/** Items of these are withheld unless they were desensitized. */
const WITHHELD = ['PERSONAL_PRIVACY', 'COMMERCIAL_SECRET'];

/** What the register knows of the reviews, the conditions and the resources of an entry, when it is handed in or decided on. */
export async function openingFacts(
  manager: EntityManager,
  _context: CatalogContext,
  entry: CatalogEntryRow,
  items: readonly Partial<DataItemRow>[],
): Promise<OpeningFacts> {
  // a draft that is only being entered has nothing on record yet
  const [found]: FoundFacts[] = entry.id === undefined ? [] : await manager.query(FACTS, [entry.id]);
  const { reviews, treated, resources, conditions } = found ?? { reviews: [], treated: [], resources: [], conditions: null };
  const desensitizedItems = [...new Set(treated)];
  return {
    desensitized: items
      .filter(({ sensitivity }) => WITHHELD.includes(String(sensitivity)))
      .every(({ name = '' }) => desensitizedItems.includes(name)),
    desensitizedItems,
    conditionsApproved: conditions !== null && conditions === entry.openConditions,
    reviews,
    resources: resources.map(({ format, processing }) => ({ machineReadable: machineReadable.has(format), processing })),
  };
}

interface FoundFacts {
  reviews: ReviewBefore[];
  treated: string[];
  resources: { format: ResourceFormat; processing: string[] }[];
  /** The conditions that the authority approved last. */
  conditions: string | null;
}

const FACTS = `select
  (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'outcome', outcome)), '[]') from (
    select distinct on (kind) kind, outcome from opening_review where entry = $1 order by kind, place desc) latest) as reviews,
  array(select item from desensitization where entry = $1) as treated,
  (select coalesce(jsonb_agg(jsonb_build_object('format', format, 'processing', processing)), '[]')
    from open_resource where entry = $1 and detached_on is null) as resources,
  (select conditions from open_condition where entry = $1 order by condition_version desc limit 1) as conditions`;
