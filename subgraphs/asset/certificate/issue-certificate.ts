import { SealKeys } from '../../../kernel/audit/seal-keys';
import type { KeptSecrets } from '../../../kernel/secrets';
import type { Transaction } from '../../../kernel/transaction';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { DataAssetRow } from '../registration/entity';
import { certificateContent } from './content';
import { CertificateRow } from './entity';
import { CERTIFICATE_KEYS, signCertificate } from './jws';

/** Signs what the register says of an asset from now on; those issued earlier have lapsed thereby. */
export async function issueCertificate(
  transaction: Transaction,
  { secrets, today }: { secrets: KeptSecrets; today: LocalDate },
  row: DataAssetRow,
): Promise<void> {
  const content = certificateContent(row, today);
  const signed = signCertificate(new SealKeys(secrets.text(CERTIFICATE_KEYS)), content);
  const { number, edition, validFrom, validUntil } = content;
  await transaction.createAll(CertificateRow, [{ number, asset: row.id, edition, validFrom, validUntil, content, ...signed }]);
}
