import { z } from 'zod';
import { actorList, kind, listOf, oneOf, yesOrNo } from './kind';

const baseDatabases = ['POPULATION', 'LEGAL_ENTITY', 'GEOGRAPHY', 'E_CERTIFICATE', 'CREDIT', 'TRUSTED_MATERIALS'] as const;

/** Catalog, base registries, collection and aggregation. */
export const catalog = {
  base_databases: listOf(baseDatabases, 'Base databases that the text names (基础数据库).'),
  base_lead_departments: kind(
    z.partialRecord(z.enum(baseDatabases), z.string().min(1)),
    'Department that leads each base database (基础数据库牵头部门).',
  ),
  person_identifier: oneOf(
    ['CITIZEN_ID_NUMBER', 'VALID_IDENTITY_DOCUMENT_NUMBER'],
    'What identifies a natural person (自然人标识).',
  ),
  legal_entity_identifier: oneOf(['USCC'], 'What identifies a legal person or other organization (法人标识).'),
  one_source_per_item: oneOf(['NO_DUPLICATE_COLLECTION', 'ONE_SOURCE'], 'Each item of data has one source (一数一源).'),
  catalogue_entry_required_fields: listOf(
    [
      'shareType',
      'shareRequirements',
      'informationItems',
      'format',
      'shareAttribute',
      'openAttribute',
      'shareMode',
      'updateCycle',
      'domain',
      'summary',
      'itemsAndFormat',
      'openType',
      'openConditions',
      'updateFrequency',
      'provider',
    ],
    'What a catalog entry must state (目录条目必填内容).',
  ),
  catalogue_entry_descriptors: kind(
    z.partialRecord(
      z.enum([
        'recordForm',
        'holderClass',
        'sensitivity',
        'securityGrade',
        'secrecyReview',
        'aggregationPath',
        'theme',
        'buildingDepartments',
        'collectionNotice',
      ]),
      z.string().min(1),
    ),
    'What else the text has an entry or its items carry, each with its article (目录条目应载明的其他属性).',
  ),
  catalogue_publish_approver: actorList('Who reviews an entry before it is published, in order (目录发布审核).'),
  catalogue_lists: listOf(['CATALOGUE', 'DEMAND', 'RESPONSIBILITY', 'NEGATIVE'], 'Lists kept beside the catalog (目录与清单).'),
  aggregation_modes: listOf(
    ['REALTIME', 'RETURN_FLOW', 'MANUAL_UPLOAD', 'PERIODIC_WITH_FILING', 'NONE_WITH_EVIDENCE'],
    'How data reaches the platform (汇聚方式).',
  ),
  problem_data_evidence_required: yesOrNo('A report of problem data must carry evidence (问题数据佐证材料).'),
  problem_data_route: actorList('Who handles a report of problem data, in order (问题数据处理路径).'),
};
