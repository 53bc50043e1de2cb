import { WorkflowsPageDocument } from '../../client/generated/graphql';
import type { CitySlug } from '../../sample/shapes';
import { aRegister, type TestRegister } from '../register';
import { cities, onTheSampleDay } from './city';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ clock: onTheSampleDay });
});
afterAll(() => register.close());

const slugs = cities.map(({ slug }) => slug);

async function ask<Data>(document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await register.as().ask<Data, object>(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function workflowsOf(jurisdiction: CitySlug) {
  const { data, errors } = await register.as().ask(WorkflowsPageDocument, { jurisdiction });
  expect(errors).toBeUndefined();
  return data.jurisdiction?.workflows ?? [];
}

const plain = (text: string) => text.replace(/\s/g, '');

const MATTERS = [
  ...[
    'SMX-01',
    'SMX-02',
    'SMX-03',
    'SMX-03-INTERFACE',
    'SMX-04',
    'SMX-05',
    'SMX-06',
    'SMX-06-ACCOUNT',
    'SMX-07',
    'SMX-07-RETURN',
    'SMX-08',
  ],
  ...['SMX-09', 'SMX-09-CORRECTION', 'SMX-10', 'SMX-11', 'SMX-12', 'SMX-13', 'SMX-14'],
];

describe.each(slugs)('%s', slug => {
  test('one question returns all matters, the correction of the open catalog beside the objection', async () => {
    expect((await workflowsOf(slug)).map(({ code }) => code)).toEqual(MATTERS);
  });

  test('each matter is drawn, and what the city does not have says so and is empty', async () => {
    for (const { standing, states, transitions, diagram, initial } of await workflowsOf(slug)) {
      expect(diagram.startsWith('stateDiagram-v2\n')).toBe(true);
      if (standing === 'REGULATED') {
        for (const state of states) expect(diagram).toContain(` as ${state}\n`);
        for (const { event } of transitions) expect(diagram).toContain(event);
        expect(states).toContain(initial);
      } else {
        expect([initial, states, transitions]).toEqual([null, [], []]);
      }
    }
  });

  test('every article that an event cites is one of the city’s and has its wording', async () => {
    const { articles } = await ask<{ articles: { id: string; text: string }[] }>(
      'query ($jurisdiction: String!) { articles(jurisdiction: $jurisdiction) { id text } }',
      { jurisdiction: slug },
    );
    for (const { transitions } of await workflowsOf(slug)) {
      for (const { engine, articles: cited } of transitions) {
        expect(engine).toBe(cited.length === 0);
        for (const { id, text } of cited) {
          const whole = articles.filter(article => id.startsWith(article.id)).map(article => plain(article.text));
          expect([id, whole.some(wording => text !== '' && wording.includes(plain(text)))]).toEqual([id, true]);
        }
      }
    }
  });
});

/** One event of a city's machine. */
async function eventIn(slug: CitySlug, name: string, event: string) {
  const { jurisdiction } = await ask<{ jurisdiction: { workflow: { transitions: { event: string }[] } } }>(
    `query ($slug: String!, $name: String!) { jurisdiction(slug: $slug) { workflow(name: $name) { transitions {
      event from to by deadline guard soft engine articles { number } } } } }`,
    { slug, name },
  );
  return jurisdiction.workflow.transitions.find(transition => transition.event === event);
}

test('a matter is found by its name as by its code; one that is none is null', async () => {
  const { jurisdiction } = await ask<{ jurisdiction: Record<string, { id: string } | null> }>(`{ jurisdiction(slug: "jiyuan") {
    byName: workflow(name: "rectification") { id }
    byCode: workflow(name: "SMX-13") { id }
    none: workflow(name: "SMX-99") { id }
  } }`);
  expect(jurisdiction).toEqual({ byName: { id: 'jiyuan/SMX-13' }, byCode: { id: 'jiyuan/SMX-13' }, none: null });
});

test('who approves a request to share differs by city: the department in 赤峰, the authority in 济源 and 三明', async () => {
  expect(await eventIn('chifeng', 'SMX-03', 'approveShareRequest')).toMatchObject({
    by: ['PROVIDER'],
    deadline: 'share_reply_working_days',
    articles: [{ number: expect.stringContaining('四') }],
  });
  expect(await eventIn('jiyuan', 'SMX-03', 'approveShareRequest')).toMatchObject({ by: ['AUTHORITY'] });
  expect(await eventIn('sanming', 'SMX-05', 'approveShareRequest')).toMatchObject({ by: ['AUTHORITY'] });
});

test('in 三明 the mode of service decides the way of every request, which is said with the matter', async () => {
  const matters = await workflowsOf('sanming');
  const runsAs = Object.fromEntries(matters.map(matter => [matter.code, matter.runsAs]));
  expect(runsAs).toMatchObject({ 'SMX-02': 'SMX-05', 'SMX-03': 'SMX-05', 'SMX-05': null });
});

test('in 贵阳 the way of a request is announced and not named, in 玉林 sharing is not regulated', async () => {
  const standingOf = async (slug: CitySlug, wanted: string) =>
    (await workflowsOf(slug)).find(({ code }) => code === wanted)?.standing;
  expect(await standingOf('guiyang', 'SMX-03')).toBe('INCOMPLETE');
  expect(await standingOf('yulin', 'SMX-03')).toBe('NOT_REGULATED');
});
