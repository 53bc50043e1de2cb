import { note } from '../coverage/trace';
import { everyRule, refusalBy } from './rules';

declare global {
  /** Name of the rule that holds whatever is done; given by the configuration of the run, never by the program's. */
  var switchedOff: string | undefined;
}

type Holds = (...asked: unknown[]) => boolean;

/** A rule is never changed but here; the files of tests that share it find it changed by the one before. */
interface Changeable {
  holds: Holds;
  asWritten?: Holds;
}

// Before a test file is loaded; its modules find these very rules.
for (const { name, rule } of everyRule()) {
  const changeable = rule as unknown as Changeable;
  changeable.asWritten ??= changeable.holds;
  const holds = changeable.asWritten;
  changeable.holds =
    name === globalThis.switchedOff
      ? () => true
      : (...asked) => {
          const kept = holds(...asked);
          if (!kept) note(refusalBy(name));
          return kept;
        };
}
