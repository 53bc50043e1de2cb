import type { Slice } from '../kernel/slice';
import { assetSlice } from './asset/subgraph';
import { budgetSlice } from './budget/subgraph';
import { catalogSlice } from './catalog/subgraph';
import { exchangeSlice } from './exchange/subgraph';
import { legalEntitySlice } from './legal-entity/subgraph';
import { lineageSlice } from './lineage/subgraph';
import { naturalPersonSlice } from './natural-person/subgraph';
import { operationSlice } from './operation/subgraph';
import { oversightSlice } from './oversight/subgraph';

/** Every slice of the register. */
export const slices = [
  oversightSlice,
  legalEntitySlice,
  naturalPersonSlice,
  catalogSlice,
  assetSlice,
  lineageSlice,
  operationSlice,
  exchangeSlice,
  budgetSlice,
] as unknown as readonly Slice[];
