import { sql } from '../../../kernel/sql';
import { type Check, PAGE } from '../check';
import { withoutSource } from '../projection';

/** Nodes that lineage runs between although no register has them. */
export const lineage: readonly Check[] = [
  {
    name: 'lineage-nodes-have-a-source',
    rule: '血缘中的目录条目和资产均已登记。',
    ruleEn: 'The entries and assets of the lineage are registered.',
    async *find(registers) {
      for (let after = '0'; ; ) {
        const rows = await registers
          .reader('lineage')
          .rows<{ id: string; key: string }>(
            sql`select id, key from node where kind <> 'EXTERNAL_DATASET' and id > ${after} order by id limit ${PAGE}`,
          );
        const last = rows.at(-1);
        if (!last) return;
        after = last.id;
        yield* withoutSource(
          registers,
          rows.map(({ key }) => key),
        );
      }
    },
  },
];
