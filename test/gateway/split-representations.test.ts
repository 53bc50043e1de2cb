import { parse, print } from 'graphql';
import { joinAnswers, splitRepresentations } from '../../gateway/engine/split-representations';

const things = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => ({ __typename: 'Thing', id: `${from + at}` }));
const one = parse(
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Thing { id } } }',
);
const merged = parse(`
  query Step($_v0_representations: [_Any!]!, $_v1_representations: [_Any!]!, $code: ID!, $first: Int) {
    _v0__entities: _entities(representations: $_v0_representations) { ...Name }
    _v1__entities: _entities(representations: $_v1_representations) { ... on Owner { things(first: $first) { id } } }
    owner(code: $code) { ...Name }
  }
  fragment Name on Owner { name ...Code }
  fragment Code on Owner { code }
`);

test('a hundred are one question, as it was', () => {
  const asked = { document: one, variables: { representations: things(0, 100) } };
  expect(splitRepresentations(asked, 100)).toEqual([{ ...asked, offsets: new Map() }]);
});

test('one more are two questions', () => {
  const parts = splitRepresentations({ document: one, variables: { representations: things(0, 101) } }, 100);
  expect(parts.map(({ variables }) => variables)).toEqual([
    { representations: things(0, 100) },
    { representations: things(100, 101) },
  ]);
  expect(parts.map(({ document }) => print(document))).toEqual([print(one), print(one)]);
});

test('several lists fill the questions together, and each question holds what it uses and no more', () => {
  const variables = { _v0_representations: things(0, 150), _v1_representations: things(500, 530), code: 'A', first: 2 };
  const parts = splitRepresentations({ document: merged, variables, operationName: 'Step' }, 100);
  expect(parts.map(part => part.variables)).toEqual([
    { _v0_representations: things(0, 100), code: 'A' },
    { _v0_representations: things(100, 150), _v1_representations: things(500, 530), first: 2 },
  ]);
  const [first = '', second = ''] = parts.map(({ document }) => print(document));
  expect(first).toContain('owner(code: $code)');
  expect(first).not.toMatch(/_v1|\$first/);
  expect(second).not.toMatch(/owner\(|\$code/);
  for (const text of [first, second]) expect(text).toMatch(/fragment Name[\s\S]*fragment Code/);
});

test('an empty list is asked for, too', () => {
  const variables = { _v0_representations: [], _v1_representations: things(0, 250), code: 'A', first: 2 };
  const parts = splitRepresentations({ document: merged, variables }, 100);
  expect(parts.map(({ document }) => print(document).includes('_v0__entities'))).toEqual([true, false, false]);
});

test('answers come together in order, errors at the place of the whole', () => {
  const variables = { _v0_representations: things(0, 150), _v1_representations: things(500, 530), code: 'A', first: 2 };
  const parts = splitRepresentations({ document: merged, variables }, 100);
  const joined = joinAnswers(parts, [
    {
      data: { _v0__entities: things(0, 100), owner: null },
      errors: [
        { message: 'a', path: ['_v0__entities', 7, 'name'] },
        { message: 'b', path: ['owner'] },
      ],
    },
    {
      data: { _v0__entities: things(100, 150), _v1__entities: things(500, 530) },
      errors: [
        { message: 'c', path: ['_v0__entities', 7, 'name'] },
        { message: 'd', path: ['_v1__entities', 7] },
      ],
    },
  ]);
  expect(joined.data).toEqual({ _v0__entities: things(0, 150), _v1__entities: things(500, 530), owner: null });
  expect(joined.errors?.map(({ path }) => path)).toEqual([
    ['_v0__entities', 7, 'name'],
    ['owner'],
    ['_v0__entities', 107, 'name'],
    ['_v1__entities', 7],
  ]);
});

test('a question without an answer leaves the whole without', () => {
  const parts = splitRepresentations({ document: one, variables: { representations: things(0, 150) } }, 100);
  const errors = [{ message: 'no' }];
  expect(joinAnswers(parts, [{ data: { _entities: things(0, 100) } }, { errors }])).toEqual({ data: null, errors });
});
