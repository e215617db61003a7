import type { Procedure } from "./plan";

/** Procedures of the provincial agencies; limits are plausible, not the published ones. Rows: field, name, working days, weight. */
const PROCEDURES: Readonly<Record<string, readonly (readonly [string, string, number, number])[]>> = {
  "Sở Kế hoạch và Đầu tư": [
    ["Thành lập và hoạt động của doanh nghiệp", "Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên", 4, 30],
    ["Thành lập và hoạt động của doanh nghiệp", "Đăng ký thay đổi nội dung đăng ký doanh nghiệp", 4, 45],
    ["Thành lập và hoạt động của doanh nghiệp", "Đăng ký giải thể doanh nghiệp", 5, 8],
    ["Đầu tư tại Việt Nam", "Điều chỉnh Giấy chứng nhận đăng ký đầu tư", 15, 9],
    ["Đấu thầu", "Thẩm định kế hoạch lựa chọn nhà thầu", 20, 4],
  ],
  "Sở Công Thương": [
    ["Xúc tiến thương mại", "Thông báo hoạt động khuyến mại", 7, 55],
    ["Xúc tiến thương mại", "Đăng ký hoạt động khuyến mại mang tính may rủi", 10, 20],
    ["Lưu thông hàng hóa trong nước", "Cấp Giấy phép bán buôn rượu trên địa bàn tỉnh", 10, 10],
    ["Hóa chất", "Cấp Giấy chứng nhận đủ điều kiện sản xuất, kinh doanh hóa chất", 12, 6],
    ["An toàn thực phẩm", "Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm", 20, 9],
  ],
  "Sở Giao thông vận tải": [
    ["Đường bộ", "Đổi giấy phép lái xe do ngành Giao thông vận tải cấp", 7, 40],
    ["Đường bộ", "Cấp mới giấy phép lái xe", 12, 30],
    ["Đường bộ", "Cấp Giấy phép kinh doanh vận tải bằng xe ô tô", 7, 12],
    ["Đường bộ", "Cấp phù hiệu xe ô tô kinh doanh vận tải", 8, 10],
    ["Đăng kiểm", "Cấp Giấy chứng nhận thẩm định thiết kế xe cơ giới cải tạo", 20, 8],
  ],
  "Sở Tài nguyên và Môi trường": [
    ["Đất đai", "Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất", 30, 45],
    ["Đất đai", "Cấp đổi Giấy chứng nhận quyền sử dụng đất", 30, 20],
    ["Đăng ký biện pháp bảo đảm", "Đăng ký thế chấp quyền sử dụng đất", 15, 12],
    ["Môi trường", "Thẩm định báo cáo đánh giá tác động môi trường", 50, 14],
    ["Tài nguyên nước", "Cấp giấy phép khai thác, sử dụng nước dưới đất", 45, 9],
  ],
  "Sở Tư pháp": [
    ["Lý lịch tư pháp", "Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam", 18, 88],
    ["Công chứng", "Bổ nhiệm công chứng viên", 20, 4],
    ["Quốc tịch", "Cấp Giấy xác nhận có quốc tịch Việt Nam", 20, 3],
    ["Luật sư", "Cấp Giấy đăng ký hoạt động của chi nhánh tổ chức hành nghề luật sư", 10, 5],
  ],
  "Sở Lao động - Thương binh và Xã hội": [
    ["Việc làm", "Cấp giấy phép lao động cho người lao động nước ngoài", 5, 22],
    ["Người có công", "Giải quyết chế độ trợ cấp thờ cúng liệt sĩ", 25, 36],
    ["Người có công", "Hưởng mai táng phí và trợ cấp một lần khi người có công từ trần", 25, 30],
    ["An toàn, vệ sinh lao động", "Khai báo đưa vào sử dụng máy, thiết bị có yêu cầu nghiêm ngặt về an toàn", 8, 12],
  ],
  "Công an tỉnh": [
    ["Quản lý xuất nhập cảnh", "Cấp hộ chiếu phổ thông trong nước", 12, 70],
    ["Cấp, quản lý căn cước công dân", "Đổi thẻ Căn cước công dân", 20, 20],
    ["Quản lý ngành nghề đầu tư kinh doanh có điều kiện", "Cấp Giấy chứng nhận đủ điều kiện về an ninh, trật tự", 8, 10],
  ],
  "Sở Y tế": [
    ["Khám bệnh, chữa bệnh", "Cấp chứng chỉ hành nghề khám bệnh, chữa bệnh", 42, 44],
    ["Dược phẩm", "Cấp Chứng chỉ hành nghề dược", 20, 26],
    ["Dược phẩm", "Cấp Giấy chứng nhận đủ điều kiện kinh doanh dược", 30, 18],
    ["Khám bệnh, chữa bệnh", "Cấp giấy phép hoạt động đối với phòng khám chuyên khoa", 45, 12],
  ],
  "Sở Xây dựng": [
    ["Hoạt động xây dựng", "Cấp chứng chỉ hành nghề hoạt động xây dựng hạng II, hạng III", 20, 45],
    ["Hoạt động xây dựng", "Thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở", 30, 30],
    ["Quy hoạch xây dựng", "Thẩm định đồ án quy hoạch chi tiết xây dựng", 25, 10],
    ["Hoạt động xây dựng", "Cấp giấy phép xây dựng công trình", 20, 15],
  ],
  "Sở Nông nghiệp và Phát triển nông thôn": [
    ["Bảo vệ thực vật", "Cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật", 15, 30],
    ["Thú y", "Cấp Chứng chỉ hành nghề thú y", 10, 25],
    ["Chăn nuôi", "Cấp Giấy chứng nhận đủ điều kiện chăn nuôi trang trại quy mô lớn", 25, 20],
    ["Thủy lợi", "Cấp giấy phép hoạt động trong phạm vi bảo vệ công trình thủy lợi", 25, 25],
  ],
  "Bảo hiểm xã hội tỉnh": [
    ["Thực hiện chính sách bảo hiểm xã hội", "Giải quyết hưởng chế độ hưu trí", 20, 40],
    ["Thực hiện chính sách bảo hiểm xã hội", "Giải quyết hưởng bảo hiểm xã hội một lần", 15, 45],
    ["Cấp sổ bảo hiểm xã hội, thẻ bảo hiểm y tế", "Cấp lại sổ bảo hiểm xã hội", 15, 15],
  ],
  "Ban Quản lý các khu công nghiệp": [
    ["Đầu tư tại khu công nghiệp", "Điều chỉnh Giấy chứng nhận đăng ký đầu tư trong khu công nghiệp", 20, 35],
    ["Lao động", "Cấp giấy phép lao động cho người nước ngoài trong khu công nghiệp", 7, 25],
    ["Xây dựng", "Cấp giấy phép xây dựng công trình trong khu công nghiệp", 20, 20],
    ["Môi trường", "Xác nhận kế hoạch bảo vệ môi trường", 35, 20],
  ],
  "Sở Giáo dục và Đào tạo": [
    ["Hệ thống văn bằng, chứng chỉ", "Cấp bản sao văn bằng, chứng chỉ từ sổ gốc", 5, 30],
    ["Giáo dục trung học", "Chuyển trường đối với học sinh trung học phổ thông", 10, 25],
    ["Các cơ sở giáo dục khác", "Cấp phép tổ chức hoạt động dạy thêm, học thêm", 20, 20],
    ["Các cơ sở giáo dục khác", "Cho phép trung tâm ngoại ngữ, tin học hoạt động giáo dục", 25, 25],
  ],
  "Sở Văn hóa, Thể thao và Du lịch": [
    ["Văn hóa", "Cấp giấy phép kinh doanh dịch vụ karaoke", 7, 20],
    ["Quảng cáo", "Tiếp nhận thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn", 7, 40],
    ["Du lịch", "Cấp thẻ hướng dẫn viên du lịch nội địa", 15, 25],
    ["Thể dục thể thao", "Cấp Giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao", 20, 15],
  ],
  "Sở Thông tin và Truyền thông": [
    ["Xuất bản, in và phát hành", "Cấp giấy phép xuất bản tài liệu không kinh doanh", 15, 50],
    ["Phát thanh, truyền hình và thông tin điện tử", "Cấp giấy phép thiết lập trang thông tin điện tử tổng hợp", 20, 30],
    ["Bưu chính", "Cấp giấy phép bưu chính", 25, 20],
  ],
  "Sở Khoa học và Công nghệ": [
    ["An toàn bức xạ và hạt nhân", "Cấp giấy phép tiến hành công việc bức xạ - sử dụng thiết bị X-quang y tế", 25, 55],
    ["Tiêu chuẩn đo lường chất lượng", "Tiếp nhận bản công bố hợp quy", 5, 25],
    ["Hoạt động khoa học và công nghệ", "Cấp Giấy chứng nhận đăng ký hoạt động khoa học và công nghệ", 15, 20],
  ],
  "Sở Nội vụ": [
    ["Thi đua - Khen thưởng", "Tặng thưởng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", 25, 60],
    ["Tổ chức phi chính phủ", "Phê duyệt điều lệ hội", 30, 15],
    ["Văn thư và Lưu trữ", "Cấp bản sao và chứng thực lưu trữ", 5, 25],
  ],
  "Sở Tài chính": [
    ["Quản lý công sản", "Mua quyển hóa đơn bán tài sản công", 5, 40],
    ["Quản lý giá", "Kê khai giá hàng hóa, dịch vụ bình ổn giá", 7, 30],
    ["Tin học - Thống kê", "Đăng ký mã số đơn vị có quan hệ với ngân sách", 5, 30],
  ],
  "Sở Ngoại vụ": [
    ["Công tác lãnh sự", "Cử cán bộ, công chức, viên chức đi công tác nước ngoài", 10, 60],
    ["Hội nghị, hội thảo quốc tế", "Cho phép tổ chức hội nghị, hội thảo quốc tế", 20, 40],
  ],
  "Thanh tra tỉnh": [
    ["Tiếp công dân", "Tiếp công dân tại cấp tỉnh", 15, 50],
    ["Giải quyết khiếu nại", "Giải quyết khiếu nại lần đầu tại cấp tỉnh", 30, 50],
  ],
};

/** The procedures that an agency receives. */
export function provincialProcedures(unit: string): readonly Procedure[] {
  return PROCEDURES[unit].map(([field, name, limit, weight]) => ({ field, name, limit, weight }));
}
