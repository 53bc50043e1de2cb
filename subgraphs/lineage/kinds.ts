import { registerEnumType } from 'type-graphql';

export enum LineageKind {
  CATALOG_ENTRY = 'CATALOG_ENTRY',
  DATA_ASSET = 'DATA_ASSET',
  EXTERNAL_DATASET = 'EXTERNAL_DATASET',
}
registerEnumType(LineageKind, { name: 'LineageKind', description: 'What a node of the lineage is (血缘节点类型).' });

export enum LineageSource {
  DECLARED = 'DECLARED',
  OPENLINEAGE = 'OPENLINEAGE',
  DBT = 'DBT',
}
registerEnumType(LineageSource, { name: 'LineageSource', description: 'Who said so: a person or a tool (血缘来源).' });

export enum Direction {
  UPSTREAM = 'UPSTREAM',
  DOWNSTREAM = 'DOWNSTREAM',
  BOTH = 'BOTH',
}
registerEnumType(Direction, { name: 'Direction', description: 'What it is made from, or what is made from it (方向).' });
