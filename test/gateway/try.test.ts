import { aToyRegister } from './toy-register';

for (const over of ['process', 'http'] as const)
  test(`try ${over}`, async () => {
    const g = await aToyRegister({ over });
    const show = async (q: string, v = {}, h = {}) => {
      const a = await g.ask(q, v, h);
      console.log(a.status, q.slice(0, 100), a.body.slice(0, 1500));
    };
    await show(
      '{ thing(id: "thing:1") { title owner { name kind things(first: 2) { totalCount nodes { title owner { name } } } } } owner(code: "B") { name viewer } x: owner(code: "A") { name } }',
    );
    await show('{ things(first: 3) { nodes { title owner { broken name } } } forbidden }');
    await show('query($t: ShortText!) { byText(text: $t) }', { t: '110105199001010012' });
    await show('query($t: ShortText!) { byText(text: $t) }', { t: 'abc' });
    await show('{ byText(text: "110105199001010012") }');
    await show(
      'mutation($i: RenameInput!) { renameOwner(input: $i) { __typename ... on Owner { name things { totalCount } } ... on Refused { findings } } }',
      { i: { code: 'A', name: 'x' } },
    );
    await show('mutation($i: RenameInput!) { renameOwner(input: $i) { __typename } }', {
      i: { code: 'A', name: 'x', kind: '110105199001010012' },
    });
    await show('mutation($i: RenameInput!) { renameOwner(input: $i) { __typename } }', { i: { code: 'A', bad110105: 'x' } });
    await show('{ thing(id: "thing:1") { fails owner { broken } asOf } }', {}, { 'registry-as-of': '2026-01-01T00:00:00Z' });
    await show('{ owners(kind: PUBLIC) { name kind } __schema { queryType { name } types { name } } }');
    await show('{ nope }');
    await g.close();
  });
