# Vietnamese
# Written for this project.

[consent]

[comments]

[related]

[share]

[newsletter]

[tags]

[navigation]

[advertisement]

[legal]

[paywall]

[caption]

[headline_labels]

[live]

[byline_prefixes]

[roles]

[agencies]

[joiners]

[months]

[months_hijri]

[months_jalali]

[weekdays]

[meridiem]

[ago]

[published]

[updated]

[honorifics]

[organization_words]

[location_words]

[name_particles]

[abbreviations]

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
mang tên
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

[cue_order]
before_sv	3
after_vs	1
after_sv	3
prodrop	1

[quote_particles]
