/** The pane's choices of how the report speaks and what its papers say. */
export const viOfPaperView = {
  "paperView.style": "Văn phong báo cáo",
  "paperView.style.hint": "Chỉ đổi lời văn, không đổi số liệu.",
  "paperView.style.signed": "Như văn phòng trình ký",
  "paperView.style.published": "Theo mẫu đã công bố",
  "paperView.texts": "Lời ghi trên văn bản, biểu mẫu",
  "paperView.texts.lead": "Để trống thì dùng lời thường dùng, ghi mờ trong ô.",
  "paperView.recipient": "Kính gửi",
  "paperView.recipient.hint": "Nhiều nơi thì ngăn bằng dấu |",
  "paperView.recipient.usual": "theo cấp của báo cáo",
  "paperView.formNumber": "Số biểu (II.06a)",
  "paperView.formNumber.hint": "Ở góc trái của biểu.",
  "paperView.formSource": "Dòng ghi nguồn biểu",
  "paperView.formSource.hint": "Dưới số biểu: văn bản ban hành.",
} as const satisfies Record<string, string>;
