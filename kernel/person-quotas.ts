import { z } from 'zod';

/** How often persons may be looked at on one day: by one user, by one body, and how often one person. */
export interface PersonQuotas {
  readonly user: number;
  readonly organization: number;
  readonly person: number;
}

/** ENGINE: no text states a number; enough for a day's work at a counter, too little to go through a register. */
export const usualPersonQuotas: PersonQuotas = { user: 200, organization: 2000, person: 20 };

const kinds = Object.keys(usualPersonQuotas) as (keyof PersonQuotas)[];

/** `user:200,organization:2000,person:20`; a quota that is not named is the usual one. */
export const personQuotas = z.string().transform((text, issue): PersonQuotas => {
  const quotas = { ...usualPersonQuotas };
  for (const part of text.split(',').filter(part => part.trim() !== '')) {
    const [, name, number] = /^\s*([a-z]+)\s*:\s*([1-9][0-9]{0,8})\s*$/.exec(part) ?? [];
    const kind = kinds.find(one => one === name);
    if (kind) quotas[kind] = Number(number);
    else issue.addIssue({ code: 'custom', message: `wants ${kinds.map(one => `${one}:number`).join(',')}` });
  }
  return quotas;
});
