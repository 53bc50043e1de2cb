import type { Department } from '../catalog-pool/topic';
import type { SampleAssetKind, SampleAssetStatus, SampleColumnMapping } from '../shapes';

/** An asset as planned for any city: what it is, whose, and what it is made of. */
export interface AssetPlan {
  key: string;
  name: string;
  kind: SampleAssetKind;
  /** The department that stewards it. */
  by: Department;
  /** Name of the process that makes it. */
  via: string;
  /** Keys of topics. */
  entries: readonly string[];
  /** Keys of assets planned before this one, so that no circle can arise. */
  assets: readonly string[];
  /** By the key of the entry or asset they come from. */
  columns: Readonly<Record<string, readonly SampleColumnMapping[]>>;
  /** CNY, for what has been valued. */
  worth?: number;
  status: SampleAssetStatus;
  /** Whose it was before, and until the day on which it came to whose it is. */
  formerly?: { readonly by: Department; readonly since: string; readonly until: string };
  /** First day on which nobody owns it. */
  ownedUntil?: string;
}

interface Sources {
  entries?: readonly string[];
  assets?: readonly string[];
  columns?: AssetPlan['columns'];
  worth?: number;
  status?: SampleAssetStatus;
  formerly?: AssetPlan['formerly'];
  ownedUntil?: string;
}

const planned =
  (kind: SampleAssetKind) =>
  (key: string, name: string, by: Department, via: string, sources: Sources): AssetPlan => ({
    key,
    name,
    kind,
    by,
    via,
    entries: [],
    assets: [],
    columns: {},
    status: 'REGISTERED',
    ...sources,
  });

/** Data kept and processed. */
export const resource = planned('RESOURCE');
/** Something made of data that is handed over as a whole: an index, a score, a model's result. */
export const product = planned('PRODUCT');
/** Something answered call by call. */
export const service = planned('SERVICE');

/** One column taken over, changed as told. */
export const column = (from: string, to: string, transformation: string): SampleColumnMapping => ({ from, to, transformation });
