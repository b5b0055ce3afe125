# Pashto
# Written for this project.

[consent]
موږ کوکیز کاروو	start
موږ له کوکیز	start
دا وېب‌پاڼه کوکیز	start
دا ویب پاڼه کوکیز	start
دا وېبسایټ کوکیز	start
منم	whole
ومنئ	whole
ټولې ومنئ	whole
رد کړئ	whole
د کوکیز تنظیمات	whole
د کوکیز پالیسي	whole
موافق یم	whole
ټول رد کړئ	whole
د کوکیز د کارولو	start
موافقه	whole
زموږ د محرمیت پالیسي	whole

[comments]
تبصرې	whole
تبصره	whole
تبصره وکړئ	whole
خپله تبصره ولیکئ	whole
خپل نظر ولیکئ	whole
خپل نظر راسره شریک کړئ	whole
نظرونه	whole
نظر ورکړئ	whole
ځواب ورکړئ	whole
ځواب	whole
ستاسو برېښنالیک به خپور نه شي	start
ستاسو برېښنالیک پته به خپره نشي	start
تبصره ولیکئ	whole
نظر ولیکئ	whole
نوې تبصره	whole
د تبصرې لپاره ننوځئ	whole
خپل نوم ولیکئ	whole
تبصرې نشته	whole

[related]
دا هم ولولئ	start
دا هم وګورئ	start
همدا راز ولولئ	start
نور ولولئ:	start
نور ولولئ	whole
نور معلومات	whole
اړوند خبرونه	whole
اړوند مطالب	whole
اړوند لیکنې	whole
ورته خبرونه	whole
ورته مطالب	whole
وروستي خبرونه	whole
تازه خبرونه	whole
نور خبرونه	whole
ډېر لوستل شوي	whole
ډیر لوستل شوي	whole
مهم خبرونه	whole
د لیکوال نورې لیکنې	whole
ټول وګورئ	whole
مخکینی خبر	whole
راتلونکی خبر	whole
تاسو ته وړاندیز	whole
سپارښتل شوي	whole
د لوستلو وړ	whole
دا هم:	start
ولولئ:	start
د دې په تړاو	whole

[share]
شریک کړئ	whole
شریک یې کړئ	whole
شریکول	whole
له ملګرو سره یې شریک کړئ	whole
لینک کاپي کړئ	whole
چاپ	whole
فیسبوک	whole
ټویټر	whole
موږ تعقیب کړئ	whole
په فېسبوک کې شریک کړئ	whole
د لینک کاپي	whole
موږ سره ملګري شئ	whole
زموږ واټساپ چینل	start
زموږ ټېلګرام	start
چاپ یې کړئ	whole
واورئ	whole
برېښنالیک یې کړئ	whole
موږ په ټولنیزو رسنیو کې	start

[newsletter]
خبرپاڼه	whole
ګډون وکړئ	whole
برېښنالیک	whole
زموږ په خبرپاڼه کې	start
خبرپاڼې ګډون	whole
خپل برېښنالیک ولیکئ	whole
نوم لیکنه	whole
اپلیکېشن ډاونلوډ کړئ	whole
زموږ اپلیکېشن	start
ورځني خبرونه ترلاسه کړئ	whole

[tags]
ټګونه	whole
ټاګونه	whole
موضوعات	whole
ټګونه:	start
موضوع	whole
موضوع:	start
کلیدي کلمې	whole
کټګورۍ	whole
کټګورۍ:	start
ټاګونه:	start

[navigation]
کور	whole
کورپاڼه	whole
لومړی مخ	whole
خبرونه	whole
افغانستان	whole
نړۍ	whole
سیمه	whole
سیاست	whole
اقتصاد	whole
لوبې	whole
سپورټ	whole
ټولنه	whole
روغتیا	whole
کلتور	whole
ویډیو	whole
انځورونه	whole
لټون	whole
پلټنه	whole
مېنو	whole
ننوتل	whole
زموږ په اړه	whole
موږ سره اړیکه	whole
له موږ سره اړیکه	whole
اړیکه	whole
ټول وګورئ	whole
مخکینی	whole
بل	whole
پورته	whole
اصلي متن ته تلل	whole

[front_page]
کور
کورپاڼه

[advertisement]
اعلان	whole
اعلانونه	whole
سوداګریز اعلان	whole
سوداګریز اعلانونه	whole
سپانسر	whole
تجارتي اعلان	whole
ستاسو اعلان دلته	whole

[legal]
ټول حقونه خوندي دي	start
ټول حقوق خوندي دي	start
د چاپ حق	start
د محرمیت پالیسي	whole
د کارولو شرایط	whole
زموږ په اړه	whole
اړیکه	whole
ټول حقونه د	start
د کارونې شرایط	whole
© ټول حقوق	start

[paywall]
دا لیکنه یوازې د ګډونوالو	start
یوازې د ګډونوالو لپاره	whole
د لوستلو لپاره ګډون وکړئ	start
د لا زیات لوستلو لپاره	start
د بشپړې لیکنې د لوستلو لپاره	start
خپل حساب ته ننوځئ	whole

[caption]
انځور:	start
عکس:	start
د انځور سرچینه	start
د عکس سرچینه	start
د انځور تشریح	start
ویډیو:	start
سرچینه:	start
ارشیف انځور	start
د عکس حقوق	start
د عکس تشریح	start
د انځور حقوق	start

[headline_labels]
تازه خبر
شننه
مرکه
راپور
ویډیو
لیدلوری
بېړنی خبر
بیړنی خبر
ځانګړی راپور
ځانګړې مرکه
تحلیل
نظر
سرمقاله

[live]
ژوندۍ
ژوندۍ خپرونه
نېغه خپرونه
نېغ په نېغه
لایف
ژوندۍ خپرونې

[byline_prefixes]
لیکوال
لیکوال:
لیکنه:
راپور:
خبریال
ژباړه:
ژباړه
راپور ورکوونکی
لیکنه
چمتو کوونکی

[contributions]
انځور
انځور:
عکس

[roles]
خبریال
خبریاله
لیکوال
لیکواله
مسوول مدیر
مسئول مدير
شنونکی
شاعر
ژباړن
انځورګر
کارپوه
څېړونکی
استازی
مبصر
ویاند

[nobodies]
نامعلوم
میلمه

[agencies]
پژواک
باختر
رویټرز
روټرز
ای اف پي
ای پي

[joiners]
او

[months]
جنوري	1
فبروري	2
مارچ	3
اپرېل	4
اپریل	4
مې	5
می	5
جون	6
جولای	7
اګست	8
سپټمبر	9
سپتمبر	9
اکټوبر	10
اکتوبر	10
نومبر	11
ډسمبر	12
دسمبر	12

[months_hijri]
محرم	1
صفر	2
رجب	7
شعبان	8
رمضان	9
روژه	9
شوال	10

[months_jalali]
وری	1
غویی	2
غبرګولی	3
چنګاښ	4
زمری	5
وږی	6
تله	7
لړم	8
لیندۍ	9
مرغومی	10
سلواغه	11
کب	12

[weekdays]
دوشنبه	1
سه‌شنبه	2
نهي	2
چهارشنبه	3
شورو	3
پنجشنبه	4
زیارت	4
جمعه	5
شنبه	6
خالي	6
یکشنبه	7
اتوار	7

[ago]
{n} ثانیې مخکې	second
{n} دقیقې مخکې	minute
{n} ساعته مخکې	hour
{n} ساعتونه مخکې	hour
{n} ورځې مخکې	day
{n} اونۍ مخکې	week
{n} میاشتې مخکې	month
{n} کاله مخکې	year
نن	day	0
پرون	day	1

[published]
خپور شوی
خپره شوې
د خپرېدو نېټه
نېټه

[updated]
نوی شوی
تازه شوی
وروستی بدلون

[cues]
وویل	verb	s
وایي	verb	s
ویلي	verb	s
ویلي دي	verb	s
زیاته کړه	verb	s
زیاتوي	verb	s
ټینګار وکړ	verb	s
ټینګار کوي	verb	s
خبرداری ورکړ	verb	s

[quote_marks]
primary	«	»
alternative	"	"
alternative	“	”

[organization_words]
وزارت
ریاست
کمېسیون
ادارې
اداره
پوهنتون
روغتون
بانک
ګوند
شورا
محکمه
ټولنه
موسسه
اردو

[location_words]
ولایت
ولسوالۍ
ښار
کلی
سیمه
سیند

[honorifics]
ولسمشر	role
وزیر	role
والي	role
ویاند	role
رییس	role
مشر	role
قوماندان	role
سفیر	role
