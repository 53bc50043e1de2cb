import { registerEnumType } from 'type-graphql';

export enum BalanceSheetAccount {
  INTANGIBLE_ASSET = 'INTANGIBLE_ASSET',
  INVENTORY = 'INVENTORY',
  DEVELOPMENT_EXPENDITURE = 'DEVELOPMENT_EXPENDITURE',
}
registerEnumType(BalanceSheetAccount, {
  name: 'BalanceSheetAccount',
  description: 'Account of a balance sheet on which data stands (入表科目).',
  valuesConfig: {
    INTANGIBLE_ASSET: { description: 'Held for use (无形资产).' },
    INVENTORY: { description: 'Held for sale (存货).' },
    DEVELOPMENT_EXPENDITURE: { description: 'Still being developed (开发支出).' },
  },
});

export enum BalanceSheetSort {
  BOOKED_ON = 'BOOKED_ON',
}
registerEnumType(BalanceSheetSort, {
  name: 'BalanceSheetSort',
  description: 'By what entries on balance sheets can be sorted (入表记录排序字段).',
  valuesConfig: { BOOKED_ON: { description: 'By the day of the entry (入表日期).' } },
});
