import { demand } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { changingALegalEntity } from '../../../rulebook/rules/legal-entity-change';
import { isBlank } from '../../../rulebook/values/blank';
import type { LegalEntityContext } from '../context';
import { demandKeeper, isKeeper } from '../policy';
import { departmentFindings } from './department-findings';
import type { LegalEntityRow } from './entity';
import type { ChangeLegalEntityInput } from './inputs';
import { comingBelowOf } from './line-of';
import { presentLegalEntity } from './present';
import { type BodyChanges, conflictOf, demandBody, isGone, leadOf, recordBody } from './standing-body';
import type { LegalEntity } from './types';

/**
 * Changes what is recorded of a body: its next version, the earlier ones stay in its history.
 * @throws GraphQLError FORBIDDEN; FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT where another department leads the base registry
 */
export async function changeLegalEntity(
  context: LegalEntityContext,
  input: ChangeLegalEntityInput,
): Promise<LegalEntity | Refused> {
  const { actor } = context;
  demand(isKeeper(actor), actor);
  const row = await context.write('changeLegalEntity', input, async transaction => {
    const body = await demandBody(transaction, context, input.creditCode, async ({ jurisdiction }) =>
      demandKeeper(actor, { jurisdiction }, await leadOf(context, jurisdiction)),
    );
    const changes = changesOf(input);
    const changed = { ...body, ...stated(changes) };
    const isMoved = changes.parent !== undefined && changes.parent !== body.parent;
    const below = await comingBelowOf(transaction.manager, body.creditCode, isMoved ? changes.parent : null);
    const { name, entityStatus } = input;
    const findings = [
      ...conflictOf(body, input.expectedVersion),
      ...findingsOf(judge(changingALegalEntity, { ...below, gone: isGone(body), name, entityStatus })),
      ...departmentFindings(context, changed),
    ];
    if (findings.length > 0) transaction.refuse(...findings);
    return recordBody(transaction, body.creditCode, changes);
  });
  return row instanceof Refused ? row : presentLegalEntity(actor)(row);
}

/** Without what is left out. */
const stated = (changes: BodyChanges): BodyChanges =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

/** What is stated; of what a body always has, null says nothing, and a blank text is none. */
function changesOf(input: ChangeLegalEntityInput): BodyChanges {
  const { name, entityKind, entityStatus, division, parent, departmentType, referenceClass, unincorporated } = input;
  const text = (stated: string | null | undefined) => (stated !== undefined && isBlank(stated) ? null : stated);
  const changes: Partial<LegalEntityRow> = { division, parent, departmentType, referenceClass };
  return {
    ...changes,
    authorizedBy: text(input.authorizedBy),
    dataSection: text(input.dataSection),
    name: name ?? undefined,
    entityKind: entityKind ?? undefined,
    entityStatus: entityStatus ?? undefined,
    unincorporated: unincorporated ?? undefined,
  };
}
