import { Argument, Command } from 'commander';
import type { Config } from '../../kernel/config';
import { rebuildProjection } from '../../kernel/events/rebuild-projection';
import { slices } from '../../subgraphs/all';
import { withinSubgraphs } from '../within-register';

const projecting = slices.filter(({ subscriptions = {} }) => Object.keys(subscriptions).length > 0).map(({ name }) => name);

/** `shuji rebuild`: makes anew what subgraphs keep of each other's registers. */
export const rebuildCommand = (configOf: () => Config): Command =>
  new Command('rebuild')
    .description('重建投影 Makes anew what a subgraph keeps of the other registers')
    .addArgument(new Argument('[subgraph...]', '子图，默认全部 subgraphs; all by default').choices(projecting))
    .action(async (asked: string[]) => {
      await withinSubgraphs(configOf(), async ({ open }) => {
        const sources = open.map(({ slice, subgraph }) => ({ name: slice.name, database: subgraph.database, slice }));
        for (const { slice, subgraph } of open) {
          if (!(asked.length > 0 ? asked : projecting).includes(slice.name)) continue;
          const read = await rebuildProjection({ database: subgraph.database, slice, sources });
          console.log(`${slice.name}: 已重读 read anew ${read}`);
        }
      });
    });
