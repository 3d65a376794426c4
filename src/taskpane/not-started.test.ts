/** @jest-environment jsdom */
import { reportNotStarted } from "./not-started";

let root: HTMLElement;
beforeEach(() => {
  jest.useFakeTimers();
  document.head.innerHTML = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  document.body.innerHTML = '<div id="root">Ruden åbner …</div>';
  root = document.getElementById("root")!;
  jest.spyOn(navigator, "language", "get").mockReturnValue("da-DK");
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test("without office.js the page says at once what is missing, and from where", () => {
  reportNotStarted(root, false);
  expect(root.textContent).toMatch(/office\.js kunne ikke hentes fra appsforoffice\.microsoft\.com\. Bed jeres it-afdeling/);
});

test("where Excel does not answer it says so after ten seconds, and not when it has answered", () => {
  const stop = reportNotStarted(root, true);
  jest.advanceTimersByTime(9_900);
  expect(root.textContent).toBe("Ruden åbner …");
  jest.advanceTimersByTime(200);
  expect(root.textContent).toMatch(/^Excel har ikke svaret endnu/);
  stop();
  root.textContent = "Ruden";
  stop();
  reportNotStarted(root, true)();
  jest.advanceTimersByTime(60_000);
  expect(root.textContent).toBe("Ruden");
});
