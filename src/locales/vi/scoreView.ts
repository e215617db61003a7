export const viOfScoreView = {
  "scoreView.title": "Chấm điểm QĐ 766",
  "scoreView.rules": "Bộ quy tắc",
  "scoreView.rules.portal2026": "766-2026 (cổng)",
  "scoreView.rules.own": "Tự khai báo",
  "scoreView.scope": "Chấm cho",
  "scoreView.scope.province": "Cấp tỉnh",
  "scoreView.scope.department": "Sở, ban, ngành",
  "scoreView.scope.commune": "Cấp xã",
  "scoreView.hint": "Chỉ tiêu, điểm tối đa, mức đạt và số mà sổ không có được nhập ngay trên trang “Điểm 766”. Số đã nhập giữ trong sổ làm việc này theo bộ quy tắc và kỳ; lập lại trang không làm mất.",
} as const;
