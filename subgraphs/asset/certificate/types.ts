import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../../kernel/scalars';
import { AssetRight, DataAsset } from '../registration/types';
import { CertificateLapse } from './kinds';

@ObjectType({ description: 'A certificate of registration, as it was signed (登记证书).' })
export class Certificate {
  @Field(() => String, { description: 'Number of the certificate (证书编号).' })
  number: string;

  @Field(() => String, { description: 'Number of the registration (登记编号).' })
  registrationNumber: string;

  @Field(() => DataAsset, { nullable: true, description: 'The asset, as it stands today (资产现状).' })
  asset?: DataAsset | null;

  @Field(() => Int, { description: 'Version of the registration that it certifies (登记版次).' })
  edition: number;

  @Field(() => String, { description: 'Name of the asset (资产名称).' })
  name: string;

  @Field(() => [AssetRight], { description: 'Who holds which right in it (权利人).' })
  holders: AssetRight[];

  @Field(() => LocalDateScalar, { description: 'Day of issue (发证日期).' })
  issuedOn: string;

  @Field(() => LocalDateScalar, { description: 'First day on which the registration holds (有效期起).' })
  validFrom: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it no longer holds (有效期止，不含当日).' })
  validUntil?: string | null;

  @Field(() => String, { description: 'SHA-256 over its content as canonical JSON, hexadecimal (证书摘要值).' })
  digest: string;

  @Field(() => String, { description: 'Content and signature: a compact JWS, EdDSA (签名).' })
  signature: string;

  @Field(() => String, {
    description: 'What its QR code says: all that is needed to verify it without asking the register (二维码内容).',
  })
  qrContent: string;

  @Field(() => Boolean, { description: 'Whether it no longer holds today (是否已失效).' })
  lapsed: boolean;

  @Field(() => CertificateLapse, { nullable: true, description: 'Why it no longer holds (失效原因).' })
  lapsedBecause?: CertificateLapse | null;

  /** The asset's key. */
  assetKey: string;
}

@ObjectType({ description: 'What is found of a text that is said to be a certificate (证书核验结果).' })
export class CertificateVerification {
  @Field(() => Boolean, { description: 'Whether this register signed it and nothing in it was changed (是否真实).' })
  genuine: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it no longer holds today; null where it is not genuine (是否已失效).',
  })
  lapsed?: boolean | null;

  @Field(() => CertificateLapse, { nullable: true, description: 'Why it no longer holds (失效原因).' })
  lapsedBecause?: CertificateLapse | null;

  @Field(() => Certificate, { nullable: true, description: 'The certificate as the register keeps it (证书).' })
  certificate?: Certificate | null;
}
