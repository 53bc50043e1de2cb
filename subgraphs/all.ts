import type { Slice } from '../kernel/slice';
import { assetSlice } from './asset/subgraph';
import { legalEntitySlice } from './legal-entity/subgraph';
import { naturalPersonSlice } from './natural-person/subgraph';
import { oversightSlice } from './oversight/subgraph';

/** Every slice of the register, in the order in which the sample is laid. */
export const slices = [oversightSlice, legalEntitySlice, naturalPersonSlice, assetSlice] as unknown as readonly Slice[];
