import { isDeepStrictEqual } from 'node:util';
import { keyOf } from '../../../kernel/global-id';
import { sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import type { CatalogDifference, CatalogFieldDifference } from './difference-types';
import { maySee, type SeenEntry } from './policy';

/** What of an entry may differ and be shown; how it goes through its machine is told by its events. */
const shown = [
  'code',
  'title',
  'catalogStatus',
  'provider',
  'catalogKind',
  'tags',
  'publishedOn',
  'openListed',
  'abstract',
  'domain',
  'format',
  'recordForm',
  'holderClass',
  'derived',
  'updateFrequency',
  'classification',
  'baseDatabase',
  'theme',
  'buildingDepartments',
  'level',
  'origin',
  'dataClass',
  'dataGrade',
  'collectionNotice',
  'consentBasis',
  'shareType',
  'shareRequirements',
  'shareBasis',
  'shareBasisLevel',
  'shareFiling',
  'shareConditions',
  'shareModes',
  'allowedDepartments',
  'sharedItems',
  'unmetCondition',
  'openType',
  'openBasis',
  'openBasisLevel',
  'openConditions',
  'openCriteria',
  'lawStance',
  'prohibitions',
  'questions',
  'priorityTags',
  'priorityArea',
  'priorityReason',
  'aggregationMode',
  'aggregationPath',
  'aggregationFiling',
  'aggregationEvidence',
  'connectedSystem',
  'freshnessDays',
] as const;
const shownOfItems = [
  'position',
  'nameEn',
  'dataType',
  'length',
  'description',
  'code',
  'itemKind',
  'sensitivity',
  'securityGrade',
  'lawfulException',
  'collectors',
  'divisionOfDuties',
] as const;

type Stored = Readonly<Record<string, unknown>>;

interface VersionRow {
  version: number;
  entry: Stored;
  items: Stored[];
}

const column = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** In what two versions of an entry differ; null where one of them is not there, or not for the actor to see. */
export async function differenceOf(
  context: CatalogContext,
  id: string,
  from: number,
  to: number,
): Promise<CatalogDifference | null> {
  const key = keyOf('catalog', id);
  if (key === undefined) return null;
  const rows = await context.reader.rows<VersionRow>(sql`
    select h.version, to_jsonb(h) as entry, coalesce((
      select jsonb_agg(to_jsonb(i) order by i.position) from data_item_history i
      where i.entry = h.id and i.recorded_from <= h.recorded_from and h.recorded_from < i.recorded_until), '[]') as items
    from catalog_entry_history h
    where h.id = ${key}::uuid and h.version = any(${[from, to]}::int[])
      and h.recorded_from <= coalesce(nullif(current_setting('shuji.as_of', true), '')::timestamptz, 'infinity')`);
  const [before, after] = [from, to].map(version => rows.find(row => row.version === version));
  if (!before || !after || ![before, after].every(({ entry }) => maySee(context.actor, seen(entry)))) return null;
  const names = (version: VersionRow) => version.items.map(({ name }) => String(name));
  const item = (version: VersionRow, name: string) => version.items.find(one => one.name === name) as Stored;
  return {
    from,
    to,
    fields: differing(shown, before.entry, after.entry),
    itemsAdded: names(after).filter(name => !names(before).includes(name)),
    itemsRemoved: names(before).filter(name => !names(after).includes(name)),
    itemsChanged: names(after)
      .filter(name => names(before).includes(name))
      .map(name => ({ name, fields: differing(shownOfItems, item(before, name), item(after, name)) }))
      .filter(({ fields }) => fields.length > 0),
  };
}

const seen = ({ jurisdiction, provider, catalog_status: catalogStatus }: Stored): SeenEntry =>
  ({ jurisdiction, provider, catalogStatus }) as SeenEntry;

const differing = (fields: readonly string[], before: Stored, after: Stored): CatalogFieldDifference[] =>
  fields
    .map(field => ({ field, before: before[column(field)] ?? null, after: after[column(field)] ?? null }))
    .filter(one => !isDeepStrictEqual(one.before, one.after));
