import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { settingConditions } from '../../../rulebook/rules/opening-record';
import type { CatalogContext } from '../context';
import { changeEntry, demandNone } from '../entry/change-entry';
import { OpenConditionRow } from './entity';
import type { SetOpenConditionsInput } from './inputs';
import { lockEntry } from './lock-entry';
import { isAuthority } from './policy';
import { presentConditions } from './present';
import type { OpenConditions } from './types';

/** The authority sets or changes the conditions of opening: each time a new version, with the reason. */
export async function setOpenConditions(
  context: CatalogContext,
  input: SetOpenConditionsInput,
): Promise<OpenConditions | Refused> {
  const { conditions, reason } = input;
  const row = await context.write('setOpenConditions', input, async transaction => {
    const { manager, now } = transaction;
    const entry = await lockEntry(context, transaction, input.entry);
    demand(isAuthority(context.actor, entry), context.actor);
    demandNone(judge(settingConditions, { conditions, reason }, context.law(entry.jurisdiction)));
    const made = await transaction.create(OpenConditionRow, {
      entry: entry.id,
      conditionVersion: (await manager.countBy(OpenConditionRow, { entry: entry.id })) + 1,
      conditions,
      reason,
      approvedBy: context.actor.organization ?? null,
      approvedOn: context.today,
    });
    const changed = conditions !== entry.openConditions;
    await changeEntry(
      transaction,
      context,
      { entry, manager },
      {
        openConditions: conditions,
        ...(changed && { openConditionsChangedAt: now }),
        ...(changed && entry.openListed && { openListedAt: now }),
      },
    );
    if (changed && entry.openListed)
      await manager.query('update open_listing set reason = $2 where entry = $1 and unlisted_at is null', [entry.id, reason]);
    return made;
  });
  return row instanceof Refused ? row : presentConditions(row);
}
