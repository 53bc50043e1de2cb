import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import type { CitySlug } from '../../../sample/shapes';
import { type AtWork, atWork, type Bodies, bodiesOf, type Outcome } from '../at-work';

export interface Secured {
  at: AtWork;
  bodies: Bodies;
  /** The command of the authority, or whoever is named; throws where it is refused. */
  done(command: string, input: object, made: string, claims?: object): Promise<Outcome>;
  /** Registers bodies of the city as departments. */
  departments(...codes: string[]): Promise<void>;
}

/** A city in which security is kept, on a day. */
export async function securedIn(slug: CitySlug, on: string): Promise<Secured> {
  const at = await atWork(on);
  const bodies = bodiesOf(slug);
  const done: Secured['done'] = async (command, input, made, claims = bodies.asAuthority) => {
    const outcome = await at.give(claims as never, command, input, made);
    if (outcome.code || outcome.findings) throw new Error(`${command}: ${JSON.stringify(outcome)}`);
    return outcome;
  };
  return {
    at,
    bodies,
    done,
    async departments(...codes) {
      const jurisdiction = jurisdictionOf(slug)?.code;
      for (const [n, creditCode] of codes.entries())
        await done(
          'registerLegalEntity',
          { creditCode, name: `示例部门${n}`, entityKind: 'GOVERNMENT_DEPARTMENT', jurisdiction },
          '... on LegalEntity { creditCode }',
        );
      await at.settled();
    },
  };
}

export const codesIn = (rows: readonly { creditCode: string }[] | undefined): string[] =>
  (rows ?? []).map(({ creditCode }) => creditCode);
