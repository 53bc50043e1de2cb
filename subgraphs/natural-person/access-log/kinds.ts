import { registerEnumType } from 'type-graphql';

/** What of a person is asked about or read. */
export enum AccessContent {
  DOCUMENT_NUMBER = 'DOCUMENT_NUMBER',
  NAME = 'NAME',
}
registerEnumType(AccessContent, {
  name: 'AccessContent',
  description: 'What of a person is asked about or read (数据内容).',
  valuesConfig: {
    DOCUMENT_NUMBER: { description: 'Number of the identity document (证件号码).' },
    NAME: { description: 'Name (姓名).' },
  },
});

export enum AccessMethod {
  IDENTIFY = 'IDENTIFY',
  READ = 'READ',
}
registerEnumType(AccessMethod, {
  name: 'AccessMethod',
  description: 'How it was obtained (获取方式).',
  valuesConfig: {
    IDENTIFY: { description: 'Document and name were compared (身份核验).' },
    READ: { description: 'It was read in clear (明文查阅).' },
  },
});

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

export enum AccessOutcome {
  MATCH = 'MATCH',
  NO_MATCH = 'NO_MATCH',
  READ = 'READ',
}
registerEnumType(AccessOutcome, {
  name: 'AccessOutcome',
  description: 'What came of it (结果).',
  valuesConfig: {
    MATCH: { description: 'Document and name matched (一致).' },
    NO_MATCH: { description: 'They did not (不一致).' },
    READ: { description: 'It was read (已查阅).' },
  },
});
