import { Role } from '../../../kernel/actor';
import { defineWorkflow, type Workflow } from '../../../kernel/workflow/define-workflow';
import { fire, open } from '../../../kernel/workflow/fire';
import type { FiringOptions } from '../../../kernel/workflow/record-firing';
import { jurisdictions } from '../../../rulebook/jurisdictions';
import { lawOf } from '../../../rulebook/law';
import { workflowOf } from '../../../rulebook/workflow';
import {
  addressee,
  CHIFENG,
  idOf,
  issuer,
  JIYUAN,
  made,
  openToyOrders,
  rulesOf,
  ToyOrderRow,
  type ToyOrders,
  toyOrders,
} from './toy-orders';

/** The toy's rows as a matter of another machine, its guards asking for nothing. */
const matterOf = (id: string, parties: (row: ToyOrderRow) => Record<string, string>): Workflow<ToyOrderRow> =>
  defineWorkflow({
    ...toyOrders,
    id,
    entity: ToyOrderRow,
    parties,
    guards: Object.fromEntries(
      jurisdictions.flatMap(({ slug }) => {
        const machine = workflowOf(lawOf(slug, '2026-01-01'), id);
        return typeof machine === 'string' ? [] : machine.transitions.map(({ guard }) => [guard ?? '', []]);
      }),
    ),
  });
const opening = matterOf('SMX-06', row => ({ applicant: row.addressee, provider: row.issuer }));
const project = matterOf('SMX-12', row => ({ owner: row.addressee }));

let orders: ToyOrders;
beforeAll(async () => {
  orders = await openToyOrders({ at: '2026-06-01T04:00:00Z' });
});
afterAll(() => orders.close());

const roles = Object.values(Role);
const [applicant, provider] = [addressee, issuer].map(organization => ({ subject: 'somebody', roles, organization }));

const begin = async (workflow: Workflow<ToyOrderRow>, event: string, jurisdiction: string) => {
  const context = orders.contextFor(applicant!);
  const answer = await context.write(event, {}, transaction =>
    open(transaction, context, workflow, event, { jurisdiction, issuer, addressee }),
  );
  return made(answer);
};

const then = (
  workflow: Workflow<ToyOrderRow>,
  event: string,
  { id }: ToyOrderRow,
  options: FiringOptions = {},
  as = provider!,
) => {
  const context = orders.contextFor(as);
  return context.write(event, {}, transaction => fire(transaction, context, workflow, { key: id, event, ...options }));
};

const submitted = async () => {
  const request = await begin(opening, 'draftOpenRequest', JIYUAN);
  made(await then(opening, 'submitOpenRequest', request, {}, applicant));
  return request;
};

test.each([
  [0, ['EXTENSION_TOO_LONG'], '2026-06-15'],
  [1, ['nothing refused'], '2026-06-16'],
  [10, ['nothing refused'], '2026-06-30'],
  [11, ['EXTENSION_TOO_LONG'], '2026-06-15'],
  [undefined, ['nothing refused'], '2026-06-30'],
])('ten working days in 济源 are lengthened by 1 to 10: %s', async (workingDays, rules, dueOn) => {
  const request = await submitted();
  const extended = await then(opening, 'extendReplyDeadline', request, {
    extension: { workingDays, consentedBy: '主要负责人' },
  });
  expect(rulesOf(extended)).toEqual(rules);
  expect(await orders.rows('select due_on::text from statutory_clock where aggregate = $1', [idOf(request)])).toEqual([
    { due_on: dueOn },
  ]);
});

test('who consented is written down: whoever was named, else the organization that did it', async () => {
  const request = await submitted();
  made(await then(opening, 'extendReplyDeadline', request));
  const [clock] = await orders.rows<{ extensions: object[] }>('select extensions from statutory_clock where aggregate = $1', [
    idOf(request),
  ]);
  expect(clock?.extensions).toEqual([
    {
      workingDays: 10,
      consentedBy: issuer,
      on: '2026-06-01',
      article: 'jiyuan/第四十一条第2款',
      parameter: 'open_reply_extension_working_days',
    },
  ]);
});

test('a soft condition asks for the evidence, whatever it says', async () => {
  const draft = await begin(project, 'draftProject', CHIFENG);
  const row = made(await then(project, 'submitProject', draft, {}, applicant));
  expect(rulesOf(await then(project, 'approveProject', row))).toEqual(['EVIDENCE_MISSING']);
  expect(rulesOf(await then(project, 'approveProject', row, { facts: { evidence: [] } }))).toEqual(['EVIDENCE_MISSING']);
  const approved = await then(project, 'approveProject', row, { facts: { evidence: ['评估报告：不通过'] } });
  expect(made(approved)).toMatchObject({ status: 'APPROVED' });
});

test('a city whose text does not know the matter refuses it, one that leaves it open says so', async () => {
  const request = matterOf('SMX-03', row => ({ consumer: row.addressee, provider: row.issuer }));
  const context = orders.contextFor(applicant!);
  const asked = (jurisdiction: string) =>
    context.write('draftShareRequest', {}, transaction =>
      open(transaction, context, request, 'draftShareRequest', { jurisdiction, issuer, addressee }),
    );
  expect(rulesOf(await asked('450900'))).toEqual(['NOT_REGULATED']);
  expect(rulesOf(await asked('520100'))).toEqual(['PROFILE_INCOMPLETE']);
});
