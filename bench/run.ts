import 'reflect-metadata';
import { auditedWrites } from './audited-writes';
import { runToTheEnd } from './closing';
import { comparison } from './comparison';
import { endurance } from './endurance';
import { imports } from './imports';
import { large } from './large';
import { sizes } from './sizes';
import { startUp } from './start-up';

/** What can be measured by its name; questions are compared unless told. */
const measurements: Readonly<Record<string, () => Promise<void>>> = {
  sizes,
  large,
  imports,
  endurance,
  'start-up': startUp,
  'audited-writes': auditedWrites,
};

runToTheEnd(measurements[process.argv[2] ?? ''] ?? comparison);
