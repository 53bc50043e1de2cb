/** The check characters of the standards, written out a second time, so that the sample is not judged by its own arithmetic. */

const values = new Map([...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((character, value) => [character, value]));

/** GB 32100-2015 and, inside it, GB 11714-1997. */
export function isCreditCode(code: string): boolean {
  if (!/^[1-9ANY][1-9A-Z]\d{6}[0-9A-Z]{10}$/.test(code) || [...code].some(character => !values.has(character))) return false;
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];
  const total = weights.reduce((sum, weight, at) => sum + weight * (values.get(code.charAt(at)) ?? 0), 0);
  const organization = code.slice(8, 17);
  const ownWeights = [3, 7, 9, 10, 5, 8, 4, 2, 1];
  const own = ownWeights.reduce((sum, weight, at) => {
    const character = organization.charAt(at);
    const value = at === 8 && character === 'X' ? 10 : Number.parseInt(character, 36);
    return sum + weight * value;
  }, 0);
  return total % 31 === 0 && own % 11 === 0;
}

/** GB 11643-1999 by ISO 7064: the weighted sum of all eighteen is 1 modulo 11. */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  let remainder = 0;
  for (const character of number) remainder = (remainder * 2 + (character === 'X' ? 10 : Number(character))) % 11;
  return remainder === 1;
}
