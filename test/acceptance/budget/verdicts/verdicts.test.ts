import { Client } from 'pg';
import { repeated } from '../../../proofs';
import { type AtWork, atWork, bodiesOf } from '../../at-work';
import { History } from './history';
import { type RawVerdict, rawVerdicts } from './raw-verdicts';

const REGISTERS = repeated(200, 2_000);
const BEGINNING = '2026-03-02';

let work: AtWork;
let owner: Client;
beforeAll(async () => {
  work = await atWork(BEGINNING);
  owner = new Client(work.register.database.postgres.admin);
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await work?.close();
});

interface Answer {
  project: { acceptance: { outcome: string }; operations: { outcome: string } };
}

const DOCUMENT = `query ($code: ID!) { project(code: $code) {
  acceptance: verdict(gate: ACCEPTANCE) { outcome } operations: verdict(gate: OPERATIONS_FUNDING) { outcome }
} }`;

async function verdictsOf(code: string): Promise<RawVerdict> {
  // an authority of each city sees its own projects; finance of no city sees them all
  const { asAuthority } = bodiesOf(code.includes('350400') ? 'sanming' : code.includes('419001') ? 'jiyuan' : 'chifeng');
  const { project } = await work.ask<Answer>(asAuthority, DOCUMENT, { code });
  return { code, acceptance: project.acceptance.outcome, operations: project.operations.outcome } as RawVerdict;
}

test(
  `verdicts on ${REGISTERS} registers, while registrations are made, moved and lapse, are what the tables alone say`,
  async () => {
    const history = new History(work, BEGINNING, 20_260_302);
    const seen = new Map<string, number>();
    let compared = 0;
    for (let register = 0; register < REGISTERS; register++) {
      await history.step();
      const raw = new Map((await rawVerdicts(owner, history.today)).map(verdict => [verdict.code, verdict]));
      // the newest, and some that stand on what has moved since
      const asked = new Set([
        ...history.projects.slice(-2),
        history.projects[(register * 7) % history.projects.length] as string,
      ]);
      for (const code of register === REGISTERS - 1 ? history.projects : asked) {
        expect(await verdictsOf(code)).toEqual(raw.get(code));
        const { acceptance, operations } = raw.get(code) as RawVerdict;
        for (const outcome of [`acceptance ${acceptance}`, `operations ${operations}`])
          seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        compared++;
      }
    }
    // a history in which everything was allowed, or nothing, would show little
    const often = [...seen].filter(([, times]) => times >= 20).map(([outcome]) => outcome);
    expect(often.sort()).toEqual([
      'acceptance ADVISE',
      'acceptance ALLOW',
      'acceptance BLOCK',
      'operations ADVISE',
      'operations ALLOW',
      'operations BLOCK',
    ]);
    const figures = [...seen].map(([outcome, times]) => `${outcome} ${times}`).join(', ');
    process.stdout.write(`      ${REGISTERS} registers, ${history.moves} moves, ${compared} projects compared: ${figures}\n`);
  },
  repeated(300_000, 3_600_000),
);
