/** An item as far as its source is told by it. */
export interface SourcedItem {
  readonly collectors?: readonly string[];
  readonly source?: string | null;
}

/** The one department that is the source of an item: the one named, the only collector, or else whoever provides the entry. */
export const sourceOf = ({ collectors = [], source }: SourcedItem, provider: string): string =>
  source ?? (collectors.length === 1 ? (collectors[0] as string) : provider);
