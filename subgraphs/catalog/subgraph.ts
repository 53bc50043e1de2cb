import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import { CatalogEntryCommandsResolver } from './entry/commands-resolver';
import { LegalEntityCatalogResolver } from './entry/contributed-resolver';
import { CatalogEntryRow, DataItemRow } from './entry/entity';
import { feed } from './entry/feed';
import { entryOf } from './entry/look-up';
import { CatalogEntryResolver } from './entry/resolver';
import { catalogEntry } from './entry/workflow';
import { access } from './policy';
import { Jurisdiction, LegalEntity } from './stubs';

export const catalogSlice = defineSlice({
  name: 'catalog',
  resolvers: [CatalogEntryResolver, CatalogEntryCommandsResolver, LegalEntityCatalogResolver],
  types: [Jurisdiction, LegalEntity],
  rows: [CatalogEntryRow, DataItemRow],
  loaders,
  access,
  references: {
    CatalogEntry: (reference: { id?: string; code?: string }, context) => entryOf(context, reference),
    LegalEntity: (reference: LegalEntity) => reference,
  },
  workflows: [catalogEntry],
  tells: ['catalog.changed', 'catalog.imported'],
  feeds: { catalog: feed },
  constraints: {
    catalog_entry_code: {
      rule: 'CATALOG_CODE_TAKEN',
      message: '该信息资源代码已被使用。',
      messageEn: 'This code is taken by another entry.',
      path: ['input', 'code'],
    },
    catalog_entry_named: {
      rule: 'CATALOG_ENTRY_UNNAMED',
      message: '目录条目须有代码和名称。',
      messageEn: 'An entry has a code and a title.',
      path: ['input', 'title'],
    },
    catalog_entry_share_type_stated: {
      rule: 'SHARE_TYPE_MISSING',
      message: '已发布的目录条目须标明共享类型。',
      messageEn: 'A published entry states its share type.',
      path: ['input', 'shareType'],
    },
    catalog_entry_share_type_justified: {
      rule: 'SHARE_TYPE_UNJUSTIFIED',
      message: '除无条件共享外，已发布的目录条目须说明共享依据或共享条件。',
      messageEn: 'A published entry that is not shared unconditionally states the basis or the conditions.',
      path: ['input', 'shareBasis'],
    },
    data_item_name: {
      rule: 'DATA_ITEM_TWICE',
      message: '同一目录条目中的信息项不得重名。',
      messageEn: 'The items of an entry have different names.',
      path: ['input', 'items'],
    },
    data_item_not_secret: {
      rule: 'STATE_SECRET_NOT_ALLOWED',
      message: '涉及国家秘密的数据不得在本平台登记、发布和交换。',
      messageEn: 'Data that touches state secrets is neither entered, published nor exchanged here.',
      path: ['input', 'items', 'sensitivity'],
    },
    data_item_described: {
      rule: 'DATA_ITEM_INVALID',
      message: '信息项须有名称，长度须大于零。',
      messageEn: 'An item has a name, and its length is more than nothing.',
      path: ['input', 'items'],
    },
  },
});
