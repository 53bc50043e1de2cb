import type { ClockRow } from '../../../kernel/workflow/clock-rows';
import { type Move, moveClocks } from '../../../kernel/workflow/move-clocks';
import { calendarOf } from '../../../rulebook/calendar';
import { lawOf } from '../../../rulebook/law';
import { type TransitionDefinition, type WorkflowDefinition, workflowOf } from '../../../rulebook/workflow';

const machineIn = (city: string, id: string): WorkflowDefinition => {
  const found = workflowOf(lawOf(city, '2026-01-01'), id);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

/** A matter that goes through a machine step by step, its deadlines alone. */
function matterIn(city: string, definition: WorkflowDefinition, adoptions: Parameters<typeof lawOf>[2] = []) {
  let clocks: ClockRow[] = [];
  let state: string | null = null;
  return {
    clocks: () => clocks,
    clock: (parameter: string) => clocks.filter(clock => clock.parameter === parameter).at(-1),
    fire(event: string, today: string, given: Partial<Pick<Move, 'dueOn' | 'facts' | 'extension'>> = {}) {
      const transition = definition.transitions.find(candidate => candidate.event === event) as TransitionDefinition;
      const running = clocks.filter(({ answeredOn, closedOn }) => answeredOn === null && closedOn === null);
      const law = lawOf(city, today, adoptions);
      const moved = moveClocks(running, {
        workflow: definition.id,
        definition,
        transition,
        from: state,
        aggregate: 'share-request:x',
        jurisdiction: law.profile.code,
        law,
        calendar: calendarOf(),
        today,
        facts: {},
        ...given,
      });
      clocks = [...clocks.filter(({ id }) => !moved.some(clock => clock.id === id)), ...moved];
      state = transition.to;
    },
  };
}

test('a request in 赤峰 asked on 29 September 2025 is to be answered by 13 October, and the answer starts the delivery', () => {
  const request = matterIn('chifeng', machineIn('chifeng', 'SMX-03'));
  request.fire('draftShareRequest', '2025-09-29');
  expect(request.clocks()).toEqual([]);
  request.fire('submitShareRequest', '2025-09-29');
  expect(request.clocks()).toMatchObject([
    {
      parameter: 'share_reply_working_days',
      workingDays: 5,
      startedOn: '2025-09-29',
      dueOn: '2025-10-13',
      binding: true,
      answeredOn: null,
    },
  ]);
  request.fire('approveShareRequest', '2025-10-11');
  expect(request.clock('share_reply_working_days')).toMatchObject({ answeredOn: '2025-10-11', overdueSince: null });
  expect(request.clock('share_fulfil_working_days')).toMatchObject({
    startedOn: '2025-10-11',
    dueOn: '2025-10-17',
    answeredOn: null,
  });
});

test('an answer on the due day is in time, one a day later is late, noticed or not', () => {
  for (const [day, overdueSince] of [
    ['2025-10-13', null],
    ['2025-10-14', '2025-10-14'],
  ] as const) {
    const request = matterIn('chifeng', machineIn('chifeng', 'SMX-03'));
    request.fire('draftShareRequest', '2025-09-29');
    request.fire('submitShareRequest', '2025-09-29');
    request.fire('rejectShareRequest', day);
    expect(request.clock('share_reply_working_days')).toMatchObject({ answeredOn: day, overdueSince });
  }
});

test('in 济源 the principal makes ten working days twenty; the draft does not bind unless it was adopted', () => {
  const adoption = { jurisdiction: 'jiyuan', since: '2026-01-01', decision: '试点决定' };
  for (const [adoptions, binding] of [
    [[], false],
    [[adoption], true],
  ] as const) {
    const request = matterIn('jiyuan', machineIn('jiyuan', 'SMX-06'), adoptions);
    request.fire('draftOpenRequest', '2026-06-01');
    request.fire('submitOpenRequest', '2026-06-01');
    expect(request.clocks()).toMatchObject([{ parameter: 'open_reply_working_days', dueOn: '2026-06-15', binding }]);
    request.fire('extendReplyDeadline', '2026-06-12', { extension: { workingDays: 10, consentedBy: '主要负责人' } });
    expect(request.clocks()).toMatchObject([
      {
        parameter: 'open_reply_working_days',
        dueOn: '2026-06-30',
        answeredOn: null,
        extensions: [
          {
            workingDays: 10,
            consentedBy: '主要负责人',
            on: '2026-06-12',
            parameter: 'open_reply_extension_working_days',
            article: 'jiyuan/第四十一条第2款',
          },
        ],
      },
    ]);
    request.fire('approveOpenRequest', '2026-06-30');
    expect(request.clocks()).toMatchObject([{ answeredOn: '2026-06-30', overdueSince: null }]);
  }
});

/** A machine that stops the clock while something is put right: none of the five texts has it today. */
const correcting: WorkflowDefinition = {
  ...machineIn('chifeng', 'SMX-03'),
  initial: 'SUBMITTED',
  states: ['SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN'].map(name => ({
    name,
    title: name === 'RETURNED' ? '补正' : name,
    titleEn: name,
    terminal: name === 'APPROVED' || name === 'WITHDRAWN',
    pausesClocks: name === 'RETURNED',
  })),
  transitions: (
    [
      ['submit', [], 'SUBMITTED', null],
      ['return', ['SUBMITTED'], 'RETURNED', null],
      ['resubmit', ['RETURNED'], 'SUBMITTED', null],
      ['withdraw', ['SUBMITTED', 'RETURNED'], 'WITHDRAWN', null],
      ['approve', ['SUBMITTED'], 'APPROVED', 'share_reply_working_days'],
    ] as const
  ).map(([event, from, to, deadline]) => ({
    ...(machineIn('chifeng', 'SMX-03').transitions[0] as TransitionDefinition),
    event,
    from,
    to,
    deadline,
  })),
};

test('a state that pauses makes the clock stand still: no due day meanwhile, the days of the pause are not counted', () => {
  const request = matterIn('chifeng', correcting);
  request.fire('submit', '2026-06-01');
  expect(request.clocks()).toMatchObject([{ dueOn: '2026-06-08', pauses: [] }]);
  request.fire('return', '2026-06-03');
  expect(request.clocks()).toMatchObject([
    { dueOn: null, missingYear: null, pauses: [{ from: '2026-06-03', to: null, reason: '补正' }] },
  ]);
  request.fire('resubmit', '2026-06-10');
  // 2 June, then 11, 12, 15, 16 June
  expect(request.clocks()).toMatchObject([
    { dueOn: '2026-06-16', pauses: [{ from: '2026-06-03', to: '2026-06-10', reason: '补正' }] },
  ]);
});

test('where the matter leaves without an answer its deadline is closed, paused or not', () => {
  for (const paused of [false, true]) {
    const request = matterIn('chifeng', correcting);
    request.fire('submit', '2026-06-01');
    if (paused) request.fire('return', '2026-06-03');
    request.fire('withdraw', '2026-06-04');
    expect(request.clocks()).toMatchObject([{ answeredOn: null, closedOn: '2026-06-04' }]);
    expect(request.clocks()[0]?.pauses.every(({ to }) => to !== null)).toBe(true);
  }
});

test('a deadline whose length the order sets runs until that day, and not at all without one', () => {
  for (const dueOn of [null, '2026-07-05']) {
    const order = matterIn('chifeng', machineIn('chifeng', 'SMX-13'));
    order.fire('issueRectification', '2026-06-30', { dueOn });
    expect(order.clocks().map(clock => [clock.parameter, clock.dueOn])).toEqual(dueOn ? [['rectification_limit', dueOn]] : []);
  }
});

test('a deadline stays open in the state that follows its passing, and is answered there', () => {
  const order = matterIn('jiyuan', machineIn('jiyuan', 'SMX-13'));
  order.fire('issueRectification', '2026-06-30', { dueOn: '2026-07-05' });
  order.fire('markOverdue', '2026-07-06');
  order.fire('escalateRectification', '2026-07-07');
  expect(order.clocks()).toMatchObject([{ answeredOn: null, closedOn: null }]);
  order.fire('submitRectification', '2026-07-08');
  expect(order.clocks()).toMatchObject([{ answeredOn: '2026-07-08', closedOn: null }]);
});

test('in 济源 a transferred case has no deadline any more', () => {
  const order = matterIn('jiyuan', machineIn('jiyuan', 'SMX-13'));
  order.fire('issueRectification', '2026-06-30', { dueOn: '2026-07-05' });
  order.fire('transferCase', '2026-07-01');
  expect(order.clocks()).toMatchObject([{ answeredOn: null, closedOn: '2026-07-01' }]);
});
