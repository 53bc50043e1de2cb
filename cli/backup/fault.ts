import { Misuse } from '../misuse';

/** Why a backup could not be made or read; codes are forever. */
export type BackupFaultCode =
  | 'WRONG_KEY'
  | 'NO_KEY'
  | 'NOT_A_BACKUP'
  | 'NEWER_FORMAT'
  | 'DAMAGED'
  | 'OTHER_STEPS'
  | 'NO_REGISTER'
  | 'NO_RIGHTS'
  | 'HIDDEN_ROWS'
  | 'COUNTS_DIFFER'
  | 'BROKEN_CHAIN'
  | 'KEY_MISSING'
  | 'IN_USE';

/** What keeps a register from being saved or restored, in one line of both languages: never a value of the register. */
export class BackupFault extends Misuse {
  constructor(
    readonly code: BackupFaultCode,
    messageZh: string,
    messageEn: string,
  ) {
    super(messageZh, messageEn);
    this.name = 'BackupFault';
  }
}

export const damaged = (): BackupFault =>
  new BackupFault('DAMAGED', '备份文件不完整或已损坏。', 'The backup is cut off or damaged; nothing of it was kept.');
