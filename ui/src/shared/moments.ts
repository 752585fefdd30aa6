/** The parts of a minute with its zone, as a form edits them. */
export interface Moment {
  day: string;
  hour: string;
  /** `+02:00`; empty where the core is to find it. */
  offset: string;
}

const WHOLE = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})([+-]\d{2}:\d{2})?$/;

/** What stands in the two boxes; what is no moment yet stands apart at the last space. */
export function splitMoment(value: string): Moment {
  const whole = WHOLE.exec(value);
  if (whole) return { day: whole[1] ?? '', hour: whole[2] ?? '', offset: whole[3] ?? '' };
  const at = value.lastIndexOf(' ');
  return at < 0
    ? { day: value, hour: '', offset: '' }
    : { day: value.slice(0, at), hour: value.slice(at + 1), offset: '' };
}

/** The moment in its one form, or both texts as they were typed, for the core to say what is wrong. */
export function joinMoment({ day, hour, offset }: Moment): string {
  const clock = readHour(hour);
  if (clock && /^\d{4}-\d{2}-\d{2}$/.test(day)) return `${day}T${clock}${offset}`;
  return day === '' && hour === '' ? '' : `${day} ${hour}`;
}

/** Reads `9:05`, `09:05`, `9.05`, `0905`, `905`; null while it is no hour. */
function readHour(text: string): string | null {
  const typed = /^\s*(\d{1,2})\s*[:.]?\s*(\d{2})\s*$/.exec(text);
  if (!typed) return null;
  const [hour, minute] = [Number(typed[1]), Number(typed[2])];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
