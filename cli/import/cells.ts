import type { CellFault, Checked, ParseValue, RowFault } from './fault';
import type { Row } from './read-rows';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for, with U+FFFD and lone surrogates.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\p{Cs}]/u;

/** Excel keeps 15 digits of a number and shows a longer one as 9.115E+17; what it was is lost. */
const ROUNDED = {
  rule: 'NUMBER_ROUNDED',
  message: '电子表格已将此代码改写为科学计数法，末尾数字已丢失：请将该列设为文本格式后从来源重新导出。',
  messageEn: 'A spreadsheet has rounded this code to an exponent: make the column text and export it from its source again.',
};

/** The cells of one row, read one by one; every fault is kept, so that a row is reported once and wholly. */
export class Cells<Field extends string> {
  private readonly faults: RowFault[] = [];

  constructor(private readonly row: Row<Field>) {}

  fail(field: Field, fault: CellFault): undefined {
    this.faults.push({ line: this.row.line, field, ...fault });
    return undefined;
  }

  /** Text of at most `longest` characters, undefined where the cell is empty. */
  text(field: Field, longest: number): string | undefined {
    const text = this.row.fields[field];
    if (text === '') return undefined;
    if (UNPRINTABLE.test(text)) {
      const [message, messageEn] = ['含有无法识别的字符。', 'It holds characters that cannot be read.'];
      return this.fail(field, { rule: 'TEXT_UNREADABLE', message, messageEn });
    }
    if ([...text].length > longest) {
      const [message, messageEn] = [`不得超过 ${longest} 个字符。`, `It may have at most ${longest} characters.`];
      return this.fail(field, { rule: 'TEXT_TOO_LONG', message, messageEn });
    }
    return text;
  }

  /** Like `text`, and an empty cell is a fault. */
  requiredText(field: Field, longest: number): string | undefined {
    if (this.row.fields[field] === '') {
      return this.fail(field, { rule: 'FIELD_REQUIRED', message: '不能为空。', messageEn: 'It must not be empty.' });
    }
    return this.text(field, longest);
  }

  /** A value by its own validator; full-width letters and digits are read as plain ones. */
  value(field: Field, parse: ParseValue): string | undefined {
    const text = this.text(field, 100);
    if (text === undefined) return undefined;
    const plain = text.normalize('NFKC').trim();
    const parsed = parse(plain);
    if (parsed.ok) return parsed.value;
    if (/^\d(?:\.\d+)?E\+\d+$/i.test(plain)) return this.fail(field, ROUNDED);
    const { rule, message, messageEn } = parsed.fault;
    return this.fail(field, { rule, message, messageEn });
  }

  requiredValue(field: Field, parse: ParseValue): string | undefined {
    return this.requiredText(field, 100) === undefined ? undefined : this.value(field, parse);
  }

  /** One of the words of a list, undefined where the cell is empty. */
  word<T>(field: Field, find: (text: string) => T | undefined, fault: CellFault): T | undefined {
    const text = this.text(field, 100);
    return text === undefined ? undefined : (find(text.normalize('NFKC').trim()) ?? this.fail(field, fault));
  }

  /** The row's outcome; `make` is called only where nothing failed. */
  outcome<T>(make: () => T): Checked<T> {
    return this.faults.length > 0 ? { ok: false, faults: this.faults } : { ok: true, line: this.row.line, value: make() };
  }
}
