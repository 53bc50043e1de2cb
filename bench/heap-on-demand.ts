import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Loaded before a program that is measured, with --expose-gc: upon SIGUSR2 it tells what is left in memory once nothing can be freed, the
 * least of some seconds, for what the program does by itself meanwhile is not left behind.
 */
process.on('SIGUSR2', async () => {
  let left = Number.POSITIVE_INFINITY;
  for (let second = 0; second < 5; second++) {
    global.gc?.();
    left = Math.min(left, process.memoryUsage().heapUsed);
    await sleep(1_000);
  }
  process.stdout.write(`left ${left} resident ${process.memoryUsage().rss}\n`);
});
