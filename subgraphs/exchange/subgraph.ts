import { defineSlice } from '../../kernel/slice';
import { AccessGrantRow, AccessMisuseRow } from './access-grant/entity';
import { grantFeed } from './access-grant/feed';
import { grantOf } from './access-grant/look-up';
import { AccessGrantResolver } from './access-grant/resolver';
import { loaders } from './context';
import { ObjectionRow } from './objection/entity';
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
    AccessGrantResolver,
  ],
  types: [CatalogEntry, Impact, Jurisdiction, LegalEntity],
  rows: [ShareRequestRow, PublishedEntryRow, TaskRow, AccessGrantRow, AccessMisuseRow, ObjectionRow],
  loaders,
  access,
  references: {
    AccessGrant: (reference: { id: string }, context) => grantOf(context, reference.id),
    ShareRequest: (reference: { id: string }, context) => requestOf(context, reference.id),
    LegalEntity: (reference: LegalEntity) => reference,
    CatalogEntry: (reference: CatalogEntry) => reference,
    Impact: (reference: Impact) => reference,
  },
  subscriptions: { 'catalog.changed': projectEntries, 'task.changed': projectTasks },
  projections: ['published_entry', 'task'],
  tells: ['share-request.changed', 'access-grant.changed'],
  feeds: { 'share-request': feed, 'access-grant': grantFeed },
  constraints: {
    access_grant_once: {
      rule: 'GRANTED_ALREADY',
      message: '该申请已按此方式授权。',
      messageEn: 'The request has led to a grant by this means already.',
    },
    access_grant_stays_ended: {
      rule: 'ACCESS_ENDED_FOR_GOOD',
      message: '授权已终止，不能恢复。',
      messageEn: 'A grant that was terminated is not restored.',
    },
    share_request_number: {
      rule: 'REQUEST_NUMBER_TAKEN',
      message: '该申请编号已被使用。',
      messageEn: 'This number of a request is taken.',
      path: ['input', 'earlier', 'requestNumber'],
    },
  },
});
