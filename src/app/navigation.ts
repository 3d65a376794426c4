/** The views of the pane. Each is listed in `src/taskpane/views/Pane/views.ts` with its title, icon and module. */
export const VIEWS = ["home", "findings", "words", "dependencies", "plan", "cleanup", "registers", "settings", "import"] as const;
export type ViewId = (typeof VIEWS)[number];
