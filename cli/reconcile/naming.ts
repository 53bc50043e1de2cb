import { globalId, type Register } from '../../kernel/global-id';
import { raw, sql } from '../../kernel/sql';
import { type Breach, type Check, PAGE, type Registers } from './check';
import { standingOf } from './standing';

/** Things of one register that name things of another. All texts are SQL of ours. */
export interface Naming {
  readonly subgraph: string;
  readonly register: Register;
  /** Walked by its primary key, as `t`. */
  readonly table: string;
  readonly key: string;
  readonly keyType: 'uuid' | 'text';
  /** Select of the keys that `t` names. */
  readonly named: string;
  readonly of: Register;
  /** In which states the named thing may be; any unless stated. */
  readonly states?: readonly string[];
}

/** A check that whatever is named is there, and in a state in which it may be named. */
export const namingCheck = ({ namings, ...check }: Omit<Check, 'find'> & { namings: readonly Naming[] }): Check => ({
  ...check,
  async *find(registers) {
    for (const naming of namings) yield* unfit(registers, naming);
  },
});

async function* unfit(registers: Registers, naming: Naming): AsyncGenerator<Breach> {
  for await (const rows of pages(registers, naming)) {
    const named = rows.flatMap(({ named }) => named ?? []);
    const standing = await standingOf(registers, naming.of, named);
    for (const row of rows) {
      if (row.named === null) continue;
      const state = standing.get(globalId(naming.of, row.named));
      const id = globalId(naming.register, row.key);
      if (state === undefined) yield { id, fault: `${naming.of} unknown` };
      else if (naming.states?.includes(state) === false) yield { id, fault: `${naming.of} ${state}` };
    }
  }
}

async function* pages(registers: Registers, { subgraph, table, key, keyType, named }: Naming) {
  for (let after: string | undefined; ; ) {
    const beyond = after === undefined ? sql`` : sql`where ${raw(key)} > ${after}::${raw(keyType)}`;
    const rows = await registers.reader(subgraph).rows<{ key: string; named: string | null }>(
      sql`select t.${raw(key)}::text as key, n.named::text as named
          from (select * from ${raw(table)} ${beyond} order by ${raw(key)} limit ${PAGE}) t
          left join lateral (${raw(named)}) n(named) on true order by t.${raw(key)}`,
    );
    after = rows.at(-1)?.key;
    if (after === undefined) return;
    yield rows;
  }
}
