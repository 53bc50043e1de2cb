const closers: (() => Promise<void>)[] = [];
let closing: Promise<void> | undefined;

/** Ends all that was started, the latest first, once. */
function close(): Promise<void> {
  closing ??= (async () => {
    for (const stop of closers.reverse()) await stop().catch(error => console.error(error));
  })();
  return closing;
}

export const stopLater = (stop: () => Promise<void>): void => {
  closers.push(stop);
};

/** Runs a measurement; whatever it started ends with it, also where somebody breaks it off. */
export function runToTheEnd(run: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close().then(() => process.exit(130)));
  run()
    .catch(error => {
      if (!closing) console.error(error);
      process.exitCode = 1;
    })
    .finally(close);
}
