export const document = {
  // document: the report as an official Word document
  "document.kind": "BÁO CÁO",
  "document.subject": "Kết quả tiếp nhận, giải quyết và trả kết quả thủ tục hành chính",
  "document.number": "Số: …… /BC-……",
  "document.recipients": "Nơi nhận:",
  "document.to1": "- Như trên;",
  "document.to2": "- ……………………;",
  "document.to3": "- Lưu: VT, ……",
  "document.annex": "PHỤ LỤC",
} as const satisfies Record<string, string>;
