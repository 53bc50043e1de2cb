import { registerEnumType } from 'type-graphql';

export enum OfficeKind {
  LEGAL_REPRESENTATIVE = 'LEGAL_REPRESENTATIVE',
  PRINCIPAL = 'PRINCIPAL',
  CHIEF_DATA_OFFICER = 'CHIEF_DATA_OFFICER',
  DATA_STEWARD = 'DATA_STEWARD',
}
registerEnumType(OfficeKind, {
  name: 'OfficeKind',
  description: 'In which capacity a person serves (任职类型).',
  valuesConfig: {
    LEGAL_REPRESENTATIVE: { description: 'Represents the body in law (法定代表人).' },
    PRINCIPAL: { description: 'Heads the body (主要负责人).' },
    CHIEF_DATA_OFFICER: { description: 'Answers for the body’s data (首席数据官).' },
    DATA_STEWARD: { description: 'Looks after the body’s data day by day (数据管理员).' },
  },
});
