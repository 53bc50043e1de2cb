import { globalId } from '../../../kernel/global-id';
import type { ContractNoticeRow } from './entity';
import type { ContractNotice } from './types';

export const presentNotice = ({ contract, addressee, asset, body, ...row }: ContractNoticeRow): ContractNotice => ({
  id: row.id,
  kind: row.kind,
  addressee: { creditCode: addressee },
  asset: asset === null ? null : { id: globalId('asset', asset) },
  goneBody: body === null ? null : { creditCode: body },
  noticedAt: row.noticedAt,
  acknowledgedOn: row.acknowledgedOn,
  contractKey: contract,
});
