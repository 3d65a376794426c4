/**
 * Runs in the task pane's frame before office.js. In Excel the program around the web view has put its objects on the
 * window by then; here the page around the frame does. Everything else in the frame is the add-in's own.
 */
export type JoinPane = (pane: Window) => void;

declare global {
  interface Window {
    /** Set by the workbench page; absent when the pane's page is opened by itself. */
    joinPane?: JoinPane;
  }
}

if (window.parent !== window) window.parent.joinPane?.(window);
