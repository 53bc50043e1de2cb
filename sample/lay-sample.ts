import {
  AppointOfficerDocument,
  AssignRegistrationCategoryDocument,
  ContractStatus,
  CreateOperationContractDocument,
  DeclareLineageDocument,
  IsSampleLaidDocument,
  IssueRectificationDocument,
  RegisterCatalogEntryDocument,
  RegisterLegalEntityDocument,
  RegisterPersonDocument,
  SubmitProjectDocument,
} from '../client/generated/graphql';
import { type ActorClaims, Role } from '../kernel/actor';
import { addDays, type LocalDate } from '../rulebook/values/local-date';
import { acceptedIn } from './acceptance';
import { layAssets } from './lay-assets';
import { layMoney } from './lay-money';
import { layOperation } from './lay-operation';
import { layPersonUse } from './lay-person-use';
import { laySharedData } from './lay-shared-data';
import { type Ask, authorityOf, eachOf, idOf, made } from './laying';
import type { SampleCity, SampleContract, SampleNodeRef, SampleRegister } from './shapes';

const auditor: ActorClaims = { subject: 'sample', roles: [Role.AUDITOR] };

/** The last thing to be laid is there: everything is. */
export async function isAlreadyLaid(ask: Ask, { cities }: SampleRegister): Promise<boolean> {
  const code = cities.flatMap(city => city.projects).at(-1)?.code as string;
  const { project } = await ask(auditor, IsSampleLaidDocument, { code });
  return project !== null;
}

/**
 * Lays the sample into a register through its own commands. Every command has an idempotency key, so that one who was interrupted can
 * begin again.
 * @param settled waits until each register has heard of what was laid in the others
 * @param today of the register's clock: what is set a limit is set one after it
 * @throws Error naming the first thing that was refused
 */
export async function laySample(
  ask: Ask,
  { cities }: SampleRegister,
  settled: () => Promise<void>,
  today: LocalDate,
): Promise<void> {
  for (const city of cities) await layOrganizations(ask, city);
  await settled();
  const ids = new Map<SampleNodeRef, string>();
  for (const city of cities) {
    await layDuties(ask, city);
    const persons = await layPersons(ask, city);
    await layOfficers(ask, city, persons);
    await layPersonUse(ask, city, persons, today);
    await layCatalog(ask, city, ids);
    await layAssets(ask, city, ids, today);
  }
  await settled();
  for (const city of cities) {
    await layLineage(ask, city, ids);
    const contracts = await layContracts(ask, city, ids, today);
    await layOperation(ask, city, number => contracts.get(number) as string);
    await layOrders(ask, city, ids, today);
    await laySharedData(ask, city, code => idOf(ids, `catalog:${code}`));
    await layProjects(ask, city, ids);
    await layMoney(ask, city, ref => idOf(ids, ref));
  }
  await settled();
}

/** Those above first: the sample lists every body after the one above it. */
async function layOrganizations(ask: Ask, city: SampleCity): Promise<void> {
  for (const { shortName: _, ...organization } of city.organizations) {
    const { creditCode, name } = organization;
    const input = {
      ...organization,
      jurisdiction: city.division,
      idempotencyKey: `sample:${creditCode}`,
    };
    const { registerLegalEntity } = await ask(authorityOf(city), RegisterLegalEntityDocument, { input });
    made(name, registerLegalEntity);
  }
}

/** Which department keeps which registrations. */
async function layDuties(ask: Ask, city: SampleCity): Promise<void> {
  for (const { category, department } of city.duties) {
    const idempotencyKey = `sample:${city.slug}:${category}`;
    const input = { jurisdiction: city.division, category, department, idempotencyKey };
    const { assignRegistrationCategory } = await ask(authorityOf(city), AssignRegistrationCategoryDocument, { input });
    made(category, assignRegistrationCategory);
  }
}

/** @returns ref of each person → id in the register */
async function layPersons(ask: Ask, city: SampleCity): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await eachOf(city.persons, async ({ ref, documentType, documentNumber, name, facets }) => {
    const input = { documentType, documentNumber, name, facets, jurisdiction: city.division, idempotencyKey: `sample:${ref}` };
    const { registerPerson } = await ask(authorityOf(city), RegisterPersonDocument, { input });
    ids.set(ref, (made(ref, registerPerson) as { id: string }).id);
  });
  return ids;
}

/** One after another: each is a version of its body. */
async function layOfficers(ask: Ask, city: SampleCity, persons: ReadonlyMap<string, string>): Promise<void> {
  for (const { creditCode, kind, person, since } of city.officers) {
    const idempotencyKey = `sample:${person}:${kind}`;
    const input = { creditCode, kind, person: persons.get(person) as string, since, idempotencyKey };
    const { appointOfficer } = await ask(authorityOf(city), AppointOfficerDocument, { input });
    made(person, appointOfficer);
  }
}

const layCatalog = (ask: Ask, city: SampleCity, ids: Map<SampleNodeRef, string>) =>
  eachOf(city.catalogEntries, async ({ items, ...entry }) => {
    const input = {
      ...entry,
      items: items.map(({ name, dataType, length, description }) => ({ name, dataType, length, description })),
      jurisdiction: city.division,
      earlier: { publishedOn: PUBLISHED_ON },
      idempotencyKey: `sample:${city.slug}:${entry.code}`,
    };
    const { registerCatalogEntry } = await ask(authorityOf(city), RegisterCatalogEntryDocument, { input });
    const laid = made(entry.title, registerCatalogEntry) as { id: string };
    ids.set(`catalog:${entry.code}`, laid.id);
  });

/** Day on which the sample's catalogs were published. */
const PUBLISHED_ON = '2022-12-01';

async function layLineage(ask: Ask, city: SampleCity, ids: ReadonlyMap<SampleNodeRef, string>): Promise<void> {
  const edges = city.lineage.map(({ from, to, via, columns = [] }) => ({
    from: idOf(ids, from),
    to: idOf(ids, to),
    via,
    columns,
  }));
  const input = { edges, idempotencyKey: `sample:lineage:${city.slug}` };
  const { declareLineage } = await ask(authorityOf(city), DeclareLineageDocument, { input });
  made(`lineage of ${city.name}`, declareLineage);
}

/** Where a contract stands on a day, by its dates. */
function statusOn({ startsOn, endsOn }: SampleContract, today: LocalDate): ContractStatus {
  if (endsOn <= today) return 'EXPIRED';
  return startsOn <= today ? 'ACTIVE' : 'APPROVED';
}

/** @returns number of each contract → id in the register */
async function layContracts(
  ask: Ask,
  city: SampleCity,
  ids: ReadonlyMap<SampleNodeRef, string>,
  today: LocalDate,
): Promise<ReadonlyMap<string, string>> {
  const contracts = new Map<string, string>();
  await eachOf(city.contracts, async contract => {
    const { selection, assets, ...terms } = contract;
    const input = {
      ...terms,
      jurisdiction: city.division,
      assets: assets.map(ref => idOf(ids, `asset:${ref}`)),
      earlier: statusOn(contract, today),
      idempotencyKey: `sample:${contract.contractNumber}`,
    };
    const { createOperationContract } = await ask(authorityOf(city), CreateOperationContractDocument, { input });
    contracts.set(contract.contractNumber, (made(contract.contractNumber, createOperationContract) as { id: string }).id);
  });
  return contracts;
}

/** The end of the year, or of the next where it is near. */
const limitAfter = (today: LocalDate): LocalDate => `${addDays(today, 31).slice(0, 4)}-12-31`;

async function layOrders(ask: Ask, city: SampleCity, ids: ReadonlyMap<SampleNodeRef, string>, today: LocalDate): Promise<void> {
  const dueOn = limitAfter(today);
  for (const { ref, addressee, ground, description, entry } of city.orders) {
    const input = {
      jurisdiction: city.division,
      addressee,
      ground,
      description,
      evidence: [{ kind: 'ENTRY' as const, reference: idOf(ids, `catalog:${entry}`) }],
      dueOn,
      idempotencyKey: `sample:rectification:${ref}:${dueOn}`,
    };
    const { issueRectification } = await ask(authorityOf(city), IssueRectificationDocument, { input });
    made(`order ${ref}`, issueRectification);
  }
}

async function layProjects(ask: Ask, city: SampleCity, ids: ReadonlyMap<SampleNodeRef, string>): Promise<void> {
  const accepted = acceptedIn(city);
  for (const { code, name, owner, stage, plannedCatalog, declaredAssets, budgetLines } of city.projects) {
    const input = {
      code,
      name,
      owner,
      jurisdiction: city.division,
      plannedCatalog: plannedCatalog.map(entry => idOf(ids, `catalog:${entry}`)),
      declaredAssets: declaredAssets.map(ref => idOf(ids, `asset:${ref}`)),
      budgetLines,
      earlier: code === accepted ? ('BUILT' as const) : stage,
      idempotencyKey: `sample:${code}`,
    };
    const { submitProject } = await ask(authorityOf(city), SubmitProjectDocument, { input });
    made(name, submitProject);
  }
}
