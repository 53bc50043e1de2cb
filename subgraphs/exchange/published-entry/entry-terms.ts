/** A data item as the catalog tells of it. */
export interface ToldItem {
  readonly name: string;
  readonly code: string | null;
  /** `BASIC` or `BUSINESS`. */
  readonly itemKind: string | null;
  /** `NONE`, `PERSONAL_INFO`, `PERSONAL_PRIVACY`, `COMMERCIAL_SECRET` or `STATE_SECRET`. */
  readonly sensitivity: string | null;
}

/** On what terms an entry is shared and opened: what `catalog.changed` says of it, as it was last told. */
export interface EntryTerms {
  /** Global id. */
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly catalogKind: string;
  readonly catalogStatus: string;
  readonly jurisdiction: string;
  readonly provider: string;
  readonly shareType: string | null;
  readonly shareModes: readonly string[];
  /** Credit codes of the departments to which it is shared; none named: to whoever meets the conditions. */
  readonly allowedDepartments: readonly string[];
  /** Names of the items that are shared; none named: all. */
  readonly sharedItems: readonly string[];
  readonly openType: string | null;
  readonly openConditions: string | null;
  /** ISO 8601; null where they were never changed since they were set. */
  readonly openConditionsChangedAt?: string | null;
  /** Whether it stands in the published open catalog. */
  readonly openListed: boolean;
  readonly resources: readonly { readonly name: string; readonly url: string; readonly format: string }[];
  readonly aggregationMode: string | null;
  /** ISO 8601; null where nothing was aggregated yet. */
  readonly lastAggregatedAt: string | null;
  /** Highest of its items. */
  readonly sensitivity: string | null;
  readonly items: readonly ToldItem[];
  readonly baseDatabase: string | null;
  readonly theme: string | null;
  readonly updateFrequency: string | null;
}

const nothing = {
  shareModes: [],
  allowedDepartments: [],
  sharedItems: [],
  openListed: false,
  resources: [],
  items: [],
} as const;

/** The payload of `catalog.changed`, with what an earlier version of the catalog did not tell filled by nothing. */
export const termsOf = (payload: Readonly<Record<string, unknown>>): EntryTerms =>
  ({ ...nothing, ...Object.fromEntries(Object.entries(payload).filter(([, told]) => told != null)) }) as unknown as EntryTerms;

/** Names of all items that a request for the whole entry asks for. */
export const sharedItemsOf = ({ items, sharedItems }: EntryTerms): string[] =>
  sharedItems.length > 0 ? [...sharedItems] : items.map(({ name }) => name);
