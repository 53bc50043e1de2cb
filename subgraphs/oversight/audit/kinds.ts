import { registerEnumType } from 'type-graphql';

export enum AuditOutcome {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
  FORBIDDEN = 'FORBIDDEN',
  FAILED = 'FAILED',
  REHEARSED = 'REHEARSED',
}
registerEnumType(AuditOutcome, {
  name: 'AuditOutcome',
  description: 'What became of what was asked (办理结果).',
  valuesConfig: {
    DONE: { description: 'It was done (已办理).' },
    REFUSED: { description: 'The law or the data said no (不予受理).' },
    FORBIDDEN: { description: 'Whoever asked may not (无权).' },
    FAILED: { description: 'The register failed (系统失败).' },
    REHEARSED: { description: 'It was checked only, nothing was written (仅校验).' },
  },
});
