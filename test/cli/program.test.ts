import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Command } from 'commander';
import { path } from '../../cli/arguments';
import { program } from '../../cli/program';
import { sentenceOf } from '../../cli/tell';
import { callerFolder, readConfig } from '../../kernel/config';
import { newPrivateKey } from '../../kernel/new-private-key';
import { aFolder } from './import/parsers';

const folder = aFolder();
afterAll(() => folder.remove());
const config = readConfig({ SHUJI_DATA: folder.path, NODE_ENV: 'test' });

/** Runs `shuji …`; what it says of a wrong command line instead of ending the process. */
async function told(...args: string[]): Promise<string> {
  const said: string[] = [];
  const spies = [
    jest.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0),
    jest.spyOn(process.stdout, 'write').mockImplementation(text => said.push(String(text)) > 0),
    jest.spyOn(console, 'log').mockImplementation(line => void said.push(String(line))),
  ];
  const shuji = program(() => config);
  const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
  for (const command of all(shuji))
    command.exitOverride(error => {
      throw error;
    });
  try {
    await shuji.parseAsync(args, { from: 'user' });
  } catch (error) {
    said.push(sentenceOf(error) ?? '');
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return said.join('\n');
}

const NUMBER = '990101199001010000'; // no such region was ever given out

test.each([
  [['import', 'catalog', 'x.csv'], /缺少必需的选项 missing option: --jurisdiction <slugOrCode>/],
  [['import', 'catalog', '--jurisdiction', 'chifeng'], /缺少参数 missing argument: file/],
  [['import', 'catalog', 'x.csv', '--jurisdiction'], /选项缺少值 this option wants a value/],
  [['export', 'catalog', 'x.csv', '--colour'], /没有此选项 no such option: --colour/],
  [['export', 'catalog', 'x.csv', '--formt', 'csv'], /no such option: --formt；是否为 did you mean: --format/],
  [['exprt'], /没有此命令 no such command；是否为 did you mean: export/],
  [['export', 'people', 'x.csv'], /参数 register 无效：可选 one of: legal-entities, .* not valid/],
  [['export', 'catalog', 'x.csv', '--format', 'xml'], /选项 --format <format> 的值无效：可选 one of: csv, json\. The value/],
  [['token', '--role', 'ANALYST', '--expires-in', 'yesterday'], /--expires-in <time> 的值无效：应为时长/],
  [['token', '--role', 'ANALYST', '--expires-in', '0h'], /--expires-in <time> 的值无效：应为时长/],
  [['token', '--role', 'ANALYST', '--person', 'me'], /--person <id> 的值无效：应为自然人标识/],
  [['migrate', 'now'], /参数过多 too many arguments/],
])('%j is answered in both languages', async (args, answer) => {
  const text = await told(...args);
  expect(text).toMatch(answer);
  expect(text).not.toMatch(/^error:/m);
});

test.each([
  ['token', '--role', 'PROVIDER', '--organization', NUMBER],
  ['token', '--role', 'ANALYST', '--person', NUMBER],
  ['token', '--role', NUMBER],
  ['token', '--role', 'ANALYST', `--organisation=${NUMBER}`],
  ['token', '--role', 'ANALYST', `-${NUMBER}`],
  ['export', NUMBER, 'x.csv'],
  [NUMBER],
])('an identity number in the wrong place is not repeated: %s %s %s %s', async (...args) => {
  const text = await told(...args);
  expect(text).toMatch(/错误 error/);
  expect(text).not.toContain(NUMBER);
});

test('a token is made for a length of time and a person', async () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  for (const person of [id, `person:${id}`])
    expect(await told('token', '--role', 'CONSUMER', '--person', person, '--expires-in', '7 days')).toMatch(
      /^ey[\w-]+\.[\w-]+\./,
    );
});

describe('public keys of a token issuer', () => {
  const privateKey = newPrivateKey('P-256');
  const publicKey = createPublicKey(privateKey);
  const set = (...keys: object[]) => JSON.stringify({ keys });
  const secrets = (name: string, jwks: string) => told('secrets', join(folder.path, name), '--jwks', jwks);

  test.each([
    ['a private key', set(publicKey.export({ format: 'jwk' }), privateKey.export({ format: 'jwk' })), /含有私钥.*private keys/],
    ['a shared secret', set({ kty: 'oct', k: 'AAAA' }), /含有私钥.*private keys/],
    ['a single key', JSON.stringify(publicKey.export({ format: 'jwk' })), /应为 JWK Set.*wants a JWK Set/],
    ['no JSON', 'keys', /应为 JWK Set/],
  ])('%s is refused, and nothing is written', async (_, text, answer) => {
    expect(await secrets('refused', folder.file('keys.json', text))).toMatch(answer);
    expect(existsSync(join(folder.path, 'refused'))).toBe(false);
  });

  test('a missing file is refused; no key at all is told', async () => {
    expect(await secrets('refused', join(folder.path, 'absent.json'))).toMatch(/无法读取.*cannot be read/);
    expect(await secrets('none', folder.file('none.json', set()))).toMatch(/尚无公钥/);
    const text = set(publicKey.export({ format: 'jwk' }));
    expect(await secrets('one', folder.file('one.json', text))).not.toMatch(/尚无公钥/);
    expect(readFileSync(join(folder.path, 'one', 'jwks.json'), 'utf8')).toBe(`${text}\n`);
  });
});

test('a port that is taken is told by the variable that names it, without a stack', async () => {
  const holder = createServer();
  await new Promise<void>(resolve => holder.listen(0, '127.0.0.1', resolve));
  const { port } = holder.address() as { port: number };
  const error = await new Promise(resolve => createServer().once('error', resolve).listen(port, '127.0.0.1'));
  holder.close();
  expect(sentenceOf(error)).toMatch(new RegExp(`^PORT: ${port} 已被占用.* Port ${port} is taken`));
  const denied = Object.assign(new Error('listen EACCES'), { syscall: 'listen', code: 'EACCES', port: 80 });
  expect(sentenceOf(denied)).toMatch(/^PORT: 无权监听 80/);
  expect(sentenceOf(new Error('ours'))).toBeUndefined();
});

test('a relative path is of the folder where npm was called, or else of the current one', () => {
  expect(callerFolder({ INIT_CWD: '/somewhere' })).toBe('/somewhere');
  expect(callerFolder({})).toBe(process.cwd());
  expect(path('a.csv')).toBe(join(callerFolder(), 'a.csv'));
  expect(path('/a.csv')).toBe('/a.csv');
});
