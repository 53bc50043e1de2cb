import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import type { AssetsStand } from '../../../rulebook/rules/operation-coverage';
import type { OperatorStands } from '../../../rulebook/rules/operator-stands';
import { REGISTERED } from './covered';

/** What the registers have told of what a contract rests on, for reading; a command asks `coveredBy` and keeps it from changing. */
export type Standing = AssetsStand & OperatorStands & { contract: string };

export const standingLoader = (reader: Reader) =>
  oneByKey<Standing>(
    ids =>
      reader.rows(sql`select c.id as contract, exists (select from gone_body g where g.credit_code = c.operator) as "operatorGone",
        (select count(*)::int from contract_asset m left join known_asset k on k.asset = m.asset and k.asset_status = any(${REGISTERED})
         where m.contract = c.id and k.asset is null) as unregistered
        from operation_contract c where c.id = any(${ids}::uuid[])`),
    row => row.contract,
  );
