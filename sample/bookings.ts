import type { SampleCity } from './shapes';

/** An asset that its owner has put on a balance sheet. */
export interface SampleBooking {
  /** Ref of the asset. */
  readonly asset: string;
  readonly amount: string;
  readonly basis: string;
  readonly bookedOn: string;
}

/**
 * What stands on balance sheets in 贵阳, whose text encourages it (四 第六章 四是): an asset that is registered, and one whose registration
 * was cancelled since.
 */
export function bookingsIn(city: SampleCity): SampleBooking[] {
  if (city.slug !== 'guiyang') return [];
  const cancelled = city.assets.filter(({ status }) => status === 'DEREGISTERED');
  return [
    { asset: city.heroAsset, amount: '2400000.00', basis: '按成本法评估结果确认', bookedOn: '2026-03-31' },
    ...cancelled.map(({ ref }) => ({
      asset: ref,
      amount: '360000.00',
      basis: '按研发支出资本化金额确认',
      bookedOn: '2026-01-31',
    })),
  ];
}
