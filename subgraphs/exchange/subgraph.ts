import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import { CatalogEntryRequestsResolver, ImpactRequestsResolver, LegalEntityRequestsResolver } from './contributed-resolver';
import { PublishedEntryRow, ShareRequestRow } from './entity';
import { feed } from './feed';
import { requestOf } from './look-up';
import { access } from './policy';
import { projectEntries } from './project-entries';
import { ShareRequestResolver } from './resolver';
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
