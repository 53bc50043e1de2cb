import { type ActorClaims, Role } from '../../kernel/actor';
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

/** The id of a dataset that a run named. @throws where lineage knows none of that name */
export async function datasetId(register: TestRegister, datasetName: string): Promise<string> {
  const analyst = { subject: 'analyst', roles: [Role.ANALYST] };
  const { data } = await register
    .as(analyst)
    .ask<{ externalDataset: { id: string } | null }, { datasetName: string }>(
      'query ($datasetName: String!) { externalDataset(namespace: "warehouse", datasetName: $datasetName) { id } }',
      { datasetName },
    );
  if (!data.externalDataset) throw new Error(`no dataset ${datasetName}`);
  return data.externalDataset.id;
}
