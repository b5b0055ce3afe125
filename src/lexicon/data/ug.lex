# Uyghur
# Written for this project.

[consent]
بىز cookie	start
بۇ تور بېكەت cookie	start
قوبۇل قىلىمەن	whole
ھەممىسىنى قوبۇل قىلىش	whole
قوشۇلىمەن	whole
رەت قىلىش	whole

[comments]
ئىنكاسلار	whole
ئىنكاس	whole
باھالار	whole
باھا يېزىش	whole
ئىنكاس يېزىش	whole
پىكىر قالدۇرۇش	whole
پىكىرلەر	whole
جاۋاب قايتۇرۇش	whole
ئېلخەت ئادرېسىڭىز ئاشكارىلانمايدۇ	start

[related]
داۋامىنى ئوقۇڭ	start
يەنە ئوقۇڭ	start
تەپسىلاتى	start
مۇناسىۋەتلىك خەۋەرلەر	whole
مۇناسىۋەتلىك ماقالىلەر	whole
يېڭى خەۋەرلەر	whole
ئاخىرقى خەۋەرلەر	whole
باشقا خەۋەرلەر	whole
ئەڭ كۆپ ئوقۇلغان	whole
ئەڭ كۆپ ئوقۇلغانلار	whole
تەۋسىيە	whole

[share]
ھەمبەھىرلەش	whole
ئورتاقلىشىش	whole
ئورتاقلاشماق	whole
ئورتاقلىشىڭ	whole
بېسىش	whole
بېسىپ چىقىرىش	whole
بىزگە ئەگىشىڭ	start
ئۇلانمىنى كۆچۈرۈش	whole

[newsletter]
مۇشتەرى بولۇش	whole
تىزىملىتىش	whole
ئېلخەت	whole
ئېلخەت ئادرېسى	whole

[tags]
خەتكۈچ	whole
خەتكۈچلەر	whole
تېما	whole
خەتكۈچ:	start

[navigation]
باش بەت	whole
ئىزدەش	whole
بىز ھەققىدە	whole
ئالاقىلىشىش	whole
ئالاقە	whole
يۇقىرىغا	whole

[front_page]
باش بەت

[advertisement]
ئېلان	whole
ئېلانلار	whole

[legal]
بارلىق ھوقۇق	start
بارلىق ھوقۇقلار	start
نەشر ھوقۇقى	start
ئىشلىتىش شەرتلىرى	whole
مەخپىيەتلىك	whole

[caption]
رەسىم:	start
سۈرەت:	start
فوتو:	start
مەنبە:	start

[headline_labels]
جىددىي خەۋەر
سۆھبەت
زىيارەت
تەھلىل
سىن
ئوبزور

[byline_prefixes]
ئاپتور
ئاپتورى
مۇخبىر
مۇخبىرىمىز
يازغۇچى
تەييارلىغۇچى
تەرجىمە قىلغۇچى

[contributions]
رەسىم
سۈرەت

[roles]
مۇخبىر
مۇخبىرىمىز
مۇھەررىر
باش مۇھەررىر
ژۇرنالىست
ئەركىن ئاسىيا رادىيوسى

[joiners]
ۋە

[months]
1-ئاينىڭ	1
1-ئاي	1
يانۋار	1
2-ئاينىڭ	2
2-ئاي	2
فېۋرال	2
3-ئاينىڭ	3
3-ئاي	3
مارت	3
4-ئاينىڭ	4
4-ئاي	4
ئاپرېل	4
5-ئاينىڭ	5
5-ئاي	5
ماي	5
6-ئاينىڭ	6
6-ئاي	6
ئىيۇن	6
7-ئاينىڭ	7
7-ئاي	7
ئىيۇل	7
8-ئاينىڭ	8
8-ئاي	8
ئاۋغۇست	8
9-ئاينىڭ	9
9-ئاي	9
سېنتەبىر	9
10-ئاينىڭ	10
10-ئاي	10
ئۆكتەبىر	10
11-ئاينىڭ	11
11-ئاي	11
نويابىر	11
12-ئاينىڭ	12
12-ئاي	12
دېكابىر	12

[weekdays]
دۈشەنبە	1
سەيشەنبە	2
چارشەنبە	3
پەيشەنبە	4
جۈمە	5
شەنبە	6
يەكشەنبە	7

[ago]
{n} مىنۇت بۇرۇن	minute
{n} مىنۇت ئىلگىرى	minute
{n} سائەت بۇرۇن	hour
{n} سائەت ئىلگىرى	hour
{n} كۈن بۇرۇن	day
{n} كۈن ئىلگىرى	day
{n} ھەپتە بۇرۇن	week
{n} ئاي بۇرۇن	month
{n} يىل بۇرۇن	year
{n} يىل ئىلگىرى	year
بۈگۈن	day	0
تۈنۈگۈن	day	1

[published]
ئېلان قىلىنغان
ئېلان قىلىنغان ۋاقتى
ۋاقتى

[updated]
يېڭىلانغان
يېڭىلانغان ۋاقتى

[honorifics]
ئەپەندى	title
ئەپەندىم	title
خانىم	title
دوكتور	title
پروفېسسور	title
پرېزىدېنت	role
پرېزىدېنتى	role
باش مىنىستىر	role
باش مىنىستىرى	role
مىنىستىر	role
مىنىستىرى	role
رەئىس	role
رەئىسى	role
باشلىق	role
باشلىقى	role
باياناتچى	role
باياناتچىسى	role
ھاكىم	role
ۋالىي	role
ئەلچىسى	role

[cues]
دېدى	verb	s
دەيدۇ	verb	s
دەپ ئېيتتى	verb	s
ئېيتتى	verb	s
بىلدۈردى	verb	s
تەكىتلىدى	verb	s
كۆرسەتتى	verb	s
دەپ يازدى	verb	s
مۇنداق دېدى	verb	s
ئەسكەرتتى	verb	s
قوشۇپ قويدى	verb	s
دېيىشىچە	according_after	s
ئېيتىشىچە	according_after	s
بىلدۈرۈشىچە	according_after	s
خەۋىرىگە قارىغاندا	according_after	s
بايانات	noun	s
سۆھبەت	noun	s

[quote_marks]
primary	«	»
alternative	“	”
alternative	"	"

[complementizers]
دەپ

[pronouns]
ئۇ	-	s
ئۇلار	-	p

[cue_order]
sov	3
before_sv	2
after_sv	1
