import { registerEnumType } from 'type-graphql';

export enum OpenRequestStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  EXTENDED = 'EXTENDED',
  AUTHORITY_APPROVED = 'AUTHORITY_APPROVED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  AGREEMENT_SIGNED = 'AGREEMENT_SIGNED',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
  CONSULTED = 'CONSULTED',
  CONSENTED = 'CONSENTED',
  REFUSED = 'REFUSED',
}
registerEnumType(OpenRequestStatus, {
  name: 'OpenRequestStatus',
  description: 'Where a request for opened data stands (开放申请状态).',
  valuesConfig: {
    DRAFT: { description: 'Written, not handed in (草稿).' },
    SUBMITTED: { description: 'Handed in, to be answered (待答复).' },
    EXTENDED: { description: 'The answer may come later, with the consent of the principal (已延长答复).' },
    AUTHORITY_APPROVED: { description: 'Approved by the authority, not yet by the opening body (主管部门已审核).' },
    APPROVED: { description: 'Approved (已同意).' },
    REJECTED: { description: 'Refused (已拒绝).' },
    AGREEMENT_SIGNED: { description: 'Both sides have signed the agreement on its use (已签协议).' },
    ACTIVE: { description: 'The data may be used (使用中).' },
    SUSPENDED: { description: 'Its use is suspended (已暂停).' },
    CLOSED: { description: 'Its use is over (已关闭).' },
    CONSULTED: { description: 'The province asks the provider for its consent (省级征求意见).' },
    CONSENTED: { description: 'The provider has told the province that it consents (提供单位同意).' },
    REFUSED: { description: 'The provider has told the province that it does not consent (提供单位不同意).' },
  },
});

export enum ApplicantKind {
  CITIZEN = 'CITIZEN',
  LEGAL_PERSON = 'LEGAL_PERSON',
  OTHER_ORGANIZATION = 'OTHER_ORGANIZATION',
}
registerEnumType(ApplicantKind, {
  name: 'ApplicantKind',
  description: 'Who asks for opened data (申请主体类型).',
  valuesConfig: {
    CITIZEN: { description: 'A citizen (公民).' },
    LEGAL_PERSON: { description: 'A legal person that is no department (法人).' },
    OTHER_ORGANIZATION: { description: 'Another organization (其他组织).' },
  },
});

export enum OpenRequestKind {
  DATA = 'DATA',
  GOV_INFO_DISCLOSURE = 'GOV_INFO_DISCLOSURE',
}
registerEnumType(OpenRequestKind, {
  name: 'OpenRequestKind',
  description: 'What is asked for (申请类别).',
  valuesConfig: {
    DATA: { description: 'Data of the open catalog (公共数据开放).' },
    GOV_INFO_DISCLOSURE: { description: 'Disclosure of government information, which is asked for elsewhere (政府信息公开).' },
  },
});

export enum OpenMeans {
  DOWNLOAD = 'DOWNLOAD',
  INTERFACE = 'INTERFACE',
}
registerEnumType(OpenMeans, {
  name: 'OpenMeans',
  description: 'By which means opened data is used (开放数据获取方式).',
  valuesConfig: {
    DOWNLOAD: { description: 'Downloaded (数据下载).' },
    INTERFACE: { description: 'Asked for through an interface (接口访问).' },
  },
});

export enum OpenRequestDecision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(OpenRequestDecision, {
  name: 'OpenRequestDecision',
  description: 'How a request for opened data is decided (开放申请决定).',
  valuesConfig: {
    APPROVE: { description: 'Agreed to (同意).' },
    REJECT: { description: 'Refused (不同意).' },
  },
});

export enum ConsultationAnswer {
  CONSENT = 'CONSENT',
  REFUSE = 'REFUSE',
}
registerEnumType(ConsultationAnswer, {
  name: 'ConsultationAnswer',
  description: 'What the provider tells the province (征求意见答复).',
  valuesConfig: {
    CONSENT: { description: 'It may be opened (同意).' },
    REFUSE: { description: 'It may not (不同意).' },
  },
});

export enum OpenRequestSort {
  SUBMITTED_ON = 'SUBMITTED_ON',
}
registerEnumType(OpenRequestSort, {
  name: 'OpenRequestSort',
  description: 'By what requests for opened data can be sorted (开放申请排序字段).',
  valuesConfig: { SUBMITTED_ON: { description: 'By the day it was handed in, drafts last (申请日期).' } },
});
