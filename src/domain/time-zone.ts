/**
 * IANA time zones: offsets, days, and where a wall-clock time lies on the time line when the clocks change. All times
 * are milliseconds; a *local* time is the wall clock's reading taken as if it were UTC.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Making a formatter costs a hundred times what using it does. Holds nothing but the zones' rules. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const MAX_FORMATTERS = 64;

/** Whether that is the name of an IANA time zone, such as `Europe/Berlin`; offsets such as `+02:00` are not. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    formatterOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Local time minus UTC at an instant. `zone` must be a time zone. */
export function offsetAt(zone: string, at: number): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    formatterOf(zone).format(at).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** The day there, `YYYY-MM-DD`: what "today" means for an organisation in that zone. */
export function dayIn(zone: string, at: number): string {
  const [month = "", day = "", year = ""] = formatterOf(zone).format(at).match(/\d+/g) ?? [];
  return `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/**
 * The instant of a local time: of a repeated one the first; of one that the clocks skip, the end of the gap. null for a
 * time on a day that the zone skipped as a whole.
 */
export function instantOf(zone: string, local: number): number | null {
  const before = offsetAt(zone, local - 15 * HOUR);
  const after = offsetAt(zone, local + 15 * HOUR);
  const first = local - Math.max(before, after);
  const second = local - Math.min(before, after);
  if (offsetAt(zone, first) === local - first) return first;
  if (offsetAt(zone, second) === local - second) return second;
  const end = changeBetween(zone, first, second);
  const day = Math.floor(local / DAY);
  const endsOn = Math.floor((end + offsetAt(zone, end)) / DAY);
  const beganOn = Math.floor((end - 1 + offsetAt(zone, end - 1)) / DAY);
  return day === endsOn || day === beganOn ? end : null;
}

/** An instant in (from, to] at which the offset leaves the one that holds at `from`; it must differ at `to`. */
export function changeBetween(zone: string, from: number, to: number): number {
  const offset = offsetAt(zone, from);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  if (formatters.size >= MAX_FORMATTERS) formatters.clear();
  formatters.set(zone, made);
  return made;
}
