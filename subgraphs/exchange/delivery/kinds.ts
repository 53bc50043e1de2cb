import { registerEnumType } from 'type-graphql';

export enum DeliveryClass {
  RECORDS = 'RECORDS',
  DOCUMENT = 'DOCUMENT',
  CERTIFICATE = 'CERTIFICATE',
  CONTRACT = 'CONTRACT',
}
registerEnumType(DeliveryClass, {
  name: 'DeliveryClass',
  description: 'What kind of data was delivered (交付数据类别).',
  valuesConfig: {
    RECORDS: { description: 'Records (数据记录).' },
    DOCUMENT: { description: 'A document (文书类).' },
    CERTIFICATE: { description: 'A certificate (证照类).' },
    CONTRACT: { description: 'A contract (合同类).' },
  },
});

export enum DeliveryChannel {
  E_GOVERNMENT_EXTRANET = 'E_GOVERNMENT_EXTRANET',
  PRIVATE_NETWORK_EXISTING = 'PRIVATE_NETWORK_EXISTING',
  PRIVATE_NETWORK_NEW = 'PRIVATE_NETWORK_NEW',
}
registerEnumType(DeliveryChannel, {
  name: 'DeliveryChannel',
  description: 'Over which network data was delivered (传输渠道).',
  valuesConfig: {
    E_GOVERNMENT_EXTRANET: { description: 'The e-government extranet (电子政务外网).' },
    PRIVATE_NETWORK_EXISTING: { description: 'A private network that stood before, joined to it (已有业务专网).' },
    PRIVATE_NETWORK_NEW: { description: 'A private network that was newly built (新建业务专网).' },
  },
});

export enum SignatureCheck {
  VALID = 'VALID',
  FAILED = 'FAILED',
}
registerEnumType(SignatureCheck, {
  name: 'SignatureCheck',
  description: 'What a check of the electronic signature and seal said (电子签名和电子印章校验结果).',
  valuesConfig: {
    VALID: { description: 'Both are valid (有效).' },
    FAILED: { description: 'One of them is not (无效).' },
  },
});

export enum LegalEffect {
  EQUAL_TO_ORIGINAL = 'EQUAL_TO_ORIGINAL',
}
registerEnumType(LegalEffect, {
  name: 'LegalEffect',
  description: 'What a delivered document is worth by the text of the city (法律效力).',
  valuesConfig: { EQUAL_TO_ORIGINAL: { description: 'As much as its paper original (与纸质原件具有同等效力).' } },
});
