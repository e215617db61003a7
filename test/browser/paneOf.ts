import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

/** The checker of accessibility, as a file. */
export const AXE = createRequire(__filename).resolve("axe-core/axe.min.js");

/** The page of the task pane that was opened last. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator("iframe").last().elementHandle())?.contentFrame();
  if (!frame) throw new Error("the pane has no page");
  return frame;
}

/** Serious and critical faults of accessibility in a pane; a page with its content policy gets the checker from an address. */
export async function seriousFaults(pane: Frame, script: { path: string } | { url: string } = { path: AXE }): Promise<string[]> {
  await pane.addScriptTag(script);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: { id: string; impact: string }[] }> } };
    // The places at which the keyboard is caught are hidden from readers and hold nothing.
    const { violations } = await axe.run({ exclude: [["[data-tabster-dummy]"]] });
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id);
  });
}

/** Office's own theme; the pane looks at it when it gets the focus. */
export async function darken(pane: Frame, isDarkTheme: boolean): Promise<void> {
  await pane.evaluate((isDark) => {
    const context = Object.create(Office.context, { officeTheme: { value: { isDarkTheme: isDark } } }) as typeof Office.context;
    Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) as typeof Office });
    window.dispatchEvent(new Event("focus"));
  }, isDarkTheme);
}

/** What a look at the pane in every colour and as narrow as it gets has shown. */
interface Looks {
  /** Faults in light, and in dark. */
  faults: string[][];
  /** Pixels that the page is wide where 320 are there. */
  narrowWidth: number;
}

/** Looks at the pane in light, dark and forced colours and at 320 pixels, a picture each; light has its picture before. */
export async function everyLook(pane: Frame, page: Page, shot: (name: string) => Promise<unknown>): Promise<Looks> {
  const faults = [await seriousFaults(pane)];
  await darken(pane, true);
  await shot("dark");
  faults.push(await seriousFaults(pane));
  await darken(pane, false);
  await page.emulateMedia({ forcedColors: "active" });
  await shot("forced");
  await page.emulateMedia({ forcedColors: "none" });
  let narrowWidth = 0;
  await inNarrowPane(page, async () => {
    narrowWidth = await pane.evaluate(() => document.documentElement.scrollWidth);
    await shot("320");
  });
  return { faults, narrowWidth };
}

/** Looks at the pane as narrow as Excel lets it be; it has its width again afterwards. */
export async function inNarrowPane(page: Page, look: () => Promise<void>): Promise<void> {
  const frame = page.locator("iframe").last();
  await frame.evaluate((element) => { (element as HTMLElement).style.width = "320px"; });
  await look();
  await frame.evaluate((element) => { (element as HTMLElement).style.width = ""; });
}
