import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * What a YAML text says, by the core schema of YAML 1.2: days stay texts.
 * @throws Error where it is no YAML: a key given twice, for one
 */
export const parseYaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA });
