import { registerEnumType } from 'type-graphql';

export enum IncidentKind {
  INTRUSION = 'INTRUSION',
  INTERFERENCE = 'INTERFERENCE',
  THEFT = 'THEFT',
  LEAK = 'LEAK',
  DESTRUCTION = 'DESTRUCTION',
  OTHER = 'OTHER',
}
registerEnumType(IncidentKind, {
  name: 'IncidentKind',
  description: 'What happened to data (数据安全事件类别).',
  valuesConfig: {
    INTRUSION: { description: 'Somebody intruded (侵入).' },
    INTERFERENCE: { description: 'The platform was interfered with (干扰平台正常功能).' },
    THEFT: { description: 'Data was stolen (窃取).' },
    LEAK: { description: 'Data got out (泄露).' },
    DESTRUCTION: { description: 'Data was destroyed or falsified (破坏、篡改).' },
    OTHER: { description: 'Something else (其他).' },
  },
});

export enum IncidentStepKind {
  RECORDED = 'RECORDED',
  RESPONSE_STARTED = 'RESPONSE_STARTED',
  NOTED = 'NOTED',
  REPORTED = 'REPORTED',
  CLOSED = 'CLOSED',
}
registerEnumType(IncidentStepKind, {
  name: 'IncidentStepKind',
  description: 'What was done about an incident (处置步骤).',
  valuesConfig: {
    RECORDED: { description: 'It was recorded (登记).' },
    RESPONSE_STARTED: { description: 'The emergency response started (启动应急响应).' },
    NOTED: { description: 'Something was noted (处置记录).' },
    REPORTED: { description: 'It was reported to a department in charge (报告主管部门).' },
    CLOSED: { description: 'It was closed (办结).' },
  },
});
