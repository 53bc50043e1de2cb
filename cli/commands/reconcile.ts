import { Argument, Command } from 'commander';
import type { OpenSubgraphs } from '../../gateway/open-subgraphs';
import type { Config } from '../../kernel/config';
import { everything } from '../../kernel/row-security';
import type { Registers } from '../reconcile/check';
import { checks, type Reconciled, reconcile } from '../reconcile/reconcile';
import { untilKnown, withinSubgraphs } from '../within-register';

/** Each subgraph's own schema, read by its own role. */
function registersOf({ open }: Pick<OpenSubgraphs, 'open'>): Registers {
  return {
    reader(subgraph) {
      const found = open.find(({ slice }) => slice.name === subgraph);
      if (!found) throw new Error(`the register has no subgraph ${subgraph}`);
      return found.subgraph.database.reader(undefined, everything);
    },
    feeds: register =>
      open.flatMap(({ slice }) => {
        const feed = slice.feeds?.[register];
        return feed ? [{ subgraph: slice.name, feed }] : [];
      }),
  };
}

const SHOWN = 10;
/** What is told now is heard within seconds, unless something is broken. */
const SETTLED_WITHIN_MS = 10_000;

function show({ check, rule, ruleEn, count, breaches }: Reconciled): void {
  console.log(`${count === 0 ? '✓' : '✗'} ${check}  ${count}`);
  if (count === 0) return;
  console.log(`  ${rule} ${ruleEn}`);
  for (const { id, fault } of breaches.slice(0, SHOWN)) console.log(`  ${id}  ${fault}`);
  if (count > SHOWN) console.log(`  … ${count - SHOWN}`);
}

/** `shuji reconcile`: what is not as it should be between registers. */
export const reconcileCommand = (configOf: () => Config): Command =>
  new Command('reconcile')
    .description('核对各登记簿之间的一致性 Lists what is not as it should be between registers')
    .addArgument(new Argument('[check...]', '核对项，默认全部 checks; all by default').choices(checks.map(({ name }) => name)))
    .option('--json', '输出 JSON as JSON')
    .action(async (names: string[], { json }: { json?: boolean }) => {
      await withinSubgraphs(configOf(), async opened => {
        await untilKnown(opened, SETTLED_WITHIN_MS);
        const asked = checks.filter(({ name }) => names.length === 0 || names.includes(name));
        const all: Reconciled[] = [];
        for await (const reconciled of reconcile(registersOf(opened), () => untilKnown(opened, SETTLED_WITHIN_MS), asked)) {
          all.push(reconciled);
          if (!json) show(reconciled);
        }
        if (json) console.log(JSON.stringify(all, null, 2));
        if (all.some(({ count }) => count > 0)) process.exitCode = 1;
      });
    });
