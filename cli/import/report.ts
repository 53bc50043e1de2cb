import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { type Stringifier, stringify } from 'csv-stringify';
import { markText } from '../export/excel-text';
import { demandTarget } from '../export/whole-file';
import type { RowFault } from './fault';

/** What an import came to; the register counts all but `refused`. */
export interface ImportCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

const SHOWN = 50;

/** The faults of one import: the first fifty are kept for the screen, all go to a CSV file where one is wanted. */
export class FaultReport {
  private readonly first: RowFault[] = [];
  private readonly rules = new Map<string, number>();
  faults = 0;
  /** Rows with a fault; several faults of one row count once. */
  refused = 0;

  private constructor(
    private readonly csv?: Stringifier,
    private readonly file?: WriteStream,
  ) {}

  /** @throws Misuse where the report cannot be written. */
  static async open(path?: string): Promise<FaultReport> {
    if (path === undefined) return new FaultReport();
    await demandTarget(path);
    const file = createWriteStream(path);
    await once(file, 'open');
    const csv = stringify({ bom: true, record_delimiter: 'windows' });
    csv.pipe(file);
    csv.write(['行 line', '字段 field', '规则 rule', '说明', 'message']);
    return new FaultReport(csv, file);
  }

  /** Takes the faults of one row. */
  async add(faults: readonly RowFault[]): Promise<void> {
    if (faults.length > 0) this.refused += 1;
    for (const fault of faults) {
      this.faults += 1;
      this.rules.set(fault.rule, (this.rules.get(fault.rule) ?? 0) + 1);
      if (this.first.length < SHOWN) this.first.push(fault);
      const { line, field, rule, message, messageEn } = fault;
      if (this.csv && !this.csv.write([line, markText(field), rule, message, messageEn])) await once(this.csv, 'drain');
    }
  }

  /** Ends the CSV file; resolves once it is on disk. */
  async close(): Promise<void> {
    if (!this.csv || !this.file) return;
    this.csv.end();
    await finished(this.file);
  }

  /** For the screen: the first fifty faults, how often each rule said no, the columns left aside, and the counts. */
  text({ created, changed, unchanged }: ImportCounts, unknownColumns: Iterable<string> = []): string {
    const lines = this.first.map(
      ({ line, field, rule, message, messageEn }) =>
        `第 ${line} 行 line ${line}  ${field || '-'}  ${rule}  ${message} ${messageEn}`,
    );
    if (this.faults > this.first.length) {
      const more = this.faults - this.first.length;
      lines.push(`…… 另有 ${more} 条，用 --report FILE 写出全部。 And ${more} more; --report FILE writes all of them.`);
    }
    if (this.rules.size > 1) {
      const often = [...this.rules].sort(([, a], [, b]) => b - a).map(([rule, count]) => `${rule} ${count}`);
      lines.push(`按规则 by rule: ${often.join(', ')}`);
    }
    const unknown = [...unknownColumns];
    if (unknown.length > 0) lines.push(`未识别的列（已忽略） Columns not known (left aside): ${unknown.join(', ')}`);
    lines.push(
      `新增 created ${created} · 变更 changed ${changed} · 未变 unchanged ${unchanged} · 拒绝 refused ${this.refused}`,
    );
    return `${lines.join('\n')}\n`;
  }
}
