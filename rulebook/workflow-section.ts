import { z } from 'zod';
import { variableShape } from './machine';

/** Citations of the city's own text. */
const citations = z.union([
  z
    .string()
    .min(1)
    .transform(citation => [citation]),
  z.array(z.string().min(1)).min(1),
]);

/** How a city has one event: the articles alone, or with what it settles otherwise. */
const variation = z.union([
  citations.transform(articles => ({ articles })),
  z.strictObject({ ...variableShape, articles: citations }).partial(),
]);

/** What a city's text says of one state machine. */
const standing = z.union([
  z.enum(['NOT_REGULATED', 'INCOMPLETE']),
  /** The city runs the matter by another machine. */
  z.strictObject({ runsAs: z.string() }),
  z.strictObject({ without: z.array(z.string()).default([]), with: z.record(z.string(), variation).default({}) }),
]);

/** The section `workflows` of a profile: every state machine by its id. */
export const workflowSection = z.record(z.string(), standing);
export type WorkflowSection = z.output<typeof workflowSection>;
export type WorkflowStanding = z.output<typeof standing>;
export type WorkflowVariation = z.output<typeof variation>;
