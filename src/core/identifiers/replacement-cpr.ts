import { cprDate } from "./cpr";
import { isDigits } from "./digits";

/** The serial of an ordinary number, for asking whether the day exists. */
const ANY_SERIAL = "0000";

/**
 * True for an administrative number given to a person who has no civil registration number, with or without the hyphen: the day of birth
 * plus 60 (`740872-5212`), or letters in the serial (`140872-ABC2`). Source: Sundhedsdatastyrelsen and CPR-kontoret on erstatningsnumre.
 */
export function isReplacement(text: string): boolean {
  if (text.length !== 10 && !(text.length === 11 && text.charCodeAt(6) === 45)) return false;
  const day = text.slice(0, 6);
  const serial = text.slice(-4);
  if (!isDigits(day)) return false;
  if (isDigits(serial)) {
    const first = Number(day.slice(0, 2)) - 60;
    return first > 0 && cprDate(String(first).padStart(2, "0") + day.slice(2) + serial) !== 0;
  }
  return /^(?=.*[A-Z])[0-9A-Z]{4}$/i.test(serial) && !/^x+$/i.test(serial) && exists(day);
}

/** True for a day that exists in one of the centuries. */
function exists(day: string): boolean {
  return cprDate(day + ANY_SERIAL) !== 0 || cprDate(`${day}4000`) !== 0;
}
