import { Client } from 'pg';
import { asking } from '../cli/load-sample';
import { openRegister } from '../gateway/open-register';
import { settled } from '../kernel/events/settled';
import { logger } from '../kernel/log';
import { openPostgres } from '../kernel/postgres';
import { laySample } from '../sample/lay-sample';
import { SAMPLE_DAY, sampleRegister } from '../sample/sample-register';
import { configFor, type TestServer } from './test-server';

/** Made by whichever test file asks first; the others wait. @returns name of a template database with the sample register in it */
export async function sampleTemplate(server: TestServer): Promise<string> {
  const name = server.template.replace(/template$/, 'sample');
  const client = new Client({ ...server.admin, database: 'postgres' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const draft = `${name}_draft`;
      await client.query(`drop database if exists ${draft} with (force)`);
      await client.query(`create database ${draft} template ${server.template}`);
      await lay(server, draft);
      await client.query(`alter database ${draft} rename to ${name}`);
    }
    return name;
  } finally {
    await client.end();
  }
}

async function lay(server: TestServer, database: string): Promise<void> {
  const config = configFor(server, database);
  const log = logger({ LOG_LEVEL: 'error' }, 'sample');
  const postgres = await openPostgres(config, log);
  const register = await openRegister({ config, postgres, log, clock: () => new Date(`${SAMPLE_DAY}T12:00:00+08:00`) });
  try {
    await laySample(await asking(register, log), sampleRegister(), () => settled(register.subgraphs), SAMPLE_DAY);
    // what the register does by itself each minute it has done in every copy, whether or not a minute began meanwhile
    for (const subgraph of register.subgraphs) await subgraph.runJobs();
    await settled(register.subgraphs);
  } finally {
    await register.close();
  }
}
