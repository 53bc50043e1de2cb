import type { Actor } from '../../../kernel/actor';
import type { SeenProject } from '../project/policy';
import type { Evidence } from './kept-condition';
import { maySeeClosed } from './policy';

const veiled = ({ closed: _, ...told }: Evidence): Evidence => ({
  ...told,
  label: told.id,
  seen: '未公开，不予显示',
  seenEn: 'Not open to you',
  version: null,
});

/** What of a thing the actor is told: that it is named, and no more, where its register would not show it to them. */
export function shownTo(actor: Actor, project: SeenProject, evidence: Evidence): Evidence {
  const { closed, ...told } = evidence;
  return closed === undefined || maySeeClosed(actor, project, closed) ? told : veiled(evidence);
}

/** What of a thing is written down for all who see the project: of what is closed, only what is the project's own. */
export function keptOf({ jurisdiction, owner }: SeenProject, evidence: Evidence): Evidence {
  const { closed, ...told } = evidence;
  return closed === undefined || (closed.jurisdiction === jurisdiction && closed.bodies.includes(owner))
    ? told
    : veiled(evidence);
}
