/** JSON of which one content has one form only: members in the order of their names, no space (as RFC 8785 has it, for what is kept here). */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
