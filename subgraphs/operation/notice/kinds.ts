import { registerEnumType } from 'type-graphql';

export enum NoticeKind {
  ASSET_LOST = 'ASSET_LOST',
  OPERATOR_GONE = 'OPERATOR_GONE',
  SUSPENDED = 'SUSPENDED',
  RESUMED = 'RESUMED',
  TERMINATED = 'TERMINATED',
}
registerEnumType(NoticeKind, {
  name: 'ContractNoticeKind',
  description: 'What the parties of a contract are told (告知事项).',
  valuesConfig: {
    ASSET_LOST: { description: 'It stands still: an asset is no longer registered (资产登记失效暂停).' },
    OPERATOR_GONE: { description: 'It stands still: its operator was merged or deregistered (运营方不再存续暂停).' },
    SUSPENDED: { description: 'It stands still on a violation (因违规暂停).' },
    RESUMED: { description: 'It goes on (恢复).' },
    TERMINATED: { description: 'It has ended before its term (终止).' },
  },
});
