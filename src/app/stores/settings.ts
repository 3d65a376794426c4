import { SETTINGS_SCHEMA, type Settings } from "../../core/settings/settings";
import { settingsCodec } from "../../core/settings/stored-settings";
import { storedDocument, type StoreWriter } from "./stored-document";

export const settingsDocument = storedDocument({ key: "settings", codec: settingsCodec, undoable: true });

/** Stores the settings; what is out of range falls back to the default. @throws AppError `newer-version-settings`. */
export async function saveSettings(port: StoreWriter, settings: Settings): Promise<void> {
  const valid = SETTINGS_SCHEMA.parse(settings);
  // Minutes that this version does not know stay, as other unknown settings do.
  await settingsDocument.update(port, ({ minutes }) => ({ ...valid, minutes: { ...minutes, ...valid.minutes } }));
}
