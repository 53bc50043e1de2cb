import { Cells } from './cells';
import type { Columns } from './columns';
import type { Checked, ParseValue } from './fault';
import {
  entityKindOf,
  entityStatusOf,
  KINDS,
  kindByCreditCode,
  type LegalEntityKind,
  type LegalEntityStatus,
} from './legal-entity-words';
import type { Row } from './read-rows';

/** A legal entity as a file states it. Whether the parent exists is for the register to say. */
export interface LegalEntityDraft {
  readonly creditCode: string;
  readonly name: string;
  /** Undefined where the file does not say. */
  readonly entityKind?: LegalEntityKind;
  /** What its code and name make of it. */
  readonly likelyKind: LegalEntityKind;
  /** Undefined where the file does not say. */
  readonly entityStatus?: LegalEntityStatus;
  readonly division?: string;
  /** Credit code of the superior organization. */
  readonly parent?: string;
}

export type LegalEntityField = 'creditCode' | 'name' | 'entityKind' | 'entityStatus' | 'division' | 'parent';

export const legalEntityColumns: Columns<LegalEntityField> = {
  creditCode: {
    label: '统一社会信用代码',
    aliases: [
      '统一信用代码',
      '社会信用代码',
      '信用代码',
      '统一代码',
      'USCC',
      'credit code',
      'unified social credit code',
      'code',
    ],
    required: true,
  },
  name: {
    label: '机构名称',
    aliases: [
      '名称',
      '单位名称',
      '组织名称',
      '企业名称',
      '法人名称',
      '主体名称',
      '部门名称',
      'organization',
      'entity name',
      'organization name',
      'claimed name',
    ],
    required: true,
  },
  entityKind: {
    label: '机构类型',
    aliases: ['类型', '类别', '单位类型', '主体类型', '机构类别', '单位性质', '机构性质', 'kind', 'type', 'category'],
  },
  entityStatus: { label: '状态', aliases: ['机构状态', '登记状态', '经营状态', '存续状态', 'status'] },
  division: {
    label: '行政区划',
    aliases: ['行政区划代码', '区划代码', '所属区划', '所在区划', 'division code', 'region', 'region code'],
  },
  parent: {
    label: '上级统一社会信用代码',
    aliases: [
      '上级',
      '上级代码',
      '上级机构代码',
      '上级单位代码',
      '上级信用代码',
      '主管部门代码',
      '举办单位代码',
      'parent code',
      'parent credit code',
    ],
  },
};

const KIND_UNKNOWN = {
  rule: 'ENTITY_KIND_UNKNOWN',
  message: `机构类型无法识别，可用：政府、政府部门、事业单位、企业、社会组织、公用企事业单位、其他。`,
  messageEn: `The kind of organization is not known; it is one of ${KINDS.join(', ')}.`,
};
const STATUS_UNKNOWN = { rule: 'ENTITY_STATUS_UNKNOWN', message: '状态无法识别。', messageEn: 'The status is not known.' };
const PARENT_IS_SELF = {
  rule: 'PARENT_IS_SELF',
  message: '上级不能是机构自身。',
  messageEn: 'An organization cannot be its own superior.',
};

/**
 * Reader of the rows of one file. It remembers the codes it has seen: a second row of the same code is a fault that
 * names the line of the first, whether or not that first row was sound.
 */
export function legalEntityReader(parse: { creditCode: ParseValue; division: ParseValue }) {
  const seen = new Map<string, number>();
  return (row: Row<LegalEntityField>): Checked<LegalEntityDraft> => {
    if (row.faults.length > 0) return { ok: false, faults: row.faults };
    const cells = new Cells(row);
    const creditCode = cells.requiredValue('creditCode', parse.creditCode);
    const name = cells.requiredText('name', 200);
    const told = cells.word('entityKind', entityKindOf, KIND_UNKNOWN);
    const entityStatus = cells.word('entityStatus', entityStatusOf, STATUS_UNKNOWN);
    const division = cells.value('division', parse.division);
    const parent = cells.value('parent', parse.creditCode);
    if (creditCode !== undefined) {
      if (creditCode === parent) cells.fail('parent', PARENT_IS_SELF);
      const first = seen.get(creditCode);
      if (first === undefined) seen.set(creditCode, row.line);
      else {
        const [message, messageEn] = [`与第 ${first} 行的代码重复。`, `The code already stands on line ${first}.`];
        cells.fail('creditCode', { rule: 'DUPLICATE_IN_FILE', message, messageEn });
      }
    }
    return cells.outcome(() => {
      const [code = '', called = ''] = [creditCode, name];
      return {
        creditCode: code,
        name: called,
        entityKind: told,
        likelyKind: kindByCreditCode(code, called),
        entityStatus,
        division,
        parent,
      };
    });
  };
}
