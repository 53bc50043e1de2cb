import { type ActorClaims, Role } from '../../kernel/actor';
import { authority, byAuthority, byDepartment, department, quietDepartment } from '../data/requests';
import type { Asked, Question } from './question';

const document = `query Tasks($after: String) {
  tasks(first: 50, after: $after) {
    nodes { id workflow state title dueOn overdue waitsFor { role events organization { name } } }
  }
}`;

/** `$1` and `$2` are the place in the list, `$3` is the body or, where the role alone decides, the city. */
const sql = (role: Role) => `
select json_build_object('data', json_build_object('tasks', json_build_object('nodes', coalesce(json_agg(
  json_build_object('id', t.id, 'workflow', t.workflow, 'state', t.state, 'title', t.title, 'dueOn', t.due_on::text, 'overdue', t.overdue,
    'waitsFor', json_build_array(json_build_object('role', w.role, 'events', w.events, 'organization', (
      select json_build_object('name', e.name) from legal_entity.legal_entity e where e.credit_code = w.organization))))
  order by w.due, w.task), '[]'))))::text
from (
  select * from exchange.task_waiting w where w.role = '${role}' and w.whom = $3 and (w.due, w.task) > ($1::date, $2)
  order by w.due, w.task limit 50) w
join exchange.task t on t.id = w.task`;

const asked = (
  id: string,
  title: string,
  role: Role,
  organization: string,
  jurisdiction: string,
): Question & { as: ActorClaims } => ({
  id,
  title,
  document,
  sql: sql(role),
  as: { subject: 'benchmark', roles: [role], organization, jurisdiction },
});

/** For an authority that decides on everything: all open requests of its city wait for it. */
export const authorityTasks = asked('authority-tasks', 'Tasks of an authority', Role.AUTHORITY, authority, byAuthority);
/** For one department among many. */
export const departmentTasks = asked('department-tasks', 'Tasks of a department', Role.PROVIDER, department, byDepartment);
/** For a department with three tasks, due last of all in its city. */
export const quietTasks = asked('quiet-tasks', 'Tasks of a quiet department', Role.PROVIDER, quietDepartment, byDepartment);

const walk = `query Walk($after: String) {
  tasks(first: 100, after: $after) { nodes { id dueOn } pageInfo { endCursor hasNextPage } }
}`;

interface Walked {
  tasks: { nodes: { id: string; dueOn: string | null }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

/** The first page, and places all over the list to turn to, at most this many. */
export async function taskPagesToAsk(
  ask: (query: string, variables: object) => Promise<unknown>,
  { as: { roles, organization, jurisdiction } }: { as: ActorClaims },
  most = 50,
): Promise<Asked[]> {
  const whom = String(roles.includes(Role.AUTHORITY) ? jurisdiction : organization);
  const pages: Asked[] = [{ variables: { after: null }, parameters: ['-infinity', '', whom] }];
  for (let after: string | null = null; pages.length < most; ) {
    const { tasks } = (await ask(walk, { after })) as Walked;
    if (!tasks.pageInfo.hasNextPage) break;
    const last = tasks.nodes.at(-1) as Walked['tasks']['nodes'][number];
    after = tasks.pageInfo.endCursor;
    pages.push({ variables: { after }, parameters: [last.dueOn ?? 'infinity', last.id, whom] });
  }
  return pages;
}
