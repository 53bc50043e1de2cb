import autocannon, { type Request } from 'autocannon';

/** What one pass over one server gave. */
export interface Pass {
  readonly answers: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/**
 * Asks a server for some seconds, each client its next question as soon as it has the answer to the last. Throughput is reckoned up
 * to the last answer, so that what was still under way when time ran out does not count against a slow server.
 * @param wrong what an answer that is not right has in it
 * @throws Error when any answer is not right: a benchmark of errors measures nothing
 */
export async function load(
  url: string,
  requests: Request[],
  clients: number,
  seconds: number,
  wrong: RegExp = /"errors"/,
): Promise<Pass> {
  const latencies: number[] = [];
  const begun = performance.now();
  let lastAnswer = begun;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url,
        requests,
        connections: clients,
        duration: seconds,
        timeout: Math.max(10, seconds),
        verifyBody: body => !wrong.test(String(body)),
      },
      (error, done) => (error ? reject(error) : resolve(done)),
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => {
      latencies.push(milliseconds);
      lastAnswer = performance.now();
    });
  });
  const notRight = result.non2xx + result.errors + result.mismatches;
  if (notRight > 0) throw new Error(`${notRight} of ${latencies.length} answers of ${url} to ${clients} clients were wrong`);
  if (latencies.length === 0) throw new Error(`${url} gave no answer within ${seconds} s`);
  latencies.sort((one, other) => one - other);
  const perSecond = (latencies.length * 1_000) / (lastAnswer - begun);
  return { answers: latencies.length, perSecond, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
}
