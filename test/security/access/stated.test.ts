import { type Access, objectTypes, unstated } from '../../../kernel/access';
import { buildSlice } from '../../../kernel/slice';
import { slices } from '../../../subgraphs/all';

/** What a slice states, as `Type` or `Type.field`. */
const statements = (access: Access): string[] =>
  Object.entries(access).flatMap(([type, stated]) => {
    const isOfRoles = stated === 'everyone' || Object.values(stated).every(reach => reach === 'all' || reach === 'own');
    return isOfRoles ? [type] : Object.keys(stated).map(field => (field === '*' ? type : `${type}.${field}`));
  });

test.each(slices.map(slice => [slice.name, slice] as const))(
  '%s: everything that it shows and does is stated, and nothing else is',
  async (_, slice) => {
    const { schema } = await buildSlice(slice);
    expect(unstated(schema, slice.access)).toEqual([]);
    const there = new Set(
      objectTypes(schema).flatMap(type => [type.name, ...Object.keys(type.getFields()).map(field => `${type.name}.${field}`)]),
    );
    expect(statements(slice.access).filter(statement => !there.has(statement))).toEqual([]);
  },
);

test('a slice that leaves a field unstated does not start, and says which', async () => {
  const [slice] = slices;
  if (!slice) throw new Error('there are slices');
  const { Query, ...access } = slice.access;
  await expect(buildSlice({ ...slice, access })).rejects.toThrow(/does not state who may see or do Query\./);
});
