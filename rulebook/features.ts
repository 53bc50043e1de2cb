import type { Article } from './articles';
import type { Law } from './law';
import { workflowOf } from './workflow';

/** Mechanisms that a text may set up beside its procedures (制度机制). */
export const featureNames = ['CHIEF_DATA_OFFICER', 'OBJECTION_FEEDBACK', 'OPEN_DEMAND_COLLECTION'] as const;
export type FeatureName = (typeof featureNames)[number];

export interface Feature {
  readonly name: FeatureName;
  /** Whether the text of the city itself sets it up; what is borrowed from a sibling is not the city's. */
  readonly enabled: boolean;
  readonly article: Article | null;
}

/** The article that sets all of them up at once, where a text has one. */
const together: Readonly<Record<string, string>> = { guiyang: '三 三是' };

/** Problem data in what is shared, or objections to what is opened: either is a way back to the source. */
const feedback = ['SMX-08', 'SMX-09'];

/** The mechanisms of a city. */
export function featuresOf(law: Law): Feature[] {
  const stated = (name: 'chief_data_officer' | 'open_demand_channels') => {
    const { origin, value, articles } = law.parameter(name);
    return { enabled: origin === 'STATED' && value !== null && value !== false, article: articles[0] ?? null };
  };
  const machine = feedback.map(id => workflowOf(law, id)).find(found => typeof found !== 'string');
  const found: Readonly<Record<FeatureName, Omit<Feature, 'name'>>> = {
    CHIEF_DATA_OFFICER: stated('chief_data_officer'),
    OBJECTION_FEEDBACK: {
      enabled: machine !== undefined,
      article: machine?.transitions.flatMap(({ articles }) => articles)[0] ?? null,
    },
    OPEN_DEMAND_COLLECTION: stated('open_demand_channels'),
  };
  const number = together[law.profile.slug];
  return featureNames.map(name => {
    const { enabled, article } = found[name];
    return { name, enabled, article: enabled ? (number === undefined ? article : law.article(number)) : null };
  });
}
