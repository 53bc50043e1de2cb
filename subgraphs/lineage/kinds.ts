import { registerEnumType } from 'type-graphql';

export enum LineageKind {
  CATALOG_ENTRY = 'CATALOG_ENTRY',
  DATA_ASSET = 'DATA_ASSET',
  EXTERNAL_DATASET = 'EXTERNAL_DATASET',
}
registerEnumType(LineageKind, {
  name: 'LineageKind',
  description: 'What a node of the lineage is (血缘节点类型).',
  valuesConfig: {
    CATALOG_ENTRY: { description: 'An entry of the catalog (目录条目).' },
    DATA_ASSET: { description: 'A data asset (数据资产).' },
    EXTERNAL_DATASET: { description: 'A dataset known only by the name a tool gives it (外部数据集).' },
  },
});

export enum LineageSource {
  DECLARED = 'DECLARED',
  OPENLINEAGE = 'OPENLINEAGE',
  DBT = 'DBT',
}
registerEnumType(LineageSource, {
  name: 'LineageSource',
  description: 'Who said so: a person or a tool (血缘来源).',
  valuesConfig: {
    DECLARED: { description: 'A person declared it (人工申报).' },
    OPENLINEAGE: { description: 'An OpenLineage event told it (OpenLineage 采集).' },
    DBT: { description: 'A dbt manifest told it (dbt 采集).' },
  },
});

export enum Direction {
  UPSTREAM = 'UPSTREAM',
  DOWNSTREAM = 'DOWNSTREAM',
  BOTH = 'BOTH',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'What it is made from, or what is made from it (方向).',
  valuesConfig: {
    UPSTREAM: { description: 'What it is made from (上游).' },
    DOWNSTREAM: { description: 'What is made from it (下游).' },
    BOTH: { description: 'Either way (上下游).' },
  },
});

export enum LineageGapKind {
  WITHOUT_SOURCE = 'WITHOUT_SOURCE',
  PRODUCT_WITHOUT_OWNER = 'PRODUCT_WITHOUT_OWNER',
}
registerEnumType(LineageGapKind, {
  name: 'LineageGapKind',
  description: 'What is missing of a registered asset (血缘缺口类型).',
  valuesConfig: {
    WITHOUT_SOURCE: { description: 'Nobody has said what it is made from (无来源).' },
    PRODUCT_WITHOUT_OWNER: { description: 'A product that nobody owns today (产品无所有权人).' },
  },
});
