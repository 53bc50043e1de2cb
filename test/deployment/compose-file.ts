import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { projectFile } from '../../kernel/root';

/** As much of a service as says what runs in its container. */
export interface Service {
  readonly image: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string | number>>;
  readonly secrets: readonly string[];
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: { readonly test: readonly [string, ...string[]] };
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

/** `${NAME:-default}` with nothing set, as Compose reads it. */
const interpolated = (text: string): string => text.replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1').replaceAll('$$', '$');

/** docker-compose.yml as Compose reads it where no variable is set. */
export const composeFile = parse(interpolated(readFileSync(projectFile('docker-compose.yml'), 'utf8')), {
  merge: true,
}) as ComposeFile;

/** The service of this name. @throws Error where there is none */
export function serviceOf(name: string): Service {
  const service = composeFile.services[name];
  if (!service) throw new Error(`docker-compose.yml has no service ${name}`);
  return service;
}

/** The name that a secret's file has outside the containers. */
export const secretFileOf = (secret: string): string => basename(composeFile.secrets[secret]?.file ?? '');

/** What the image's last stage copies from the project or from what was built of it: paths from the project's folder. */
export const imageContents = (): string[] => {
  const lastStage =
    readFileSync(projectFile('Dockerfile'), 'utf8')
      .split(/^FROM /m)
      .at(-1) ?? '';
  return [...lastStage.matchAll(/^COPY (?:--from=\S+ )?(.+) \S+$/gm)].flatMap(([, sources = '']) =>
    sources.split(' ').map(source => source.replace(/^\/shuji\//, '')),
  );
};
