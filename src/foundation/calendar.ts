/** Something to be reminded of; with an end, an appointment. */
export interface Reminder {
  /** Tells it apart from others for good. */
  readonly id: string;
  readonly start: Date;
  /** Until when the time is taken. */
  readonly end?: Date;
  readonly title: string;
  readonly text?: string;
  readonly location?: string;
}

/** `20261121T153000Z` */
export const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

const escape = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A line is at most 75 octets; it goes on in the next one, after a space. */
function fold(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      lines.push('');
      octets = 1;
    }
    lines.push((lines.pop() ?? '') + character);
    octets += size;
  }
  return lines.join('\r\n ');
}

const given = (name: string, text?: string) => (text ? [`${name}:${escape(text)}`] : []);

/**
 * A calendar file (RFC 5545): appointments, and reminders of a quarter of an hour each with an alarm. Our own, for
 * what there is weighs some 2 kB and more.
 */
export const calendarFile = (reminders: readonly Reminder[], now = new Date()): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Knead//knead-kit//EN',
    ...reminders.flatMap(({ id, start, end, title, text, location }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${stamp(start)}@knead-kit`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(start)}`,
      `SUMMARY:${escape(title)}`,
      ...given('DESCRIPTION', text),
      ...given('LOCATION', location),
      ...(end
        ? [`DTEND:${stamp(end)}`]
        : [
            'DURATION:PT15M',
            'TRANSP:TRANSPARENT',
            'BEGIN:VALARM',
            'ACTION:DISPLAY',
            'TRIGGER:PT0S',
            `DESCRIPTION:${escape(title)}`,
            'END:VALARM',
          ]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
