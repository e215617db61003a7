import { JSDOM } from "jsdom";
import type { MarkupParser } from "../../excel/importFile/types";

let parser: DOMParser | null = null;

/** Markup in Node: jsdom's parser, which runs no script and loads nothing. Made when the first file needs it. */
export const parseMarkup: MarkupParser = (text, type) => {
  parser ??= new (new JSDOM("").window.DOMParser)();
  return parser.parseFromString(text, type);
};
