import { registerEnumType } from 'type-graphql';

export enum SuspensionStatus {
  IN_EFFECT = 'IN_EFFECT',
  LAPSED = 'LAPSED',
  LIFTED = 'LIFTED',
}
registerEnumType(SuspensionStatus, {
  name: 'SuspensionStatus',
  description: 'Whether a suspension keeps anybody out (暂停状态).',
  valuesConfig: {
    IN_EFFECT: { description: 'Keeps them out (生效中).' },
    LAPSED: { description: 'Its time is over (已到期).' },
    LIFTED: { description: 'Somebody has lifted it (已解除).' },
  },
});
