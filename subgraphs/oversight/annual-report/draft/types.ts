import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../../kernel/connection';
import { Article } from '../../../../kernel/refused';
import { LocalDateScalar } from '../../../../kernel/scalars';
import { LegalEntity } from '../../stubs';
import type { DraftedReport } from './composed';
import { ReportFigureKind } from './kinds';

@ObjectType({ description: 'One figure of an annual report, with where it comes from (年度报告数据项).' })
export class ReportFigure {
  @Field(() => ReportFigureKind, { description: 'What is counted (指标).' })
  kind: ReportFigureKind;

  @Field(() => String, { description: 'Its name in Chinese (中文名称).' })
  label: string;

  @Field(() => String, { description: 'Its name in English (英文名称).' })
  labelEn: string;

  @Field(() => Int, { nullable: true, description: 'How many; null where that is not known (数量).' })
  value?: number | null;

  @Field(() => Int, { nullable: true, description: 'Out of how many, where it is a share (总数).' })
  outOf?: number | null;

  @Field(() => String, { description: 'From which rows it is counted, in Chinese (来源).' })
  source: string;

  @Field(() => String, { description: 'From which rows it is counted, in English (英文来源).' })
  sourceEn: string;

  @Field(() => String, { nullable: true, description: 'Why it is not known, in Chinese; null where it is (未知原因).' })
  unknownBecause?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is not known, in English; null where it is (英文未知原因).' })
  unknownBecauseEn?: string | null;
}

@ObjectType({ description: 'One row that a figure of a report counts (年度报告明细).' })
export class ReportThing {
  @Field(() => ID, { description: 'Its id in its own register (事项标识).' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What it is called, where oversight knows (名称).' })
  label?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Whose it is (所属单位).' })
  unit?: LegalEntity | null;

  @Field(() => Boolean, { description: 'Whether it is among the value, or only among what that is out of (是否计入).' })
  counted: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day that decided it, where there is one (认定日期).' })
  day?: string | null;
}

@ObjectType({ description: 'A page of what a figure counts (年度报告明细分页列表).' })
export class ReportThingConnection extends connectionOf(ReportThing, 'ReportThing') {}

@ObjectType({
  description:
    'What the register knows for an annual report: figures and a text to file; what stood at the end of a year that is over is counted as it stood then (年度报告草稿).',
})
export class ReportDraft {
  /** Whose draft it is; not shown. */
  of: DraftedReport;

  @Field(() => LocalDateScalar, { description: 'Counted up to this day: the last of the year, or today (统计截止日期).' })
  upTo: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Since when the register holds anything of the city; null where nothing (记载起始日期).',
  })
  keptSince?: string | null;

  @Field(() => Article, {
    nullable: true,
    description: 'The article on which the report is owed; null where the text of the city has none (依据条款).',
  })
  article?: Article | null;

  @Field(() => [ReportFigure], { description: 'The figures in the order of the report (数据项).' })
  figures: ReportFigure[];

  @Field(() => String, { description: 'The report as a text in Chinese (中文文本).' })
  reading: string;

  @Field(() => String, { description: 'The report as a text in English (英文文本).' })
  readingEn: string;

  @Field(() => String, {
    description: 'The report as a self-contained HTML page to print, in the language of the request (可打印页面).',
  })
  page: string;

  @Field(() => String, { description: 'SHA-256 of the Chinese text in UTF-8, in hex (中文文本摘要值).' })
  digest: string;
}
