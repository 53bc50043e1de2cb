import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AssetContext } from '../context';
import { assetOf } from '../registration/look-up';
import { DataAsset } from '../registration/types';
import { certificateOf, certificatesOf, publishedKeys, verify } from './look-up';
import { Certificate, CertificateVerification } from './types';

@Resolver(() => Certificate)
export class CertificateResolver {
  @Query(() => Certificate, { nullable: true, description: 'One certificate by its number (查询登记证书).' })
  certificate(
    @Arg('number', () => String, { description: 'Number of the certificate (证书编号).' }) number: string,
    @Ctx() context: AssetContext,
  ) {
    return certificateOf(context, number);
  }

  @Query(() => CertificateVerification, {
    description: 'Whether a text is a certificate of this register, and whether it still holds (核验登记证书).',
  })
  verifyCertificate(
    @Arg('text', () => String, { description: 'What its QR code says: a compact JWS (二维码内容).' }) text: string,
    @Ctx() context: AssetContext,
  ) {
    return verify(context, text);
  }

  @Query(() => String, { description: 'The public keys that certificates are verified with: a JWKS, as JSON (证书公钥).' })
  certificateKeys(@Ctx() context: AssetContext) {
    return publishedKeys(context);
  }

  @FieldResolver(() => DataAsset, { nullable: true, description: 'The asset, as it stands today (资产现状).' })
  asset(@Root() { assetKey }: Certificate, @Ctx() context: AssetContext) {
    return assetOf(context, { id: assetKey });
  }
}

@Resolver(() => DataAsset)
export class AssetCertificateResolver {
  @FieldResolver(() => Certificate, {
    nullable: true,
    description: 'The certificate of its registration as it stands, or the last there was (现行登记证书).',
  })
  async certificate(@Root() { id }: DataAsset, @Ctx() context: AssetContext) {
    return (await certificatesOf(context, id))[0] ?? null;
  }

  @FieldResolver(() => [Certificate], { description: 'Its certificates, the latest first (登记证书).' })
  certificates(@Root() { id }: DataAsset, @Ctx() context: AssetContext) {
    return certificatesOf(context, id);
  }
}
