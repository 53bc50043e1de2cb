import { Refusal } from '../refused';
import type { SubgraphName } from '../subgraph-name';
import type { Fact } from './fact';

const titles: Readonly<Record<SubgraphName, string>> = {
  catalog: '公共数据目录',
  'legal-entity': '法人库',
  'natural-person': '人口库',
  asset: '数据资产登记',
  lineage: '数据血缘',
  operation: '授权运营',
  exchange: '共享交换',
  budget: '财政约束',
  oversight: '监督',
};

/**
 * The value of a fact that a command cannot do without.
 * @param path field of the input that the fact is about, without `input`
 * @throws Refusal FACT_UNDETERMINED, naming the register that did not answer
 */
export function demandKnown<Value>(fact: Fact<Value>, path: readonly string[]): Value {
  if (fact.known) return fact.value;
  throw new Refusal([
    {
      rule: 'FACT_UNDETERMINED',
      message: `暂时无法取得“${titles[fact.subgraph]}”登记的事实，不能据以办理，请稍后再试。`,
      messageEn: `What the register ${fact.subgraph} knows of this cannot be had at the moment, and nothing is decided without it: try again later.`,
      path: ['input', ...path],
    },
  ]);
}
