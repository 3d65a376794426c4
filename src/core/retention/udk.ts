import { toSerial } from "../identifiers/dates";
import { UDK_AREAS, type UdkArea } from "./udk-areas";

const BY_NUMBER = new Map(UDK_AREAS.flatMap((area) => area.kle.map((number) => [number, area] as const)));
const EXCEPT = new Set(UDK_AREAS.flatMap(({ except = [] }) => except));

/** The area that a KLE subject or group belongs to; undefined for what the municipalities still have, and for main groups. */
export function udkAreaOf(kle: string): UdkArea | undefined {
  return BY_NUMBER.get(kle) ?? (EXCEPT.has(kle) ? undefined : BY_NUMBER.get(kle.slice(0, 5)));
}

/** Areas of which a subject lies under the KLE group, for a group that is none itself: `32.30` holds maternity benefit. */
export function udkAreasUnder(kle: string): readonly UdkArea[] {
  const own = udkAreaOf(kle);
  return own === undefined ? UDK_AREAS.filter((area) => area.kle.some((number) => number.startsWith(`${kle}.`))) : [own];
}

/**
 * The first day on which a case of the area was no longer opened by the municipality; serial of the 1900 system. Where the source gives a
 * period only, its last day: a case that may have been the municipality's is retained.
 */
export function movedBy({ moved: { to } }: UdkArea): number {
  return toSerial(...to)!;
}
