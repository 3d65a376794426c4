import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import SETTLED from "../../../stand-in/recordings/settled.json";
import { compareAnswers, countAgreements, openDifferences, type SettledDifference } from "./compare";
import type { Json, RecordedAnswer, Recording } from "./recording";
import STAND_IN from "./stand-in-answers.generated.json";

const FOLDER = join(__dirname, "../../../stand-in/recordings");
const settled: readonly SettledDifference[] = SETTLED;
const recordings = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json") && name !== "settled.json")
  .map((file) => ({ file, recording: JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Recording }));

const answer = (id: string, value: Json, more: Partial<RecordedAnswer> = {}): RecordedAnswer => ({
  id,
  question: id,
  answer: value,
  took: 1,
  ...more,
});
const KNOWN = { order: { a: 1, b: [true, null] }, text: "x" };

test("answers are held against the stand-in's by content, and what was not asked is no difference", () => {
  const compared = compareAnswers(
    [answer("order", { b: [true, null], a: 1 }), answer("text", "y"), answer("text", null, { lacking: "ExcelApi 1.20" }), answer("new", 7)],
    KNOWN,
  );
  expect(compared.map(({ agreement }) => agreement)).toEqual(["same", "different", "lacking", "other"]);
  expect(countAgreements(compared)).toEqual({ same: 1, different: 1, lacking: 1, other: 1 });
});

test("each difference of a recording is named, until it is settled", () => {
  const recording = { answers: [answer("order", { a: 2, b: [true, null] }), answer("text", "y")] };
  expect(openDifferences("one.json", recording, KNOWN, [])).toEqual(["order", "text"]);
  const why = [{ recording: "one.json", question: "text", why: "Mac" }];
  expect(openDifferences("one.json", recording, KNOWN, why)).toEqual(["order"]);
  expect(openDifferences("two.json", recording, KNOWN, why)).toEqual(["order", "text"]);
});

// Of a real Excel; see stand-in/recordings/README.md.
for (const { file, recording } of recordings)
  describe(`the recording ${file}`, () => {
    test.each(compareAnswers(recording.answers, STAND_IN).filter(({ agreement }) => agreement === "same" || agreement === "different"))(
      "$id",
      ({ id, answer: excels, standIn }) => {
        if (settled.some(({ recording: of, question }) => of === file && question === id)) expect(excels).not.toEqual(standIn);
        else expect(excels).toEqual(standIn);
      },
    );
  });

test("each settled difference is of a recording and a question that are there, with a reason", () => {
  for (const { recording, question, why } of settled) {
    expect(recordings.find(({ file }) => file === recording)?.recording.answers.map(({ id }) => id)).toContain(question);
    expect(why).not.toBe("");
  }
});
