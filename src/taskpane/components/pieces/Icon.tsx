/** Outlines on a grid of 16; each shape differs, so that no meaning hangs on colour. */
const outlines = {
  error: "M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM5.5 5.5l5 5m0-5l-5 5",
  warning: "M8 1.8l6.7 12.4H1.3zM8 6v4m0 1.7v.6",
  info: "M8 1.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM8 7v4.5M8 4.2v.8",
  success: "M8 1.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM4.8 8.2l2.3 2.3 4.2-4.6",
  check: "M2.5 8.5l3.5 3.5 7.5-8",
  closed: "M6 3l5 5-5 5",
  open: "M3 6l5 5 5-5",
  previous: "M10 3L5 8l5 5",
  next: "M6 3l5 5-5 5",
  refresh: "M13.5 8a5.5 5.5 0 11-1.6-3.9M13.5 1.5v3h-3",
  copy: "M5.5 4.5v-3h9v9h-3M1.5 5.5h9v9h-9z",
  sheet: "M2.5 1.5h7l4 4v9h-11zM5 12V9m3 3V7m3 5v-2",
  files: "M4.5 1.5h6l3 3v8h-9zM2.5 4v10.5h8",
  question: "M8 1.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM6 6.3c0-2.7 4-2.7 4 0 0 1.5-2 1.5-2 3m0 2v.5",
  remove: "M2.5 4h11M6 4V2h4v2M4 4l.7 10.5h6.6L12 4M6.7 7v4.5m2.6-4.5v4.5",
  dismiss: "M3.5 3.5l9 9m0-9l-9 9",
} as const;
type IconName = keyof typeof outlines;

/** A small picture beside a word that says the same: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round"
      strokeLinejoin="round" aria-hidden="true" focusable="false" style={{ flexShrink: 0, verticalAlign: "-0.125rem" }}>
      <path d={outlines[name]} />
    </svg>
  );
}
