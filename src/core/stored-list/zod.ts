import { config } from "zod";

/*
 * zod for all that is kept in the workbook. It compiles schemas with `new Function` when they are made, which the pane's content
 * security policy forbids, so the setting must come before the first schema: whoever takes zod from here can't be too early.
 */
config({ jitless: true });

export * as z from "zod";
