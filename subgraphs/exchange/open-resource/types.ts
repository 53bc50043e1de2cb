import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { resultOf } from '../../../kernel/refused';
import { DecimalScalar } from '../../../kernel/scalars';
import { OpenType } from '../kinds';
import { OpenMeans } from '../open-request/kinds';
import { CatalogEntry } from '../stubs';

/** Who runs the platform on which a city's data is opened; the values of the parameter `open_platform`. */
export enum OpenPlatform {
  LOCAL = 'LOCAL',
  PROVINCE = 'PROVINCE',
  AUTONOMOUS_REGION = 'AUTONOMOUS_REGION',
}
registerEnumType(OpenPlatform, {
  name: 'OpenPlatform',
  description: 'Who runs the platform on which data is opened (开放平台建设层级).',
  valuesConfig: {
    LOCAL: { description: 'The city (本地).' },
    PROVINCE: { description: 'The province (省级).' },
    AUTONOMOUS_REGION: { description: 'The autonomous region (自治区).' },
  },
});

@ObjectType({ description: 'Where opened data lies (开放数据资源链接).' })
export class OpenLink {
  @Field(() => String, { description: 'Name of the resource (资源名称).' })
  name: string;

  @Field(() => String, { description: 'Address from which it is taken (获取地址).' })
  url: string;

  @Field(() => String, { description: 'Format of the file or the interface (格式).' })
  format: string;
}

@ObjectType({ description: 'Opened data, and how it is obtained by whoever asks (开放数据获取).' })
export class OpenedData {
  @Field(() => CatalogEntry, { nullable: true, description: 'Entry of the open catalog (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => OpenType, { description: 'On what terms it is opened (开放类型).' })
  openType: OpenType;

  @Field(() => OpenPlatform, { nullable: true, description: 'On whose platform it lies (开放平台).' })
  platform?: OpenPlatform | null;

  @Field(() => [OpenLink], { description: 'Where it lies (资源链接).' })
  links: OpenLink[];

  @Field(() => DecimalScalar, { nullable: true, description: 'What it costs, in yuan (价格).' })
  price?: string | null;
}

@ObjectType({ description: 'How data of one open type is obtained in a city (开放数据获取途径).' })
export class OpenRoute {
  @Field(() => OpenType, { description: 'The open type (开放类型).' })
  openType: OpenType;

  @Field(() => String, { description: 'As the text words it (本地名称).' })
  label: string;

  @Field(() => OpenPlatform, { nullable: true, description: 'On whose platform (开放平台).' })
  platform?: OpenPlatform | null;

  @Field(() => Boolean, { description: 'Whoever takes it signs in first (须身份认证).' })
  needsLogin: boolean;

  @Field(() => Boolean, { description: 'It is asked for, and agreed to (须申请).' })
  needsRequest: boolean;

  @Field(() => Boolean, { description: 'An agreement on its use is signed (须签订协议).' })
  needsAgreement: boolean;

  @Field(() => [OpenMeans], { description: 'By which means it is used (获取方式).' })
  means: OpenMeans[];
}

export const OpenedDataResult = resultOf('OpenedDataResult', OpenedData);
