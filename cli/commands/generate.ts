import { Command } from 'commander';
import type { Config } from '../../kernel/config';
import { generateSchemas } from '../generate';
import { generateAccessDocument } from '../generate-access-document';
import { generateOperations } from '../generate-operations';
import { generateSchemaDumps } from '../generate-schema-dumps';
import { generateWorkflowsDocument } from '../generate-workflows-document';

/** `shuji generate`: writes what is generated from the sources, or with `--check` only says what is stale. */
export const generateCommand = (configOf: () => Config): Command =>
  new Command('generate')
    .description(
      '生成模式、数据库结构、流程和权限文件 Writes schemas, schema dumps, the workflows and who may what from their sources',
    )
    .option('--check', '只检查是否最新 write nothing, fail where something is stale', false)
    .action(async ({ check }: { check: boolean }) => {
      const stale = [
        ...generateWorkflowsDocument(check),
        ...(await generateAccessDocument(check)),
        ...(await generateSchemas(check)),
        ...generateOperations(check),
        ...(await generateSchemaDumps(configOf(), check)),
      ];
      for (const file of stale) console.log(`${check ? '过期 stale' : '已写 written'}: ${file}`);
      if (check && stale.length > 0) process.exitCode = 1;
    });
