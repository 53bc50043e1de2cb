import type { Role } from '../../../../kernel/actor';
import { addDays } from '../../../../rulebook/values/local-date';
import { type Chance, chanceOf } from '../../../../sample/random';
import { type AtWork, type Bodies, bodiesOf } from '../../at-work';
import { anEarlierEntry, aPublishedEntry } from '../../catalog/entries';
import { anAsset, aPlatform, arrive, aSystem, atStage, connected } from '../projects';

/** What of a city has been made so far. */
interface Made {
  readonly bodies: Bodies;
  readonly entries: string[];
  readonly assets: string[];
  readonly systems: string[];
  /** Those of the systems that are another department's. */
  readonly others: Set<string>;
  /** The sharing platform, once something is to be connected to it. */
  platform?: string;
}

/** Another department of the city, where whatever is made is its own. */
const another = (bodies: Bodies): Bodies => ({ ...bodies, provider: bodies.another, asProvider: bodies.asAnother });

/** A register with a history drawn from a seed: projects, what they rest on, and what became of it as the days went by. */
export class History {
  private readonly chance: Chance;
  private readonly cities: readonly Made[];
  private numbers = 0;
  readonly projects: string[] = [];
  moves = 0;

  constructor(
    private readonly work: AtWork,
    public today: string,
    seed: number,
  ) {
    this.chance = chanceOf(seed);
    this.cities = ['sanming', 'jiyuan', 'chifeng'].map(slug => ({
      bodies: bodiesOf(slug as 'sanming'),
      entries: [],
      assets: [],
      systems: [],
      others: new Set(),
    }));
  }

  /** One more project on things old and new, and some moves of whatever there is. */
  async step(): Promise<void> {
    const city = this.one(this.cities) as Made;
    for (let more = this.chance.between(0, 2); more > 0; more--) await this.make(city);
    const stage = this.one(['BUILT', 'BUILT', 'ACCEPTED', 'ACCEPTANCE_FAILED']) as string;
    this.projects.push(
      await atStage(this.work, city.bodies, stage, {
        plannedCatalog: this.someFor(city, 'entries'),
        declaredAssets: this.someFor(city, 'assets'),
        systems: this.someFor(city, 'systems'),
      }),
    );
    for (let more = this.chance.between(1, 3); more > 0; more--) await this.move();
    await this.work.settled();
  }

  private async make(city: Made): Promise<void> {
    const { bodies, entries, assets, systems } = city;
    const kind = this.chance.between(0, 9);
    if (kind < 4) {
      // what 赤峰 aggregates stands on its responsibility list first, as handing an entry in sees to
      const { id } = await (bodies.slug === 'chifeng' ? aPublishedEntry : anEarlierEntry)(this.work, bodies);
      entries.push(id);
      return this.chance.next() < 0.7 ? this.arrive(city, id) : undefined;
    }
    // what belongs to the government is registered otherwise, and no gate of 济源 asks for assets
    if (kind < 6 || bodies.slug === 'jiyuan') {
      const isOthers = this.chance.next() < 0.25;
      const of = isOthers ? another(bodies) : bodies;
      const system = await aSystem(this.work, of, `业务系统${++this.numbers}`);
      systems.push(system);
      if (isOthers) city.others.add(system);
      return this.chance.next() < 0.7 ? this.connect(city, system) : undefined;
    }
    const registered = this.chance.next() < 0.8 && {
      registrationNumber: `SJ-${++this.numbers}`,
      expiresOn: addDays(this.today, this.chance.between(1, 40)),
    };
    // only what was registered elsewhere, before, may be made from what another city has
    const catalogEntries = registered ? this.someFor(city, 'entries') : this.some(entries);
    assets.push(await anAsset(this.work, bodies, { ...registered, catalogEntries }));
  }

  /** Whatever happens next; what the law or the state of the thing refuses has changed nothing, and that is a move too. */
  private async move(): Promise<void> {
    this.moves++;
    const city = this.one(this.cities) as Made;
    const { bodies } = city;
    const [entry, asset, system] = [this.one(city.entries), this.one(city.assets), this.one(city.systems)];
    switch (this.chance.between(0, 7)) {
      case 0:
      case 1:
        return entry ? this.arrive(city, entry) : undefined;
      case 2:
        return this.give(
          bodies.asAuthority,
          'withdrawCatalogEntry',
          entry && { id: entry, reason: '停止归集' },
          'CatalogEntry',
        );
      case 3:
        return this.give(bodies.asAuthority, 'deregisterAsset', asset && { id: asset, reason: '停止使用' }, 'DataAsset');
      case 4:
        return this.give(
          bodies.asAuthority,
          'renewAsset',
          asset && { id: asset, expiresOn: addDays(this.today, this.chance.between(1, 60)) },
          'DataAsset',
        );
      case 5:
        return system ? this.connect(city, system).catch(() => undefined) : undefined;
      case 6:
        this.today = addDays(this.today, this.chance.between(0, 3));
        return this.work.goTo(this.today);
      default:
        // what has lapsed by the clock may still be called registered: the register has not come round to it
        return this.chance.next() < 0.5 ? this.work.byItself() : undefined;
    }
  }

  private arrive({ bodies }: Made, entry: string): Promise<void> {
    return arrive(this.work, bodies, entry, this.today).catch(() => undefined);
  }

  private async connect(city: Made, system: string): Promise<void> {
    city.platform ??= await aPlatform(this.work, city.bodies);
    const of = city.others.has(system) ? another(city.bodies) : city.bodies;
    await connected(this.work, of, system, city.platform, this.today);
  }

  private async give(
    by: { subject: string; roles: readonly Role[] },
    command: string,
    input: object | undefined | '',
    type: string,
  ): Promise<void> {
    if (input) await this.work.give(by, command, input, `... on ${type} { id }`);
  }

  private one<T>(from: readonly T[]): T | undefined {
    return from[this.chance.between(0, Math.max(0, from.length - 1))];
  }

  /** Few of the city's, and now and then one of another city's, which counts for nothing. */
  private someFor(city: Made, what: 'entries' | 'assets' | 'systems'): string[] {
    const own = this.some(city[what]);
    if (this.chance.next() >= 0.12) return own;
    const elsewhere = this.one(this.cities.filter(other => other !== city))?.[what] ?? [];
    const foreign = this.one(elsewhere.slice(-6));
    return foreign === undefined ? own : [...own.slice(1), foreign];
  }

  /** Few, and most likely of the newest. */
  private some<T>(from: readonly T[]): T[] {
    return this.chance.shuffled(from.slice(-6)).slice(0, this.chance.between(0, 2));
  }
}
