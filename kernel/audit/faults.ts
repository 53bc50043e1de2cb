/** What is wrong with a trail. */
export type FaultKind = 'EDITED' | 'MISSING' | 'ADDED' | 'CHAIN_BROKEN' | 'BAD_SIGNATURE' | 'TRUNCATED';

export interface ChainFault {
  readonly kind: FaultKind;
  /** Number of the batch; null where it is not of one. */
  readonly batch: number | null;
  /** Number of the entry; null where it is the batch itself. */
  readonly entry: string | null;
  readonly message: string;
  readonly messageEn: string;
}

const texts: Readonly<Record<FaultKind, { readonly message: string; readonly messageEn: string }>> = {
  EDITED: { message: '条目在封存后被修改', messageEn: 'The entry was changed after it had been sealed.' },
  MISSING: { message: '已封存的条目不见了', messageEn: 'An entry that had been sealed is gone.' },
  ADDED: {
    message: '条目不属于任何封存批次，却排在已封存的位置',
    messageEn: 'The entry stands among sealed ones and was never sealed.',
  },
  CHAIN_BROKEN: {
    message: '批次与其前一批次或库外保存的链头不相连',
    messageEn: 'The batch does not follow from the one before, or is not what was kept of it elsewhere.',
  },
  BAD_SIGNATURE: { message: '批次的签名无效', messageEn: 'The signature of the batch is not one of the keys’.' },
  TRUNCATED: { message: '末尾的批次不见了', messageEn: 'Batches are missing at the end.' },
};

export const fault = (kind: FaultKind, batch: number | null, entry: string | null = null): ChainFault => ({
  kind,
  batch,
  entry,
  ...texts[kind],
});
