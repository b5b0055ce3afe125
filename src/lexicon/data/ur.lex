# Urdu
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
کہا	verb	s
کہنا تھا	verb	s
کہنا ہے	verb	s
کہتے ہیں	verb	s
کہتی ہیں	verb	s
کہتا ہے	verb	s
کہا کہ	verb	s
کہا ہے	verb	s
بتایا	verb	s
بتایا کہ	verb	s
بتاتے ہیں	verb	s
لکھا	verb	s
پوچھا	verb	s
جواب دیا	verb	s
دعویٰ کیا	verb	s
الزام عائد کیا	verb	s
الزام لگایا	verb	s
اعلان کیا	verb	s
زور دیا	verb	s
خبردار کیا	verb	s
واضح کیا	verb	s
اعتراف کیا	verb	s
تسلیم کیا	verb	s
اضافہ کیا	verb	s
بولے	verb	s
بولیں	verb	s
بولا	verb	s
ٹویٹ کیا	verb	s
ٹوئٹ کیا	verb	s
تصدیق کی	verb	s
تردید کی	verb	s
مذمت کی	verb	s
تنقید کی	verb	s
مطالبہ کیا	verb	s
اپیل کی	verb	s
یقین دلایا	verb	s
امید ظاہر کی	verb	s
تشویش ظاہر کی	verb	s
تبصرہ کیا	verb	s
سوال کیا	verb	s
دہرایا	verb	s
وضاحت کی	verb	s
انکشاف کیا	verb	s
فرمایا	verb	s
سمجھتے ہیں	verb	w
خیال ہے	verb	w
مانتے ہیں	verb	w
وعدہ کیا	verb	w
تجویز دی	verb	w
دھمکی دی	verb	w
قرار دیا	verb	w
کے مطابق	according_after	s
کے بقول	according_after	s
کے الفاظ میں	according_after	s
کے حوالے سے	according_after	s
بقول	according_to	s
بیان	noun	s
انٹرویو	noun	s
خطاب	noun	s
تقریر	noun	s
خط	noun	s
ترجمان	noun	s
ٹویٹ	noun	s
پیغام	noun	s
پریس کانفرنس	noun	s
پوسٹ	noun	s

[quote_marks]
primary	“	”
alternative	’	‘
alternative	"	"

[complementizers]
کہ

[pronouns]
وہ	-	s
اس	-	s
انھوں	-	s
انہوں	-	s
ان	-	p

[name_markers]
نامی
نام نہاد
عنوان
فلم
کتاب
اخبار
ڈرامہ
ناول
پروگرام
آپریشن
منصوبہ
لفظ
اصطلاح

[cue_order]
before_sv	3
after_sv	3
sov	2
prodrop	1

[quote_particles]
نے	subject
