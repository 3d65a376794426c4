import { jsonCodec, type JsonObject } from "../stored/json-codec";
import { DEFAULT_SETTINGS, SETTINGS_SCHEMA, type Settings } from "./settings";
import { THRESHOLDS, type ThresholdKey } from "./thresholds";

const KEYS = Object.keys(SETTINGS_SCHEMA.shape);

/** The settings as they are stored. A value that can't be read falls back to its default and is stored beside the settings. */
export const settingsCodec = jsonCodec<Settings>({
  versionKey: "version",
  version: 1,
  firstIsUnnumbered: true,
  migrations: [],
  keys: KEYS,
  empty: DEFAULT_SETTINGS,
  read: (stored, broken) => {
    const value: Settings = SETTINGS_SCHEMA.parse(stored);
    const replaced = KEYS.filter((key) => stored[key] !== undefined && !survives(stored[key], (value as JsonObject)[key]));
    return { value, broken: [...broken, ...replaced.map((key) => ({ [key]: stored[key] }))] };
  },
  write: (settings) => Object.fromEntries(Object.entries(settings).filter(([key, value]) => value !== standardOf(key))),
});

/** Numbers that the first version stored whether they were set or not. */
const ALWAYS_STORED: ReadonlySet<string> = new Set<ThresholdKey>(["inactivityYears", "noticeDays", "extraRetentionYears"]);

/** The number that is left out where the municipality has set no other, so that a better standard reaches it. */
function standardOf(key: string): number | undefined {
  return ALWAYS_STORED.has(key) || !isThreshold(key) ? undefined : THRESHOLDS[key].standard;
}

function isThreshold(key: string): key is ThresholdKey {
  return Object.hasOwn(THRESHOLDS, key);
}

/** Whether all of a stored value is in what was read of it. */
function survives(stored: unknown, read: unknown): boolean {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return JSON.stringify(stored) === JSON.stringify(read);
  if (typeof read !== "object" || read === null) return false;
  return Object.entries(stored).every(([key, value]) => survives(value, (read as JsonObject)[key]));
}
