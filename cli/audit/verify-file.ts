import { type AuditChain, ChainCheck, type Purge } from '../../kernel/audit/check-chain';
import { readHeads } from '../../kernel/audit/heads';
import type { Batch } from '../../kernel/audit/leaf';
import type { VerifyingKeys } from '../../kernel/audit/seal-keys';
import type { SealedEntry } from '../../kernel/audit/sealed-entry';
import { subgraphNames } from '../../kernel/subgraph-name';
import { today } from '../../rulebook/values/local-date';
import { Misuse } from '../misuse';
import { readTrailFile, type TrailLine } from './trail-file';

export interface VerifyFileOptions {
  readonly keys: VerifyingKeys;
  /** Folder of heads that were kept elsewhere. */
  readonly heads?: string;
}

/** What is gathered of one subgraph until its window is whole. */
class Gathering {
  private batches: Batch[] = [];
  private entries: SealedEntry[] = [];
  private purges: Purge[] = [];
  private unsealed = 0;

  constructor(private readonly check: ChainCheck) {}

  async batch({ purgedOn, ...batch }: Extract<TrailLine, { type: 'batch' }>): Promise<void> {
    const [first] = this.batches;
    if (first && (first.from !== batch.from || first.to !== batch.to)) await this.flush();
    this.batches.push(batch);
    if (purgedOn !== undefined) this.purges.push({ batch: batch.number, keepUntil: batch.keepUntil, purgedOn });
  }

  entry(entry: SealedEntry): void {
    const last = this.batches.at(-1);
    if (last && BigInt(entry.position) >= BigInt(last.to)) this.unsealed += 1;
    else this.entries.push(entry);
  }

  /** @param told how many batches the file says there are; none where it breaks off */
  async end(told: number | undefined): Promise<AuditChain> {
    await this.flush();
    const { check, unsealed } = this;
    return check.end({ unsealed, told: told ?? check.lastNumber + 1 });
  }

  private async flush(): Promise<void> {
    const { batches, entries, purges } = this;
    // Lines without any batch have not been sealed.
    if (batches.length === 0) this.unsealed += entries.length;
    else await this.check.window({ batches, entries, purges });
    [this.batches, this.entries, this.purges] = [[], [], []];
  }
}

/**
 * Verifies an exported trail by itself: no database is asked.
 * @returns what was found of each subgraph; an export tells of all, so one that the file passes over was cut out of it
 * @throws Misuse for a file that is no export, or goes on with a subgraph after its end
 */
export async function verifyFile(file: string, { keys, heads: folder }: VerifyFileOptions): Promise<Map<string, AuditChain>> {
  const found = new Map<string, AuditChain>();
  const gathering = new Map<string, Gathering>();
  const gather = async (subgraph: string): Promise<Gathering> => {
    const heads = folder === undefined ? undefined : await readHeads(folder, subgraph);
    const made = gathering.get(subgraph) ?? new Gathering(new ChainCheck({ subgraph, keys, heads, today: today() }));
    gathering.set(subgraph, made);
    return made;
  };
  for await (const line of readTrailFile(file)) {
    if (line.type === 'header') continue;
    if (found.has(line.subgraph))
      throw new Misuse(`${line.subgraph} 在文件中出现两次。`, `The file tells of ${line.subgraph} twice.`);
    const of = gathering.get(line.subgraph) ?? (await gather(line.subgraph));
    if (line.type === 'batch') await of.batch(line);
    else if (line.type === 'entry') of.entry(line);
    else {
      found.set(line.subgraph, await of.end(line.batches));
      gathering.delete(line.subgraph);
    }
  }
  for (const [subgraph, of] of gathering) found.set(subgraph, await of.end(undefined));
  for (const subgraph of subgraphNames)
    if (!found.has(subgraph)) found.set(subgraph, await (await gather(subgraph)).end(undefined));
  return found;
}
