/**
 * Names and roles that Univer 0.25.1 leaves out of its own controls, put on as they appear, so that a screen reader
 * names them. Found with axe; the browser test holds the whole page to no violations.
 */
import { TEXTS } from "../texts";

interface Fix {
  readonly selector: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const FIXES: readonly Fix[] = [
  { selector: '[data-u-comp="defined-name"] input', attributes: { "aria-label": "Cellehenvisning" } },
  { selector: '[data-u-comp="defined-name"] a', attributes: { role: "button", "aria-label": "Navne i projektmappen" } },
  { selector: '[data-u-comp="sidebar"]', attributes: { "aria-label": "Regnearkets sidepanel" } },
  { selector: '[data-u-comp="sidebar"] header button', attributes: { "aria-label": "Luk sidepanel" } },
  { selector: '[data-u-comp="slide-tab-bar"]', attributes: { "aria-label": "Ark" } },
  // The list of all sheets: a button inside a trigger that claims to be expanded but has no role.
  { selector: 'div[data-slot="dropdown-menu-trigger"]', attributes: { role: "group", "aria-label": "Arkliste" } },
  { selector: 'div[data-slot="dropdown-menu-trigger"] > button', attributes: { "aria-label": "Vis alle ark" } },
  {
    selector: ':not([data-slot]) > button[data-u-comp="sheet-bar-append-button"]:nth-child(1):not(.univer-mr-2)',
    attributes: { "aria-label": "Rul arkfaner til venstre" },
  },
  { selector: 'button[data-u-comp="sheet-bar-append-button"]:nth-child(2)', attributes: { "aria-label": "Rul arkfaner til højre" } },
  {
    selector: 'button[data-u-comp="sheet-bar-append-button"].univer-mr-2',
    attributes: { "aria-label": TEXTS.newSheetTip, title: TEXTS.newSheetTip },
  },
  // What has the focus while the grid has it, and while the formula bar has it: boxes of no size, off the screen.
  { selector: '[data-u-comp="editor"][id*="NORMAL"]', attributes: { role: "textbox", "aria-label": TEXTS.cellEditor } },
  { selector: '[data-u-comp="editor"][id*="FORMULA_BAR"]', attributes: { role: "textbox", "aria-label": TEXTS.formulaEditor } },
  // The zoom: minus, a track with a mark at 100 % and a handle, plus, a list of sizes.
  { selector: 'div[role="track"]', attributes: { role: "group", "aria-label": "Zoom", "data-zoom": "" } },
  { selector: "[data-zoom] > a", attributes: { "aria-label": "Zoom til 100 %" } },
  { selector: "[data-zoom] > button", attributes: { role: "slider", "aria-label": "Zoom", "aria-valuemin": "10", "aria-valuemax": "400" } },
  { selector: ":has(> div > [data-zoom]) > button:nth-child(1)", attributes: { "aria-label": "Zoom ud" } },
  { selector: ":has(> div > [data-zoom]) > button:nth-child(3)", attributes: { "aria-label": "Zoom ind" } },
  // A picture of cells says nothing; the editor over it has the focus, and the cell is named beside it.
  { selector: "canvas", attributes: { tabindex: "-1", "aria-hidden": "true" } },
];

function fix(): void {
  // An editor that was made before the grid was on the page is put beside it, outside every landmark.
  const grid = document.querySelector("main > .grid > .grid");
  for (const editor of Array.from(document.querySelectorAll('body > [id^="univer-doc-selection-container"]'))) grid?.append(editor);
  for (const { selector, attributes } of FIXES) {
    for (const element of Array.from(document.querySelectorAll(selector))) {
      for (const [name, value] of Object.entries(attributes)) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    }
  }
  // The handle's place in percent of the track runs from 10 to 400 with 100 in the middle; the number beside it is exact.
  for (const handle of Array.from(document.querySelectorAll('[data-zoom] > [role="slider"]'))) {
    const shown = /(\d+)\s*%/.exec(handle.closest(":has(> button:nth-child(3))")?.textContent ?? "")?.[1] ?? "100";
    if (handle.getAttribute("aria-valuenow") !== shown) handle.setAttribute("aria-valuenow", shown);
  }
  // Two parts of Univer bring a place for messages each, both under the same English name and outside its container.
  Array.from(document.querySelectorAll('section[aria-label^="Notifications"], section[aria-label^="Regnearkets beskeder"]')).forEach(
    (section, index) => {
      const name = `Regnearkets beskeder ${index + 1}`;
      if (section.getAttribute("aria-label") !== name) section.setAttribute("aria-label", name);
    },
  );
}

/** Restores them whenever the grid redraws itself. Returns a function that stops. */
export function keepAccessible(): () => void {
  let asked = 0;
  const observer = new MutationObserver(() => {
    // Once for a burst of changes; the grid makes many while it scrolls.
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(fix);
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["role", "tabindex"] });
  fix();
  return () => {
    cancelAnimationFrame(asked);
    observer.disconnect();
  };
}
