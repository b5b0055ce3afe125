# Thai
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
กล่าว	verb	s
กล่าวว่า	verb	s
บอก	verb	s
บอกว่า	verb	s
ระบุ	verb	s
ระบุว่า	verb	s
เปิดเผย	verb	s
เปิดเผยว่า	verb	s
ชี้แจง	verb	s
ชี้แจงว่า	verb	s
ยืนยัน	verb	s
ยืนยันว่า	verb	s
เผย	verb	s
เผยว่า	verb	s
ย้ำ	verb	s
ย้ำว่า	verb	s
อธิบาย	verb	s
อธิบายว่า	verb	s
แถลง	verb	s
แถลงว่า	verb	s
ประกาศ	verb	s
เตือน	verb	s
ตอบ	verb	s
ถาม	verb	s
เขียน	verb	s
โพสต์	verb	s
ทวีต	verb	s
วิจารณ์	verb	s
ปฏิเสธ	verb	s
ยอมรับ	verb	s
เสริมว่า	verb	s
พูดว่า	verb	s
พูด	verb	s
เล่าว่า	verb	s
เล่า	verb	s
ให้สัมภาษณ์	verb	s
คิดว่า	verb	w
เชื่อว่า	verb	w
เรียกร้อง	verb	w
รายงาน	verb	w
รายงานว่า	verb	w
หวังว่า	verb	w
เสนอ	verb	w
ตามที่	according_to	s
ตามคำกล่าวของ	according_to	s
อ้างคำพูดของ	according_to	s
จากคำกล่าวของ	according_to	s
แถลงการณ์	noun	s
สัมภาษณ์	noun	s
โฆษก	noun	s
ข้อความ	noun	s
จดหมาย	noun	s
คำพูด	noun	s
สุนทรพจน์	noun	s

[quote_marks]
primary	“	”
alternative	"	"
secondary	‘	’

[complementizers]
ว่า

[pronouns]
เขา	-	s
เธอ	f	s
พวกเขา	-	p

[name_markers]
ที่เรียกว่า
ชื่อ
ฉายา
ภาพยนตร์
หนังสือ
เพลง
รายการ
ละคร
โครงการ
พรรค
บริษัท
คำว่า

[cue_order]
before_sv	3
after_sv	3
prodrop	2

[quote_particles]
