import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { completeCreditCode } from '../../rulebook/values/credit-code';

/** Lines of a file to import; the same at every run. */
export type Lines = Iterable<string>;

export const writeLines = (lines: Lines, path: string): Promise<void> =>
  pipeline(Readable.from(lines), createWriteStream(path));

const surnames = [...'远航华信明德恒通瑞丰嘉禾天成博雅金桥永安东升正大'];
const trades = [
  '数据科技',
  '粮油贸易',
  '建筑工程',
  '医药连锁',
  '物流运输',
  '文化传媒',
  '农业发展',
  '机械制造',
  '环保技术',
  '食品加工',
];
const forms = ['有限公司', '股份有限公司', '集团有限公司'];
const subjects = ['不动产登记', '市场主体', '公共交通', '医疗保障', '婚姻登记', '企业年报', '气象观测', '排污许可'];

const pick = (list: readonly string[], index: number, step: number): string =>
  list[Math.floor(index / step) % list.length] ?? '';

/** Every tenth is a public body. */
const isPublic = (index: number) => index % 10 === 0;
const codeOf = (index: number) => completeCreditCode(isPublic(index) ? '12' : '91', '990000', `${index}`.padStart(8, '0'));

/** Nine in ten are companies, the rest public bodies; every tenth row hangs below one further up or further down. */
export function* legalEntities(total: number): Lines {
  yield '统一社会信用代码,机构名称,机构类型,状态,行政区划,上级统一社会信用代码\r\n';
  for (let index = 1; index <= total; index++) {
    const words = `${pick(surnames, index, 1)}${pick(surnames, index, 31)}${pick(trades, index, 7)}`;
    const name = isPublic(index) ? `示例市${words}服务中心${index}` : `示例市${words}${pick(forms, index, 3)}${index}`;
    const above = index % 10 === 3 ? codeOf(Math.min(Math.ceil(index / 1000) * 1000, total)) : '';
    const status = index % 97 === 0 && index % 1000 !== 0 ? '注销' : '存续'; // those above others are in existence
    yield `${codeOf(index)},${name},${isPublic(index) ? '事业单位' : '企业'},${status},990000,${above}\r\n`;
  }
}

/** Entries of the first 300 public bodies that stand in the register; none of these is one that was struck off. */
export function* catalogEntries(total: number): Lines {
  const providers = Array.from({ length: 310 }, (_, n) => (n + 1) * 10).filter(index => index % 97 !== 0);
  yield '信息资源代码,信息资源名称,信息资源摘要,信息资源提供方代码,更新周期,共享类型,开放类型,所属领域\r\n';
  for (let index = 1; index <= total; index++) {
    const provider = codeOf(providers[index % providers.length] as number);
    const title = `${pick(subjects, index, 1)}${pick(trades, index, 11)}信息${index}`;
    yield `BENCH-${index},${title},${title}的明细与统计,${provider},${pick(['每日', '每月', '每年'], index, 5)},有条件共享,不予开放,${pick(trades, index, 3)}\r\n`;
  }
}

const [inputs, outputs, perSystem, jobsOfSystem] = [2, 5, 200, 38];
/** Edges of one event: each output is made from each input. */
export const edgesOfEvent = inputs * outputs;

/**
 * Events of jobs that each read two datasets and write the five before them, in systems of 200 datasets; no dataset comes from itself. Where all
 * systems have their jobs, the next ones read further on.
 * @param from the first job, counted over all files
 * @param systems of all files together
 */
export function* openLineage(from: number, jobs: number, systems: number): Lines {
  for (let job = from; job < from + jobs; job++) {
    const round = Math.floor(job / jobsOfSystem / systems);
    const start = (Math.floor(job / jobsOfSystem) % systems) * perSystem + (job % jobsOfSystem) * outputs;
    const dataset = (n: number) => ({ namespace: 'postgres://warehouse', name: `public.table_${n}` });
    yield `${JSON.stringify({
      eventTime: '2025-06-01T00:00:00Z',
      eventType: 'COMPLETE',
      producer: 'https://example.com/etl',
      schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
      run: { runId: `00000000-0000-4000-8000-${job.toString(16).padStart(12, '0')}` },
      job: { namespace: 'etl', name: `load_${job}` },
      inputs: Array.from({ length: inputs }, (_, n) => dataset(start + outputs + n + round * inputs)),
      outputs: Array.from({ length: outputs }, (_, n) => dataset(start + n)),
    })}\n`;
  }
}
