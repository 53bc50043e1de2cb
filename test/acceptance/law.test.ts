import { ParametersPageDocument } from '../../client/generated/graphql';
import { parameterNames } from '../../rulebook/parameters';
import { aRegister, type TestRegister } from '../register';
import { cities, onTheSampleDay } from './city';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ clock: onTheSampleDay });
});
afterAll(() => register.close());

const slugs = cities.map(({ slug }) => slug);

async function pageOf(jurisdiction: string) {
  const { data, errors } = await register.as().ask(ParametersPageDocument, { jurisdiction });
  expect(errors).toBeUndefined();
  if (!data.jurisdiction) throw new Error('the city is not there');
  return data.jurisdiction;
}

async function ask<Data>(document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await register.as().ask<Data, object>(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

test.each(slugs)(
  'one question returns every parameter of %s with its origin, and the article of what is stated',
  async slug => {
    const { parameters } = await pageOf(slug);
    expect(parameters.map(({ name }) => name)).toEqual(parameterNames);
    for (const { name, origin, article, borrowedFrom, value, note, binding, description } of parameters) {
      const told = { name, article: article ? article.text !== '' : null, borrowedFrom: borrowedFrom ?? null };
      expect(description).toMatch(/[\u4e00-\u9fff]/);
      switch (origin) {
        case 'STATED':
          expect(told).toEqual({ name, article: true, borrowedFrom: null });
          break;
        case 'BORROWED':
          expect(told).toMatchObject({ name, article: null });
          expect(slugs.filter(sibling => sibling !== slug)).toContain(borrowedFrom);
          break;
        default:
          expect(told).toEqual({ name, article: null, borrowedFrom: null });
      }
      if (origin === 'NOT_REGULATED' || origin === 'INCOMPLETE') expect([name, value ?? null]).toEqual([name, null]);
      if (origin !== 'STATED') expect([name, binding, note ?? '']).toEqual([name, false, expect.stringMatching(/\.$/)]);
    }
  },
);

test.each([
  ['chifeng', 'INTERPRETATION', 46],
  ['guiyang', 'DRAFT', 0],
  ['jiyuan', 'DRAFT', 0],
  ['sanming', 'TRIAL_LAPSED', 0],
  ['yulin', 'IN_FORCE', 30],
])('the text of %s is shown as what it is (%s), and %d of its parameters bind', async (slug, standing, count) => {
  const { instrument, parameters } = await pageOf(slug);
  expect(instrument.standing).toBe(standing);
  expect(parameters.filter(({ binding }) => binding)).toHaveLength(count);
});

test('each city has its own words for the same notion', async () => {
  const wordingOf = async (slug: string) => (await pageOf(slug)).terms.find(({ term }) => term === 'share_types')?.wording;
  expect(await wordingOf('chifeng')).toContain('不予共享');
  expect(await wordingOf('sanming')).toContain('暂不共享');
});

test('one parameter is found by its name, none by a name that is none', async () => {
  const document = `query ($slug: String!) { jurisdiction(slug: $slug) {
    known: parameter(name: "annual_report_authority_due") { value unit origin article { id number text instrument { id standing } } articles { number } }
    unknown: parameter(name: "annual_report_due") { value }
  } }`;
  expect(await ask(document, { slug: '419001' })).toEqual({
    jurisdiction: {
      known: {
        value: '--02-LAST',
        unit: 'day of the year',
        origin: 'STATED',
        article: {
          id: 'jiyuan/第五十五条第2款',
          number: '第五十五条第2款',
          text: expect.stringContaining('每年2月底前'),
          instrument: { id: 'jiyuan', standing: 'DRAFT' },
        },
        articles: [{ number: '第五十五条第2款' }],
      },
      unknown: null,
    },
  });
});

test('values that are more than a number arrive as they are', async () => {
  const document = `{ jurisdiction(slug: "sanming") {
    approvers: parameter(name: "share_approvers") { value }
    gate: parameter(name: "om_funding_gate") { value }
  } }`;
  expect(await ask(document)).toEqual({
    jurisdiction: {
      approvers: {
        value: {
          by: 'SERVICE_MODE',
          routes: { INTERFACE: ['authority'], BULK: ['producer', 'authority'], CROSS_VERIFICATION: ['authority'] },
        },
      },
      gate: { value: { strength: 'HARD', weight: 'REQUIREMENT', conditions: ['ACCEPTED'] } },
    },
  });
});

test.each([
  ['chifeng', 13],
  ['guiyang', 41],
  ['jiyuan', 65],
  ['sanming', 35],
  ['yulin', 39],
  [null, 193],
  ['nowhere', 0],
])('the articles of %s in their official wording are %d', async (jurisdiction, count) => {
  const { articles } = await ask<{ articles: { id: string; text: string }[] }>(
    'query ($jurisdiction: String) { articles(jurisdiction: $jurisdiction) { id text } }',
    { jurisdiction },
  );
  expect(articles).toHaveLength(count);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(count);
  expect(articles.filter(({ text }) => text.trim() === '')).toEqual([]);
});

test('a text binds only on the days on which it is in force', async () => {
  const document = '{ jurisdiction(slug: "sanming") { parameter(name: "log_retention_min") { binding } } }';
  const on = async (day: string) => {
    const then = await aRegister({ clock: () => new Date(`${day}T12:00:00+08:00`) });
    const { data } = await then.as().ask<{ jurisdiction: { parameter: { binding: boolean } } }, object>(document);
    await then.close();
    return data.jurisdiction.parameter.binding;
  };
  expect([await on('2024-04-20'), await on('2024-04-21')]).toEqual([true, false]);
});

test('from the day on which the deployment adopted a draft, what it states binds, and nothing else of it', async () => {
  const ADOPTED_TEXTS = [{ jurisdiction: 'jiyuan', since: '2026-06-30', decision: '第1号' }];
  const boundOn = async (day: string) => {
    const adopting = await aRegister({ clock: () => new Date(`${day}T12:00:00+08:00`), env: { ADOPTED_TEXTS } });
    const { data } = await adopting.as().ask(ParametersPageDocument, { jurisdiction: 'jiyuan' });
    await adopting.close();
    return data.jurisdiction?.parameters.filter(({ binding }) => binding).map(({ origin }) => origin);
  };
  expect(await boundOn('2026-06-29')).toEqual([]);
  expect(await boundOn('2026-06-30')).toEqual(Array(63).fill('STATED'));
});

test('a reader learns by which decision a draft binds, the latest that holds, and of the other cities that there is none', async () => {
  const ADOPTED_TEXTS = [
    { jurisdiction: 'jiyuan', since: '2025-06-30', decision: '第1号' },
    { jurisdiction: 'jiyuan', since: '2026-06-30', decision: '第2号' },
  ];
  const toldOn = async (day: string) => {
    const adopting = await aRegister({ clock: () => new Date(`${day}T12:00:00+08:00`), env: { ADOPTED_TEXTS } });
    const { data } = await adopting
      .as()
      .ask<{ jurisdictions: { slug: string; adoption: object | null }[] }, object>(
        '{ jurisdictions { slug adoption { since decision } } }',
        {},
      );
    await adopting.close();
    return data.jurisdictions.filter(({ adoption }) => adoption !== null);
  };
  expect(await toldOn('2025-06-29')).toEqual([]);
  expect(await toldOn('2026-06-29')).toEqual([{ slug: 'jiyuan', adoption: { since: '2025-06-30', decision: '第1号' } }]);
  expect(await toldOn('2026-06-30')).toEqual([{ slug: 'jiyuan', adoption: { since: '2026-06-30', decision: '第2号' } }]);
});
