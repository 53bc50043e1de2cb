import { defineSlice } from '../../kernel/slice';
import { calendarFeed } from './calendar/feed';
import { followingTheCalendar, missingYear } from './calendar/missing-year';
import { CalendarResolver } from './calendar/resolver';
import { calendarTaskFeed } from './calendar/task-feed';
import { ChangeRow } from './changes/entity';
import { followed, noteChanges } from './changes/note-changes';
import { ChangeResolver } from './changes/resolver';
import { loaders } from './context';
import { jurisdictionIn } from './law/look-up';
import { LawResolver } from './law/resolver';
import { WorkflowResolver } from './law/workflow-resolver';
import { NodeResolver } from './node/resolver';
import { TaskNodeResolver } from './node/task-resolver';
import {
  CatalogEntry,
  DataAsset,
  ExternalDataset,
  LegalEntity,
  NaturalPerson,
  OperationContract,
  Project,
  ShareRequest,
  Task,
} from './stubs';

export const oversightSlice = defineSlice({
  name: 'oversight',
  resolvers: [LawResolver, WorkflowResolver, NodeResolver, TaskNodeResolver, ChangeResolver, CalendarResolver],
  types: [CatalogEntry, DataAsset, ExternalDataset, LegalEntity, NaturalPerson, OperationContract, Project, ShareRequest, Task],
  rows: [ChangeRow],
  loaders,
  references: {
    Task: (reference: Task) => reference,
    Jurisdiction: (reference: { code: string }, context) => jurisdictionIn(context, reference.code),
  },
  subscriptions: Object.fromEntries(followed.map(register => [`${register}.changed`, noteChanges])),
  detail: async ({ reader, today }) => {
    const calendar = await missingYear(reader, today);
    return calendar ? { calendar } : {};
  },
  tells: ['calendar.changed', 'task.changed'],
  jobs: [followingTheCalendar],
  feeds: { calendar: calendarFeed, task: calendarTaskFeed },
  constraints: {},
});
