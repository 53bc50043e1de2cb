import { registerEnumType } from 'type-graphql';

export enum ComplaintKind {
  REPEATED_REQUEST = 'REPEATED_REQUEST',
}
registerEnumType(ComplaintKind, {
  name: 'ComplaintKind',
  description: 'What somebody complains of (投诉类别).',
  valuesConfig: {
    REPEATED_REQUEST: {
      description: 'Being asked for what the department could have of the platform (重复要求提供可共享获取的材料).',
    },
  },
});
