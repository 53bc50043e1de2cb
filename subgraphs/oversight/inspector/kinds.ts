import { registerEnumType } from 'type-graphql';

export enum SecurityInspectionKind {
  STATE_SECURITY = 'STATE_SECURITY',
  SECRECY = 'SECRECY',
  TECHNICAL = 'TECHNICAL',
}
registerEnumType(SecurityInspectionKind, {
  name: 'SecurityInspectionKind',
  description: 'What is inspected (安全检查种类).',
  valuesConfig: {
    STATE_SECURITY: { description: 'State security (国家安全检查).' },
    SECRECY: { description: 'The keeping of secrets (保密检查).' },
    TECHNICAL: { description: 'The technology (技术监管).' },
  },
});
