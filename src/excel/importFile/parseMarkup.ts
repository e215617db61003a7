import type { MarkupParser } from "./types";

/** The browser's own parser. What it makes is no page: no script runs and nothing is loaded. */
export const parseMarkup: MarkupParser = (text, type) => new DOMParser().parseFromString(text, type);
