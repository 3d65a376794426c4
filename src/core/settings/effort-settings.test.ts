import { CLEANUP_ACTIONS } from "../registers/cleanup-action";
import { ASSUMED_MINUTES, DEFAULT_SETTINGS, readSettings, writeSettings } from "./settings";

test("what a municipality reckons with is kept, and each value that can't be read falls back by itself", () => {
  expect(Object.keys(DEFAULT_SETTINGS.minutes)).toEqual([...CLEANUP_ACTIONS]);
  expect(DEFAULT_SETTINGS).toMatchObject({ minutes: ASSUMED_MINUTES, conversionPrice: null, extraRetentionYears: 0 });
  const own = { ...DEFAULT_SETTINGS, conversionPrice: 250_000, extraRetentionYears: 3, minutes: { ...ASSUMED_MINUTES, Flyt: 20 } };
  expect(readSettings(writeSettings(own))).toEqual(own);
  const read = readSettings('{"minutes":{"Flyt":"mange","Luk":7},"hourlyRate":-1,"conversionPrice":"gratis","inactivityYears":8}');
  expect(read).toEqual({ ...DEFAULT_SETTINGS, inactivityYears: 8, minutes: { ...ASSUMED_MINUTES, Luk: 7 } });
});
