# Vietnamese
# Written for this project.

[consent]
Trang web này sử dụng cookie	start
Website này sử dụng cookie	start
Trang này sử dụng cookie	start
Chúng tôi sử dụng cookie	start
Chúng tôi dùng cookie	start
Chúng tôi và các đối tác	start
Bằng cách tiếp tục sử dụng trang	start
Bằng việc tiếp tục sử dụng	start
Bằng cách nhấp vào	start
Khi tiếp tục sử dụng trang web	start
Website của chúng tôi sử dụng cookie	start
Cookie giúp chúng tôi	start
Đồng ý
Tôi đồng ý
Chấp nhận
Chấp nhận tất cả
Chấp nhận tất cả cookie
Chấp nhận cookie
Từ chối
Từ chối tất cả
Cài đặt cookie
Chính sách cookie
Quản lý cookie
Tùy chọn cookie
Tìm hiểu thêm
Đã hiểu
Tôi hiểu
Không đồng ý

[comments]
Bình luận
Ý kiến
Ý kiến bạn đọc
Ý kiến của bạn
Bình luận của bạn
Gửi bình luận
Viết bình luận
Đăng bình luận
Gửi ý kiến
Gửi phản hồi
Thêm bình luận
Để lại bình luận
Để lại một bình luận
Để lại một phản hồi
Để lại bình luận của bạn
Trả lời
Hủy trả lời
Hủy
Phản hồi
Chưa có bình luận
Chưa có bình luận nào
Không có bình luận
Không có bình luận nào
Xem thêm bình luận
Xem tất cả bình luận
Xem thêm ý kiến
Tất cả bình luận
Bình luận mới nhất
Mới nhất
Quan tâm nhất
Nhiều thích nhất
Báo vi phạm
Bạn đọc bình luận
Chia sẻ ý kiến của bạn
Nhập bình luận
Tắt bình luận
Ý kiến bình luận
Trở thành người đầu tiên bình luận
Email của bạn sẽ không được hiển thị công khai	start
Địa chỉ email của bạn sẽ không	start
Các trường bắt buộc được đánh dấu	start
Lưu tên của tôi, email	start
Bạn phải đăng nhập để	start
Bạn cần đăng nhập để	start
Đăng nhập để bình luận	start
Vui lòng đăng nhập để	start
Vui lòng nhập nội dung bình luận	start
Vui lòng nhập bình luận	start
Hãy là người đầu tiên bình luận	start
Bình luận của bạn đang	start
Bình luận của bạn sẽ được	start
Ý kiến của bạn sẽ được	start
Vui lòng gõ tiếng Việt có dấu	start
Tòa soạn có quyền biên tập	start
Chia sẻ ý kiến của bạn về	start
Bạn đọc muốn gửi	start
Bạn đọc có thể gửi	start

[related]
Xem thêm:	start
Đọc thêm:	start
Xem thêm	start
Đọc thêm	start
>>> Xem thêm	start
>> Xem thêm	start
>>> Đọc thêm	start
>>> Mời quý độc giả	start
Mời quý độc giả xem	start
Mời bạn đọc xem	start
Mời độc giả xem	start
Mời độc giả đón đọc	start
Mời bạn đọc tham khảo	start
Mời xem thêm	start
Có thể bạn quan tâm	start
Có thể bạn sẽ thích	start
Tin liên quan:	start
Bài liên quan:	start
Xem chi tiết tại	start
Xem lại:	start
Đọc toàn bộ bài viết	start
Bạn đọc có thể xem thêm	start
Tin liên quan
Bài liên quan
Bài viết liên quan
Tin tức liên quan
Tin cùng chuyên mục
Bài viết cùng chuyên mục
Cùng chuyên mục
Tin khác
Các tin khác
Tin bài khác
Bài khác
Các bài khác
Tin mới
Tin mới nhất
Tin mới cập nhật
Bài mới
Bài viết mới
Bài viết mới nhất
Tin nóng
Tin nổi bật
Nổi bật
Tiêu điểm
Tin đọc nhiều
Đọc nhiều
Đọc nhiều nhất
Xem nhiều
Xem nhiều nhất
Tin xem nhiều
Bài đọc nhiều
Bài xem nhiều
Được quan tâm
Tin được quan tâm
Bạn có thể quan tâm
Dành cho bạn
Đề xuất cho bạn
Gợi ý cho bạn
Tin tài trợ
Tin đề xuất
Tin tức mới
Tin trước
Tin sau
Bài trước
Bài sau
Bài tiếp theo
Bài trước đó
Chủ đề liên quan
Chủ đề nóng
Xem thêm tin
Xem thêm bài viết
Đừng bỏ lỡ
Đáng chú ý
Đáng đọc
Tin cùng sự kiện
Dòng sự kiện
Sự kiện
Chuyên đề
Mới nhất
Xem tiếp
Đọc tiếp
Tin 24h
Tin hot
Bài nổi bật
Cùng tác giả
Video liên quan
Tin vắn
Xu hướng
Thịnh hành

[share]
Chia sẻ
Chia sẻ bài viết
Chia sẻ bài viết này
Chia sẻ bài báo
Chia sẻ Facebook
Chia sẻ lên Facebook
Chia sẻ qua Facebook
Chia sẻ trên Facebook
Chia sẻ qua Zalo
Chia sẻ Zalo
Chia sẻ qua email
Chia sẻ Twitter
Sao chép liên kết
Copy link
Sao chép link
Link bài gốc
Lấy link
Copy link thành công
Đã sao chép
Gửi email
Gửi cho bạn bè
Gửi bạn bè
In bài
In bài viết
In
Lưu bài
Lưu bài viết
Lưu tin
Thích
Theo dõi
Theo dõi chúng tôi
Kết nối với chúng tôi
Mạng xã hội
Bản in
Zalo
Theo dõi chúng tôi trên	start
Theo dõi báo trên	start
Theo dõi fanpage	start
Theo dõi trên Google News	start
Tham gia nhóm Zalo	start
Chia sẻ:	start
Chia sẻ bài viết:	start
Thích fanpage	start
Tải ứng dụng	start
Tải app	start
Chọn làm nguồn ưu tiên	start
Thêm làm nguồn ưu tiên	start
Nghe bài
Báo lỗi
Tóm tắt bằng AI
Tóm tắt AI
Đọc bằng ngôn ngữ khác
Tặng bài viết

[newsletter]
Đăng ký
Đăng ký nhận tin	start
Đăng ký nhận bản tin	start
Đăng ký ngay
Đăng ký email
Bản tin
Nhận bản tin
Nhận tin
Nhập email
Nhập email của bạn
Email của bạn
Địa chỉ email
Nhận thông báo
Bật thông báo
Gửi
Đăng ký theo dõi
Hủy đăng ký
Đăng ký để nhận	start
Nhập email để nhận	start
Nhập địa chỉ email	start
Hãy đăng ký nhận	start
Nhận tin tức mới nhất	start
Nhận bản tin mỗi	start
Cảm ơn bạn đã đăng ký	start
Theo dõi chúng tôi	start
Mời độc giả theo dõi	start
Mời bạn đọc theo dõi	start
Tải ứng dụng	start

[tags]
Từ khóa
Từ khoá
Thẻ
Tags
Chủ đề
Chuyên mục
Nhãn
Danh mục
Từ khóa liên quan
Chủ đề:	start
Hashtag
Từ khóa:	start
Từ khoá:	start
Thẻ:	start
Tag:	start
Chuyên mục:	start
Danh mục:	start
Từ khóa liên quan:	start
Xem thêm về

[navigation]
Trang chủ
Về trang chủ
Quay lại trang chủ
Trở về trang chủ
Đầu trang
Về đầu trang
Lên đầu trang
Trở lại đầu trang
Trở lên trên
Quay lại
Trở lại
Trở về
Menu
Danh mục
Tìm kiếm
Tìm
Đăng nhập
Đăng xuất
Đăng nhập / Đăng ký
Tài khoản
Giới thiệu
Về chúng tôi
Liên hệ
Liên hệ quảng cáo
Liên hệ tòa soạn
Tòa soạn
Sơ đồ trang
Sơ đồ website
Tuyển dụng
Góp ý
Đường dây nóng
Trang sau
Trang trước
Trang tiếp
Tiếp theo
Tiếp
Trước
Sau
Trang đầu
Trang cuối
Bài cũ hơn
Bài mới hơn
Đóng
Đóng lại
Mở
Xem tất cả
Tất cả
Xem thêm
Tải thêm
Hiển thị thêm
Thu gọn
Mở rộng
Chuyển đến nội dung
Bỏ qua nội dung
Chuyển đến phần nội dung
Cỡ chữ
Tăng cỡ chữ
Giảm cỡ chữ
Nghe đọc bài
Nghe bài viết
Nghe
Ảnh
Hình ảnh
Thư viện ảnh
Podcast
Báo in
Báo giấy
Đặt báo
Đọc báo in
Ứng dụng
Phiên bản mobile
Phiên bản di động
Chế độ tối
Đang tải
Lịch vạn niên
Thời tiết
Giao diện
Bạn đang ở đây	start
Thời gian đọc	start
Lượt xem:	start
Trình duyệt của bạn	start

[front_page]
Trang chủ
Trang nhất
Trang đầu
Home

[no_sections]
Chưa phân loại
Chưa được phân loại
Không phân loại
Bài viết

[no_tags]
tin tức
tin mới
tin nhanh
tin nóng
báo
bài viết
video
ảnh
thời sự
tin tuc

[advertisement]
Quảng cáo
Tài trợ
Được tài trợ
Nội dung tài trợ
Nội dung quảng cáo
Bài viết quảng cáo
Thông tin doanh nghiệp
Tắt quảng cáo
Bỏ qua quảng cáo
Rao vặt
Đăng quảng cáo
Quảng cáo - Nội dung tiếp tục	start
Cuộn xuống để đọc tiếp	start

[legal]
Điều khoản sử dụng
Điều khoản dịch vụ
Điều khoản
Chính sách bảo mật
Chính sách quyền riêng tư
Bảo mật
Quyền riêng tư
Bản quyền
Miễn trừ trách nhiệm
Tuyên bố miễn trừ trách nhiệm
Mọi quyền được bảo lưu
Đã đăng ký bản quyền
Bản quyền thuộc về	start
Bản quyền ©	start
© Bản quyền	start
© Copyright	start
Toàn bộ bản quyền thuộc	start
Giữ bản quyền nội dung	start
Ghi rõ nguồn	start
Vui lòng ghi rõ nguồn	start
Chỉ được phát hành lại thông tin	start
Không sao chép dưới mọi hình thức	start
Nghiêm cấm sao chép	start
Cấm sao chép	start
Cơ quan chủ quản:	start
Cơ quan chủ quản	start
Giấy phép số	start
Giấy phép hoạt động báo chí	start
Giấy phép xuất bản số	start
Giấy phép báo chí	start
Giấy phép thiết lập	start
Tổng biên tập:	start
Phó tổng biên tập:	start
Chịu trách nhiệm nội dung	start
Tòa soạn:	start
Trụ sở:	start
Trụ sở chính:	start
Đường dây nóng:	start
Điện thoại:	start
Hotline:	start

[paywall]
Để đọc tiếp	start
Đăng nhập để đọc tiếp	start
Đăng ký để đọc tiếp	start
Bài viết dành riêng cho	start
Nội dung dành cho thành viên	start
Nội dung này dành cho	start
Bạn đã đọc hết	start
Mua gói
Đăng ký gói
Dành cho thành viên
Dành cho hội viên
Nâng cấp tài khoản

[caption]
Ảnh:
Ảnh minh họa
Ảnh minh hoạ
Ảnh chụp màn hình
Hình:
Hình ảnh:
Hình minh họa
Nguồn ảnh
Nguồn hình ảnh
Nguồn:
Nguồn video
Video:
Clip:
Đồ họa:
Đồ hoạ:
Minh họa:
Ảnh tư liệu
(Ảnh:
(Nguồn:
Chụp lại hình ảnh
Chụp lại video
Ảnh do

[headline_labels]
Tin nóng
Nóng
Mới nhất
Tin mới
Tin khẩn
Khẩn
Độc quyền
Trực tiếp
Tin nhanh
Tin vắn
Video
Clip
Ảnh
Chùm ảnh
Infographic
Phỏng vấn
Bình luận
Xã luận
Phân tích
Ý kiến
Góc nhìn
Phóng sự
Phóng sự ảnh
Emagazine
Longform
Podcast
Cập nhật
Chuyên đề
Điểm tin
Hồ sơ

[live]
Trực tiếp
Tường thuật
Tường thuật trực tiếp
Tường thuật trận đấu
Cập nhật liên tục
Diễn biến trực tiếp
Liên tục cập nhật
Phát trực tiếp

[byline_prefixes]
Tác giả
Bài
Bài viết
Bài và ảnh
Bài, ảnh
Bài, ảnh:
Bởi
Theo
Thực hiện
Viết bởi
Người viết
Biên tập
Biên tập viên
Biên dịch
Dịch
Phóng viên
PV
Đăng bởi
Tổng hợp
Tin, ảnh
Tin
Nguồn	start	source
Phóng sự
Người dịch

[contributions]
Ảnh
Minh họa
Người dịch
Tổng biên tập
Phó Tổng biên tập

[roles]
Phóng viên
PV
Nhóm phóng viên
Nhóm PV
Biên tập viên
BTV
Tổng biên tập
Nhà báo
Cộng tác viên
CTV
Thông tín viên
Đặc phái viên
Bình luận viên
Ban biên tập
Ban Thời sự
Ban Quốc tế
Tổng hợp
lược dịch
biên dịch
dịch
thực hiện
ghi
Nhà văn
Tiến sĩ
Luật sư
Trưởng ban
Thư ký tòa soạn
Phóng viên thường trú
từ Hà Nội
tại Hà Nội
Hà Nội
TP.HCM
TP Hồ Chí Minh
Theo báo
biên tập
phóng viên cao cấp
phóng viên thể thao
phó tổng biên tập
nhà nghiên cứu
chuyên gia kinh tế
nhiếp ảnh gia
dịch giả
phó giáo sư
theo

[nobodies]
Không rõ
Khách
Ẩn danh
Chưa rõ tác giả
Không có tác giả
Quản trị viên

[agencies]
TTXVN
Thông tấn xã Việt Nam
Thông tấn xã
Vietnam+
VietnamPlus
TTXVN/Vietnam+
Hãng tin Reuters
Hãng tin AFP
Hãng thông tấn AP
Tân Hoa xã
THX
Hãng TASS
Hãng tin TASS
Hãng RIA Novosti
Sputnik
Hãng Yonhap
Yonhap
Kyodo
Hãng Kyodo
Bloomberg
Nhân Dân
VOV
VTV
TTX

[joiners]
và
-
&
cùng
với

[months]
tháng 1	1
tháng một	1
tháng Giêng	1
thg 1	1
thg1	1
tháng 01	1
Th1	1
tháng 2	2
tháng hai	2
thg 2	2
thg2	2
tháng 02	2
Th2	2
tháng 3	3
tháng ba	3
thg 3	3
thg3	3
tháng 03	3
Th3	3
tháng 4	4
tháng tư	4
thg 4	4
thg4	4
tháng 04	4
Th4	4
tháng 5	5
tháng năm	5
thg 5	5
thg5	5
tháng 05	5
Th5	5
tháng 6	6
tháng sáu	6
thg 6	6
thg6	6
tháng 06	6
Th6	6
tháng 7	7
tháng bảy	7
thg 7	7
thg7	7
tháng 07	7
Th7	7
tháng 8	8
tháng tám	8
thg 8	8
thg8	8
tháng 08	8
Th8	8
tháng 9	9
tháng chín	9
thg 9	9
thg9	9
tháng 09	9
Th9	9
tháng 10	10
tháng mười	10
thg 10	10
thg10	10
Th10	10
tháng 11	11
tháng mười một	11
thg 11	11
thg11	11
Th11	11
tháng 12	12
tháng mười hai	12
tháng Chạp	12
thg 12	12
thg12	12
Th12	12

[months_hijri]

[months_jalali]

[weekdays]
thứ hai	1
thứ 2	1
Th 2	1
thứ ba	2
thứ 3	2
Th 3	2
thứ tư	3
thứ 4	3
Th 4	3
thứ năm	4
thứ 5	4
Th 5	4
thứ sáu	5
thứ 6	5
Th 6	5
thứ bảy	6
thứ 7	6
thứ bẩy	6
Th 7	6
chủ nhật	7
chúa nhật	7
CN	7

[meridiem]
SA	am
sáng	am
am	am
CH	pm
chiều	pm
tối	pm
trưa	pm
đêm	pm
pm	pm

[ago]
{n} giây trước	second
{n} phút trước	minute
cách đây {n} phút	minute
{n} giờ trước	hour
{n} tiếng trước	hour
cách đây {n} giờ	hour
{n} ngày trước	day
cách đây {n} ngày	day
{n} tuần trước	week
{n} tháng trước	month
{n} năm trước	year
vừa xong	second	0
vừa mới	second	0
ngay bây giờ	second	0
hôm nay	day	0
hôm qua	day	1
hôm kia	day	2
tuần trước	week	1
tháng trước	month	1
năm ngoái	year	1

[minutes]
phút

[published]
Ngày đăng
Đăng ngày
Đăng lúc
Đã đăng
Xuất bản
Ngày xuất bản
Đăng tải
Xuất bản ngày
Xuất bản lúc
Phát hành
Được đăng

[updated]
Cập nhật
Cập nhật lúc
Cập nhật ngày
Cập nhật lần cuối
Ngày cập nhật
Đã cập nhật
Sửa đổi lần cuối
Chỉnh sửa
Cập nhật mới nhất
Lần cập nhật cuối

[honorifics]
ông	title
bà	title
anh	title
chị	title
em	title
cô	title
chú	title
cụ	title
ngài	title
Tiến sĩ	title
TS	title
TS.	title
PGS	title
PGS.TS	title
PGS-TS	title
PGS. TS	title
GS	title
GS.TS	title
GS-TS	title
Giáo sư	title
Phó giáo sư	title
Thạc sĩ	title
ThS	title
ThS.	title
Bác sĩ	title
BS	title
BS.	title
BSCKII	title
BS.CKII	title
Dược sĩ	title
Kỹ sư	title
KS	title
Luật sư	title
LS	title
LS.	title
Nhà giáo	title
NSND	title
NSƯT	title
NSƯT.	title
Đại tướng	title
Thượng tướng	title
Trung tướng	title
Thiếu tướng	title
Chuẩn tướng	title
Đại tá	title
Thượng tá	title
Trung tá	title
Thiếu tá	title
Đại úy	title
Thượng úy	title
Trung úy	title
Thiếu úy	title
Đô đốc	title
Đồng chí	title
Thượng tọa	title
Hòa thượng	title
Đại đức	title
Linh mục	title
Giám mục	title
Hồng y	title
Hoàng tử	title
Công chúa	title
Ông bà	title
KTS	title
Kiến trúc sư	title
cố	title
liệt sĩ	title
Chủ tịch nước	role
Chủ tịch	role
Phó Chủ tịch	role
Phó Chủ tịch nước	role
Chủ tịch Quốc hội	role
Tổng Bí thư	role
Bí thư	role
Phó Bí thư	role
Bí thư Thành ủy	role
Bí thư Tỉnh ủy	role
Thủ tướng	role
Phó Thủ tướng	role
cựu Thủ tướng	role
Tổng thống	role
Phó Tổng thống	role
cựu Tổng thống	role
Bộ trưởng	role
Thứ trưởng	role
Ngoại trưởng	role
Bộ trưởng Quốc phòng	role
Bộ trưởng Ngoại giao	role
Bộ trưởng Công an	role
Chủ tịch UBND	role
Chủ tịch UBND tỉnh	role
Phó Chủ tịch UBND	role
Chủ tịch HĐND	role
Đại biểu	role
ĐB	role
Đại biểu Quốc hội	role
Nghị sĩ	role
Thượng nghị sĩ	role
Hạ nghị sĩ	role
Thống đốc	role
Thị trưởng	role
Giám đốc	role
Phó giám đốc	role
Tổng giám đốc	role
Phó tổng giám đốc	role
Giám đốc điều hành	role
CEO	role
Chủ tịch HĐQT	role
Viện trưởng	role
Phó Viện trưởng	role
Cục trưởng	role
Phó cục trưởng	role
Vụ trưởng	role
Tổng cục trưởng	role
Trưởng phòng	role
Trưởng ban	role
Trưởng công an	role
Chánh án	role
Thẩm phán	role
Viện trưởng VKSND	role
Kiểm sát viên	role
Đại sứ	role
Tổng lãnh sự	role
Người phát ngôn	role
phát ngôn viên	role
Tổng thư ký	role
Thư ký	role
Cố vấn	role
Đặc phái viên	role
Hiệu trưởng	role
Hiệu phó	role
chuyên gia	role
nhà phân tích	role
nhà nghiên cứu	role
nhà khoa học	role
nhà báo	role
nhà văn	role
nhà thơ	role
nhạc sĩ	role
ca sĩ	role
diễn viên	role
đạo diễn	role
họa sĩ	role
MC	role
người mẫu	role
hoa hậu	role
á hậu	role
nghệ sĩ	role
nghệ nhân	role
huấn luyện viên	role
HLV	role
cầu thủ	role
thủ môn	role
tiền đạo	role
tiền vệ	role
hậu vệ	role
trung vệ	role
đội trưởng	role
kỳ thủ	role
trọng tài	role
doanh nhân	role
tỷ phú	role
giáo viên	role
sinh viên	role
bị cáo	role
bị can	role
nghi phạm	role
Quốc vương	role
Nhà vua	role
Nữ hoàng	role
Thái tử	role
Giáo hoàng	role
lãnh đạo	role
tư lệnh	role
con trai	kin
con gái	kin
vợ	kin
chồng	kin
cha	kin
bố	kin
mẹ	kin
anh trai	kin
em trai	kin
chị gái	kin
em gái	kin
ông nội	kin
bà ngoại	kin
con rể	kin
vợ chồng	kin
cháu	kin

[organization_words]
Bộ
Sở
Ban
Cục
Tổng cục
Vụ
Viện
Học viện
Trường
Trường Đại học
Đại học
ĐH
Cao đẳng
Trường THPT
THCS
Tiểu học
Ủy ban
UBND
HĐND
Hội đồng
Quốc hội
Chính phủ
Đảng
Đảng Cộng sản
Đoàn
Hội
Hiệp hội
Liên đoàn
Liên hiệp
Liên minh
Mặt trận
Tổ chức
Liên Hợp Quốc
Quỹ
Ngân hàng
Ngân hàng Nhà nước
Công ty
Công ty CP
Công ty Cổ phần
Công ty TNHH
Tập đoàn
Tổng công ty
CTCP
TNHH
Doanh nghiệp
Nhà máy
Tòa án
TAND
Tòa
Viện Kiểm sát
VKSND
Công an
Cảnh sát
CSGT
Quân đội
Bộ Tư lệnh
Quân khu
Sư đoàn
Bệnh viện
BV
Trung tâm
Phòng
Thành ủy
Tỉnh ủy
Đại sứ quán
Lãnh sự quán
Câu lạc bộ
CLB
Đội tuyển
Đài
Đài Truyền hình
Báo
Tạp chí
Nhà xuất bản
NXB
Bảo tàng
Thư viện
Sàn
Hãng
Hãng hàng không
Chứng khoán
Bảo hiểm
Văn phòng
Cơ quan
Thanh tra
Nhà hát

[location_words]
tỉnh
thành phố
TP
TP.
quận
huyện
thị xã
thị trấn
phường
xã
thôn
ấp
bản
làng
khu phố
tổ dân phố
đường
phố
ngõ
hẻm
đại lộ
quốc lộ
cao tốc
cầu
hầm
ga
sân bay
cảng
cửa khẩu
khu công nghiệp
KCN
khu đô thị
chung cư
sông
suối
hồ
biển
vịnh
eo biển
đảo
quần đảo
bán đảo
núi
dãy núi
đèo
đồi
thung lũng
sa mạc
cao nguyên
đồng bằng
rừng
vườn quốc gia
công viên
quảng trường
sân vận động
nước
bang
vùng
miền
châu
cộng hòa
vương quốc
chợ
chùa
đền
nhà thờ
thác
bãi biển
thủ đô
Q.
P.
H.

[forms_of_address]
ông
bà
anh
chị
cô
chú
bác

[role_modifiers]
nguyên
cựu
phó

[things]
virus
bão

[name_particles]
thị
văn
von
van
de
bin
al
ibn

[abbreviations]
TP.
Q.
P.
H.
TS.
ThS.
GS.
PGS.
BS.
LS.
KS.
Th.
St.
Dr.
Mr.
Mrs.
Ms.
tr.
TX.
TT.
ĐT.
NSƯT.
NSND.
vs.
No.
Co.
Ltd.
v.v.
GS.TS.
PGS.TS.

[cues]
nói	verb	s
nói rằng	verb	s
cho biết	verb	s
chia sẻ	verb	s
khẳng định	verb	s
nhấn mạnh	verb	s
tuyên bố	verb	s
cho rằng	verb	s
cho hay	verb	s
phát biểu	verb	s
giải thích	verb	s
bày tỏ	verb	s
thừa nhận	verb	s
cảnh báo	verb	s
nhận định	verb	s
viết	verb	s
kể	verb	s
kể lại	verb	s
trả lời	verb	s
hỏi	verb	s
đáp	verb	s
thông báo	verb	s
tiết lộ	verb	s
bình luận	verb	s
nêu rõ	verb	s
lưu ý	verb	s
phân tích	verb	s
đánh giá	verb	s
nhận xét	verb	s
thông tin	verb	s
xác nhận	verb	s
phủ nhận	verb	s
kêu gọi	verb	s
chỉ trích	verb	s
cáo buộc	verb	s
tâm sự	verb	s
bộc bạch	verb	s
chỉ ra	verb	s
thổ lộ	verb	s
than thở	verb	s
phản bác	verb	s
dẫn lời	verb	s
trình bày	verb	s
báo cáo	verb	s
nhắc lại	verb	s
đề nghị	verb	s
hét lên	verb	s
thốt lên	verb	s
đăng tải	verb	s
ghi nhận	verb	s
bảo	verb	s
than	verb	s
khoe	verb	s
dọa	verb	s
lý giải	verb	s
giục	verb	s
nhớ lại	verb	s
cảm thán	verb	s
thốt	verb	s
chia sẻ thêm	verb	s
nói thêm	verb	s
cho biết thêm	verb	s
nhắn nhủ	verb	s
khuyên	verb	s
phản hồi	verb	s
lên tiếng	verb	s
bức xúc	verb	s
hồi tưởng	verb	s
nghĩ	verb	w
tin rằng	verb	w
hy vọng	verb	w
gọi	verb	w
mô tả	verb	w
yêu cầu	verb	w
đề xuất	verb	w
hứa	verb	w
nhớ	verb	w
giới thiệu	verb	w
ghi	verb	w
theo	according_to	w
theo lời	according_to	s
theo ông	according_to	s
theo bà	according_to	s
dẫn lời	according_to	s
trích lời	according_to	s
tuyên bố	noun	s
phỏng vấn	noun	s
người phát ngôn	noun	s
phát ngôn viên	noun	s
bài phát biểu	noun	s
thư	noun	s
thông cáo	noun	s
họp báo	noun	s
bài đăng	noun	s
gọi đây là	verb	w
gọi đó là	verb	w
gọi là	verb	w
cam kết	verb	s
cười	verb	s
nói đùa	verb	s
bác bỏ	verb	s
kết luận	verb	s
đùa	verb	s
thở dài	verb	s
cười nói	verb	w
thì thầm	verb	s
kêu lên	verb	s
tóm tắt	verb	w
than phiền	verb	w
lẩm bẩm	verb	s
thú nhận	verb	s
giãi bày	verb	s
trần tình	verb	w
phân trần	verb	w
văn bản	text
biển báo	text
hợp đồng	text
bức thư	text
quyết định	text
công văn	text
biên bản	text
tấm biển	text
giấy mời	text
nghị quyết	text
bản án	text
hóa đơn	text

[quote_marks]
primary	“	”
alternative	"	"
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
rằng
là

[pronouns]
ông	m	s
ông ấy	m	s
anh	m	s
anh ấy	m	s
ông này	m	s
bà	f	s
bà ấy	f	s
chị	f	s
cô	f	s
cô ấy	f	s
bà này	f	s
họ	-	p

[name_markers]
mang tên	title
có tên
gọi là
được gọi là
cái gọi là
biệt danh
phim
sách
tiểu thuyết
bài hát
chương trình
báo
tạp chí
từ
thuật ngữ
chiến dịch
dự án
đài
kênh
tờ

[cue_order]
before_sv	3
after_vs	1
after_sv	3
prodrop	1

[quote_particles]
trong	preposition
với	preposition
tại	preposition
về	preposition
sau	preposition
trước	preposition
khi	preposition
ở	preposition
cho	preposition
từ	preposition
và	preposition
nhưng	preposition
nếu	preposition
đã	auxiliary
đang	auxiliary
sẽ	auxiliary
cũng	auxiliary
chỉ	auxiliary
vẫn	auxiliary
mới	auxiliary
lại	auxiliary
thì	auxiliary
vừa	auxiliary
cuối cùng	auxiliary
tháng trước	auxiliary
hôm qua	auxiliary
hôm nay	auxiliary
một	indefinite
ghi rõ	reads
có đoạn	reads
này	pointer
ấy	pointer
trên	pointer
có ghi	reads
được ghi	reads
viết rằng	reads
ghi:	reads
ghi dòng chữ	reads
nêu rõ	reads
có dòng chữ	reads
nói chung	plain
nói cách khác	plain
nói riêng	plain
nói thật	plain
nói đúng hơn	plain
nghe nói	plain
tiếng nói	plain
giọng nói	plain
lời nói	plain
nói dối	plain
nói chuyện	plain
khó nói	plain
nói trên	plain
nói đùa	plain
nói xấu	plain
nói tóm lại	plain
tóm lại	plain
nói gì đến	plain
có thể nói	plain
phải nói	plain
bị cáo buộc	passive
bị tố	passive
bị tố cáo	passive
bị cho là	passive
bị gọi là	passive
được gọi là	passive
được cho là	passive
được mệnh danh là	passive
được ví như	passive
được hỏi	passive
khi được hỏi	passive
bị chỉ trích	passive
bị khởi tố về tội	passive
bị truy tố về tội	passive
bị tuyên phạt	passive
được coi là	passive
được xem là	passive
