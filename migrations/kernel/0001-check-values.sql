-- Backward-compatible: functions with which columns check identifiers (GB 32100-2015, GB 11643-1999, GB/T 2260) and a search
-- column keeps the two-character windows of a text. They judge the canonical spelling, as rulebook/values does.
--
-- The bodies are parsed when they are created, so they do not depend on the search path of a later COPY. The checks are straight
-- expressions and not declared strict, so that PostgreSQL puts them in place of the call; null gives null, which a check accepts.

-- The place of a character in the charset is its value; the weights are the powers of 3 modulo 31 (GB 32100-2015), and for the
-- organization code 3 7 9 10 5 8 4 2 over all letters, A = 10 (GB 11714). strpos counts from 1: each sum is less its weights.
create function is_credit_code(code text) returns boolean
  language sql immutable parallel safe
  return code ~ '^[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'
    and substr(code, 17, 1) = substr('0X987654321', 1 + (
      3 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(code, 9, 1)) +
      7 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(code, 10, 1)) +
      9 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(code, 11, 1)) +
      10 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(code, 12, 1)) +
      5 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(code, 13, 1)) +
      8 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(code, 14, 1)) +
      4 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(code, 15, 1)) +
      2 * strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(code, 16, 1)) - 48
    ) % 11, 1)
    and (
      1 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 1, 1)) +
      3 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 2, 1)) +
      9 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 3, 1)) +
      27 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 4, 1)) +
      19 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 5, 1)) +
      26 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 6, 1)) +
      16 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 7, 1)) +
      17 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 8, 1)) +
      20 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 9, 1)) +
      29 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 10, 1)) +
      25 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 11, 1)) +
      13 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 12, 1)) +
      8 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 13, 1)) +
      24 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 14, 1)) +
      10 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 15, 1)) +
      30 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 16, 1)) +
      28 * strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 17, 1)) +
      strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 18, 1)) - 306
    ) % 31 = 0;

-- ISO 7064, MOD 11-2. The pattern knows the calendar: 31, 30 and 28 days, and 29 February in leap years from 0004 to 9996.
create function is_identity_number(number text) returns boolean
  language sql immutable parallel safe
  return number ~ (
      '^[1-9][0-9]{5}(?!0000)('
      '[0-9]{4}(0[13578]|1[02])(0[1-9]|[12][0-9]|3[01])|'
      '[0-9]{4}(0[469]|11)(0[1-9]|[12][0-9]|30)|'
      '[0-9]{4}02(0[1-9]|1[0-9]|2[0-8])|'
      '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)0229'
      ')[0-9]{3}[0-9X]$')
    and substr(number, 18, 1) = substr('10X98765432', 1 + (
      7 * (ascii(substr(number, 1, 1)) - 48) + 9 * (ascii(substr(number, 2, 1)) - 48) + 10 * (ascii(substr(number, 3, 1)) - 48) +
      5 * (ascii(substr(number, 4, 1)) - 48) + 8 * (ascii(substr(number, 5, 1)) - 48) + 4 * (ascii(substr(number, 6, 1)) - 48) +
      2 * (ascii(substr(number, 7, 1)) - 48) + 1 * (ascii(substr(number, 8, 1)) - 48) + 6 * (ascii(substr(number, 9, 1)) - 48) +
      3 * (ascii(substr(number, 10, 1)) - 48) + 7 * (ascii(substr(number, 11, 1)) - 48) + 9 * (ascii(substr(number, 12, 1)) - 48) +
      10 * (ascii(substr(number, 13, 1)) - 48) + 5 * (ascii(substr(number, 14, 1)) - 48) + 8 * (ascii(substr(number, 15, 1)) - 48) +
      4 * (ascii(substr(number, 16, 1)) - 48) + 2 * (ascii(substr(number, 17, 1)) - 48)
    ) % 11, 1);

-- Format only: codes of abolished divisions stay valid.
create function is_division_code(code text) returns boolean
  language sql immutable parallel safe
  return code ~ '^[1-9][0-9]{5}$';

-- For `bigrams text[] generated always as (bigrams(title)) stored` with a GIN index: `bigrams @> bigrams('企业') and title like …`.
-- A text of one character gives that character, the empty one no window. The windows that begin at odd places come first, then
-- those at even places; a pair of patterns is several times faster than a subquery over places. A window that occurs twice is
-- kept twice: the index holds it once.
create function bigrams(content text) returns text[]
  language sql immutable parallel safe
  return case length(content)
    when 1 then array[lower(content)]
    else array_remove(string_to_array(
      regexp_replace(lower(content), '(..)|.', E'\\1\x1f', 'g') ||
      regexp_replace(substr(lower(content), 2), '(..)|.', E'\\1\x1f', 'g'),
      E'\x1f'), '')
  end;

-- down
drop function bigrams(text);
drop function is_division_code(text);
drop function is_identity_number(text);
drop function is_credit_code(text);
