import type { Law } from '../../../rulebook/law';
import type { TypeLabel } from './process-types';

/** The types that a city's text names, with its words; none where it names none. */
export const typeLabels = (law: Law, parameter: 'share_types' | 'open_types'): TypeLabel[] =>
  Object.entries(law.parameter(parameter).value ?? {}).map(([value, label]) => ({ value, label }));
