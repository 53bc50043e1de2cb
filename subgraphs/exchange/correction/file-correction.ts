import { Refused } from '../../../kernel/refused';
import { open } from '../../../kernel/workflow/fire';
import type { ExchangeContext } from '../context';
import { demandSomebody } from '../raised/policy';
import { raisedAbout, raisedBy } from '../raised/raising';
import type { FileCatalogCorrectionInput } from './inputs';
import { presentCorrection } from './present';
import type { CatalogCorrection } from './types';
import { catalogCorrection } from './workflow';

/** What a request has none of until it is answered. */
const nothingYet = { reply: null, basis: null, repliedOn: null } as const;

/** Asks the department whose data it is to have the open catalog corrected. */
export async function fileCatalogCorrection(
  context: ExchangeContext,
  input: FileCatalogCorrectionInput,
): Promise<CatalogCorrection | Refused> {
  const { actor, today } = context;
  demandSomebody(actor);
  const row = await context.write('fileCatalogCorrection', input, async transaction => {
    const { jurisdiction, entry, entryTitle, provider } = await raisedAbout(transaction.manager, input.entry);
    const { by, subject } = raisedBy(actor);
    const { description } = input;
    const values = {
      jurisdiction,
      entry,
      entryTitle,
      provider,
      objector: by,
      objectorSubject: subject,
      description,
      filedOn: today,
      ...nothingYet,
    };
    const facts = { description, evidence: [] };
    return open(transaction, context, catalogCorrection, 'fileCorrection', values, { facts });
  });
  return row instanceof Refused ? row : presentCorrection(row);
}
