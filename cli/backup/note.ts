import { Role } from '../../kernel/actor';
import { noteAct } from '../../kernel/audit/note-act';
import { openDatabase } from '../../kernel/database';
import type { Postgres } from '../../kernel/postgres';
import { commander } from '../within-register';

/** Where acts that concern all registers alike are noted. */
const REGISTER = 'oversight';

/**
 * Leaves a line in the audit trail: who saved or restored the register, and when. Never a path or a key.
 * @throws whatever keeps it from being written; then the act does not take place
 */
export async function noteInTrail(
  postgres: Postgres,
  operation: 'backup' | 'restore',
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const database = await openDatabase(REGISTER, postgres.connectionFor(REGISTER), []);
  try {
    await noteAct(database, {
      operation,
      at: new Date(),
      by: { actor: commander(Role.PLATFORM), requestId: `cli-${process.pid}` },
      detail,
    });
  } finally {
    await database.close();
  }
}
