/** The button that opens "Đối chiếu hai danh sách", for the keyboard to come back to. */
export const RECONCILE_OPENER = "reconcile";
