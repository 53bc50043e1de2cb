import { registerEnumType } from 'type-graphql';

export enum Exclusion {
  SHARING = 'SHARING',
  OPENING = 'OPENING',
  BOTH = 'BOTH',
}
registerEnumType(Exclusion, {
  name: 'Exclusion',
  description: 'What data is kept from (负面清单限制范围).',
  valuesConfig: {
    SHARING: { description: 'Is not shared (不予共享).' },
    OPENING: { description: 'Is not opened (不予开放).' },
    BOTH: { description: 'Is neither shared nor opened (不予共享和开放).' },
  },
});
