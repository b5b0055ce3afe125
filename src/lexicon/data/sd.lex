# Sindhi
# Written for this project.

[consent]
اسين ڪوڪيز	start
هي ويب سائيٽ ڪوڪيز	start
قبول ڪريو
سڀ قبول ڪريو
مان متفق آهيان

[comments]
رايا
تبصرا
تبصرو
پنهنجو رايو ڏيو
رايو ڏيو
جواب ڏيو
توهان جو اي ميل	start

[related]
وڌيڪ پڙهو	start
هي به پڙهو	start
اهو به پڙهو	start
لاڳاپيل خبرون
ساڳي موضوع تي
ٻيون خبرون
تازيون خبرون
تازه خبرون
سڀ کان وڌيڪ پڙهيل
مشهور خبرون

[share]
شيئر ڪريو
ونڊيو
پرنٽ
اسان کي فالو ڪريو	start

[newsletter]
سبسڪرائيب
رڪنيت وٺو
اي ميل
اي ميل ايڊريس

[tags]
ٽيگ
ٽيگز
موضوع

[navigation]
پهريون صفحو
مُک صفحو
ڳوليو
اسان بابت
رابطو

[front_page]
پهريون صفحو
مُک صفحو

[advertisement]
اشتهار

[legal]
سڀ حق ۽ واسطا	start
جملي حق ۽ واسطا	start
سڀ حق محفوظ	start
پرائيويسي پاليسي

[caption]
تصوير:
فوٽو:
فائل فوٽو	whole

[headline_labels]
بريڪنگ نيوز
انٽرويو
تجزيو
ڪالم
ايڊيٽوريل
وڊيو

[byline_prefixes]
ليکڪ
رپورٽ
تحرير
رپورٽر

[contributions]
تصوير

[roles]
صحافي
رپورٽر
نمائندو
ايڊيٽر
بيورو
ڪراچي
حيدرآباد
سکر

[joiners]
۽

[months]
جنوري	1
فيبروري	2
فيبرويري	2
مارچ	3
اپريل	4
مئي	5
جون	6
جولاءِ	7
جولائي	7
آگسٽ	8
سيپٽمبر	9
آڪٽوبر	10
نومبر	11
ڊسمبر	12

[weekdays]
سومر	1
اڱارو	2
اڱاري	2
اربع	3
خميس	4
جمعو	5
جمعي	5
ڇنڇر	6
آچر	7

[ago]
{n} منٽ اڳ	minute
{n} ڪلاڪ اڳ	hour
{n} ڏينهن اڳ	day
{n} هفتا اڳ	week
{n} هفتو اڳ	week
{n} مهينا اڳ	month
{n} مهينو اڳ	month
{n} سال اڳ	year
اڄ	day	0
ڪالهه	day	1

[published]
شايع ٿيل
ڇپيل

[updated]
اپڊيٽ

[honorifics]
جناب	title
محترم	title
محترمه	title
ڊاڪٽر	title
پروفيسر	title
سيد	title
مولانا	title
وڏو وزير	role
وزيراعظم	role
وزير اعظم	role
صدر	role
گورنر	role
وزير	role
صوبائي وزير	role
ترجمان	role
ڊپٽي ڪمشنر	role
ايس ايس پي	role
ايم پي اي	role
چيئرمين	role
اڳواڻ	role
سيڪريٽري	role
جسٽس	role

[cues]
چيو	verb	s
چيو ته	verb	s
چوڻ هو	verb	s
چيو آهي	verb	s
ٻڌايو	verb	s
وڌيڪ چيو	verb	s
موجب	verb	s
چئي رهيو	verb	s
بيان	noun	s
انٽرويو	noun	s

[quote_marks]
primary	“	”
primary	‘	’
alternative	"	"

[complementizers]
ته

[pronouns]
هو	m	s
هوءَ	f	s
هن	-	s

[cue_order]
before_sv	3
sov	2
