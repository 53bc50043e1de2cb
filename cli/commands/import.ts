import { Command } from 'commander';
import type { Config } from '../../kernel/config';
import { parseCreditCode } from '../../rulebook/values/credit-code';
import { parseDivisionCode } from '../../rulebook/values/division-code';
import { importCatalogEntries } from '../../subgraphs/catalog/entry/import-catalog-entries';
import { importLegalEntities } from '../../subgraphs/legal-entity/entity/import-legal-entities';
import { creditCode, jurisdiction } from '../arguments';
import { type CatalogEntryDraft, catalogColumns, catalogColumnsWithProvider, catalogReader } from '../import/catalog';
import { type RowImportOptions, rowImport } from '../import/import-options';
import { knownProviders } from '../import/known-providers';
import { type LegalEntityDraft, legalEntityColumns, legalEntityReader } from '../import/legal-entities';
import { datasetCommand } from './import-dataset';
import { dbtManifestCommand, openLineageCommand } from './import-lineage';
import { importRowsOf } from './import-rows';

type ConfigOf = () => Config;

const legalEntitiesCommand = (configOf: ConfigOf): Command =>
  rowImport('legal-entities', '导入法人和其他组织 Legal entities: CSV, JSON or NDJSON')
    .option('--jurisdiction <slugOrCode>', '这些机构适用的地区 the city whose regulation applies to them', jurisdiction)
    .action(async (file: string, options: RowImportOptions & { jurisdiction?: string }) => {
      const check = legalEntityReader({ creditCode: parseCreditCode, division: parseDivisionCode });
      const inCity = (draft: LegalEntityDraft) => ({ ...draft, jurisdiction: options.jurisdiction });
      const target = {
        subgraph: 'legal-entity',
        columns: legalEntityColumns,
        check: (row: Parameters<typeof check>[0]) => {
          const checked = check(row);
          return checked.ok ? { ...checked, value: inCity(checked.value) } : checked;
        },
        into: importLegalEntities,
      };
      await importRowsOf(configOf(), file, target, options);
    });

interface CatalogImportOptions extends RowImportOptions {
  readonly jurisdiction: string;
  readonly provider?: string;
}

const catalogCommand = (configOf: ConfigOf): Command =>
  rowImport('catalog', '导入目录条目为草稿 Catalog entries, as drafts: CSV, JSON or NDJSON')
    .requiredOption('--jurisdiction <slugOrCode>', '目录所属地区 the city whose catalog it is', jurisdiction)
    .option('--provider <creditCode>', '未注明提供方的行的提供方 provider of rows that name none', creditCode)
    .action(async (file: string, options: CatalogImportOptions) => {
      const { provider } = options;
      const target = {
        subgraph: 'catalog',
        columns: provider === undefined ? catalogColumnsWithProvider : catalogColumns,
        check: catalogReader({ jurisdiction: options.jurisdiction, provider, parseCreditCode }),
        into: importCatalogEntries,
        admission: knownProviders(provider),
        note: '草稿，仅提供方与主管部门可见。 Drafts: only the provider and the authority see them.',
      };
      await importRowsOf<keyof typeof catalogColumns, CatalogEntryDraft>(configOf(), file, target, options);
    });

/** `shuji import`: brings a file into the register as one act. */
export const importCommand = (configOf: ConfigOf): Command =>
  new Command('import')
    .description('导入文件 Brings a file into the register, as one act')
    .addCommand(legalEntitiesCommand(configOf))
    .addCommand(catalogCommand(configOf))
    .addCommand(datasetCommand(configOf))
    .addCommand(openLineageCommand(configOf))
    .addCommand(dbtManifestCommand(configOf));
