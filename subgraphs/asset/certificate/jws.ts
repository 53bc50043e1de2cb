import { createHash } from 'node:crypto';
import { type SealKeys, sealKeys, type VerifyingKeys } from '../../../kernel/audit/seal-keys';
import type { SecretKind } from '../../../kernel/secrets';
import { canonicalJson } from '../canonical-json';
import type { CertificateContent } from './content';

/** The file with the keys that certificates are signed with: a JWKS of Ed25519 keys, the first in use, the others to verify with. */
export const CERTIFICATE_KEYS = 'asset-certificate.jwks';

export const certificateSecrets: Readonly<Record<string, SecretKind>> = { [CERTIFICATE_KEYS]: sealKeys };

const TYPE = 'shuji-certificate+jws';

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

/** SHA-256 over the canonical JSON, hexadecimal. */
export const digestOf = (canonical: string): string => createHash('sha256').update(canonical).digest('hex');

/** A certificate's content, signed: JWS in compact form (RFC 7515), EdDSA (RFC 8037) over canonical JSON. */
export function signCertificate(keys: SealKeys, content: CertificateContent): { digest: string; signature: string } {
  const canonical = canonicalJson(content);
  const header = canonicalJson({ alg: 'EdDSA', kid: keys.keyId, typ: TYPE });
  const signed = `${encoded(header)}.${encoded(canonical)}`;
  return {
    digest: digestOf(canonical),
    signature: `${signed}.${keys.sign(Buffer.from(signed)).toString('base64url')}`,
  };
}

/** What a text that is said to be a certificate says; undefined where its signature is not of these keys, or it is none at all. */
export function readCertificate(keys: VerifyingKeys, text: string): CertificateContent | undefined {
  const [header, payload, signature, ...more] = text.trim().split('.');
  if (!header || !payload || !signature || more.length > 0) return undefined;
  const said = parsed(header) as { alg?: unknown; kid?: unknown; typ?: unknown } | undefined;
  if (said?.alg !== 'EdDSA' || said.typ !== TYPE || typeof said.kid !== 'string') return undefined;
  if (!keys.verifies(Buffer.from(`${header}.${payload}`), said.kid, Buffer.from(signature, 'base64url'))) return undefined;
  return parsed(payload) as CertificateContent | undefined;
}

function parsed(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
