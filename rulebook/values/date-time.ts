import { isLocalDate } from './local-date';
import { faulty, type Parsed, valid } from './parsed';

const shanghaiOffsetMs = 8 * 3_600_000;

const wrongFormat = faulty({
  rule: 'DATE_TIME_FORMAT',
  kind: 'format',
  standard: 'RFC 3339',
  message: '时间应写作 YYYY-MM-DDThh:mm:ss，并带时区（Z 或 ±hh:mm）',
  messageEn: 'A time is written YYYY-MM-DDThh:mm:ss with an offset (Z or ±hh:mm).',
});
const wrongDay = faulty({
  rule: 'DATE_TIME_CALENDAR',
  kind: 'date',
  standard: 'RFC 3339',
  message: '日历中没有这一天',
  messageEn: 'There is no such day in the calendar.',
});

const shape =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/;

/** Reads a time of RFC 3339; without an offset it would mean nothing, so it is refused. Finer than a millisecond is cut off. */
export function parseDateTime(text: string): Parsed<Date> {
  const raised = text.length <= 40 ? text.replace('t', 'T').replace('z', 'Z') : '';
  const day = shape.exec(raised)?.[1];
  if (day === undefined) return wrongFormat;
  return isLocalDate(day) ? valid(new Date(raised)) : wrongDay;
}

/** `2026-01-01T08:00:00.000+08:00`: every time is written as it is in Asia/Shanghai. */
export const formatDateTime = (instant: Date): string =>
  new Date(instant.getTime() + shanghaiOffsetMs).toISOString().replace('Z', '+08:00');
