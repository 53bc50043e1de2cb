import type { Loaded } from './load-rows';
import type { FaultReport } from './report';

export interface Conclusion extends Loaded {
  readonly report: FaultReport;
  readonly unknownColumns?: Iterable<string>;
  readonly dryRun: boolean;
  /** The file, by its whole path. */
  readonly path: string;
  /** True where a file is taken wholly or not at all: what was refused is then a failure. */
  readonly isWhole?: boolean;
  /** What to know of rows that were written. */
  readonly note?: string;
  /** Counts besides those of rows, told before them. */
  readonly besides?: string;
  /** What to ask the graph about next. */
  readonly examples?: readonly string[];
  /** Seconds until the file was in the register, and until every subgraph knew. */
  readonly took?: { readonly loadedIn: number; readonly knownIn: number };
  /** False where other subgraphs do not know yet. */
  readonly known?: boolean;
}

/** Says on standard output how an import ended, and sets the exit code: 2 where something was refused, 1 where that is the whole file. */
export function conclude({
  counts,
  act,
  report,
  unknownColumns,
  dryRun,
  path,
  isWhole = false,
  note,
  besides,
  examples = [],
  known = true,
  took,
}: Conclusion): void {
  const lines = [report.text(counts, unknownColumns).trimEnd()];
  if (besides) lines.unshift(besides);
  lines.unshift(`文件 File: ${path}`);
  if (dryRun) lines.push('演练：未写入任何数据。 Dry run: nothing was written.');
  else if (act === undefined && isWhole) lines.push('文件被拒绝，未导入任何数据。 The file was refused; nothing was imported.');
  else if (act === undefined) lines.push('有行被拒绝，未导入任何数据。 Rows were refused; nothing was imported.');
  else lines.push(`导入记录 Record of this import: ${act}`);
  if (took && !dryRun && act !== undefined)
    lines.push(
      `用时 Loaded in ${took.loadedIn.toFixed(1)} s；全部子图获知 known everywhere after ${took.knownIn.toFixed(1)} s`,
    );
  if (note && !dryRun && act !== undefined) lines.push(note);
  for (const example of examples) lines.push(`例 e.g. ${example}`);
  if (!known)
    lines.push('其他子图尚未全部获知，服务运行时继续。 Other subgraphs do not know all of it yet; serving goes on with it.');
  console.log(lines.join('\n'));
  if (report.refused > 0) process.exitCode = isWhole ? 1 : 2;
}
