import { registerEnumType } from 'type-graphql';

export enum LawStance {
  REQUIRED = 'REQUIRED',
  PERMITTED = 'PERMITTED',
  SILENT = 'SILENT',
  PROHIBITED = 'PROHIBITED',
}
registerEnumType(LawStance, {
  name: 'LawStance',
  description: 'What laws, regulations and national rules say of opening data (法律法规规定).',
  valuesConfig: {
    REQUIRED: { description: 'It shall be opened (要求开放).' },
    PERMITTED: { description: 'It may be opened, and so it is (可以开放).' },
    SILENT: { description: 'They say nothing (未明确).' },
    PROHIBITED: { description: 'It must not be opened (禁止开放).' },
  },
});

export enum Prohibition {
  NATIONAL_SECURITY = 'NATIONAL_SECURITY',
  PUBLIC_SECURITY = 'PUBLIC_SECURITY',
  ECONOMIC_SECURITY = 'ECONOMIC_SECURITY',
  SOCIAL_STABILITY = 'SOCIAL_STABILITY',
  COMMERCIAL_SECRET = 'COMMERCIAL_SECRET',
  PERSONAL_PRIVACY = 'PERSONAL_PRIVACY',
  OTHER_LAW = 'OTHER_LAW',
}
registerEnumType(Prohibition, {
  name: 'Prohibition',
  description: 'Why data must never be opened (禁止开放情形).',
  valuesConfig: {
    NATIONAL_SECURITY: { description: 'It could endanger the security of the nation (危及国家安全).' },
    PUBLIC_SECURITY: { description: 'It could endanger public security (危及公共安全).' },
    ECONOMIC_SECURITY: { description: 'It could endanger the economy (危及经济安全).' },
    SOCIAL_STABILITY: { description: 'It could endanger social stability (危及社会稳定).' },
    COMMERCIAL_SECRET: { description: 'It is a commercial secret (商业秘密).' },
    PERSONAL_PRIVACY: { description: 'It is private (个人隐私).' },
    OTHER_LAW: { description: 'Another law forbids it (其他法律法规规定不得开放).' },
  },
});

export enum PriorityTag {
  LIVELIHOOD = 'LIVELIHOOD',
  URGENT_SOCIAL_NEED = 'URGENT_SOCIAL_NEED',
  INDUSTRY_POTENTIAL = 'INDUSTRY_POTENTIAL',
  STRATEGIC_INDUSTRY = 'STRATEGIC_INDUSTRY',
}
registerEnumType(PriorityTag, {
  name: 'PriorityTag',
  description: 'Why data is opened before other data (优先开放标签).',
  valuesConfig: {
    LIVELIHOOD: { description: 'Closely tied to livelihood (民生相关).' },
    URGENT_SOCIAL_NEED: { description: 'Urgently needed by society (社会迫切需要).' },
    INDUSTRY_POTENTIAL: { description: 'Of great potential for an industry (行业增值潜力显著).' },
    STRATEGIC_INDUSTRY: { description: 'Of strategic meaning for industry (产业战略意义重大).' },
  },
});

export enum PriorityArea {
  SAFETY_HEALTH_GOVERNANCE_LIVELIHOOD = 'SAFETY_HEALTH_GOVERNANCE_LIVELIHOOD',
  RESOURCES_ENVIRONMENT_TRAFFIC_WEATHER = 'RESOURCES_ENVIRONMENT_TRAFFIC_WEATHER',
  LICENCES_AND_ENTERPRISE_CREDIT = 'LICENCES_AND_ENTERPRISE_CREDIT',
  OTHER = 'OTHER',
}
registerEnumType(PriorityArea, {
  name: 'PriorityArea',
  description: 'Area in which data is opened before other data (重点和优先开放领域).',
  valuesConfig: {
    SAFETY_HEALTH_GOVERNANCE_LIVELIHOOD: {
      description: 'Public safety, public health, governance, livelihood (公共安全、公共卫生、城市治理、社会治理、民生保障).',
    },
    RESOURCES_ENVIRONMENT_TRAFFIC_WEATHER: {
      description: 'Natural resources, environment, traffic, weather (自然资源、生态环境、交通出行、气象).',
    },
    LICENCES_AND_ENTERPRISE_CREDIT: { description: 'Licences and credit of enterprises (行政许可、企业公共信用信息).' },
    OTHER: { description: 'Another area (其他).' },
  },
});

export enum ResourceFormat {
  CSV = 'CSV',
  JSON = 'JSON',
  XML = 'XML',
  XLSX = 'XLSX',
  GEOJSON = 'GEOJSON',
  SHAPEFILE = 'SHAPEFILE',
  RDF = 'RDF',
  PARQUET = 'PARQUET',
  INTERFACE = 'INTERFACE',
  PDF_TEXT = 'PDF_TEXT',
  PDF_SCAN = 'PDF_SCAN',
  IMAGE = 'IMAGE',
  OTHER = 'OTHER',
}
registerEnumType(ResourceFormat, {
  name: 'ResourceFormat',
  description: 'Format in which opened data can be had (开放资源格式).',
  valuesConfig: {
    CSV: { description: 'Table as text (CSV 表格文本).' },
    JSON: { description: 'JSON (JSON 数据).' },
    XML: { description: 'XML (XML 数据).' },
    XLSX: { description: 'Spreadsheet (XLSX 表格).' },
    GEOJSON: { description: 'Places as JSON (GeoJSON 地理数据).' },
    SHAPEFILE: { description: 'Places as shapefile (SHP 矢量图层).' },
    RDF: { description: 'Linked data (RDF 关联数据).' },
    PARQUET: { description: 'Table in columns (Parquet 列式表格).' },
    INTERFACE: { description: 'Interface that is called (接口).' },
    PDF_TEXT: { description: 'Printed pages with text (文本 PDF).' },
    PDF_SCAN: { description: 'Scanned pages (扫描 PDF).' },
    IMAGE: { description: 'Pictures (图片).' },
    OTHER: { description: 'Another format (其他).' },
  },
});

/** What a program can read value by value; pages and pictures are for people. */
export const machineReadable: ReadonlySet<ResourceFormat> = new Set([
  ResourceFormat.CSV,
  ResourceFormat.JSON,
  ResourceFormat.XML,
  ResourceFormat.XLSX,
  ResourceFormat.GEOJSON,
  ResourceFormat.SHAPEFILE,
  ResourceFormat.RDF,
  ResourceFormat.PARQUET,
  ResourceFormat.INTERFACE,
]);

export enum ResourceProcessing {
  SORTED = 'SORTED',
  CLEANED = 'CLEANED',
  DESENSITIZED = 'DESENSITIZED',
  CONVERTED = 'CONVERTED',
}
registerEnumType(ResourceProcessing, {
  name: 'ResourceProcessing',
  description: 'What was done to data before it was attached (处理方式).',
  valuesConfig: {
    SORTED: { description: 'Sorted and put in order (整理).' },
    CLEANED: { description: 'Cleaned (清洗).' },
    DESENSITIZED: { description: 'Desensitized (脱敏).' },
    CONVERTED: { description: 'Brought into another format (格式转换).' },
  },
});

export enum OpenCatalogueSort {
  PUBLISHED_AT = 'PUBLISHED_AT',
  TITLE = 'TITLE',
}
registerEnumType(OpenCatalogueSort, {
  name: 'OpenCatalogueSort',
  description: 'By what the open catalog can be sorted (开放目录排序字段).',
  valuesConfig: {
    PUBLISHED_AT: { description: 'By the moment of publication (发布时间).' },
    TITLE: { description: 'By title, in Chinese order (名称).' },
  },
});
