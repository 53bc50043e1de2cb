import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import { ofItsAggregation } from '../../../rulebook/rules/catalog-aggregation';
import {
  ofTheEntry,
  requestingAnUpdate,
  returningAnEntry,
  reviewingAnEntry,
  reviewingAnUpdate,
  withdrawingAnEntry,
} from '../../../rulebook/rules/catalog-entry';
import { ofItsItems } from '../../../rulebook/rules/catalog-entry-items';
import { ofItsTerms } from '../../../rulebook/rules/catalog-entry-terms';
import { ofItsOpening, reviewingBeforeOpening, submittingForOpening } from '../../../rulebook/rules/catalog-opening';
import { ofItsSources, onTheNegativeList } from '../../../rulebook/rules/catalog-source';
import { openingUnderAgreement } from '../../../rulebook/rules/open-agreement';
import { CatalogEntryRow } from './entity';
import { catalogChanged } from './entry-changed';

const submitting = [...ofTheEntry, ...ofItsTerms, ...ofItsItems, ...ofItsAggregation, ...ofItsSources, ...submittingForOpening];

/** How entries go through the machine of their city. */
export const catalogEntry = defineWorkflow<CatalogEntryRow>({
  id: 'SMX-01',
  register: 'catalog',
  entity: CatalogEntryRow,
  state: 'catalogStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ provider }) => ({ provider }),
  // what an emergency calls for is reviewed before the rest
  title: ({ title, emergency }) => `${emergency ? '加急审查：' : '目录：'}${title}`,
  key: ({ id }) => id,
  changed: catalogChanged,
  facts: ({ provider }) => ({ provider }),
  guards: {
    submittingAnEntry: [...submitting, ...reviewingBeforeOpening],
    reviewingAnEntry,
    returningAnEntry,
    publishingAnEntryWithoutReview: submitting,
    openingAnEntry: [...ofItsOpening, ...openingUnderAgreement],
    excludingByTheNegativeList: [...submitting, ...onTheNegativeList],
    // the new version is judged as if it were handed in
    requestingAnUpdate: [...requestingAnUpdate, ...submitting, ...onTheNegativeList],
    reviewingAnUpdate,
    withdrawingAnEntry,
  },
});
