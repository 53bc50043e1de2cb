import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The question that newcomers are shown, as it is written in `operations/first-question.graphql`. */
export const firstQuestion: string = readFileSync(join(__dirname, 'operations', 'first-question.graphql'), 'utf8');

/** What the sample register answers, on any day. */
export const firstAnswer = {
  dataAsset: {
    name: '企业信用评分产品',
    owner: { name: '赤峰市发展和改革委员会' },
    contracts: {
      nodes: [{ contractNumber: 'SQYY-150400-2025-001', operator: { name: '赤峰信衡信用服务有限公司（示例）' } }],
    },
    lineage: {
      total: 2,
      vertices: [
        { label: '企业经营特征主题数据集', owner: { name: '赤峰市政务服务与数据管理局' } },
        { label: '企业信用评分查询服务', owner: { name: '赤峰市政务服务与数据管理局' } },
      ],
    },
    impact: {
      total: 2,
      byOwner: [
        { owner: { name: '赤峰市政务服务与数据管理局' }, assets: 1 },
        { owner: { name: '赤峰市财政局' }, assets: 1 },
      ],
      projects: { nodes: [{ name: '赤峰市企业信用评价系统' }, { name: '赤峰市惠企金融服务平台' }] },
    },
  },
};
