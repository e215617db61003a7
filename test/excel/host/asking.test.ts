import { START_ROWS, askFewer, moreRows } from "../../../src/excel/host/asking";

const tooLarge = { code: "ResponsePayloadSizeLimitExceeded" };

test("what is asked for halves down to one row and no further, and grows back to where it began", async () => {
  const seen: number[] = [];
  const refuse = (rows: number): Promise<never> => {
    seen.push(rows);
    return Promise.reject(tooLarge as unknown as Error);
  };
  await expect(askFewer(START_ROWS, refuse)).rejects.toBe(tooLarge);
  expect([seen[0], seen[1], seen[seen.length - 1]]).toEqual([5000, 2500, 1]);
  expect(await askFewer(START_ROWS, (rows) => (rows > 2000 ? refuse(rows) : Promise.resolve(rows)))).toBe(1250);
  expect([moreRows(1), moreRows(2500), moreRows(4000)]).toEqual([2, 5000, 5000]);
});

test("a refusal for another reason is not asked again: the user has to hear of it", async () => {
  let asked = 0;
  const error = new Error("no");
  await expect(askFewer(100, () => { asked++; return Promise.reject(error); })).rejects.toBe(error);
  expect(asked).toBe(1);
});
