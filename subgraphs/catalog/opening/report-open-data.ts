import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { attachingAResource } from '../../../rulebook/rules/opening-record';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import { OpenResourceRow } from './entity';
import type { ReportOpenDataInput } from './inputs';
import { isAuthority, isPlatform, isProvider } from './policy';
import { presentResource } from './present';
import type { OpenDataResource } from './types';

/** Puts on record what is open and in no entry: it stays on the list until it has one. */
export async function reportOpenData(context: CatalogContext, input: ReportOpenDataInput): Promise<OpenDataResource | Refused> {
  const { jurisdiction, provider, name, url, format } = input;
  const { actor, today } = context;
  demand(isProvider(actor, input) || isAuthority(actor, input) || isPlatform(actor, input), actor);
  const row = await context.write('reportOpenData', input, async transaction => {
    demandNone(judge(attachingAResource, { name, url }, context.law(jurisdiction)));
    const made = await transaction.create(OpenResourceRow, {
      jurisdiction,
      provider,
      name,
      url,
      format,
      processing: [],
      entry: null,
      reportedOn: today,
      attachedOn: null,
      detachedOn: null,
    });
    transaction.audit({ aggregate: `open-resource:${made.id}` });
    return made;
  });
  return row instanceof Refused ? row : presentResource(row);
}
