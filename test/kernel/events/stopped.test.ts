import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openRegisters, type Registers } from './registers';

let registers: Registers;
beforeAll(async () => {
  registers = await openRegisters();
});
afterAll(() => registers.close());

test('a process that stops as soon as it began to deliver asks nothing of a connection that is busy', async () => {
  const node = ['--throw-deprecation', '--require', 'reflect-metadata', '--require', require.resolve('./typescript.cjs')];
  const program = [...node, join(__dirname, 'stopping-process.ts'), JSON.stringify(registers.connectionFor('asset'))];
  expect(await promisify(execFile)(process.execPath, program)).toEqual({ stdout: '', stderr: '' });
});
