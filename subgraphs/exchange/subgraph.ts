import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import { access } from './policy';
import { PublishedEntryRow } from './published-entry/entity';
import { projectEntries } from './published-entry/project-entries';
import {
  CatalogEntryRequestsResolver,
  ImpactRequestsResolver,
  LegalEntityRequestsResolver,
} from './share-request/contributed-resolver';
import { ShareRequestRow } from './share-request/entity';
import { feed } from './share-request/feed';
import { requestOf } from './share-request/look-up';
import { ShareRequestResolver } from './share-request/resolver';
import { CatalogEntry, Impact, Jurisdiction, LegalEntity } from './stubs';
import { TaskRow } from './tasks/entity';
import { projectTasks } from './tasks/project-tasks';
import { TaskResolver } from './tasks/resolver';

export const exchangeSlice = defineSlice({
  name: 'exchange',
  resolvers: [
    ShareRequestResolver,
    LegalEntityRequestsResolver,
    CatalogEntryRequestsResolver,
    ImpactRequestsResolver,
    TaskResolver,
  ],
  types: [CatalogEntry, Impact, Jurisdiction, LegalEntity],
  rows: [ShareRequestRow, PublishedEntryRow, TaskRow],
  loaders,
  access,
  references: {
    ShareRequest: (reference: { id: string }, context) => requestOf(context, reference.id),
    LegalEntity: (reference: LegalEntity) => reference,
    CatalogEntry: (reference: CatalogEntry) => reference,
    Impact: (reference: Impact) => reference,
  },
  subscriptions: { 'catalog.changed': projectEntries, 'task.changed': projectTasks },
  projections: ['published_entry', 'task'],
  tells: ['share-request.changed'],
  feeds: { 'share-request': feed },
  constraints: {
    share_request_number: {
      rule: 'REQUEST_NUMBER_TAKEN',
      message: '该申请编号已被使用。',
      messageEn: 'This number of a request is taken.',
      path: ['input', 'earlier', 'requestNumber'],
    },
  },
});
