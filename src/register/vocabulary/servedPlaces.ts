import { foldKey } from "../texts/fold";

/** Ends of what has a place behind it: a counter or a portal. */
const HEAD = /(?:^| )(?:mot cua|bpmc|hanh chinh cong|pvhcc|hcc|ttpvhcc|tthcc|trung tam|quay|tru so|dich vu cong|dvc|dvctt|truc tiep)$/;
/** How the name of a place begins, behind "của", "cấp", "UBND" or at once; "số 2" is a counter's number. */
const PLACE = /^(?:(?:cua|cap|ubnd|uy ban nhan dan|tai) )*(?:(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|trung uong|ubnd|uy ban nhan dan)(?: |$)|bo (?!sung|phan)|so \d)/;
/** A place with one of these words may be more than a place. */
const NO_PLACE = /(?:^| )(?:truc|tuyen|online|mang|nop|chuyen|sang|khong|chua|buu|bcci|toan trinh|mot phan|muc|huong|tra|ket qua|sau|va)(?: |$)/;
const MOST_WORDS = 7;
const SEPARATORS = /[-–—,;/|()[\]:]+/;

/**
 * A text without the places that counters and portals serve: "Trực tiếp tại Bộ phận Một cửa xã Tân Lập" names the counter, and
 * which one it is changes no channel.
 * @example withoutPlaces("Cổng DVC Bộ Công an") // "cong dvc"
 */
export function withoutPlaces(text: string): string {
  return text.split(SEPARATORS).map((part) => withoutPlace(foldKey(part).split(" "))).join(" ");
}

function withoutPlace(words: readonly string[]): string {
  for (let at = Math.max(1, words.length - MOST_WORDS); at < words.length; at++) {
    const head = words.slice(0, at).join(" ");
    const tail = words.slice(at).join(" ");
    if (!HEAD.test(head) || !PLACE.test(tail) || NO_PLACE.test(tail)) continue;
    // "DVC tỉnh" names the portal, "DVC" alone names nothing.
    return words[at] === "tinh" && /(?:^| )(?:dvc|dich vu cong)$/.test(head) ? `${head} tinh` : head;
  }
  return words.join(" ");
}
