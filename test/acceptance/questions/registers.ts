import { aRegister, type TestRegister, type TestRegisterOptions } from '../../register';
import { twoClocks } from '../as-of/two-clocks';
import type { StoredQuestion } from './stored';

const HOUR_MS = 3_600_000;
/** What was laid was laid a day before this. */
const AFTER_THE_SAMPLE_DAY = '2026-07-01T12:00:00+08:00';

/** The registers that questions are asked of, all with the sample in them: the one on its day, and one for each that needs another. */
export class Registers {
  private usual: TestRegister | undefined;

  async open(): Promise<void> {
    this.usual = await open({});
  }

  /** Asks a question of a register as it needs it. */
  async ask<Answer>(question: StoredQuestion, ask: (register: TestRegister) => Promise<Answer>): Promise<Answer> {
    const { without, on, after } = question;
    if (on) return askOn(on, ask);
    if (without) return askAlone({ env: { SUBGRAPH_URLS: new Map([[without, 'http://127.0.0.1:9/graphql']]) } }, ask);
    if (after) return askAlone({}, ask);
    return ask(this.usual as TestRegister);
  }

  async close(): Promise<void> {
    await this.usual?.close();
  }
}

const open = (options: TestRegisterOptions): Promise<TestRegister> => aRegister({ sample: true, ...options });

async function askAlone<Answer>(
  options: TestRegisterOptions,
  ask: (register: TestRegister) => Promise<Answer>,
): Promise<Answer> {
  const register = await open(options);
  try {
    return await ask(register);
  } finally {
    await register.close();
  }
}

/** At noon of a later day, for the register and for its database. */
async function askOn<Answer>(day: string, ask: (register: TestRegister) => Promise<Answer>): Promise<Answer> {
  const clocks = twoClocks(AFTER_THE_SAMPLE_DAY);
  const ahead = new Date(`${day}T12:00:00+08:00`).getTime() - new Date(AFTER_THE_SAMPLE_DAY).getTime();
  return askAlone(clocks, async register => {
    try {
      await clocks.goOn(ahead / HOUR_MS);
      return await ask(register);
    } finally {
      await clocks.close(); // before its database is dropped
    }
  });
}
