import type { ConditionName } from '../../../rulebook/rules/budget-conditions';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { isAccepted } from '../project/workflow';
import { evidenceFor, isOfItsCity } from './evidence-for';
import type { ProjectNames } from './facts';
import type { Closed, Evidence } from './kept-condition';
import {
  hasArrived,
  isEntered,
  isPublished,
  type Seen,
  type SeenAsset,
  type SeenEntry,
  type SeenOwner,
  type SeenSystem,
} from './seen';
import { said } from './wording';

type Told = Omit<Evidence, 'id' | 'inOrder'>;

const cannotBeAsked: Told = { label: '', seen: '登记系统暂时无法查询', seenEn: 'The register cannot be asked', version: null };
const isNotThere: Told = { label: '', seen: '登记系统中没有此项', seenEn: 'The register has no such thing', version: null };

/** What its register keeps from some is kept from them here as well; so is what belongs to another city than the project. */
const closedTo = (
  thing: SeenEntry | SeenAsset | SeenSystem,
  bodies: readonly ({ readonly creditCode: string } | null)[],
  isOpen: boolean,
  project: ProjectNames['project'],
): { closed?: Closed } =>
  isOpen && isOfItsCity(thing, project)
    ? {}
    : { closed: { jurisdiction: thing.jurisdiction?.code ?? null, bodies: bodies.flatMap(body => body?.creditCode ?? []) } };

/** To those who may see it: why it does not count, however it stands. */
const elsewhere = (thing: SeenEntry | SeenAsset | SeenSystem, project: ProjectNames['project']): { zh: string; en: string } =>
  isOfItsCity(thing, project)
    ? { zh: '', en: '' }
    : { zh: '；属于其他地区，不作为本项目的证明', en: '; of another city, so it shows nothing here' };

function ofThings<Thing>(
  ids: readonly string[],
  things: { known: true; value: ReadonlyMap<string, Thing> } | { known: false },
  tell: (thing: Thing) => Told,
  isInOrder: (thing: Thing) => boolean | null,
): Evidence[] {
  return ids.map(id => {
    if (!things.known) return { id, ...cannotBeAsked, label: id, inOrder: null };
    const thing = things.value.get(id);
    return thing ? { id, ...tell(thing), inOrder: isInOrder(thing) } : { id, ...isNotThere, label: id, inOrder: false };
  });
}

const entryTold = (entry: SeenEntry, project: ProjectNames['project']): Told => {
  const { title, catalogStatus, version, lastAggregatedAt, aggregationMode } = entry;
  const arrived = lastAggregatedAt
    ? 'ARRIVED'
    : aggregationMode === 'NONE_WITH_EVIDENCE'
      ? 'NOT_TO_BE_AGGREGATED'
      : 'NOT_ARRIVED';
  const on = lastAggregatedAt ? lastAggregatedAt.slice(0, 10) : '';
  const { zh, en } = elsewhere(entry, project);
  return {
    label: title,
    seen: `目录${said(catalogStatus).zh}；${said(arrived).zh}${on}${zh}`,
    seenEn: `Entry ${said(catalogStatus).en}; ${said(arrived).en}${on && ` ${on}`}${en}`,
    version: String(version),
    ...closedTo(entry, [entry.provider], isPublished(entry), project),
  };
};

function assetTold(asset: SeenAsset, project: ProjectNames['project'], entries: Seen['entries'], on: LocalDate): Told {
  const { name, assetStatus, registrationNumber, expiresOn, version } = asset;
  const made = asset.catalogEntries.flatMap(entry => entry?.id ?? []);
  const arrived = entries.known ? String(made.filter(id => isArrived(entries.value.get(id), project)).length) : null;
  const lapsed = expiresOn !== null && expiresOn <= on;
  const { zh, en } = elsewhere(asset, project);
  return {
    label: registrationNumber ? `${name}（${registrationNumber}）` : name,
    seen: [
      `登记${said(assetStatus).zh}`,
      expiresOn === null ? [] : lapsed ? `已于 ${expiresOn} 失效` : `有效至 ${expiresOn} 前`,
      made.length === 0 ? '未关联目录，不能证明已汇聚' : `来源目录 ${made.length} 项，已汇聚 ${arrived ?? '不明'} 项`,
    ]
      .flat()
      .join('；')
      .concat(zh),
    seenEn: [
      `Registration ${said(assetStatus).en}`,
      expiresOn === null ? [] : lapsed ? `lapsed on ${expiresOn}` : `valid until ${expiresOn}`,
      made.length === 0
        ? 'made from no entry of the catalog, so nothing shows that it is aggregated'
        : `${arrived ?? 'an unknown number'} of its ${made.length} entries aggregated`,
    ]
      .flat()
      .join('; ')
      .concat(en),
    version: String(version),
    ...closedTo(asset, [asset.owner, asset.steward], isEntered(asset), project),
  };
}

const isArrived = (entry: SeenEntry | undefined, project: ProjectNames['project']): boolean =>
  entry !== undefined && isOfItsCity(entry, project) && hasArrived(entry);

/** Nobody is shown another body's systems; to those who watch over them it is said why they do not count. */
const systemTold = (system: SeenSystem, project: ProjectNames['project']): Told => {
  const { name, connectionStatus, version, department } = system;
  const isOthers = isOfItsCity(system, project) && department?.creditCode !== project.owner;
  const { zh, en } = isOthers
    ? { zh: '；不是项目单位的系统', en: '; not a system of the project’s own body' }
    : elsewhere(system, project);
  return {
    label: name,
    seen: `系统${said(connectionStatus).zh}${zh}`,
    seenEn: `System ${said(connectionStatus).en}${en}`,
    version: String(version),
    ...closedTo(system, [department], false, project),
  };
};

const scoresTold = ({ scores }: SeenOwner, { owner, jurisdiction }: ProjectNames['project']): Evidence[] => {
  if (!scores) return [];
  const { id, year } = scores;
  const line = (label: string, named: string, score: string | null): Evidence => ({
    id,
    label: `${label}评分（${year}）`,
    seen: score ?? '暂无可计项',
    seenEn: score === null ? `${named}: nothing to count yet` : `${named}: ${score}`,
    version: null,
    inOrder: score === null ? null : true,
    closed: { jurisdiction, bodies: [owner] },
  });
  return [
    line('完整性', 'Completeness', scores.completeness),
    line('及时性', 'Timeliness', scores.timeliness),
    line('规范性', 'Conformity', scores.conformity),
  ];
};

/** What a condition of a project was judged by. */
export function evidenceOf(rule: ConditionName, names: ProjectNames, seen: Seen, on: LocalDate): Evidence[] {
  const { project } = names;
  const stands = evidenceFor(project);
  const entries = (isInOrder: (entry: SeenEntry) => boolean) =>
    ofThings(names.entries, seen.entries, entry => entryTold(entry, project), isInOrder);
  const assets = (isInOrder: (asset: SeenAsset) => boolean | null) =>
    ofThings(names.assets, seen.assets, asset => assetTold(asset, project, seen.entries, on), isInOrder);
  switch (rule) {
    case 'CATALOGUE_LIST_PRECOMPILED':
      return entries(stands.listed);
    case 'CATALOGUE_FULFILLED':
      return entries(stands.published);
    case 'CATALOGUE_PROVIDED_AND_AGGREGATED':
      return [...entries(stands.aggregated), ...ofOwner(names, seen, scoresTold)];
    case 'DATA_ASSETS_NAMED':
      return assets(stands.named);
    case 'ASSETS_REGISTERED_AND_AGGREGATED':
      return assets(asset => stands.registered(asset, seen.entries, on));
    case 'SYSTEM_CONNECTED':
      return ofThings(names.systems, seen.systems, system => systemTold(system, project), stands.connected);
    case 'EVALUATION_RESULT':
      return ofOwner(names, seen, ({ evaluation }) =>
        evaluation
          ? [
              {
                id: evaluation.id,
                label: `项目单位 ${evaluation.year} 年度评估`,
                seen: evaluation.publishedOn ? `已定稿，${evaluation.publishedOn} 公布` : '已定稿',
                seenEn: evaluation.publishedOn ? `Final, published on ${evaluation.publishedOn}` : 'Final',
                version: null,
                inOrder: true,
              },
            ]
          : [],
      );
    case 'DATA_RESOURCE_WORK':
      return ofOwner(names, seen, scoresTold);
    case 'ACCEPTED':
      return [
        {
          id: `project:${project.code}`,
          label: project.name,
          // what was accepted stays accepted: that money was given since changes nothing of it
          seen: isAccepted(project) ? '已通过验收' : said(project.stage).zh,
          seenEn: isAccepted(project) ? 'Accepted' : said(project.stage).en,
          version: null,
          inOrder: isAccepted(project),
        },
      ];
  }
}

/** What is told of the owner; that nothing can be, where the register that knows cannot be asked. */
function ofOwner(
  { project }: ProjectNames,
  { owners }: Seen,
  tell: (owner: SeenOwner, project: ProjectNames['project']) => Evidence[],
): Evidence[] {
  const { owner } = project;
  if (!owners.known) return [{ id: `legal-entity:${owner}`, ...cannotBeAsked, label: owner, inOrder: null }];
  const found = owners.value.get(owner);
  return found ? tell(found, project) : [];
}
