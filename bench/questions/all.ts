import { impact } from './impact';
import { lineageNear, lineageWhole } from './lineage';
import { overview } from './overview';
import { page } from './page';
import type { Question } from './question';
import { search } from './search';
import { authorityTasks, departmentTasks, quietTasks } from './tasks';
import { verdict } from './verdict';

export const questions: readonly Question[] = [
  page,
  lineageNear,
  lineageWhole,
  impact,
  search,
  authorityTasks,
  departmentTasks,
  quietTasks,
  verdict,
  overview,
];
