import { jsonCodec, type JsonObject } from "../stored/json-codec";
import { DEFAULT_SETTINGS, SETTINGS_SCHEMA, type Settings } from "./settings";

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
  write: (settings) => Object.fromEntries(Object.entries(settings).filter(([key, value]) => isStored(key, value))),
});

/** What the first version stored whether it was set or not. */
const ALWAYS_STORED: ReadonlySet<string> = new Set<keyof Settings>([
  "ownKle",
  "inactivityYears",
  "noticeDays",
  "extraRetentionYears",
  "minutes",
  "hourlyRate",
  "conversionPrice",
  "municipality",
]);

/** A later setting is left out where the municipality has chosen nothing else, so that a better standard reaches it. */
function isStored(key: string, value: unknown): boolean {
  return ALWAYS_STORED.has(key) || value !== (DEFAULT_SETTINGS as JsonObject)[key];
}

/** Whether all of a stored value is in what was read of it. */
function survives(stored: unknown, read: unknown): boolean {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return JSON.stringify(stored) === JSON.stringify(read);
  if (typeof read !== "object" || read === null) return false;
  return Object.entries(stored).every(([key, value]) => survives(value, (read as JsonObject)[key]));
}
