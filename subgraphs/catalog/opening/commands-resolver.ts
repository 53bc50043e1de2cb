import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import { CatalogEntryResult } from '../entry/inputs';
import { attachOpenResource } from './attach-open-resource';
import { detachOpenResource } from './detach-open-resource';
import { gradeCatalogEntry } from './grade-catalog-entry';
import {
  AttachOpenResourceInput,
  DetachOpenResourceInput,
  GradeCatalogEntryInput,
  GradingRulesResult,
  OpenConditionsResult,
  OpenDataResourceResult,
  PublishOpenEntryInput,
  ReportOpenDataInput,
  SetGradingRulesInput,
  SetOpenConditionsInput,
  UnlistOpenEntryInput,
} from './inputs';
import { publishOpenEntry } from './publish-open-entry';
import { reportOpenData } from './report-open-data';
import { setGradingRules } from './set-grading-rules';
import { setOpenConditions } from './set-open-conditions';
import { unlistOpenEntry } from './unlist-open-entry';

/** What is done to open data. */
@Resolver()
export class OpeningCommandsResolver {
  @Mutation(() => CatalogEntryResult, { description: 'Publishes an entry in the open catalog (列入开放目录).' })
  publishOpenEntry(
    @Arg('input', () => PublishOpenEntryInput, { description: 'Which entry (目录条目).' })
    input: PublishOpenEntryInput,
    @Ctx() context: CatalogContext,
  ) {
    return publishOpenEntry(context, input);
  }

  @Mutation(() => CatalogEntryResult, { description: 'Takes an entry out of the open catalog (撤出开放目录).' })
  unlistOpenEntry(
    @Arg('input', () => UnlistOpenEntryInput, { description: 'Which entry, and why (目录条目及理由).' })
    input: UnlistOpenEntryInput,
    @Ctx() context: CatalogContext,
  ) {
    return unlistOpenEntry(context, input);
  }

  @Mutation(() => OpenDataResourceResult, { description: 'Attaches a resource to an entry (挂载数据资源).' })
  attachOpenResource(
    @Arg('input', () => AttachOpenResourceInput, { description: 'Which entry, and where its data can be had (数据资源).' })
    input: AttachOpenResourceInput,
    @Ctx() context: CatalogContext,
  ) {
    return attachOpenResource(context, input);
  }

  @Mutation(() => OpenDataResourceResult, { description: 'Takes a resource away from its entry (撤下数据资源).' })
  detachOpenResource(
    @Arg('input', () => DetachOpenResourceInput, { description: 'Which resource (数据资源).' })
    input: DetachOpenResourceInput,
    @Ctx() context: CatalogContext,
  ) {
    return detachOpenResource(context, input);
  }

  @Mutation(() => OpenDataResourceResult, {
    description: 'Puts open data that no entry lists on record (登记未列入目录的开放数据).',
  })
  reportOpenData(
    @Arg('input', () => ReportOpenDataInput, { description: 'What is open (开放数据).' })
    input: ReportOpenDataInput,
    @Ctx() context: CatalogContext,
  ) {
    return reportOpenData(context, input);
  }

  @Mutation(() => OpenConditionsResult, { description: 'Sets or changes the conditions of opening (制定或调整开放条件).' })
  setOpenConditions(
    @Arg('input', () => SetOpenConditionsInput, { description: 'Which entry, the conditions and why (开放条件).' })
    input: SetOpenConditionsInput,
    @Ctx() context: CatalogContext,
  ) {
    return setOpenConditions(context, input);
  }

  @Mutation(() => GradingRulesResult, {
    description: 'Sets a version of the rules of classification and grading (制定分类分级规则).',
  })
  setGradingRules(
    @Arg('input', () => SetGradingRulesInput, { description: 'The rules (分类分级规则).' })
    input: SetGradingRulesInput,
    @Ctx() context: CatalogContext,
  ) {
    return setGradingRules(context, input);
  }

  @Mutation(() => CatalogEntryResult, { description: 'Classes and grades an entry by the city’s rules (数据定级).' })
  gradeCatalogEntry(
    @Arg('input', () => GradeCatalogEntryInput, { description: 'Which entry, its class and grade (定级内容).' })
    input: GradeCatalogEntryInput,
    @Ctx() context: CatalogContext,
  ) {
    return gradeCatalogEntry(context, input);
  }
}
