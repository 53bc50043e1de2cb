import DataLoader from 'dataloader';
import { globalId } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { AccessContent, AccessMedium, AccessMethod, AccessOutcome } from '../access-log/kinds';
import { recordAccess } from '../access-log/record-access';
import type { PersonContext } from '../context';
import { countLooks, quotaExceeded } from '../quota/count-looks';
import { vaultOf } from '../vault';
import { type Readable, readableOf, type Wanted } from './readable';

/** What a field of the graph asks for: one content of one person, under one grant or whichever holds. */
type Loader = DataLoader<Wanted, string | null, string>;

const loaders = new WeakMap<PersonContext, Loader>();

/**
 * A number or a name in clear; null unless the user holds a live grant for it or it is their own. All that a request asks for at once
 * is recorded in one transaction, and nothing is opened before that has committed.
 * @throws GraphQLError PERSON_QUOTA_EXCEEDED; or whatever kept the record from being written, and then no value is read
 */
export function readUnmasked(context: PersonContext, wanted: Wanted): Promise<string | null> {
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader<Wanted, string | null, string>(all => readAll(context, all), {
      cacheKeyFn: ({ person, content, grant }) => `${person} ${content} ${grant ?? ''}`,
    });
    loaders.set(context, loader);
  }
  return loader.load(wanted);
}

/** Stands in the trail where a reading was refused or failed; one that was made stands under its field. */
const OPERATION = 'NaturalPerson';

const fieldOf = {
  [AccessContent.DOCUMENT_NUMBER]: 'NaturalPerson.documentNumber',
  [AccessContent.NAME]: 'NaturalPerson.name',
} as const;

async function readAll(context: PersonContext, wanted: readonly Wanted[]): Promise<(string | null)[]> {
  // what was is not read in clear: a grant is for now, and a record of it would be of now
  if (context.asOf) return wanted.map(() => null);
  const inSight = await readableOf(statement => context.reader.rows(statement), context, wanted);
  if (inSight.every(found => found === null)) return wanted.map(() => null);
  const kept = await context.command(OPERATION, {}, () =>
    context.write(OPERATION, {}, async transaction => {
      // asked again where it is recorded: a grant revoked meanwhile is none
      const readings = await readableOf(
        ({ text, values }) => transaction.manager.query(text, values as unknown[]),
        context,
        wanted,
      );
      const found = readings.filter(reading => reading !== null);
      await countLooks(
        transaction,
        context,
        found.filter(({ grant }) => grant !== null).map(({ person }) => `person:${person}`),
      );
      for (const reading of found) record(transaction, reading);
      return { readings };
    }),
  );
  if (kept instanceof Refused) throw quotaExceeded();
  const vault = vaultOf(context);
  return kept.readings.map(reading => {
    if (!reading) return null;
    const { documentNumber, name } = vault.open(reading);
    return reading.content === AccessContent.NAME ? name : documentNumber;
  });
}

/** Purpose of those who read what is kept of themselves. */
const OWN = '本人查阅';

function record(transaction: Transaction, { person, jurisdiction, content, grant }: Readable): void {
  recordAccess(transaction, {
    person: globalId('person', person),
    jurisdictions: [jurisdiction],
    purpose: grant?.purpose ?? OWN,
    legalBasis: grant?.legalBasis ?? null,
    caseNumber: grant?.caseNumber ?? null,
    approver: grant && { organization: grant.grantingOrganization, subject: grant.grantedBy },
    content: [content],
    method: AccessMethod.READ,
    medium: grant?.medium ?? AccessMedium.SCREEN,
    outcome: AccessOutcome.READ,
    grant: grant?.id,
    operation: fieldOf[content],
  });
}
