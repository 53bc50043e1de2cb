/** Where a process is killed around a commit and a delivery. */
export const points = [
  'before commit',
  'after commit before wake',
  'after delivery before it is paid',
  'in the subscriber before its commit',
  'in the subscriber after its commit',
] as const;

export type Point = (typeof points)[number];
