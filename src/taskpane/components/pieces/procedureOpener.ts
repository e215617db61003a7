/** The button that opens "Cập nhật danh mục thủ tục", for the keyboard to come back to. */
export const PROCEDURE_OPENER = "procedures";
