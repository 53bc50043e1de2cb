import { Command } from 'commander';
import type { Config } from '../../kernel/config';
import { generateSchemas } from '../generate';
import { generateSchemaDumps } from '../generate-schema-dumps';

/** `shuji generate`: writes what is generated from the sources, or with `--check` only says what is stale. */
export const generateCommand = (configOf: () => Config): Command =>
  new Command('generate')
    .description('生成模式与数据库结构文件 Writes schemas and schema dumps from their sources')
    .option('--check', '只检查是否最新 write nothing, fail where something is stale', false)
    .action(async ({ check }: { check: boolean }) => {
      const stale = [...(await generateSchemas(check)), ...(await generateSchemaDumps(configOf(), check))];
      for (const file of stale) console.log(`${check ? '过期 stale' : '已写 written'}: ${file}`);
      if (check && stale.length > 0) process.exitCode = 1;
    });
