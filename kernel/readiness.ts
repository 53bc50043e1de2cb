/** Whether a server can answer, and what whoever runs it should know although it can. */
export interface Readiness {
  /** What is not ready, by name; empty when all is. */
  readonly waitingFor: readonly string[];
  /** By topic; nothing here keeps a server from being ready. */
  readonly detail?: Detail;
}

/** Topic → what to know of it, in JSON: never a person’s data, anybody may read it. */
export type Detail = Readonly<Record<string, unknown>>;
