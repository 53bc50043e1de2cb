import { globalId } from '../../../kernel/global-id';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { DataAssetRow } from '../registration/entity';

/** What a certificate says: all that is signed. Its members stand in the order of their names. */
export interface CertificateContent {
  readonly asset: string;
  readonly assetKind: string;
  readonly edition: number;
  readonly holders: readonly { holder: string; kind: string; since: string; until: string | null }[];
  readonly issuedOn: LocalDate;
  readonly jurisdiction: string;
  readonly name: string;
  readonly number: string;
  readonly registeredOn: LocalDate;
  readonly registrationNumber: string;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

/** @throws Error for an asset that is not registered */
export function certificateContent(row: DataAssetRow, issuedOn: LocalDate): CertificateContent {
  const { registrationNumber, registeredOn, edition } = row;
  if (!registrationNumber || !registeredOn) throw new Error('only what is registered is certified');
  return {
    asset: globalId('asset', row.id),
    assetKind: row.assetKind,
    edition,
    holders: row.rightsHeld.map(({ kind, holder, since, until }) => ({ holder, kind, since, until: until ?? null })),
    issuedOn,
    jurisdiction: row.jurisdiction,
    name: row.name,
    number: `${registrationNumber}-${edition}`,
    registeredOn,
    registrationNumber,
    validFrom: row.renewedOn ?? registeredOn,
    validUntil: row.expiresOn,
  };
}
