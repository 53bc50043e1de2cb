import { registerEnumType } from 'type-graphql';

export enum RevenueClass {
  AUTHORISATION_INCOME = 'AUTHORISATION_INCOME',
  PRODUCT_INCOME = 'PRODUCT_INCOME',
  SERVICE_INCOME = 'SERVICE_INCOME',
}
registerEnumType(RevenueClass, {
  name: 'RevenueClass',
  description: 'What kind of income it is (收入类别).',
  valuesConfig: {
    AUTHORISATION_INCOME: { description: 'What government receives for the authorisation (授权收入).' },
    PRODUCT_INCOME: { description: 'Income of products (产品收入).' },
    SERVICE_INCOME: { description: 'Income of services (服务收入).' },
  },
});

export enum RevenueDestination {
  SAME_LEVEL_TREASURY = 'SAME_LEVEL_TREASURY',
  UPPER_LEVEL_TREASURY = 'UPPER_LEVEL_TREASURY',
  OPERATOR = 'OPERATOR',
}
registerEnumType(RevenueDestination, {
  name: 'RevenueDestination',
  description: 'Where revenue goes (收益去向).',
  valuesConfig: {
    SAME_LEVEL_TREASURY: { description: 'To the treasury of the same level (同级财政金库).' },
    UPPER_LEVEL_TREASURY: { description: 'To the treasury of a level above (上级财政金库).' },
    OPERATOR: { description: 'To the operator (运营方).' },
  },
});

export enum FiscalLevel {
  CENTRAL = 'CENTRAL',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  COUNTY = 'COUNTY',
}
registerEnumType(FiscalLevel, {
  name: 'FiscalLevel',
  description: 'Level of finance (财政级次).',
  valuesConfig: {
    CENTRAL: { description: 'Central (中央级).' },
    PROVINCE: { description: 'Province (省级).' },
    CITY: { description: 'City (市级).' },
    COUNTY: { description: 'County (县级).' },
  },
});
