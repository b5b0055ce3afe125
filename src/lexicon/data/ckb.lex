# Central Kurdish
# Written for this project.

[consent]
ئێمە کوکی بەکاردەهێنین	start
ئەم ماڵپەڕە کوکی بەکاردەهێنێت	start
ڕازیم	whole
قبوڵکردن	whole
قبوڵکردنی هەموو	whole

[comments]
لێدوان	whole
لێدوانەکان	whole
لێدوان بنووسە	whole
کۆمێنت	whole
کۆمێنتەکان	whole
ڕای خۆت بنووسە	whole

[related]
زیاتر بخوێنەوە	start
زیاتر بخوێنەرەوە	start
هەروەها بخوێنەوە	start
هەواڵی پەیوەندیدار	whole
هەواڵە پەیوەندیدارەکان	whole
بابەتی پەیوەندیدار	whole
بابەتە پەیوەندیدارەکان	whole
بابەتی هاوشێوە	whole
نوێترین هەواڵ	whole
نوێترین هەواڵەکان	whole
دوایین هەواڵ	whole
زۆرترین بینراو	whole
زۆرترین خوێنراو	whole
هەواڵی زیاتر	whole
بابەتی زیاتر	whole

[share]
هاوبەشی بکە	whole
هاوبەشیکردن	whole
بڵاوی بکەوە	whole
بڵاوکردنەوە	whole
چاپکردن	whole
لینک کۆپی بکە	whole
شوێنمان بکەون	whole

[newsletter]
بەشداری بکە	whole
ئیمەیل	whole
ئیمێڵ	whole

[tags]
تاگەکان	whole
بابەتەکان	whole
تاگەکان:	start

[navigation]
سەرەکی	whole
پەڕەی سەرەکی	whole
سەرەتا	whole
گەڕان	whole
دەربارە	whole
دەربارەی ئێمە	whole
پەیوەندی	whole
پەیوەندیمان پێوە بکە	whole
هەواڵ	whole
هەواڵەکان	whole
وەرزش	whole
ئابووری	whole
ڤیدیۆ	whole
وێنە	whole
جیهان	whole
کوردستان	whole
عێراق	whole
ڕۆژهەڵاتی ناوەڕاست	whole
تەندروستی	whole
کولتوور	whole
گەڕانەوە بۆ سەرەوە	whole

[front_page]
سەرەکی
پەڕەی سەرەکی
سەرەتا

[advertisement]
ڕیکلام	whole
ڕێکلام	whole

[legal]
هەموو مافەکان پارێزراون	start
هەموو مافێکی پارێزراوە	start
مافی بڵاوکردنەوە پارێزراوە	start

[caption]
وێنە:	start
وێنە؛	start
فۆتۆ:	start
سەرچاوە:	start

[headline_labels]
هەواڵی بەپەلە
ڕاستەوخۆ
چاوپێکەوتن
شیکاری
ڕاپۆرت

[live]
ڕاستەوخۆ

[byline_prefixes]
نووسینی
نووسینی:
نووسەر
نووسەر:
ئامادەکردنی
ئامادەکردنی:
و:
وەرگێڕانی
ڕاپۆرتی
هەواڵنێر
ڕاپۆرت:

[contributions]
وێنە
وێنە:
وێنەگر
فۆتۆ

[roles]
پەیامنێر
ڕۆژنامەنووس
نووسەر
سەرنووسەر
هەواڵنێر
ڕۆژنامەنووسی ئازاد
بەڕێوەبەری نووسین
شرۆڤەکار
شرۆڤەکاری سیاسی
وەرگێڕ
وێنەگر
توێژەر
مامۆستای زانکۆ
ستافی ڕووداو
دەستەی نووسەران

[nobodies]
نەناسراو
میوان

[agencies]
ڕووداو
کوردستان ٢٤
ئاژانسی فرانس پرێس
ڕۆیتەرز

[joiners]
و

[months]
کانوونی دووەم	1
کانوونی دووەمی	1
کانونی دووەم	1
کانونی دووەمی	1
شوبات	2
شوباتی	2
ئازار	3
ئازاری	3
نیسان	4
نیسانی	4
ئایار	5
ئایاری	5
حوزەیران	6
حوزەیرانی	6
تەممووز	7
تەممووزی	7
تەمموز	7
تەمموزی	7
ئاب	8
ئابی	8
ئەیلوول	9
ئەیلوولی	9
ئەیلول	9
ئەیلولی	9
تشرینی یەکەم	10
تشرینی یەکەمی	10
تشرینی دووەم	11
تشرینی دووەمی	11
کانوونی یەکەم	12
کانوونی یەکەمی	12
کانونی یەکەم	12
کانونی یەکەمی	12

[weekdays]
دووشەممە	1
سێشەممە	2
چوارشەممە	3
پێنجشەممە	4
هەینی	5
شەممە	6
یەکشەممە	7

[ago]
پێش {n} خولەک	minute
{n} خولەک لەمەوبەر	minute
پێش {n} کاتژمێر	hour
{n} کاتژمێر لەمەوبەر	hour
پێش {n} ڕۆژ	day
{n} ڕۆژ لەمەوبەر	day
پێش {n} هەفتە	week
پێش {n} مانگ	month
پێش {n} ساڵ	year
ئەمڕۆ	day	0
دوێنێ	day	1

[published]
بڵاوکراوەتەوە
کاتی بڵاوکردنەوە
بەرواری بڵاوکردنەوە
بڵاوکرایەوە

[updated]
نوێکراوەتەوە
دوایین نوێکردنەوە
نوێکرایەوە
دوا نوێکردنەوە
دواین نوێکردنەوە

[honorifics]
بەڕێز	title
دکتۆر	title
د.	title
پڕۆفیسۆر	title
شێخ	title
مامۆستا	title
سەرۆککۆماری	role
سەرۆکی	role
سەرۆک وەزیرانی	role
سەرۆک	role
وەزیری	role
پارێزگاری	role
وتەبێژی	role
بەڕێوەبەری	role
ئەندامی پەرلەمان	role
فەرماندەی	role
ئەندازیاری	role
پارێزەری	role
قائیمقامی	role

[cues]
وتی	verb	s
وتیشی	verb	s
گوتی	verb	s
گوتیشی	verb	s
ڕایگەیاند	verb	s
رایگەیاند	verb	s
ڕاشیگەیاند	verb	s
ئاشکرای کرد	verb	s
ڕوونی کردەوە	verb	s
ڕوونیکردەوە	verb	s
دەڵێت	verb	s
دەشڵێت	verb	s
جەختی کردەوە	verb	s
نووسیویەتی	verb	s
ئاماژەی بەوە کرد	verb	s
پرسی	verb	s
بەپێی	according_to	s
بە وتەی	according_to	s
بە گوتەی	according_to	s
لێدوان	noun	s

[quote_marks]
primary	«	»
alternative	“	”

[complementizers]
کە

[pronouns]
ئەو	-	s
ئەوان	-	p

[cue_order]
before_sv	3
after_sv	3
sov	1
prodrop	2
