import type { Pass } from './load';
import { median } from './median';

/** All passes of one server at one question and number of clients. */
export interface Row {
  readonly question: string;
  readonly clients: number;
  readonly server: string;
  /** Empty where the server could not be had. */
  readonly passes: readonly Pass[];
  /** What ended its passes: not all of its answers were right. */
  readonly fault?: string;
}

const rounded = (number: number): string => (number < 10 ? number.toFixed(number < 1 ? 2 : 1) : Math.round(number).toString());

const medianOf = ({ passes }: Row, of: (pass: Pass) => number): number => median(passes.map(of));

/** A Markdown table: medians over the passes, and throughput as a share of the floor's, the first server of each group. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(row => {
    if (row.fault) return [row.question, `${row.clients}`, row.server, 'wrong answers', '', '', '', ''];
    if (row.passes.length === 0) return [row.question, `${row.clients}`, row.server, 'not available', '', '', '', ''];
    const floor = rows.find(({ question, clients }) => question === row.question && clients === row.clients)!;
    const throughputs = row.passes.map(({ perSecond }) => perSecond);
    const perSecond = median(throughputs);
    return [
      row.question,
      `${row.clients}`,
      row.server,
      rounded(perSecond),
      `${rounded(Math.min(...throughputs))}–${rounded(Math.max(...throughputs))}`,
      rounded(medianOf(row, ({ p50 }) => p50)),
      rounded(medianOf(row, ({ p99 }) => p99)),
      (perSecond / medianOf(floor, pass => pass.perSecond)).toFixed(2),
    ];
  });
  const head = ['Question', 'Clients', 'Server', 'req/s', 'lowest–highest', 'p50 ms', 'p99 ms', 'of the floor'];
  const rule = head.map((_, place) => (place === 1 || place > 2 ? '--:' : '---'));
  return [head, rule, ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
