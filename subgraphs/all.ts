import type { Slice } from '../kernel/slice';
import { assetSlice } from './asset/subgraph';
import { catalogSlice } from './catalog/subgraph';
import { legalEntitySlice } from './legal-entity/subgraph';

/** Every slice of the register, in the order in which the sample is laid. */
export const slices = [legalEntitySlice, catalogSlice, assetSlice] as unknown as readonly Slice[];
