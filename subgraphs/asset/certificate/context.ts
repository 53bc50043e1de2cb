import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import { raw, sql } from '../../../kernel/sql';
import type { AssetStatus } from '../registration/kinds';
import type { CertificateRow } from './entity';

/** A certificate with where its asset stands. */
export type SeenCertificateRow = CertificateRow & { assetStatus: AssetStatus; isLatest: boolean };

const SELECT =
  raw(`select c.number, c.asset, c.edition, c.valid_from::text as "validFrom", c.valid_until::text as "validUntil", c.content,
    c.digest, c.signature, a.asset_status as "assetStatus",
    not exists (select from certificate l where l.asset = c.asset and l.edition > c.edition) as "isLatest"
  from certificate c join data_asset a on a.id = c.asset`);

export const certificateLoaders = ({ reader }: { reader: Reader }) => ({
  certificate: oneByKey<SeenCertificateRow>(
    numbers => reader.rows(sql`${SELECT} where c.number = any(${numbers})`),
    row => row.number,
  ),
  certificatesOf: manyByKey<SeenCertificateRow>(
    ids => reader.rows(sql`${SELECT} where c.asset = any(${ids}::uuid[]) order by c.asset, c.edition desc`),
    row => row.asset,
  ),
});
