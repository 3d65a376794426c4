import { createApp, type App } from "../app/app";
import type { WorkbookPort } from "../app/ports";
import { associateCommands } from "./commands";

/** Starts the app as the shared runtime does, with the pane closed; commands are then run by Excel's own calls. */
export async function startRuntime(port: WorkbookPort, showPane: () => Promise<void> = () => Office.addin.showAsTaskpane()): Promise<App> {
  await Office.addin.hide();
  const app = createApp(port, { language: "da" });
  associateCommands(Promise.resolve({ app, showPane }));
  return app;
}

/** Two systems, one of which says something that the closed list does not know (C3). */
export const SYSTEMS = {
  name: "Systemer og kontrakter",
  rows: [
    ["System-id", "Systemnavn", "Systemtype", "Leverandør", "Integrerer til KMD Sag"],
    ["S1", "Alfa", "Fagsystem", "KMD", "Ja"],
    ["S2", "Beta", "Rumskib", "KMD", "Ja"],
  ],
};
export const CASES = {
  name: "Sagsoversigt",
  rows: [
    ["Sagsnummer", "Titel", "KLE-nummer", "Status", "Oprettelsesdato"],
    ["2020-1", "Byggetilladelse", "02.34.02", "Åben", "2020-01-02"],
  ],
};
