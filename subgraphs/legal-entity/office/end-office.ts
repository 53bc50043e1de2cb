import { demand } from '../../../kernel/actor';
import { type Finding, findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { endingAnOffice } from '../../../rulebook/rules/legal-entity-office';
import type { LegalEntityContext } from '../context';
import { presentLegalEntity } from '../entity/present';
import { conflictOf, demandBody, leadOf, recordBody } from '../entity/standing-body';
import type { LegalEntity } from '../entity/types';
import { hangingRow } from '../hanging-row';
import { mayNameOfficers } from '../policy';
import type { OfficeRow } from './entity';
import type { EndOfficeInput } from './types';

/** There is none, or none of a body that the caller may know of. */
const officeUnknown: Finding = {
  rule: 'OFFICE_UNKNOWN',
  message: '没有这一任职。',
  messageEn: 'There is no such office.',
  article: null,
  path: ['input', 'id'],
};

const columns = 'credit_code as "creditCode", kind, since::text, until::text';

/**
 * Ends an office on a day; that it was held stays readable.
 * @throws GraphQLError FORBIDDEN
 */
export async function endOffice(context: LegalEntityContext, input: EndOfficeInput): Promise<LegalEntity | Refused> {
  const { actor } = context;
  const { id, until } = input;
  const row = await context.write('endOffice', input, async transaction => {
    const named = await hangingRow<OfficeRow>(transaction.manager, 'office', columns, id);
    if (!named) return transaction.refuse(officeUnknown);
    const body = await demandBody(
      transaction,
      context,
      named.creditCode,
      async found => demand(mayNameOfficers(actor, found, named.kind, await leadOf(context, found.jurisdiction)), actor),
      officeUnknown,
    );
    // Read again behind the lock on the body: somebody else may have ended it meanwhile.
    const office = (await hangingRow<OfficeRow>(transaction.manager, 'office', columns, id)) ?? named;
    const act = { ended: office.until !== null && office.until <= until, offices: [{ since: office.since, until }] };
    const findings = [...conflictOf(body, input.expectedVersion), ...findingsOf(judge(endingAnOffice, act))];
    if (findings.length > 0) transaction.refuse(...findings);
    await transaction.manager.query('update office set until = $2 where id = $1', [id, until]);
    return recordBody(transaction, body.creditCode);
  });
  if (row instanceof Refused) return row;
  context.loaders.offices.clear(row.creditCode);
  return presentLegalEntity(actor)(row);
}
