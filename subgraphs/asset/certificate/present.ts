import { globalId } from '../../../kernel/global-id';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { type AssetRightKind, AssetStatus } from '../registration/kinds';
import type { SeenCertificateRow } from './context';
import { CertificateLapse } from './kinds';
import type { Certificate } from './types';

/** Why a certificate no longer holds on a day; null while it does. */
export function lapseOf({ assetStatus, validUntil, isLatest }: SeenCertificateRow, on: LocalDate): CertificateLapse | null {
  if (assetStatus === AssetStatus.DEREGISTERED) return CertificateLapse.DEREGISTERED;
  if (!isLatest) return CertificateLapse.REPLACED;
  if (assetStatus === AssetStatus.EXPIRED || (validUntil !== null && validUntil <= on)) return CertificateLapse.EXPIRED;
  return null;
}

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentCertificate(row: SeenCertificateRow, on: LocalDate): Certificate {
  const lapsedBecause = lapseOf(row, on);
  const { content } = row;
  return {
    number: row.number,
    registrationNumber: content.registrationNumber,
    edition: row.edition,
    name: content.name,
    holders: content.holders.map(({ holder, kind, since, until }) => ({
      kind: kind as AssetRightKind,
      holder: { creditCode: holder },
      since,
      until,
    })),
    issuedOn: content.issuedOn,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    digest: row.digest,
    signature: row.signature,
    qrContent: row.signature,
    lapsed: lapsedBecause !== null,
    lapsedBecause,
    assetKey: globalId('asset', row.asset),
  };
}
