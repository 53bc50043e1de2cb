import { registerEnumType } from 'type-graphql';

export enum DatabaseKind {
  BASE = 'BASE',
  THEME = 'THEME',
  SPECIAL_TOPIC = 'SPECIAL_TOPIC',
}
registerEnumType(DatabaseKind, {
  name: 'DatabaseKind',
  description: 'What a database brings together (数据库类别).',
  valuesConfig: {
    BASE: { description: 'Basic data that every body needs (基础数据库).' },
    THEME: { description: 'Data of a theme that several departments share (主题库).' },
    SPECIAL_TOPIC: { description: 'Data for one task (专题库).' },
  },
});
