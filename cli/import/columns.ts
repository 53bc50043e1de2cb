import type { Encoding } from './detect-text';
import { FileFault } from './fault';

/** What a field of an import may be called in a file. */
export interface Column {
  /** Header in Chinese as our own export writes it; listed when the column is missing. */
  readonly label: string;
  /** Other headers understood, Chinese or English; case, spaces, `_`, `-` and a remark in brackets do not matter. */
  readonly aliases: readonly string[];
  readonly required?: boolean;
  /** Option of the command that stands in for a required column. */
  readonly option?: string;
}

export type Columns<Field extends string> = Readonly<Record<Field, Column>>;

/** `--map 列名=field` pairs: header of the file → field of the import. */
export type ColumnMap<Field extends string> = ReadonlyMap<string, Field>;

const plain = (header: string) =>
  header
    .normalize('NFKC')
    .replace(/\([^()]*\)\s*$/, '')
    .replace(/[\s_*-]/g, '')
    .toLowerCase();

/**
 * Reads the `--map` pairs.
 * @throws FileFault for text that is no pair, and for a field that the import does not have.
 */
export function readColumnMap<Field extends string>(pairs: readonly string[], columns: Columns<Field>): ColumnMap<Field> {
  const fields = Object.keys(columns).join(', ');
  const map = new Map<string, Field>();
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const [header, field] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at < 1 || !Object.hasOwn(columns, field)) {
      const wants = `--map wants COLUMN=FIELD, and FIELD is one of: ${fields}.`;
      throw new FileFault('MAP_INVALID', `--map 应写作“列名=字段”，字段为：${fields}。`, wants);
    }
    map.set(header, field as Field);
  }
  return map;
}

/** Which field a header stands for, or undefined; the user's own map comes first. */
export function fieldFinder<Field extends string>(columns: Columns<Field>, map: ColumnMap<Field>) {
  const known = new Map<string, Field>();
  for (const [field, column] of Object.entries<Column>(columns)) {
    for (const name of [field, column.label, ...column.aliases]) known.set(plain(name), field as Field);
  }
  const taken = new Set(map.values());
  const own = new Map([...map].map(([header, field]) => [header.trim(), field]));
  return (header: string): Field | undefined => {
    const mapped = own.get(header.trim());
    if (mapped !== undefined) return mapped;
    const found = known.get(plain(header));
    return found !== undefined && !taken.has(found) ? found : undefined;
  };
}

/**
 * The field of each column of a header row, undefined where the import knows none.
 * @throws FileFault when a required column is missing, two columns say the same, or a mapped column is absent.
 */
export function matchHeader<Field extends string>(
  header: readonly string[],
  columns: Columns<Field>,
  map: ColumnMap<Field>,
  encoding?: Encoding,
): (Field | undefined)[] {
  const find = fieldFinder(columns, map);
  const fields = header.map(find);
  const present = new Set(header.map(name => name.trim()));
  if ([...map.keys()].some(name => !present.has(name))) {
    throw new FileFault(
      'MAP_COLUMN_ABSENT',
      '--map 指定的列不在文件表头中。',
      'A column named by --map is not in the header.',
      1,
    );
  }
  const twice = fields.find((field, at) => field !== undefined && fields.indexOf(field) !== at);
  if (twice !== undefined) {
    const [zh, en] = [
      `有两列都对应字段 ${twice}，请用 --map 指明取哪一列。`,
      `Two columns stand for ${twice}; say which one by --map.`,
    ];
    throw new FileFault('COLUMN_TWICE', zh, en, 1);
  }
  const missing = Object.entries<Column>(columns).filter(
    ([field, { required }]) => required && !fields.includes(field as Field),
  );
  if (missing.length > 0) {
    const [zh, en] = [missing.map(([field, { label }]) => `${label}（${field}）`), missing.map(([field]) => field)];
    const options = missing.flatMap(([, { option }]) => option ?? []);
    const [or, orEn] = options.length > 0 ? [`，或用 ${options} 指明`, `, or give ${options}`] : ['', ''];
    const seen = seenHeaders(header);
    const [hint, hintEn] = encodingHint(header, encoding);
    throw new FileFault(
      'COLUMN_MISSING',
      `缺少必需的列：${zh.join('、')}。列名不同时可用 --map 列名=字段 指明${or}。${hint}`,
      `Required columns are missing: ${en.join(', ')}. Where a column has another name, say --map COLUMN=FIELD${orEn}.${hintEn}\n表头 header: ${seen}`,
      1,
    );
  }
  return fields;
}

const SHOWN = 20;

/** The header for the screen. What holds a number may be a row of data, and is not shown. */
function seenHeaders(header: readonly string[]): string {
  const shown = header.slice(0, SHOWN).map(name => (/\d{6}/.test(name) ? '…' : name.trim().slice(0, SHOWN)));
  return header.length > SHOWN ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** What to say of headers that did not come through. */
function encodingHint(header: readonly string[], encoding: Encoding | undefined): readonly [zh: string, en: string] {
  if (!header.some(name => name.includes('\ufffd'))) return ['', ''];
  const other = encoding === 'gb18030' ? 'utf-8' : 'gb18030';
  return [
    `文件不是 ${encoding} 编码：去掉 --encoding，或用 --encoding ${other}。`,
    ` The file is not ${encoding}: leave --encoding away, or say --encoding ${other} (${other.toUpperCase()}).`,
  ];
}
