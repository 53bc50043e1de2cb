import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { DateTimeScalar } from '../../../kernel/scalars';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';

@ObjectType({ description: 'That one user has drawn everything that is sensitive together (汇集风险预警).' })
export class RiskAlert {
  @Field(() => ID, { description: 'Id of the warning (标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => String, { description: 'The combination that was completed (敏感组合名称).' })
  combination: string;

  @Field(() => [String], { description: 'Names of its items (信息项).' })
  items: string[];

  @Field(() => [CatalogEntry], { description: 'Entries whose data was drawn (涉及的数据集).' })
  datasets: CatalogEntry[];

  @Field(() => LegalEntity, { nullable: true, description: 'The body that has drawn it (使用单位).' })
  holder?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'The user, where no body holds the grants (使用人).' })
  user?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was found (发现时间).' })
  foundAt: Date;
}

@ObjectType({ description: 'A page of warnings (汇集风险预警分页列表).' })
export class RiskAlertConnection extends connectionOf(RiskAlert, 'RiskAlert') {}
