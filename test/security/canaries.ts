import { identityCheckOf } from '../../rulebook/values/identity-number';

/** A kind of value whose every specimen holds one mark that nothing else holds, so that a find of the mark is a find of one of them. */
export interface Canaries {
  /** A valid identity number of a region never issued; the mark is its birthday, which a masked number hides. */
  number(): string;
  name(): string;
  passport(): string;
  phone(): string;
  /** What is searched for. */
  readonly marks: readonly string[];
}

export interface CanaryMarks {
  /** Eight digits, a calendar day on which nobody in any sample is born. */
  readonly birthday: string;
  /** Signs that no other name holds. */
  readonly sign: string;
  /** Seven signs that a passport and a phone number begin with. */
  readonly passport: string;
  readonly phone: string;
}

export function canaries(mark: CanaryMarks): Canaries {
  let n = 0;
  const next = (digits: number) => String(n++ % 10 ** digits).padStart(digits, '0');
  return {
    number() {
      const body = `9919${10 + Math.floor(n / 1_000)}${mark.birthday}${next(3)}`;
      return body + identityCheckOf(body);
    },
    // the mark stands behind the first character, which a masked name shows
    name: () => `试${mark.sign}`,
    passport: () => `${mark.passport}${next(2)}`,
    phone: () => `${mark.phone}${next(4)}`,
    marks: Object.values(mark),
  };
}

const known = new Map<string, readonly Buffer[]>();

/** The forms in which a text may lie somewhere: as it is, in hexadecimal digits, in base64 at any place, escaped, in the encodings of Windows. */
export function formsOf(mark: string): readonly Buffer[] {
  const made = known.get(mark) ?? makeForms(mark);
  known.set(mark, made);
  return made;
}

function makeForms(mark: string): Buffer[] {
  const utf8 = Buffer.from(mark);
  const base64 = [0, 1, 2].flatMap(offset => {
    const whole = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64');
    // whole characters of the mark alone
    const inner = whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + utf8.length) * 8) / 6));
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const escaped = [...mark].map(sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const forms = [utf8.toString('hex'), utf8.toString('hex').toUpperCase(), ...base64, escaped, encodeURIComponent(mark)];
  const distinct = new Map(
    [...forms.map(form => Buffer.from(form)), utf8, Buffer.from(mark, 'utf16le')].map(form => [form.toString('hex'), form]),
  );
  return [...distinct.values()];
}

/** Where in some bytes a mark lies in any of its forms; each find with what stands around it. */
export function findsIn(bytes: Buffer, marks: readonly string[]): string[] {
  const finds: string[] = [];
  for (const mark of marks)
    for (const form of formsOf(mark)) {
      const at = bytes.indexOf(form);
      if (at >= 0) finds.push(bytes.subarray(Math.max(0, at - 60), at + form.length + 30).toString('utf8'));
    }
  return finds;
}
