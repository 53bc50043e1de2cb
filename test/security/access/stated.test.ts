import { objectTypes, unstated } from '../../../kernel/access';
import { buildSlice } from '../../../kernel/slice';
import { slices } from '../../../subgraphs/all';

const built = slices.map(slice => [slice.name, slice] as const);

test.each(built)('%s: everything that it shows and does is stated, and nothing else is', async (_, slice) => {
  const { schema } = await buildSlice(slice);
  expect(unstated(schema, slice.access ?? {})).toEqual([]);
  const fields = new Map(objectTypes(schema).map(type => [type.name, Object.keys(type.getFields())]));
  const said = Object.entries(slice.access ?? {}).flatMap(([type, stated]) =>
    typeof stated === 'string' || Object.values(stated).some(reach => reach === 'all' || reach === 'own')
      ? [[type, undefined] as const]
      : Object.keys(stated).map(field => [type, field] as const),
  );
  const idle = said.filter(
    ([type, field]) => !fields.has(type) || (field && field !== '*' && !fields.get(type)?.includes(field)),
  );
  expect(idle).toEqual([]);
});
