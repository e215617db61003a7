import { foldKey } from "../texts/fold";
import { nameKey } from "../texts/nameKey";

/**
 * True when a name begins with some words. Its marks count where it has any: "Sổ theo dõi" and "Số liệu" do not begin with
 * "Sở", "Phương án" not with "Phường"; a name typed without marks may.
 * @example beginsWith("SỞ Y TẾ", "Sở") // true
 */
export function beginsWith(name: string, words: string): boolean {
  const wanted = nameKey(words);
  const own = nameKey(name).split(" ").slice(0, wanted.split(" ").length).join(" ");
  return own === wanted || (isUnmarked(own) && own === foldKey(words));
}

/** True for a key of a name without any mark, be it that it has none or that they were not typed. */
export function isUnmarked(key: string): boolean {
  return !/[^\x00-\x7f]|[a-z]\d\b/.test(key);
}
