import { defineSlice } from '../../kernel/slice';
import { jurisdictionOf } from '../../rulebook/jurisdictions';
import { loaders } from './context';
import { presentJurisdiction } from './law/present';
import { LawResolver } from './law/resolver';
import { NodeResolver } from './node/resolver';
import { maySeeTheLaw } from './policy';
import {
  CatalogEntry,
  DataAsset,
  ExternalDataset,
  LegalEntity,
  NaturalPerson,
  OperationContract,
  Project,
  ShareRequest,
} from './stubs';

export const oversightSlice = defineSlice({
  name: 'oversight',
  resolvers: [LawResolver, NodeResolver],
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
