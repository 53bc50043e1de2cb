import { registerEnumType } from 'type-graphql';

export enum OpinionStatus {
  RECEIVED = 'RECEIVED',
  ANSWERED = 'ANSWERED',
}
registerEnumType(OpinionStatus, {
  name: 'OpinionStatus',
  description: 'Whether an opinion was dealt with (意见处理状态).',
  valuesConfig: {
    RECEIVED: { description: 'Received, not yet dealt with (已收到).' },
    ANSWERED: { description: 'Dealt with (已答复).' },
  },
});

export enum ShowcaseValue {
  SOCIAL = 'SOCIAL',
  MARKET = 'MARKET',
}
registerEnumType(ShowcaseValue, {
  name: 'ShowcaseValue',
  description: 'For what a case of use is shown (应用案例价值).',
  valuesConfig: {
    SOCIAL: { description: 'For its value to society (社会价值显著).' },
    MARKET: { description: 'For its value on the market (市场价值显著).' },
  },
});
