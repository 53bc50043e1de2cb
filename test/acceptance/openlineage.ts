import { Client } from 'pg';
import type { ActorClaims } from '../../kernel/actor';
import type { TestRegister } from '../register';

/** An event as a tool reports it: a job read `inputs` and wrote `outputs`. */
export const aRun = (inputs: string[], outputs: string[], more: object = {}) => ({
  eventType: 'COMPLETE',
  eventTime: '2026-06-01T02:00:00Z',
  producer: 'https://example.org/etl',
  schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
  run: { runId: '0190a5a0-0000-7000-8000-000000000001' },
  job: { namespace: 'etl', name: `make ${outputs[0]}` },
  inputs: inputs.map(name => ({ namespace: 'warehouse', name })),
  outputs: outputs.map(name => ({ namespace: 'warehouse', name })),
  ...more,
});

/** Reports to the endpoint beside the graph. */
export async function report(register: TestRegister, body: unknown, claims?: ActorClaims) {
  const response = await fetch(`${register.address}/api/v1/lineage`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(claims && { authorization: `Bearer ${await register.tokenFor(claims)}` }),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Record<string, unknown> };
}

/** The graph leads to a dataset from what it is joined to, not from its name; so its id is read where it is kept. */
export async function datasetId(register: TestRegister, name: string): Promise<string> {
  const client = new Client(register.database.postgres.connectionFor('lineage'));
  await client.connect();
  try {
    const { rows } = await client.query('select node from external_dataset where name = $1', [name]);
    return `dataset:${rows[0].node}`;
  } finally {
    await client.end();
  }
}
