import type { Slice } from '../kernel/slice';
import { assetSlice } from './asset/subgraph';
import { budgetSlice } from './budget/subgraph';
import { exchangeSlice } from './exchange/subgraph';
import { legalEntitySlice } from './legal-entity/subgraph';
import { operationSlice } from './operation/subgraph';
import { oversightSlice } from './oversight/subgraph';

/** Every slice of the register, in the order in which the sample is laid. */
export const slices = [
  oversightSlice,
  legalEntitySlice,
  assetSlice,
  operationSlice,
  exchangeSlice,
  budgetSlice,
] as unknown as readonly Slice[];
