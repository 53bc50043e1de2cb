import type { Reader } from '../../../kernel/database';
import { manyByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import type { ProducerOpinionRow } from './entity';

export const requestLoaders = ({ reader }: { reader: Reader }) => ({
  opinions: manyByKey<ProducerOpinionRow>(
    contracts =>
      reader.rows(sql`select p.contract, p.source, p.opinion, p.statement, p.given_on::text as "givenOn" from producer_opinion p
        where p.contract = any(${contracts}::uuid[]) order by p.contract, p.source`),
    row => row.contract,
  ),
});
