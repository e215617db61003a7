/** What is loaded when it is first shown. */
export interface LatePart<Part> {
  /** It, when it is here already. */
  loaded: () => Part | null;
  /** Loads it; rejects when the file does not come, and asks for it again the next time. */
  load: () => Promise<Part>;
}

function latePart<Part>(get: () => Promise<Part>): LatePart<Part> {
  let here: Part | null = null;
  return { loaded: () => here, load: async () => (here ??= await get()) };
}

export type Parts = typeof import("./moreParts");

/** The other tabs, and the cards that most visits come to. */
export const moreParts = latePart<Parts>(() => import(/* webpackChunkName: "parts" */ "./moreParts"));

/** "Gộp nhiều tệp", which most visits do not need. */
export const mergePart = latePart(() => import(/* webpackChunkName: "mergeView" */ "./mergePart"));

/** "Cập nhật danh mục thủ tục", which most visits do not need. */
export const procedurePart = latePart(() => import(/* webpackChunkName: "procedureView" */ "./procedurePart"));

/** "Đối chiếu hai danh sách", which most visits do not need. */
export const reconcilePart = latePart(() => import(/* webpackChunkName: "reconcileView" */ "./reconcilePart"));
