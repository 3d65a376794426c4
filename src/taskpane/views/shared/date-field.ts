import { fromSerial, toSerial } from "../../../core/identifiers/dates";

/** A day as a date field has it, `åååå-mm-dd`; blank for none. */
export function isoOf(serial: number | undefined): string {
  if (serial === undefined) return "";
  const { year, month, day } = fromSerial(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Serial day of the 1900 system; undefined for what is no day. */
export function serialOf(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts === null ? undefined : toSerial(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
