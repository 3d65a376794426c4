import { CLEANUP_ACTIONS } from "../registers/cleanup-action";
import { ASSUMED_MINUTES, DEFAULT_SETTINGS } from "./settings";
import { settingsCodec } from "./stored-settings";

test("what a municipality reckons with is kept, and each value that can't be read falls back by itself", () => {
  expect(Object.keys(DEFAULT_SETTINGS.minutes)).toEqual([...CLEANUP_ACTIONS]);
  expect(DEFAULT_SETTINGS).toMatchObject({ minutes: ASSUMED_MINUTES, conversionPrice: null, extraRetentionYears: 0 });
  const own = { ...DEFAULT_SETTINGS, conversionPrice: 250_000, extraRetentionYears: 3, minutes: { ...ASSUMED_MINUTES, Flyt: 20 } };
  expect(settingsCodec.decode(settingsCodec.encode({ value: own, broken: [], unknown: {} })).value).toEqual(own);
  const { value, broken } = settingsCodec.decode(
    '{"minutes":{"Flyt":"mange","Luk":7},"hourlyRate":-1,"conversionPrice":"gratis","inactivityYears":8}',
  );
  expect(broken).toEqual([{ minutes: { Flyt: "mange", Luk: 7 } }, { hourlyRate: -1 }, { conversionPrice: "gratis" }]);
  expect(value).toEqual({ ...DEFAULT_SETTINGS, inactivityYears: 8, minutes: { ...ASSUMED_MINUTES, Luk: 7 } });
});
