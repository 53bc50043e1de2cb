import type { EntityManager } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { appointingAnOfficer } from '../../../rulebook/rules/legal-entity-office';
import type { LegalEntityContext } from '../context';
import { presentLegalEntity } from '../entity/present';
import { conflictOf, demandBody, isGone, leadOf, recordBody } from '../entity/standing-body';
import type { LegalEntity } from '../entity/types';
import { mayNameOfficers } from '../policy';
import { OfficeRow } from './entity';
import { OfficeKind } from './kinds';
import type { AppointOfficerInput } from './types';

/**
 * Brings a person into office; with `replace` whoever holds it until then leaves it in the same act. A body names its own officers,
 * but for its legal representative.
 * @throws GraphQLError FORBIDDEN
 */
export async function appointOfficer(context: LegalEntityContext, input: AppointOfficerInput): Promise<LegalEntity | Refused> {
  const { actor } = context;
  const { creditCode, kind, since, until, replace } = input;
  const row = await context.write('appointOfficer', input, async transaction => {
    const { manager } = transaction;
    const body = await demandBody(transaction, context, creditCode, async found =>
      demand(mayNameOfficers(actor, found, kind, await leadOf(context, found.jurisdiction)), actor),
    );
    const person = demandKey('person', input.person, 'person');
    const others = until && until <= since ? [] : await heldMeanwhile(manager, { creditCode, kind, person, since, until });
    // One who came into office before leaves it; one who comes later is not to be replaced by today's act.
    const replaced = replace ? others.filter(other => other.since < since) : [];
    const held = others.length > replaced.length;
    const act = { gone: isGone(body), offices: [{ since, until }], held };
    const findings = [...conflictOf(body, input.expectedVersion), ...findingsOf(judge(appointingAnOfficer, act))];
    if (findings.length > 0) transaction.refuse(...findings);
    await manager.query('update office set until = $2 where id = any ($1)', [replaced.map(({ id }) => id), since]);
    await transaction.createAll(OfficeRow, [{ creditCode, kind, person, since, until }]);
    return recordBody(transaction, creditCode);
  });
  context.loaders.offices.clear(creditCode);
  return row instanceof Refused ? row : presentLegalEntity(actor)(row);
}

type Coming = Pick<OfficeRow, 'creditCode' | 'kind' | 'person' | 'since'> & { until?: string | null };

/** Who serves at the same time: anybody in an office for one, the same person among the data stewards. */
const heldMeanwhile = (manager: EntityManager, coming: Coming): Promise<{ id: string; since: string }[]> =>
  manager.query(
    `select id, since::text from office
     where credit_code = $1 and kind = $2 and daterange(since, until) && daterange($3, $4) and ($2 <> $5 or person = $6)`,
    [coming.creditCode, coming.kind, coming.since, coming.until ?? null, OfficeKind.DATA_STEWARD, coming.person],
  );
