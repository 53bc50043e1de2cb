/** Where progress is shown; `process.stderr` is one. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** Bytes and rows so far. Cheap: most calls draw nothing. */
  update(bytes: number, rows: number): void;
  /** The last line, whatever was shown before. */
  done(rows: number): void;
}

const BAR = 24;
const REDRAW_MS = 100;

/** On a terminal a bar that redraws itself; elsewhere a line about every tenth of the file, so that a log stays short. */
export function progress(totalBytes: number, stream: ProgressStream, clock: () => number = Date.now): Progress {
  const startedAt = clock();
  let drawnAt = Number.NEGATIVE_INFINITY;
  let tenth = 0;
  const line = (part: number, rows: number) => {
    const seconds = Math.max((clock() - startedAt) / 1000, 0.001);
    const left = part > 0 ? Math.ceil((seconds * (1 - part)) / part) : undefined;
    const rate = Math.round(rows / seconds);
    const eta = left === undefined ? '--' : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    return `${String(Math.floor(part * 100)).padStart(3)}%  ${rows} 行 rows  ${rate}/s  剩余 left ${eta}`;
  };
  const bar = (part: number) => `[${'#'.repeat(Math.round(part * BAR)).padEnd(BAR, '.')}]`;
  return {
    update(bytes, rows) {
      const part = totalBytes > 0 ? Math.min(bytes / totalBytes, 1) : 1;
      if (stream.isTTY) {
        if (clock() - drawnAt < REDRAW_MS) return;
        drawnAt = clock();
        stream.write(`\r\u001b[2K${bar(part)} ${line(part, rows)}`);
      } else if (Math.floor(part * 10) > tenth && part < 1) {
        tenth = Math.floor(part * 10);
        stream.write(`${line(part, rows)}\n`);
      }
    },
    done(rows) {
      stream.write(stream.isTTY ? `\r\u001b[2K${bar(1)} ${line(1, rows)}\n` : `${line(1, rows)}\n`);
    },
  };
}
