import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { demandUsable } from '../access-grant/demand-usable';
import type { AccessGrantRow } from '../access-grant/entity';
import type { AccessMeans } from '../access-grant/kinds';
import { noteMisuse } from '../access-grant/note-misuse';
import type { ExchangeContext } from '../context';
import { vaultOf } from '../dataset/vault';
import { keepUsage, type MadeUse } from '../usage-record/keep-usage';
import { TOO_OFTEN } from './count-calls';
import type { DataCallFields } from './inputs';

/** What a call found, by ids of ours only: it is kept for whoever repeats the call with the same idempotency key. */
export interface Found<Kept extends object> extends Pick<MadeUse, 'detail'> {
  readonly kept: Kept;
  /** Names of the items that the answer is about. */
  readonly content: readonly string[];
}

export interface Call<Kept extends object> {
  readonly operation: string;
  readonly means: AccessMeans | readonly AccessMeans[];
  readonly items?: readonly string[];
  /** Fields of the input whose text is nowhere kept, not even as a digest that could be guessed. */
  readonly veiled?: readonly string[];
  find(transaction: Transaction, grant: AccessGrantRow): Promise<Found<Kept>>;
}

/** What was recorded of a call; without `usage` for a rehearsal. */
export type Recorded<Kept extends object> = Kept & { readonly usage: string | null; readonly grant: AccessGrantRow };

/**
 * A call with a grant: the grant as it stands now, what the call looks up, and the record of this use, committed before anything is
 * opened. A rehearsal (`validateOnly`) looks nothing up.
 * @throws GraphQLError FORBIDDEN, Refusal: see `demandUsable`
 */
export async function callWithGrant<Kept extends object>(
  context: ExchangeContext,
  input: DataCallFields,
  { operation, means, items, veiled = [], find }: Call<Kept>,
): Promise<Recorded<Kept> | Refused | null> {
  const { purpose, scenario, system, recipient, medium, validateOnly } = input;
  const grant = await demandUsable(context, input.grant, {
    means,
    items,
    purpose,
    scenario: scenario ?? '',
    system: system ?? undefined,
    recipient: recipient ?? undefined,
    rehearsed: validateOnly === true,
  });
  if (validateOnly) return null;
  const recorded = await context.write(operation, veil(context, operation, input, veiled), async transaction => {
    const { kept, content, detail } = await find(transaction, grant);
    const usage = await keepUsage(transaction, context, grant, { content, medium, detail });
    return { ...kept, usage: usage.id };
  });
  if (!(recorded instanceof Refused)) return { ...recorded, grant };
  const tooOften = recorded.findings.map(({ rule }) => rule).filter(rule => TOO_OFTEN.includes(rule));
  if (tooOften.length > 0) await noteMisuse(context, grant, { rules: tooOften, system: system ?? null });
  return recorded;
}

/** The input as it may be kept in digest: values stand behind their keyed fingerprints. */
function veil(context: ExchangeContext, operation: string, input: object, fields: readonly string[]): object {
  const vault = vaultOf(context);
  const veiled = Object.entries(input).map(([field, value]) =>
    fields.includes(field) && typeof value === 'string'
      ? [field, vault.fingerprint(`${operation}.${field}`, value)]
      : [field, value],
  );
  return Object.fromEntries(veiled);
}
