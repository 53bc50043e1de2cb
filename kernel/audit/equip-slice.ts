import type { Feed } from '../events/feed';
import type { Job } from '../jobs';
import { auditFeed } from './feed';

/** As much of a slice as its audit trail adds to. */
interface Equipped {
  readonly name: string;
  readonly jobs?: readonly Job[];
  readonly feeds?: Readonly<Record<string, Feed>>;
  readonly tells?: readonly string[];
}

/** Makes the months ahead for which there is no partition yet. */
const preparing: Job = {
  name: 'prepare-audit-months',
  when: '17 3 * * *',
  atStart: true,
  run: ({ database }) => database.pool.query('select prepare_audit_months()'),
};

/** Gives a slice what its audit trail needs beside its own: months ahead, and whoever keeps a copy can be told of it. */
export const withTrail = <Slice extends Equipped>(slice: Slice): Slice => ({
  ...slice,
  jobs: [...(slice.jobs ?? []), preparing],
  feeds: { ...slice.feeds, audit: auditFeed(slice.name) },
  ...(slice.tells && { tells: [...slice.tells, 'audit.changed', 'audit.purged'] }),
});
