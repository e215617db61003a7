import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { FileRefusal } from "@tthc/xlsx-reader/model/result";
import { crc32 } from "@tthc/xlsx-reader/zip/crc32";
import { readDirectory } from "@tthc/xlsx-reader/zip/directory";
import { newEntry, writePackage } from "../../src/file/zip/pack";
import { unpack } from "@tthc/xlsx-reader/zip/unpack";

const bytes = (text: string) => new TextEncoder().encode(text);

function codeOf(work: () => unknown): string {
  try {
    work();
    return "accepted";
  } catch (error) {
    return error instanceof FileRefusal ? error.code : String(error);
  }
}

/** Overwrites 4 bytes of the first central directory entry at an offset from its start. */
function withCentral(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const start = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(start + offset, value, true);
  return copy;
}

describe("packages", () => {
  it("are written so that every zip program gets the same parts back, or Excel could not open the report", () => {
    fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.xml$/), fc.uint8Array({ maxLength: 5000 }), { maxKeys: 8 }), (parts) => {
      const zip = writePackage(Object.entries(parts).map(([name, content]) => newEntry(name, content)));
      expect(Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, part]) => [name, [...part]])))
        .toEqual(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [...part]])));
      expect(Object.fromEntries(readDirectory(zip).map((entry) => [entry.name, [...unpack(entry)]])))
        .toEqual(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [...part]])));
    }), { numRuns: 40 });
  });

  it("of other programs are read part by part, large ones in steps", () => {
    const large = Uint8Array.from({ length: 900_000 }, (_, i) => (i * 2654435761) >>> 13);
    const zip = zipSync({ "a.bin": large, "b.txt": bytes("xin chào") });
    expect(readDirectory(zip).map((entry) => unpack(entry).length)).toEqual([900_000, bytes("xin chào").length]);
  });

  it("keep packed bytes of untouched parts, or a user's pictures would be packed anew", () => {
    const [entry] = readDirectory(zipSync({ "x.xml": bytes("aaaa".repeat(400)) }));
    const [again] = readDirectory(writePackage([entry]));
    expect([...again.packed]).toEqual([...entry.packed]);
  });

  it("are checked by the checksum that zip prescribes", () => {
    expect(crc32(bytes("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
});

describe("hostile packages", () => {
  const sound = zipSync({ "a.xml": bytes("<a/>".repeat(1000)) });

  it("that lie about the size of a part are noticed before memory is full", () => {
    const bomb = zipSync({ "a.xml": new Uint8Array(20_000_000) }, { level: 9 });
    const [lying] = readDirectory(withCentral(bomb, 24, 30_000));
    expect(codeOf(() => unpack(lying))).toMatch(/suspicious|damaged/);
  });

  it("that unpack to more than any register needs are refused by their directory alone", () => {
    expect(codeOf(() => readDirectory(withCentral(sound, 24, 0x7fffffff)))).toBe("tooLarge");
    expect(codeOf(() => readDirectory(withCentral(sound, 24, 500_000_000)))).toBe("suspicious");
  });

  it("that claim more parts than a workbook can have are refused", () => {
    const many = sound.slice();
    new DataView(many.buffer).setUint16(many.length - 22 + 10, 40_000, true);
    expect(codeOf(() => readDirectory(many))).toBe("suspicious");
  });

  it("whose bytes changed on the way are damaged and never half read", () => {
    const zip = zipSync({ "a.xml": bytes("hồ sơ ".repeat(900)) });
    const broken = zip.slice();
    broken[60] ^= 0x5a;
    expect(codeOf(() => unpack(readDirectory(broken)[0]))).toMatch(/damaged|suspicious/);
    expect(codeOf(() => unpack(readDirectory(withCentral(sound, 16, 1))[0]))).toBe("damaged");
  });

  it("whose parts carry a password are told apart", () => {
    expect(codeOf(() => readDirectory(withCentral(sound, 8, 1)))).toBe("encrypted");
  });

  it("that end too soon are truncated, wherever the cut is", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: sound.length - 1 }), (length) => {
      expect(codeOf(() => readDirectory(sound.slice(0, length)).map(unpack))).toMatch(/truncated|damaged/);
    }), { numRuns: 60 });
  });

  it("with any bytes changed never do anything but open or be refused", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: sound.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const broken = sound.slice();
      broken[at] ^= change;
      expect(codeOf(() => readDirectory(broken).map(unpack))).toMatch(/accepted|truncated|damaged|suspicious|tooLarge|encrypted/);
    }), { numRuns: 300 });
  });
});
