import type { Register } from '../gateway/open-register';
import type { Config } from '../kernel/config';
import type { Logger } from '../kernel/log';

/** Lays the sample register into an empty one. */
export async function loadSampleOnce(_config: Config, _register: Register, _log: Logger): Promise<void> {}
