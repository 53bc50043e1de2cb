import { plannedByValues } from '../../kernel/sql';
import type { Asked, Question } from './question';

/** The first twenty assets by name that have a text in their names. */
export const search: Question = {
  id: 'search',
  title: 'Search',
  document: `query Search($text: String!) {
  dataAssets(first: 20, search: $text) { nodes { registrationNumber name } }
}`,
  sql: `
select json_build_object('data', json_build_object('dataAssets', json_build_object('nodes', coalesce(json_agg(
  json_build_object('registrationNumber', a.registration_number, 'name', a.name) order by a.name collate "zh-x-icu", a.id), '[]'))))::text
from (
  select id, registration_number, name from asset.data_asset
  where asset_status <> all ('{DRAFT,SUBMITTED,RETURNED}') and bigrams @> asset.bigrams($1) and lower(name) like '%' || lower($1) || '%' ${plannedByValues}
  order by name collate "zh-x-icu", id limit 20) a`,
};

export const textsToAsk = (texts: readonly string[]): Asked[] =>
  texts.map(text => ({ variables: { text }, parameters: [text] }));
