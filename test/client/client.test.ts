import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DocumentNode, Kind } from 'graphql';
import { documentIdOf, NoAnswer, RegisterPageDocument, ShujiClient } from '../../client/client';
import * as documents from '../../client/generated/graphql';
import { parseManifest, usualManifest } from '../../gateway/persisted/manifest';
import { Role } from '../../kernel/actor';
import { projectFile, root } from '../../kernel/root';
import { aRegister, type TestRegister } from '../register';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
});
afterAll(() => register.close());

const clientOf = (options: { token?: () => Promise<string>; language?: 'zh' | 'en'; documentIds?: boolean } = {}) =>
  new ShujiClient({ url: `${register.address}/graphql`, ...options });
const analyst = () => register.tokenFor({ subject: 'analyst', roles: [Role.ANALYST] });

test('a typed question has a typed answer', async () => {
  const { data, errors } = await clientOf({ token: analyst }).ask(RegisterPageDocument, { search: '信用评分', first: 2 });
  expect(errors).toEqual([]);
  const names: string[] | undefined = data?.dataAssets.nodes.map(({ name }) => name);
  expect(names).toHaveLength(2);
});

test('an error comes with its code, in the language asked for; without a token only public data is shown', async () => {
  const { data, errors } = await clientOf({ token: analyst, language: 'en' }).ask(RegisterPageDocument, { first: 101 });
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    { message: 'Must lie between 0 and 100.', extensions: { code: 'BAD_USER_INPUT', field: 'first' } },
  ]);
  expect((await clientOf().ask(RegisterPageDocument, {})).data?.dataAssets.totalCount).toBe(0);
});

test('ids stand for documents, and those of the client are published', async () => {
  const [byId, byText] = [clientOf({ token: analyst, documentIds: true }), clientOf({ token: analyst })];
  const asked = { search: '信用评分', first: 2 };
  expect(await byId.ask(RegisterPageDocument, asked)).toEqual(await byText.ask(RegisterPageDocument, asked));

  const published = parseManifest(readFileSync(usualManifest, 'utf8'));
  const documentOf = new Map<string, DocumentNode>(
    Object.values(documents).flatMap(document => {
      const [operation] = 'definitions' in document ? (document as DocumentNode).definitions : [];
      return operation?.kind === Kind.OPERATION_DEFINITION ? [[String(operation.name?.value), document as DocumentNode]] : [];
    }),
  );
  expect(published).toHaveLength(readdirSync(projectFile('client', 'operations')).length);
  for (const { id, name } of published)
    expect([name, await documentIdOf(documentOf.get(name) as DocumentNode)]).toEqual([name, `sha256:${id}`]);
});

test('what is no register gives no answer, and says so', async () => {
  const other = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  await expect(new ShujiClient({ url }).ask(RegisterPageDocument, {})).rejects.toThrow(NoAnswer);
  other.close();
});

test('integrators import it by the name of the package', () => {
  const script =
    'const { ShujiClient, AssetPageDocument } = require("shuji/client"); console.log(typeof ShujiClient, AssetPageDocument.kind)';
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  expect([stdout.trim(), stderr]).toEqual(['function Document', '']);
});
