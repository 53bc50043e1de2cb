import { VerifyingKeys } from '../../../kernel/audit/seal-keys';
import { keyOf } from '../../../kernel/global-id';
import type { AssetContext } from '../context';
import { maySee } from '../registration/policy';
import { CERTIFICATE_KEYS, readCertificate } from './jws';
import { presentCertificate } from './present';
import type { Certificate, CertificateVerification } from './types';

const keysOf = ({ secrets }: AssetContext): VerifyingKeys => new VerifyingKeys(secrets.text(CERTIFICATE_KEYS));

/** A certificate by its number; null where there is none, or none of an asset that the actor may see. */
export async function certificateOf(context: AssetContext, number: string): Promise<Certificate | null> {
  const row = await context.loaders.certificate.load(number);
  const asset = row && (await context.loaders.asset.load(row.asset));
  return asset && maySee(context.actor, asset) ? presentCertificate(row, context.today) : null;
}

/** The certificates of an asset, the latest first. */
export async function certificatesOf(context: AssetContext, id: string): Promise<Certificate[]> {
  const rows = await context.loaders.certificatesOf.load(keyOf('asset', id) as string);
  return rows.map(row => presentCertificate(row, context.today));
}

/** The public keys of certificates, as a JWKS. */
export const publishedKeys = (context: AssetContext): string => JSON.stringify(keysOf(context).published());

/**
 * Whether a text is a certificate of this register, and whether it still holds. Whoever has the text has all that it says, so that
 * anybody may ask; of one that is not genuine nothing is said.
 */
export async function verify(context: AssetContext, text: string): Promise<CertificateVerification> {
  const content = readCertificate(keysOf(context), text);
  const row = content && (await context.loaders.certificate.load(content.number));
  if (!row || row.signature !== text.trim()) return { genuine: false };
  const certificate = presentCertificate(row, context.today);
  const { lapsed, lapsedBecause } = certificate;
  return { genuine: true, lapsed, lapsedBecause, certificate };
}
