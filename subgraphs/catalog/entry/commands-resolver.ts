import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import { changeCatalogEntry } from './change-catalog-entry';
import {
  CatalogEntryResult,
  ChangeCatalogEntryInput,
  PublishCatalogEntryInput,
  RecordSecrecyReviewInput,
  RegisterCatalogEntryInput,
  RegisterCatalogEntryResult,
  RequestCatalogUpdateInput,
  ReviewCatalogEntryInput,
  ReviewCatalogEntryResult,
  ReviewCatalogUpdateInput,
  SubmitCatalogEntryInput,
  WithdrawCatalogEntryInput,
} from './inputs';
import { publishCatalogEntry } from './publish-catalog-entry';
import { recordSecrecyReview } from './record-secrecy-review';
import { registerCatalogEntry } from './register-catalog-entry';
import { requestCatalogUpdate } from './request-catalog-update';
import { reviewCatalogEntry } from './review-catalog-entry';
import { reviewCatalogUpdate } from './review-catalog-update';
import { submitCatalogEntry } from './submit-catalog-entry';
import { withdrawCatalogEntry } from './withdraw-catalog-entry';

/** What is done to entries: by the events of their machine, and between them. */
@Resolver()
export class CatalogEntryCommandsResolver {
  @Mutation(() => RegisterCatalogEntryResult, { description: 'Enters an entry into the catalog (目录编制).' })
  registerCatalogEntry(
    @Arg('input', () => RegisterCatalogEntryInput, { description: 'The entry to register (目录登记内容).' })
    input: RegisterCatalogEntryInput,
    @Ctx() context: CatalogContext,
  ) {
    return registerCatalogEntry(context, input);
  }

  @Mutation(() => CatalogEntryResult, { description: 'Mends a draft or an entry that came back (修改目录条目).' })
  changeCatalogEntry(
    @Arg('input', () => ChangeCatalogEntryInput, { description: 'What to change (修改内容).' }) input: ChangeCatalogEntryInput,
    @Ctx() context: CatalogContext,
  ) {
    return changeCatalogEntry(context, input);
  }

  @Mutation(() => CatalogEntryResult, { description: 'Hands an entry in for review (提交审核).' })
  submitCatalogEntry(
    @Arg('input', () => SubmitCatalogEntryInput, { description: 'Which entry (目录条目).' }) input: SubmitCatalogEntryInput,
    @Ctx() context: CatalogContext,
  ) {
    return submitCatalogEntry(context, input);
  }

  @Mutation(() => ReviewCatalogEntryResult, { description: 'Publishes an entry or sends it back (目录审核).' })
  reviewCatalogEntry(
    @Arg('input', () => ReviewCatalogEntryInput, { description: 'Which entry, and what the review came to (审核结论).' })
    input: ReviewCatalogEntryInput,
    @Ctx() context: CatalogContext,
  ) {
    return reviewCatalogEntry(context, input);
  }

  @Mutation(() => CatalogEntryResult, { description: 'Registers an entry that nobody has to review (自行登记发布).' })
  publishCatalogEntry(
    @Arg('input', () => PublishCatalogEntryInput, { description: 'Which entry (目录条目).' }) input: PublishCatalogEntryInput,
    @Ctx() context: CatalogContext,
  ) {
    return publishCatalogEntry(context, input);
  }

  @Mutation(() => CatalogEntryResult, { description: 'Asks for a new version of a published entry (申请更新目录).' })
  requestCatalogUpdate(
    @Arg('input', () => RequestCatalogUpdateInput, { description: 'What changed, and the new version (更新内容).' })
    input: RequestCatalogUpdateInput,
    @Ctx() context: CatalogContext,
  ) {
    return requestCatalogUpdate(context, input);
  }

  @Mutation(() => CatalogEntryResult, { description: 'Puts the new version in the place of the present one (审核更新).' })
  reviewCatalogUpdate(
    @Arg('input', () => ReviewCatalogUpdateInput, { description: 'Which entry, and what the review came to (审核结论).' })
    input: ReviewCatalogUpdateInput,
    @Ctx() context: CatalogContext,
  ) {
    return reviewCatalogUpdate(context, input);
  }

  @Mutation(() => CatalogEntryResult, { description: 'Takes an entry out of the catalog (撤回目录).' })
  withdrawCatalogEntry(
    @Arg('input', () => WithdrawCatalogEntryInput, { description: 'Which entry, and why (撤回理由).' })
    input: WithdrawCatalogEntryInput,
    @Ctx() context: CatalogContext,
  ) {
    return withdrawCatalogEntry(context, input);
  }

  @Mutation(() => CatalogEntryResult, { description: 'Records the review of an entry for secrets (保密审查).' })
  recordSecrecyReview(
    @Arg('input', () => RecordSecrecyReviewInput, { description: 'Which entry, and what was found (审查结果).' })
    input: RecordSecrecyReviewInput,
    @Ctx() context: CatalogContext,
  ) {
    return recordSecrecyReview(context, input);
  }
}
