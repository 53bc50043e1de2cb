import { registerEnumType } from 'type-graphql';

/** The register of persons' enum, word for word: composition wants them identical. */
export enum AccessMedium {
  SCREEN = 'SCREEN',
  PAPER = 'PAPER',
  INTERFACE = 'INTERFACE',
  REMOVABLE = 'REMOVABLE',
}
registerEnumType(AccessMedium, {
  name: 'AccessMedium',
  description: 'On what it is taken up (介质类型).',
  valuesConfig: {
    SCREEN: { description: 'On a screen (屏幕).' },
    PAPER: { description: 'On paper (纸质).' },
    INTERFACE: { description: 'By another system (系统接口).' },
    REMOVABLE: { description: 'On a removable medium (移动介质).' },
  },
});
