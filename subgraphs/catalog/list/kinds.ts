import { registerEnumType } from 'type-graphql';

export enum ListKind {
  CATALOGUE = 'CATALOGUE',
  RESPONSIBILITY = 'RESPONSIBILITY',
  DEMAND = 'DEMAND',
  NEGATIVE = 'NEGATIVE',
}
registerEnumType(ListKind, {
  name: 'ListKind',
  description: 'A list that is kept beside the catalog (清单类别).',
  valuesConfig: {
    CATALOGUE: { description: 'The published catalog itself (目录清单).' },
    RESPONSIBILITY: { description: 'Who collects and answers for what (责任清单).' },
    DEMAND: { description: 'What departments need of others (需求清单).' },
    NEGATIVE: { description: 'What is not shared or not opened (负面清单).' },
  },
});
