import { Command, Option } from 'commander';
import { Role } from '../../kernel/actor';
import { noteAct } from '../../kernel/audit/note-act';
import { type CipherName, cipherNames } from '../../kernel/ciphers/cipher';
import { keyInUse } from '../../kernel/ciphers/key-ring';
import type { Config } from '../../kernel/config';
import { type KeyHouse, withinKeyHouse } from '../keys/key-house';
import { retire } from '../keys/retire';
import { rotate, stageOf } from '../keys/rotate';
import { keyLines } from '../keys/show';
import { type Progress, progress } from '../progress';
import { commander } from '../within-register';

const show = async (house: KeyHouse): Promise<void> => {
  for (const line of await keyLines(house)) console.log(line);
};

/** Numbers of keys only. */
const note = ({ database }: KeyHouse, operation: string, detail: Record<string, unknown>): Promise<void> =>
  noteAct(database, {
    operation,
    at: new Date(),
    by: { actor: commander(Role.PLATFORM), requestId: `cli-${process.pid}` },
    detail,
  });

const inUse = ({ ring }: KeyHouse) => ({ encryption: keyInUse(ring('encryption')).id, index: keyInUse(ring('index')).id });

const stages = {
  begin: '新一轮轮换：加入新密钥 a new rotation, beginning with new keys',
  'add-index-key': '继续：加入索引新密钥 goes on by adding the key of the index',
  index: '继续：写入新索引 goes on by writing the new digests',
  'index-first': '继续：启用索引新密钥 goes on by putting the new key of the index to use',
  reseal: '继续：重新加密 goes on by sealing anew',
} as const;

interface RotateArguments {
  readonly provider?: CipherName;
  readonly add?: boolean;
  readonly dryRun?: boolean;
}

async function runRotation(house: KeyHouse, { provider, add, dryRun }: RotateArguments): Promise<void> {
  const stage = await stageOf(house);
  if (dryRun) {
    console.log(stages[stage]);
    return show(house);
  }
  await note(house, 'keys rotate', { stage, before: inUse(house) });
  const shown: { progress?: Progress; ring?: string; done: number } = { done: 0 };
  await rotate(house, {
    cipher: provider ?? house.config.PERSON_CIPHER,
    addOnly: add,
    say: (zh, en) => console.log(`${zh}。 ${en}.`),
    walked: ring => (done, of) => {
      if (shown.ring !== ring) {
        shown.progress?.done(shown.done);
        shown.progress = progress(of, process.stderr);
        shown.ring = ring;
      }
      shown.done = done;
      shown.progress?.update(done, done);
    },
  });
  shown.progress?.done(shown.done);
  if ((await stageOf(house)) === 'begin') await note(house, 'keys rotated', { after: inUse(house) });
  return show(house);
}

/** `shuji keys`: the keys of the register of persons; `rotate` renews them, `retire` lets go of those that hold nothing any more. */
export const keysCommand = (configOf: () => Config): Command =>
  new Command('keys')
    .description('人口库的密钥 The keys of the register of persons')
    .action(() => withinKeyHouse(configOf(), { isAlone: false }, show))
    .addCommand(
      new Command('rotate')
        .description(
          '更换密钥，可随时中断后继续 Renews the keys while the register serves; may be interrupted and gone on with',
        )
        .addOption(
          new Option('--provider <provider>', '新密钥的算法 what the new keys are for, PERSON_CIPHER if left out').choices(
            cipherNames,
          ),
        )
        .option('--add', '仅加入新密钥 only adds the new keys, for processes to which the files must be brought first')
        .option('--dry-run', '仅说明将做什么 only says what would be done')
        .action((options: RotateArguments) =>
          withinKeyHouse(configOf(), { isAlone: true }, house => runRotation(house, options)),
        ),
    )
    .addCommand(
      new Command('retire').description('停用无数据的旧密钥 Removes old keys once nothing needs them').action(() =>
        withinKeyHouse(configOf(), { isAlone: true }, async house => {
          const gone = await retire(house);
          await note(house, 'keys retire', { gone });
          await show(house);
        }),
      ),
    );
