import type { Fact } from '../../../kernel/facts/fact';
import type { LocalDate } from '../../../rulebook/values/local-date';

/** Of which city something is. */
interface OfACity {
  readonly jurisdiction: { readonly code: string } | null;
}

type Body = { readonly creditCode: string } | null;

/** What of another register's things a verdict looks at. */
export interface SeenEntry extends OfACity {
  readonly provider: Body;
  readonly title: string;
  readonly catalogStatus: string;
  readonly version: number;
  readonly aggregationMode: string | null;
  readonly lastAggregatedAt: string | null;
}

export interface SeenAsset extends OfACity {
  readonly owner: Body;
  readonly steward: Body;
  readonly name: string;
  readonly assetStatus: string;
  readonly registrationNumber: string | null;
  readonly expiresOn: LocalDate | null;
  readonly version: number;
  readonly catalogEntries: readonly ({ readonly id: string } | null)[];
}

export interface SeenSystem extends OfACity {
  readonly department: Body;
  readonly name: string;
  readonly connectionStatus: string;
  readonly version: number;
}

export interface SeenScores {
  readonly id: string;
  readonly year: number;
  readonly completeness: string | null;
  readonly timeliness: string | null;
  readonly conformity: string | null;
}

export interface SeenEvaluation {
  readonly id: string;
  readonly year: number;
  readonly publishedOn: LocalDate | null;
}

/** What the work of a project's owner was found to be. */
export interface SeenOwner {
  readonly scores: SeenScores | null;
  readonly evaluation: SeenEvaluation | null;
}

type ById<Thing> = Fact<ReadonlyMap<string, Thing>>;

/** What the other registers say of everything that some projects rest on, by global id; of owners by credit code. */
export interface Seen {
  readonly entries: ById<SeenEntry>;
  readonly assets: ById<SeenAsset>;
  readonly systems: ById<SeenSystem>;
  readonly owners: ById<SeenOwner>;
}

/** States of an entry in which it stands in the published catalog. */
export const publishedStates = ['PUBLISHED', 'UPDATE_REQUESTED'] as const;

/** States of an asset in which its registration holds; a change that waits for its review leaves it as it is. */
export const registeredStates = ['REGISTERED', 'CHANGED'] as const;

const drafts = ['DRAFT', 'SUBMITTED', 'RETURNED'] as const;

const isIn = (states: readonly string[], state: string): boolean => states.includes(state);

export const isPublished = ({ catalogStatus }: Pick<SeenEntry, 'catalogStatus'>): boolean =>
  isIn(publishedStates, catalogStatus);

/** No draft any more: the register of assets shows it to everybody who has signed in. */
export const isEntered = ({ assetStatus }: Pick<SeenAsset, 'assetStatus'>): boolean => !isIn(drafts, assetStatus);

/** Its data has reached the platform, or was shown to be such as may not be aggregated. */
export const hasArrived = ({
  lastAggregatedAt,
  aggregationMode,
}: Pick<SeenEntry, 'lastAggregatedAt' | 'aggregationMode'>): boolean =>
  lastAggregatedAt != null || aggregationMode === 'NONE_WITH_EVIDENCE';

export const isRegisteredOn = (
  { assetStatus, expiresOn }: Pick<SeenAsset, 'assetStatus' | 'expiresOn'>,
  on: LocalDate,
): boolean => isIn(registeredStates, assetStatus) && (expiresOn == null || on < expiresOn);
