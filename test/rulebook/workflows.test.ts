import fc from 'fast-check';
import { jurisdictions } from '../../rulebook/jurisdictions';
import { lawOf } from '../../rulebook/law';
import { machines } from '../../rulebook/machine';
import { type TransitionDefinition, type WorkflowDefinition, workflowOf, workflowsOf } from '../../rulebook/workflow';

const on = '2026-01-01';
const cities = jurisdictions.map(({ slug }) => slug);

/** What a city has for a matter, where it has something. */
function mustHave(slug: string, id: string): WorkflowDefinition {
  const definition = workflowOf(lawOf(slug, on), id);
  if (typeof definition === 'string') throw new Error(`${slug} has no ${id}: ${definition}`);
  return definition;
}

function transitionIn(slug: string, id: string, event: string): TransitionDefinition {
  const found = mustHave(slug, id).transitions.find(transition => transition.event === event);
  if (!found) throw new Error(`${slug} has no ${event}`);
  return found;
}

const eventsIn = (slug: string, id: string) => mustHave(slug, id).transitions.map(({ event }) => event);
const statesIn = (slug: string, id: string) => mustHave(slug, id).states.map(({ name }) => name);
const numbersOf = ({ articles }: TransitionDefinition) => articles.map(({ number }) => number);

/** Every machine of every city. */
const everywhere = cities.flatMap(slug =>
  workflowsOf(lawOf(slug, on)).flatMap(({ id, definition }) =>
    typeof definition === 'string' ? [] : [{ slug, id, definition }],
  ),
);

describe('what each city knows', () => {
  test('every city says of every matter whether it has it', () => {
    for (const slug of cities) expect(workflowsOf(lawOf(slug, on)).map(({ id }) => id)).toEqual(machines.map(({ id }) => id));
  });

  test.each([
    ['chifeng', 'SMX-03-INTERFACE SMX-05 SMX-09-CORRECTION', ''],
    ['jiyuan', 'SMX-04 SMX-09 SMX-10', ''],
    ['guiyang', 'SMX-03-INTERFACE SMX-04 SMX-06-ACCOUNT', 'SMX-02 SMX-03 SMX-05 SMX-06 SMX-09 SMX-09-CORRECTION'],
    ['sanming', 'SMX-03-INTERFACE SMX-04 SMX-06-ACCOUNT SMX-07 SMX-09 SMX-09-CORRECTION', ''],
    ['yulin', 'SMX-02 SMX-03 SMX-03-INTERFACE SMX-04 SMX-05 SMX-07-RETURN SMX-09-CORRECTION SMX-10 SMX-11 SMX-12', ''],
  ])('%s does not regulate %s, and leaves open %s', (slug, unregulated, incomplete) => {
    const matters = workflowsOf(lawOf(slug, on));
    const those = (standing: string) => matters.flatMap(({ id, definition }) => (definition === standing ? [id] : []));
    expect(those('NOT_REGULATED').join(' ')).toBe(unregulated);
    expect(those('INCOMPLETE').join(' ')).toBe(incomplete);
  });

  test('a matter is found by its name as by its id', () => {
    expect(workflowOf(lawOf('jiyuan', on), 'rectification')).toBe(workflowOf(lawOf('jiyuan', on), 'SMX-13'));
    expect(() => workflowOf(lawOf('jiyuan', on), 'SMX-99')).toThrow('unknown workflow SMX-99');
  });
});

describe.each(everywhere)('$slug $id is closed', ({ definition }) => {
  const { states, transitions, initial } = definition;
  const names = states.map(({ name }) => name);
  const leaving = (state: string) => transitions.filter(({ from }) => from.includes(state));

  test('every event leads from and to states that are there, and none occurs twice', () => {
    for (const { from, to } of transitions) for (const state of [...from, to]) expect(names).toContain(state);
    expect(new Set(transitions.map(({ event }) => event)).size).toBe(transitions.length);
  });

  test('one event creates, and nothing leads on from a terminal state', () => {
    expect(transitions.filter(({ from }) => from.length === 0).map(({ to }) => to)).toEqual([initial]);
    for (const { name, terminal } of states) expect(leaving(name).length === 0).toBe(terminal);
  });

  test('wherever chance leads, only listed events lead on, every state is seen, and a terminal one can still be reached', () => {
    const distance = distances(definition);
    const seen = new Set<string>([initial]);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), choices => {
        let state = initial;
        for (const choice of choices) {
          const open = leaving(state);
          const taken = open[choice % Math.max(open.length, 1)];
          if (!taken) return expect(states.find(({ name }) => name === state)?.terminal).toBe(true);
          state = taken.to;
          seen.add(state);
          expect(distance.get(state)).toBeDefined();
        }
      }),
      { numRuns: 500, seed: 13 },
    );
    expect([...seen].sort()).toEqual([...names].sort());
  });

  test('each event either cites an article of the city with its wording or is the register’s own', () => {
    for (const { articles, engine } of transitions) {
      expect(engine).toBe(articles.length === 0);
      for (const { text, id } of articles) {
        expect(text.length).toBeGreaterThan(0);
        expect(id).toMatch(/^[a-z]+\//);
      }
    }
  });

  test('what is guarded says so in both languages', () => {
    for (const { guard, guardText, guardTextEn } of transitions) {
      expect([guardText !== null, guardTextEn !== null]).toEqual([guard !== null, guard !== null]);
    }
  });

  test('a deadline that is lengthened runs where it is lengthened, and goes on running', () => {
    for (const { extends: lengthened, from, to, deadline } of transitions) {
      if (!lengthened) continue;
      expect(deadline).not.toBeNull();
      for (const state of [...from, to]) expect(leaving(state).map(one => one.deadline)).toContain(lengthened);
    }
  });
});

/** How many events it takes at least from each state to a terminal one. */
function distances({ states, transitions }: WorkflowDefinition): Map<string, number> {
  const distance = new Map(states.filter(({ terminal }) => terminal).map(({ name }) => [name, 0]));
  for (let round = 1; round <= states.length; round++) {
    for (const { from, to } of transitions) {
      const beyond = distance.get(to);
      for (const state of from) if (beyond !== undefined && !distance.has(state)) distance.set(state, beyond + 1);
    }
  }
  return distance;
}

describe('who decides on a request to share', () => {
  test('in 赤峰 the department that holds the data, by share type', () => {
    expect(transitionIn('chifeng', 'SMX-03', 'approveShareRequest')).toMatchObject({
      by: [{ role: 'PROVIDER', party: 'provider' }],
      deadline: 'share_reply_working_days',
    });
    expect(transitionIn('chifeng', 'SMX-02', 'grantShareRequest').by).toEqual([{ role: 'SERVICE' }]);
  });

  test('in 济源 always the authority, whatever the share type or the mode of service', () => {
    const request = mustHave('jiyuan', 'SMX-03');
    expect(mustHave('jiyuan', 'SMX-02')).toEqual(request);
    expect(mustHave('jiyuan', 'SMX-05')).toEqual(request);
    expect(transitionIn('jiyuan', 'SMX-03', 'approveShareRequest').by).toEqual([{ role: 'AUTHORITY' }]);
  });

  test('in 三明 by mode of service: bulk first the producer, an interface the authority alone, verification by letter', () => {
    for (const id of ['SMX-02', 'SMX-03']) expect(mustHave('sanming', id).id).toBe('SMX-05');
    expect(transitionIn('sanming', 'SMX-05', 'submitBulkRequest').to).toBe('PRODUCER_REVIEW');
    expect(transitionIn('sanming', 'SMX-05', 'submitInterfaceRequest').to).toBe('AUTHORITY_REVIEW');
    expect(transitionIn('sanming', 'SMX-05', 'registerOfficialLetter').to).toBe('LETTER_REGISTERED');
    expect(transitionIn('sanming', 'SMX-05', 'approveShareRequest').by).toEqual([{ role: 'AUTHORITY' }]);
  });
});

describe('suspension on an objection', () => {
  test('in 赤峰 always and at once: nothing else leads on', () => {
    expect(mustHave('chifeng', 'SMX-09').transitions.filter(({ from }) => from.includes('FILED'))).toMatchObject([
      { event: 'suspendOpenResource', by: [{ role: 'SERVICE' }] },
    ]);
  });

  test('in 玉林 only where the opening body deems it necessary', () => {
    const open = mustHave('yulin', 'SMX-09').transitions.filter(({ from }) => from.includes('FILED'));
    expect(open.map(({ event }) => event).sort()).toEqual(['keepOpen', 'suspendOpenResource']);
    for (const { by } of open) expect(by).toEqual([{ role: 'PROVIDER', party: 'provider' }]);
  });
});

describe('gates of a project', () => {
  test.each([
    ['chifeng', { approveProject: true, acceptProject: true, allocateOperationsFunding: true }],
    ['jiyuan', { approveProject: false, acceptProject: false, allocateOperationsFunding: true }],
    ['guiyang', { approveProject: true, acceptProject: true, allocateOperationsFunding: true }],
    ['sanming', { approveProject: false, acceptProject: false, allocateOperationsFunding: false }],
  ])('in %s the gates are soft as the text has them', (slug, gates) => {
    for (const [event, soft] of Object.entries(gates)) expect(transitionIn(slug, 'SMX-12', event).soft).toBe(soft);
  });

  test('in 三明 operations are funded only from acceptance on', () => {
    expect(transitionIn('sanming', 'SMX-12', 'allocateOperationsFunding')).toMatchObject({ from: ['ACCEPTED'], engine: false });
  });
});

describe('orders to rectify', () => {
  test.each([
    ['chifeng', ['AUTHORITY', 'GOVERNMENT'], ['transferCase']],
    ['jiyuan', ['AUTHORITY'], ['escalateRectification', 'transferCase', 'exempt']],
    ['guiyang', ['AUTHORITY'], []],
    ['sanming', ['AUTHORITY'], ['criticise', 'transferCase']],
    ['yulin', ['GOVERNMENT'], ['transferCase', 'exempt']],
  ])('in %s %s orders, and what may follow is %s', (slug, roles, further) => {
    expect(transitionIn(slug, 'SMX-13', 'issueRectification').by.map(({ role }) => role)).toEqual(roles);
    const common = ['issueRectification', 'submitRectification', 'confirmRectification', 'rejectRectification', 'markOverdue'];
    expect(eventsIn(slug, 'SMX-13').filter(event => !common.includes(event))).toEqual(further);
  });

  test('a limit that passes makes an order overdue by itself, but in 玉林 there is none', () => {
    for (const slug of cities.filter(city => city !== 'yulin')) {
      expect(transitionIn(slug, 'SMX-13', 'markOverdue')).toMatchObject({ automatic: true, deadline: 'rectification_limit' });
    }
    expect(statesIn('yulin', 'SMX-13')).toEqual(['ISSUED', 'RECTIFIED', 'CLOSED', 'TRANSFERRED', 'EXEMPTED']);
    expect(mustHave('yulin', 'SMX-13').transitions.every(({ deadline }) => deadline === null)).toBe(true);
  });

  test('each city cites its own article', () => {
    expect(numbersOf(transitionIn('jiyuan', 'SMX-13', 'exempt'))).toEqual(['第六十一条']);
    expect(numbersOf(transitionIn('sanming', 'SMX-13', 'criticise'))).toEqual(['第三十二条']);
    expect(numbersOf(transitionIn('yulin', 'SMX-13', 'exempt'))).toEqual(['第三十七条']);
    expect(numbersOf(transitionIn('guiyang', 'SMX-13', 'issueRectification'))[0]).toMatch(/第八章\s?二是$/);
    expect(transitionIn('chifeng', 'SMX-13', 'rejectRectification').engine).toBe(true);
  });
});

test('in 贵阳 a service comes before opening; elsewhere a confirmed demand goes straight into the catalog', () => {
  expect(transitionIn('guiyang', 'SMX-07', 'linkPublishedEntry').from).toEqual(['PRE_SERVICE']);
  expect(numbersOf(transitionIn('guiyang', 'SMX-07', 'startPreService'))[0]).toMatch(/第五章\s?二是$/);
  for (const slug of ['chifeng', 'jiyuan', 'yulin']) {
    expect(transitionIn(slug, 'SMX-07', 'linkPublishedEntry').from).toEqual(['CONFIRMED']);
  }
});

test('in 济源 a risk to security suffices to suspend a user, elsewhere a ground is needed', () => {
  expect(transitionIn('jiyuan', 'SMX-14', 'suspendAccess').guardText).toMatch(/安全风险/);
  expect(transitionIn('yulin', 'SMX-14', 'suspendAccess').guardText).not.toMatch(/安全风险/);
});

test('in 济源 a service may be ended without being suspended first', () => {
  expect(transitionIn('jiyuan', 'SMX-03', 'terminateAccess').from).toContain('FULFILLED');
  expect(transitionIn('jiyuan', 'SMX-14', 'terminateAccess').from).toContain('INVESTIGATING');
});

test('in 赤峰 whoever asks for unconditionally shared data states the scenario and commits itself too', () => {
  expect(transitionIn('chifeng', 'SMX-02', 'submitShareRequest').guardText).toBe('写明应用场景并承诺合规使用');
});

test('in 济源 government data stands on no balance sheet', () => {
  expect(eventsIn('jiyuan', 'SMX-11')).not.toContain('recordBalanceSheetEntry');
  expect(numbersOf(transitionIn('guiyang', 'SMX-11', 'recordBalanceSheetEntry'))[0]).toMatch(/第六章\s?四是$/);
});

describe('contracts', () => {
  test('in 三明 a contract follows the experts, and where competition is asked for the selection', () => {
    expect(transitionIn('sanming', 'SMX-10', 'createOperationContract').from).toEqual(['EXPERT_ASSESSED', 'SELECTED']);
  });

  test('in 赤峰 and 贵阳 no selection is asked for: the path may skip it', () => {
    for (const slug of ['chifeng', 'guiyang']) {
      expect(transitionIn(slug, 'SMX-10', 'createOperationContract').from).toEqual(
        expect.arrayContaining(['REQUESTED', 'SELECTED']),
      );
    }
    expect(statesIn('guiyang', 'SMX-10')).not.toContain('EXPERT_ASSESSED');
  });

  test('a contract is suspended by the event of its asset in every city, which is the register’s own', () => {
    for (const slug of ['chifeng', 'guiyang', 'sanming']) {
      expect(transitionIn(slug, 'SMX-10', 'suspendForAsset')).toMatchObject({ to: 'SUSPENDED', engine: true, articles: [] });
    }
  });

  test('approved or in force, a contract stands still where its ground is gone; no text says so, and none is cited', () => {
    for (const slug of ['chifeng', 'guiyang', 'sanming']) {
      const own = { engine: true, articles: [] };
      for (const event of ['suspendForAsset', 'suspendForOperator'])
        expect(transitionIn(slug, 'SMX-10', event)).toMatchObject({ from: ['APPROVED', 'ACTIVE'], to: 'SUSPENDED', ...own });
      expect(transitionIn(slug, 'SMX-10', 'reinstateContract')).toMatchObject({ from: ['SUSPENDED'], to: 'APPROVED', ...own });
    }
  });
});

test('in 济源 only the principal of the department lengthens a reply, once', () => {
  for (const id of ['SMX-06', 'SMX-09-CORRECTION']) {
    const extension = transitionIn('jiyuan', id, 'extendReplyDeadline');
    expect(extension.by).toEqual([{ role: 'PRINCIPAL', party: 'provider' }]);
    expect(extension.from).not.toContain(extension.to);
  }
});
