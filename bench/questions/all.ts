import { impact } from './impact';
import { lineageNear, lineageWhole } from './lineage';
import { page } from './page';
import type { Question } from './question';

export const questions: readonly Question[] = [page, lineageNear, lineageWhole, impact];
