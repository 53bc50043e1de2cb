import type { ClassType } from 'type-graphql';

/** What one subgraph adds to a type that each of them tells a part of: the type, and the resolver of its own field. */
export interface Told {
  readonly type: ClassType<{ id: string }>;
  readonly resolver: ClassType;
}

/** As much of a slice as this adds to. */
interface Equipped {
  readonly name: string;
  readonly resolvers: readonly ClassType[];
  readonly types: readonly ClassType[];
  readonly references: Readonly<Record<string, unknown>>;
}

/** `natural-person` → `naturalPerson` */
const fieldNameOf = (subgraph: string): string => subgraph.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * A type to which every subgraph adds one nullable field, named after itself: asked in one operation, told by each of itself, and
 * one that cannot be reached costs its own field.
 */
export class ToldByEach {
  private readonly made = new Map<string, Told>();

  /** @param make declares the type once more, with the field of this subgraph */
  constructor(
    private readonly typeName: string,
    private readonly make: (subgraph: string, field: string) => Told,
  ) {}

  by(subgraph: string): Told {
    const told = this.made.get(subgraph) ?? this.make(subgraph, fieldNameOf(subgraph));
    this.made.set(subgraph, told);
    return told;
  }

  addTo<Slice extends Equipped>(slice: Slice): Slice {
    const { type, resolver } = this.by(slice.name);
    return {
      ...slice,
      resolvers: [...slice.resolvers, resolver],
      types: [...slice.types, type],
      references: { ...slice.references, [this.typeName]: (reference: { id: string }) => reference },
    };
  }
}
