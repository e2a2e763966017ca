/** Something to be reminded of. */
export interface Reminder {
  /** Tells it apart from others for good. */
  readonly id: string;
  readonly start: Date;
  readonly title: string;
  readonly text: string;
}

/** `20261121T153000Z` */
const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

const escape = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

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

/**
 * A calendar file (RFC 5545) of reminders, a quarter of an hour each, with an alarm. Our own, for what there is
 * weighs some 2 kB and more.
 */
export const calendarFile = (reminders: readonly Reminder[], now = new Date()): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Knead//knead-kit//EN',
    ...reminders.flatMap(({ id, start, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${stamp(start)}@knead-kit`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(start)}`,
      'DURATION:PT15M',
      `SUMMARY:${escape(title)}`,
      `DESCRIPTION:${escape(text)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT0S',
      `DESCRIPTION:${escape(title)}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
