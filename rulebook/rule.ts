/** One thing that the law or the data may say no to. Pure: the same act gives the same finding. */
export interface Rule<Act> {
  /** Permanent: a changed law is a new rule. */
  readonly id: string;
  /** Way to the input field concerned. */
  readonly path: readonly string[];
  readonly message: string;
  readonly messageEn: string;
  readonly holds: (act: Act) => boolean;
}

/** A rule that does not hold. */
export interface Breach {
  rule: string;
  message: string;
  messageEn: string;
  path: string[];
}

/** Every rule that the act breaks, not the first. */
export const judge = <Act>(rules: readonly Rule<Act>[], act: Act): Breach[] =>
  rules
    .filter(rule => !rule.holds(act))
    .map(({ id, message, messageEn, path }) => ({ rule: id, message, messageEn, path: ['input', ...path] }));
