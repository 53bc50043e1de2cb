import type { SliceContext } from '../../kernel/context';

/** Oversight answers from the rulebook: it loads nothing yet. */
export const loaders = () => ({});

export type OversightContext = SliceContext<ReturnType<typeof loaders>>;
