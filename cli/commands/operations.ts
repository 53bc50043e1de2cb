import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { buildSchema } from 'graphql';
import { readComposed } from '../../gateway/composed';
import { manifestText, parseManifest } from '../../gateway/persisted/manifest';
import { type PublishedOperation, publishOperation, UnfitOperation } from '../../gateway/persisted/publish-operation';
import { path } from '../arguments';
import { Misuse } from '../misuse';

/** What the manifest holds so far. @throws Misuse where it is none */
function held(file: string): readonly PublishedOperation[] {
  if (!existsSync(file)) return [];
  try {
    return parseManifest(readFileSync(file, 'utf8'));
  } catch {
    throw new Misuse(`${file} 不是操作清单。`, `${file} is no manifest of operations.`);
  }
}

/** Says why a file cannot be published; its faults are for who wrote it. */
function fitting(file: string, publish: () => { operation: PublishedOperation; cost: number }) {
  try {
    return { file, ...publish() };
  } catch (error) {
    if (!(error instanceof UnfitOperation)) throw error;
    console.error(`${file}: ${error.message}`);
    return [];
  }
}

interface PublishOptions {
  readonly to: string;
  readonly only: boolean;
}

function publish(files: readonly string[], { to, only }: PublishOptions): void {
  const schema = buildSchema(readComposed().schema, { assumeValid: true });
  const fit = files.flatMap(file => fitting(file, () => publishOperation(schema, readFileSync(file, 'utf8'))));
  if (fit.length < files.length) throw new Misuse('未发布任何操作。', 'Nothing was published.');
  const operations = [...(only ? [] : held(to)), ...fit.map(({ operation }) => operation)];
  writeFileSync(to, manifestText(operations));
  for (const { operation, cost } of fit)
    console.log(
      `${operation.name}  sha256:${operation.id}  代价 cost ${cost}  ${operation.roles?.join(' ') ?? '所有人 everybody'}`,
    );
  console.log(`已写 written: ${to} (${new Set(operations.map(({ id }) => id)).size})`);
}

/** `shuji operations publish FILES… --to FILE`: which operations production answers, and to whom. */
export const operationsCommand = (): Command =>
  new Command('operations').description('生产环境应答的操作 The operations that are answered in production').addCommand(
    new Command('publish')
      .description('校验操作文件并写入清单 Checks documents, and adds their operations to a manifest')
      .argument(
        '<files...>',
        '操作文件，每个恰有一个操作 documents, each with one operation',
        (file: string, files: string[] = []) => [...files, path(file)],
      )
      .requiredOption('--to <file>', '清单文件，即 OPERATIONS 所指 the manifest, which OPERATIONS names', path)
      .option('--only', '清单仅含这些操作 the manifest holds these and no others', false)
      .action(publish),
  );
