/** Something that happened to an aggregate, told to other subgraphs in the order of `sequence`. */
export interface Event {
  /** Global id of the aggregate, e.g. `asset:…`. */
  readonly aggregate: string;
  /** Version of the aggregate: 1, 2, 3 … without gaps. */
  readonly sequence: number;
  /** What happened, e.g. `asset.registered`. */
  readonly kind: string;
  /** The aggregate as others may know it now: never a person’s data. */
  readonly payload: Readonly<Record<string, unknown>>;
}
