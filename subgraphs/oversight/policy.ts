import type { Actor } from '../../kernel/actor';

/** The law is public. */
export const maySeeTheLaw = (_actor: Actor): boolean => true;

/** Whoever asks gets the stub; whether they may see the thing itself is decided by its own slice. */
export const mayFollowIds = (_actor: Actor): boolean => true;
