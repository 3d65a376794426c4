import { config } from "zod";

/*
 * zod for all that is stored in the workbook. It compiles schemas with `new Function` when they are made, which the pane's content security
 * policy forbids, so the setting must come before the first schema: a module that imports zod from here can't be too early.
 * Imported by `import * as z`: a namespace exported by name would bring all of zod, its forty languages too, into the bundle.
 */
config({ jitless: true });

export * from "zod";
