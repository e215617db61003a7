import { mkdirSync, readFileSync, writeFileSync } from "fs";
import { join } from "path";
import { loadTexts } from "../../locales/text";
import { guideText } from "./guide";
import { metadataText } from "./metadata";

/** `npm run metadata`: writes the metadata files and the guide that are committed; a test fails when they drift. */
async function writeMetadata(): Promise<void> {
  await loadTexts("en");
  const root = join(__dirname, "../../..");
  writeFileSync(join(__dirname, "functions.vi.json"), metadataText("vi"));
  writeFileSync(join(__dirname, "functions.en.json"), metadataText("en"));
  mkdirSync(join(root, "docs"), { recursive: true });
  writeFileSync(join(root, "docs/ham.md"), guideText(readFileSync(join(__dirname, "guide.vi.md"), "utf8")));
}

void writeMetadata();
