import { note } from '../coverage/trace';
import { everyRule, refusalBy } from './rules';

declare global {
  /** Name of the rule that holds whatever is done; given by the configuration of the run, never by the program's. */
  var switchedOff: string | undefined;
}

type Holds = (...asked: unknown[]) => boolean;

// Before a test file is loaded; its modules find these very rules.
for (const { name, rule } of everyRule()) {
  const changeable = rule as unknown as { holds: Holds }; // a rule is never changed but here
  const { holds } = changeable;
  changeable.holds =
    name === globalThis.switchedOff
      ? () => true
      : (...asked) => {
          const kept = holds(...asked);
          if (!kept) note(refusalBy(name));
          return kept;
        };
}
