/**
 * Runs in the task pane's frame before office.js. In Excel the program around the web view has put its objects on the
 * window by then; here the page around the frame does. Everything else in the frame is the add-in's own.
 */
import type { PaneGate } from "../../stand-in/browser";

// Absent when the pane's page is opened by itself.
const around = window.parent as Window & { readonly excelStandIn?: PaneGate };
if (window.parent !== window) around.excelStandIn?.connect(window);
