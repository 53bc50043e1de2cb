/** One thing that a condition was judged by, as it was seen. */
export interface Evidence {
  /** Global id of the thing. */
  readonly id: string;
  readonly label: string;
  readonly seen: string;
  readonly seenEn: string;
  readonly version: string | null;
  /** Whether it is as the condition asks; null where that is not known. */
  readonly inOrder: boolean | null;
  /** Set for what its own register does not show to everybody who has signed in: of which city it is, and whose. */
  readonly closed?: Closed;
}

export interface Closed {
  readonly jurisdiction: string | null;
  readonly bodies: readonly string[];
}

/** A condition with what it was judged by, as it is kept. */
export interface KeptCondition {
  readonly rule: string;
  readonly strength: 'HARD' | 'SOFT';
  readonly outcome: 'MET' | 'UNMET' | 'UNDETERMINED';
  /** Id of the article: `sanming/第三十条`. */
  readonly article: string | null;
  readonly text: string;
  readonly textEn: string;
  /** Null where it is met. */
  readonly remedy: string | null;
  readonly remedyEn: string | null;
  readonly evidence: readonly Evidence[];
}
