import { parseGlobalId } from '../../kernel/global-id';
import { raw, sql } from '../../kernel/sql';
import type { Event } from '../../kernel/transaction';
import { type Breach, type Check, PAGE, type Registers, told } from './check';
import { standingOf } from './standing';

/** What a slice keeps of another's register. All texts are SQL of ours. */
export interface Projection {
  readonly register: string;
  readonly subgraph: string;
  /** Rows of the projection, as `p`. */
  readonly table: string;
  /** Global id of the thing, over `p`. */
  readonly id: string;
  /** Column of the unique key, by which rows are found and walked. */
  readonly key: string;
  readonly keyType: 'uuid' | 'text';
  /** Key of an event's thing. */
  readonly keyOf: (event: Event) => string;
  /** Field by field: over `p`, and by the event. */
  readonly fields: Readonly<Record<string, { kept: string; told: (event: Event) => unknown }>>;
  /** Only events that the projection keeps at all. */
  readonly keeps?: (event: Event) => boolean;
  /** Whether things that no register has may stand in it. */
  readonly mayHoldOthers?: boolean;
}

type Kept = { key: string; id: string } & Record<string, string | null>;

/** A check that a projection says what its sources say, no less and no more. */
export const projectionCheck = ({ projection, ...check }: Omit<Check, 'find'> & { projection: Projection }): Check => ({
  ...check,
  async *find(registers) {
    for await (const events of told(registers, projection.register)) yield* differing(registers, projection, events);
    if (!projection.mayHoldOthers) yield* unfounded(registers, projection);
  },
});

const columnsOf = ({ id, key, fields }: Projection): string =>
  [
    `p.${key}::text as key`,
    `${id} as id`,
    ...Object.entries(fields).map(([name, { kept }]) => `(${kept})::text as "${name}"`),
  ].join(', ');

async function* differing(registers: Registers, projection: Projection, events: readonly Event[]): AsyncGenerator<Breach> {
  const { subgraph, table, key, keyType, keyOf, fields, keeps = () => true } = projection;
  if (events.length === 0) return;
  const rows = await registers
    .reader(subgraph)
    .rows<Kept>(
      sql`select ${raw(columnsOf(projection))} from ${raw(table)} where p.${raw(key)} = any(${events.map(keyOf)}::${raw(keyType)}[])`,
    );
  const byKey = new Map(rows.map(row => [row.key, row]));
  for (const event of events) {
    const row = byKey.get(keyOf(event));
    const id = idOf(event);
    if (!keeps(event)) {
      if (row) yield { id, fault: 'kept although it has ended' };
    } else if (!row) yield { id, fault: 'missing' };
    else {
      const wrong = Object.entries(fields).filter(([name, { told }]) => textOf(told(event)) !== (row[name] ?? null));
      if (wrong.length > 0) yield { id, fault: `differs: ${wrong.map(([name]) => name).join(', ')}` };
    }
  }
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

/** `task/asset:…` stands for the asset. */
const idOf = ({ aggregate }: Event): string => aggregate.replace(/^task\//, '');

/** Rows for which no register has anything. */
async function* unfounded(registers: Registers, projection: Projection): AsyncGenerator<Breach> {
  const { subgraph, table, key, keyType } = projection;
  for (let after: string | undefined; ; ) {
    const beyond = after === undefined ? sql`true` : sql`p.${raw(key)} > ${after}::${raw(keyType)}`;
    const rows = await registers
      .reader(subgraph)
      .rows<Kept>(
        sql`select ${raw(columnsOf(projection))} from ${raw(table)} where ${beyond} order by p.${raw(key)} limit ${PAGE}`,
      );
    after = rows.at(-1)?.key;
    if (after === undefined) return;
    yield* withoutSource(
      registers,
      rows.map(({ id }) => id),
    );
  }
}

/** Those of these ids that are in no register. */
export async function* withoutSource(registers: Registers, ids: readonly string[]): AsyncGenerator<Breach> {
  const parsed = ids.map(id => ({ id, parsed: parseGlobalId(id) }));
  for (const register of new Set(parsed.flatMap(({ parsed }) => parsed?.register ?? []))) {
    const mine = parsed.flatMap(({ parsed }) => (parsed?.register === register ? [parsed.key] : []));
    const standing = await standingOf(registers, register, mine);
    for (const { id, parsed: at } of parsed)
      if (at?.register === register && !standing.has(id)) yield { id, fault: 'without source' };
  }
}
