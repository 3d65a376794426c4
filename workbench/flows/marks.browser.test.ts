/** Marks are seen: the colours of cells as the browser paints them, after marking, after an edit, and in the file that was saved. */
import { STYLES } from "../../src/excel/marks/mark-styles";
import { KITOS_TWINS } from "../../xlsx/testing/kitos";
import { fileOf, openWorkbench, READY_MS, until, type OpenWorkbench } from "../testing";

jest.setTimeout(180_000);

let repeated: OpenWorkbench | undefined;
afterAll(async () => repeated?.close());

const SYSTEMS = "Systemer og kontrakter";
const ROWS = [
  ["System-id", "Systemnavn", "Integration til KMD Sag"],
  ["S-1", "Alfa", "Ja"],
  ["S-2", "Beta", "Nej"],
  ["S-3", "Gamma", "Nej"],
];

/** How many pixels of the grid have a colour, written as "#RRGGBB". */
async function pixels({ page }: OpenWorkbench, color: string): Promise<number> {
  const box = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  const shot = await page.screenshot({ clip: box!, animations: "disabled" });
  return page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64!), (char) => char.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, image.width, image.height);
      const [red, green, blue] = [1, 3, 5].map((at) => parseInt(wanted!.slice(at, at + 2), 16));
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count++;
      return count;
    },
    [shot.toString("base64"), color],
  );
}

const DIRECT = STYLES.direct.fill;
/** A marked row of three columns of the grid's own width holds thousands of pixels; letters and lines take some. */
const ROW = 2_000;

test("marks are painted, follow an edit of the key, and are painted again in the saved file", async () => {
  const bench = await openWorkbench({ workbook: fileOf([{ name: SYSTEMS, rows: ROWS, headerRow: 0 }]) });
  expect(await pixels(bench, DIRECT)).toBe(0);
  await bench.ribbon("Markér afhængigheder");
  await bench.ribbonFree();
  await bench.goTo(SYSTEMS, "E9");
  const one = await until(
    () => pixels(bench, DIRECT),
    (count) => count > ROW,
  );
  expect(one).toBeGreaterThan(ROW);
  // The key of another row becomes that of a marked system.
  await bench.type(SYSTEMS, "A4", "S-1");
  await bench.goTo(SYSTEMS, "E9");
  const two = await until(
    () => pixels(bench, DIRECT),
    (count) => count > one * 1.8,
  );
  expect(two).toBeGreaterThan(one * 1.8);

  const saved = await bench.download();
  expect(bench.faults).toEqual([]);
  await bench.close();

  repeated = await openWorkbench({ workbook: saved });
  await repeated.goTo(SYSTEMS, "E9");
  const reopened = await until(
    () => pixels(repeated!, DIRECT),
    (count) => count > one * 1.8,
  );
  expect(reopened).toBeGreaterThan(one * 1.8);
});

test.each(Object.entries(KITOS_TWINS))(
  "the twin of KITOS' %s, with validations to the end of the sheet, opens in the same page at once",
  async (name, make) => {
    repeated ??= await openWorkbench({ workbook: fileOf([{ name: SYSTEMS, rows: ROWS, headerRow: 0 }]) });
    const { page, goTo, faults } = repeated;
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const worked = async (): Promise<number> =>
      (await session.send("Performance.getMetrics")).metrics.find((metric) => metric.name === "TaskDuration")!.value;
    const before = await worked();
    const file = { name: `${name}.xlsx`, mimeType: "application/octet-stream", buffer: Buffer.from(make()) };
    await page.setInputFiles('input[type="file"]', file);
    await page.getByText(file.name).first().waitFor({ timeout: READY_MS });
    await page.waitForSelector(".grid-cover", { state: "detached" });
    const seconds = (await worked()) - before;
    await goTo(name.startsWith("interface") ? "Snitflader" : "IT Kontrakter", "G2");
    expect(seconds).toBeLessThan(2);
    expect(faults).toEqual([]);
  },
);
