import { fromSerial } from "../../identifiers/dates";
import type { PaperCalendar } from "./paper";

/** Octets of a line, its break not counted: RFC 5545, 3.1. */
const LINE = 75;

/**
 * A calendar as iCalendar (RFC 5545), which Outlook and others open: whole days, that block no time. `made`: when, as an ISO instant.
 */
export function calendarText({ name, events }: PaperCalendar, made: string): string {
  const stamp = `${made.slice(0, 19).replace(/[-:]/g, "")}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Ud af KMD Sag//DA",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, day, title, text }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid.replace(/[^\p{L}\p{N}-]+/gu, "-"))}@ud-af-kmd-sag`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateText(day)}`,
      `DTEND;VALUE=DATE:${dateText(day + 1)}`,
      `SUMMARY:${escaped(title)}`,
      ...(text === "" ? [] : [`DESCRIPTION:${escaped(text)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.flatMap(folded).join("\r\n") + "\r\n";
}

function dateText(day: number): string {
  const { year, month, day: of } = fromSerial(day);
  return `${String(year).padStart(4, "0")}${String(month).padStart(2, "0")}${String(of).padStart(2, "0")}`;
}

/** A text value: RFC 5545, 3.3.11. What no text may hold becomes a blank. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, "\\\\")
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** In lines of at most 75 octets, never within a letter; those after the first begin with a blank. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const letter of line) {
    const size = sizeOf(letter);
    if (octets + size > LINE) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current];
}

/** Octets of a letter in UTF-8. */
function sizeOf(letter: string): number {
  const code = letter.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
