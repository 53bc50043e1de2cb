import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { keyOf } from '../../../../kernel/global-id';
import type { CatalogContext } from '../../context';
import { CatalogEntry } from '../../entry/types';
import { mayOversee } from '../policy';
import { attachAggregatedDataset, detachAggregatedDataset } from './attach-dataset';
import { presentDataset } from './present';
import { reportPlatformState, reportSourceState } from './report-state';
import {
  AggregatedDataset,
  AggregatedDatasetResult,
  AttachAggregatedDatasetInput,
  DetachAggregatedDatasetInput,
  ReportPlatformStateInput,
  ReportSourceStateInput,
} from './types';

/** The dataset of an entry; null where it has none, or none that the caller may see. */
async function seenDataset(context: CatalogContext, entry: CatalogEntry): Promise<AggregatedDataset | null> {
  const of = { jurisdiction: entry.jurisdiction?.code ?? '', provider: entry.provider?.creditCode ?? '' };
  if (!mayOversee(context.actor, of)) return null;
  const row = await context.loaders.aggregatedDataset.load(keyOf('catalog', entry.id) as string);
  return row ? presentDataset(row) : null;
}

@Resolver(() => CatalogEntry)
export class AggregatedDatasetResolver {
  @FieldResolver(() => AggregatedDataset, {
    nullable: true,
    description: 'The dataset on the platform into which it is aggregated (汇聚数据集).',
  })
  aggregatedDataset(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return seenDataset(context, entry);
  }

  @Mutation(() => AggregatedDatasetResult, { description: 'Attaches to an entry its one dataset (挂接汇聚数据集).' })
  attachAggregatedDataset(
    @Arg('input', () => AttachAggregatedDatasetInput, { description: 'Which dataset, of which entry (挂接内容).' })
    input: AttachAggregatedDatasetInput,
    @Ctx() context: CatalogContext,
  ) {
    return attachAggregatedDataset(context, input);
  }

  @Mutation(() => AggregatedDatasetResult, { description: 'Detaches the dataset of an entry (解除汇聚数据集挂接).' })
  detachAggregatedDataset(
    @Arg('input', () => DetachAggregatedDatasetInput, { description: 'Of which entry, and why (解除内容).' })
    input: DetachAggregatedDatasetInput,
    @Ctx() context: CatalogContext,
  ) {
    return detachAggregatedDataset(context, input);
  }

  @Mutation(() => AggregatedDatasetResult, { description: 'Reports what the source of a dataset holds (报送数据源状态).' })
  reportSourceState(
    @Arg('input', () => ReportSourceStateInput, { description: 'What it holds (状态内容).' }) input: ReportSourceStateInput,
    @Ctx() context: CatalogContext,
  ) {
    return reportSourceState(context, input);
  }

  @Mutation(() => AggregatedDatasetResult, { description: 'Reports what the platform holds of a dataset (报送平台状态).' })
  reportPlatformState(
    @Arg('input', () => ReportPlatformStateInput, { description: 'What it holds, in which columns (状态内容).' })
    input: ReportPlatformStateInput,
    @Ctx() context: CatalogContext,
  ) {
    return reportPlatformState(context, input);
  }
}
