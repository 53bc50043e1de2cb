import { defineSlice } from '../../kernel/slice';
import { jurisdictionOf } from '../../rulebook/jurisdictions';
import { loaders } from './context';
import { maySeeTheLaw } from './policy';
import { presentJurisdiction } from './present';
import { OversightResolver } from './resolver';
import {
  CatalogEntry,
  DataAsset,
  ExternalDataset,
  LegalEntity,
  NaturalPerson,
  OperationContract,
  Project,
  ShareRequest,
} from './types';

export const oversightSlice = defineSlice({
  name: 'oversight',
  resolvers: [OversightResolver],
  types: [CatalogEntry, DataAsset, ExternalDataset, LegalEntity, NaturalPerson, OperationContract, Project, ShareRequest],
  rows: [],
  loaders,
  references: {
    Jurisdiction: (reference: { code: string }, context) => {
      const profile = jurisdictionOf(reference.code);
      return profile && maySeeTheLaw(context.actor) ? presentJurisdiction(profile) : null;
    },
  },
  tells: [],
  constraints: {},
});
