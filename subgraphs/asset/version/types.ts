import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../../kernel/scalars';
import { AssetKind, AssetOrigin, ChangeKind, DataLayer } from '../registration/kinds';
import { AssetRight } from '../registration/types';
import { CatalogEntry, Project } from '../stubs';

@ObjectType({ description: 'What a registration said from when it was accepted (登记版本).' })
export class AssetVersion {
  @Field(() => Int, { description: 'Which acceptance it came of, from 1 (登记版次).' })
  edition: number;

  @Field(() => LocalDateScalar, { description: 'From this day on (生效日期).' })
  effectiveOn: string;

  @Field(() => String, { description: 'Event of the workflow that it came of (形成该版本的事项).' })
  event: string;

  @Field(() => ChangeKind, { nullable: true, description: 'A change or a correction (变更类型).' })
  changeKind?: ChangeKind | null;

  @Field(() => String, { nullable: true, description: 'Why (理由).' })
  reason?: string | null;

  @Field(() => String, { description: 'Name (资产名称).' })
  name: string;

  @Field(() => AssetKind, { description: 'Resource, product or service (资产类型).' })
  assetKind: AssetKind;

  @Field(() => AssetOrigin, { nullable: true, description: 'How the data arises (数据来源方式).' })
  origin?: AssetOrigin | null;

  @Field(() => DataLayer, { nullable: true, description: 'Which database it is, where it is one (数据库层级).' })
  dataLayer?: DataLayer | null;

  @Field(() => Project, { nullable: true, description: 'Project that makes it (来源项目).' })
  project?: Project | null;

  @Field(() => [AssetRight], { description: 'Rights in it (资产权利).' })
  rights: AssetRight[];

  @Field(() => [CatalogEntry], { nullable: 'items', description: 'Catalog entries that it is made from (来源目录条目).' })
  catalogEntries: (CatalogEntry | null)[];
}

@ObjectType({ description: 'A field in which two versions of a registration differ (登记版本差异).' })
export class AssetDifference {
  @Field(() => String, { description: 'Name of the field (字段).' })
  field: string;

  @Field(() => String, { nullable: true, description: 'What the one version says, as JSON (原内容).' })
  before?: string | null;

  @Field(() => String, { nullable: true, description: 'What the other version says, as JSON (新内容).' })
  after?: string | null;
}
