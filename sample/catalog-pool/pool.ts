import { baseTopics } from './base';
import { economyTopics } from './department-economy';
import { livelihoodTopics } from './department-livelihood';
import { spaceTopics } from './department-space';
import { themeTopics } from './theme';
import type { Topic } from './topic';

/** Every topic that any of the five cities may have in its catalog. */
export const pool: readonly Topic[] = [...baseTopics, ...themeTopics, ...livelihoodTopics, ...economyTopics, ...spaceTopics];
