"""Phrases of furniture in Vietnamese, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "đọc thêm|xem thêm|đọc tiếp|xem tiếp|đọc ngay|xem chi tiết|tin liên quan|bài liên quan|"
        "bài viết liên quan|tin tức liên quan|chủ đề liên quan|có thể bạn quan tâm|"
        "bạn có thể quan tâm|có thể bạn thích|đọc nhiều|đọc nhiều nhất|tin đọc nhiều|xem nhiều|"
        "xem nhiều nhất|tin nổi bật|nổi bật|tin mới|tin mới nhất|tin tức mới nhất|bài mới|"
        "bài viết mới|bài viết mới nhất|tin khác|các tin khác|tin cùng chuyên mục|"
        "cùng chuyên mục|bài viết khác|đề xuất cho bạn|dành cho bạn"
        "|đọc tiếp bài|đọc bài gốc|đọc toàn bộ|đọc thêm tin|xem toàn bộ|xem thêm tin"
        "|tìm hiểu thêm|tin bài liên quan|bài đọc liên quan|nội dung liên quan|video liên quan"
        "|sự kiện liên quan|bài viết tương tự|tin tương tự|bài cùng chuyên mục"
        "|bài viết cùng chuyên mục|cùng chủ đề|bài cùng chủ đề|tin cùng chủ đề|bài cùng tác giả"
        "|cùng tác giả|những tin khác|những bài khác|các bài khác|các bài viết khác"
        "|tin tức khác|bạn có thể thích|có thể bạn sẽ thích|có thể bạn cũng thích"
        "|có thể bạn chưa biết|bạn quan tâm|gợi ý cho bạn|đề xuất|bài đề xuất|được đề xuất"
        "|đáng chú ý|tin đáng chú ý|được quan tâm|được xem nhiều|được xem nhiều nhất"
        "|bài đọc nhiều|bài xem nhiều|bài nổi bật|bài viết nổi bật|bài viết phổ biến|phổ biến"
        "|tin hot|đang hot|xu hướng|mới nhất|mới cập nhật|tin mới cập nhật|tiêu điểm|đừng bỏ lỡ"
        "|không thể bỏ lỡ|tin tài trợ"
        "|đọc toàn bộ bài viết|xem bài viết đầy đủ|đọc bài viết đầy đủ"
        "|mời bạn đọc thêm|mời đọc thêm|mời bạn xem thêm|đọc tiếp tại đây|xem thêm tại đây"
        "|xem chi tiết tại đây"
    ),
    Rule.SHARE: (
        "chia sẻ|chia sẻ bài viết|chia sẻ facebook|chia sẻ lên facebook|chia sẻ qua email|"
        "in bài|in bài viết|in trang|bản in|gửi email|gửi cho bạn bè|gửi bài|sao chép liên kết|"
        "copy link|theo dõi chúng tôi|theo dõi|thích|lưu bài|lưu bài viết|cỡ chữ|tăng cỡ chữ|"
        "giảm cỡ chữ|zalo"
        "|chia sẻ bài viết này"
        "|phát video|xem video"
        "|liên kết ngắn|link rút gọn|link bài viết|liên kết bài viết"
    ),
    Rule.NAVIGATION: (
        "trang chủ|trang nhất|về trang chủ|danh mục|tìm kiếm|tìm|chuyển đến nội dung|"
        "bỏ qua nội dung|đến nội dung chính|lên đầu trang|về đầu trang|về đầu|quay lại|trở lại|"
        "đăng nhập|đăng xuất|đăng ký|đăng ký tài khoản|tài khoản|liên hệ|liên hệ chúng tôi|"
        "giới thiệu|về chúng tôi|trợ giúp|câu hỏi thường gặp|tin tức|thời sự|thế giới|kinh tế|"
        "kinh doanh|thể thao|giải trí|văn hóa|giáo dục|sức khỏe|pháp luật|đời sống|du lịch|"
        "khoa học|công nghệ|xã hội|chính trị|thời tiết|ảnh|hình ảnh|thư viện ảnh|lưu trữ|"
        "từ khóa|thẻ|chuyên mục|chủ đề|thêm|tải thêm|xem tất cả|tất cả|đóng|bản tin|"
        "đăng ký bản tin|đăng ký nhận bản tin|đăng ký nhận tin|nhận bản tin|theo dõi bản tin|"
        "đặt báo|đặt mua báo|quảng cáo liên hệ|liên hệ quảng cáo|tuyển dụng|chính sách bảo mật|"
        "chính sách riêng tư|điều khoản sử dụng|điều khoản|sơ đồ trang"
        "|trở lại đầu trang"
        "|chuyển đến nội dung chính"
        "|hiển thị thêm"
    ),
    Rule.PAGINATION: (
        "trang sau|trang trước|trang tiếp|trang tiếp theo|tiếp|tiếp theo|trước|bài sau|"
        "bài trước|bài tiếp theo|bài kế tiếp|trang cuối|trang đầu|trang"
    ),
    Rule.COMMENTS: (
        "bình luận|ý kiến|ý kiến bạn đọc|viết bình luận|gửi bình luận|gửi ý kiến|"
        "thêm bình luận|để lại bình luận|để lại một bình luận|bình luận của bạn|ý kiến của bạn|"
        "chưa có bình luận|xem bình luận|trả lời|hủy trả lời|"
        "email của bạn sẽ không được hiển thị công khai|bình luận đã đóng"
        "|để lại một bình luận hủy"
        "|đăng nhập để bình luận|vui lòng đăng nhập để bình luận|đánh giá bài viết|"
        "đánh giá bài viết này|số bình luận"
    ),
    Rule.BYLINE: (
        "tác giả|viết bởi|người viết|bởi|đăng bởi|nguồn|nguồn tin|theo nguồn|ngày đăng|"
        "đăng ngày|đăng lúc|xuất bản|cập nhật|cập nhật lúc|cập nhật lần cuối|biên tập|"
        "biên tập viên|phóng viên|thực hiện|ngày"
    ),
    Rule.CAPTION: (
        "ảnh minh họa|ảnh minh hoạ|nguồn ảnh|ảnh tư liệu|ảnh chụp|hình minh họa|chú thích ảnh|"
        "minh họa|nhiếp ảnh"
        "|nguồn hình ảnh|chụp lại hình ảnh|chú thích hình ảnh"
    ),
    Rule.ADVERTISEMENT: (
        "quảng cáo|tài trợ|nội dung tài trợ|được tài trợ|bài viết được tài trợ"
        "|bỏ qua quảng cáo|kết thúc quảng cáo|nội dung tiếp tục sau quảng cáo"
        "|bài viết tiếp tục sau quảng cáo"
    ),
    Rule.FOOTER: (
        "giữ bản quyền|mọi quyền được bảo lưu|bảo lưu mọi quyền|bản quyền|bản quyền thuộc về|"
        "điện thoại|địa chỉ|tòa soạn|giấy phép"
    ),
    Rule.CONSENT: (
        "chấp nhận|chấp nhận tất cả|đồng ý|tôi đồng ý|chấp nhận cookie|cài đặt cookie|từ chối|"
        "từ chối tất cả|chỉ dành cho thuê bao|chỉ dành cho người đăng ký|đăng nhập để đọc tiếp|"
        "đã hiểu"
    ),
}

SECTIONS: Final = "bình luận|ý kiến|chia sẻ|tìm kiếm|đăng nhập|đăng ký|liên hệ|giới thiệu"
"""With which authors head parts of their text as well."""

ANYWHERE: Final = "lên đầu trang|về đầu trang|trở lại đầu trang|xem tất cả|hiển thị thêm|tải thêm"
"""That no text has inside of it."""
