# Persian
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
گفت	verb	s
گفتند	verb	s
گفته	verb	s
می‌گوید	verb	s
می‌گویند	verb	s
می گوید	verb	s
می گویند	verb	s
گفته است	verb	s
گفته‌است	verb	s
گفته‌اند	verb	s
گفته اند	verb	s
گفته بود	verb	s
می‌گفت	verb	s
افزود	verb	s
افزودند	verb	s
می‌افزاید	verb	s
اظهار کرد	verb	s
اظهار کردند	verb	s
اظهار داشت	verb	s
اظهار داشتند	verb	s
بیان کرد	verb	s
بیان کردند	verb	s
بیان داشت	verb	s
تاکید کرد	verb	s
تأکید کرد	verb	s
تاکید کردند	verb	s
تأکید کردند	verb	s
تصریح کرد	verb	s
خاطرنشان کرد	verb	s
خاطر نشان کرد	verb	s
یادآور شد	verb	s
یادآوری کرد	verb	s
اعلام کرد	verb	s
اعلام کردند	verb	s
توضیح داد	verb	s
ادامه داد	verb	s
اضافه کرد	verb	s
عنوان کرد	verb	s
مطرح کرد	verb	s
نوشت	verb	s
نوشتند	verb	s
نوشته است	verb	s
پرسید	verb	s
پاسخ داد	verb	s
جواب داد	verb	s
هشدار داد	verb	s
اذعان کرد	verb	s
اعتراف کرد	verb	s
ادعا کرد	verb	s
ادعا کردند	verb	s
مدعی شد	verb	s
مدعی شدند	verb	s
ابراز کرد	verb	s
ابراز داشت	verb	s
اشاره کرد	verb	s
متذکر شد	verb	s
خبر داد	verb	s
گزارش داد	verb	s
روایت کرد	verb	s
تشریح کرد	verb	s
تکذیب کرد	verb	s
انتقاد کرد	verb	s
محکوم کرد	verb	s
فریاد زد	verb	s
ابراز امیدواری کرد	verb	s
ابراز نگرانی کرد	verb	s
ابراز تاسف کرد	verb	s
توییت کرد	verb	s
تایید کرد	verb	s
تأیید کرد	verb	s
خطاب به	verb	s
بیان می‌کند	verb	s
تاکید می‌کند	verb	s
توضیح می‌دهد	verb	s
ادامه می‌دهد	verb	s
اضافه می‌کند	verb	s
اظهار می‌کند	verb	s
می‌نویسد	verb	s
نوشته بود	verb	s
فرمودند	verb	s
فرمود	verb	s
می‌پرسد	verb	s
می‌گفتند	verb	s
گفته‌ایم	verb	s
می‌افزایند	verb	s
تصریح می‌کند	verb	s
یادآور می‌شود	verb	s
اعلام می‌کند	verb	s
بیان داشتند	verb	s
ابراز کردند	verb	s
ادعا می‌کند	verb	s
توضیح می‌دهند	verb	s
دانست	verb	w
خواند	verb	w
نامید	verb	w
توصیف کرد	verb	w
معتقد است	verb	w
معتقدند	verb	w
خواست	verb	w
خواستار شد	verb	w
متهم کرد	verb	w
پیشنهاد کرد	verb	w
دستور داد	verb	w
وعده داد	verb	w
آمده است	verb	w
می‌داند	verb	w
تهدید کرد	verb	w
پیش‌بینی کرد	verb	w
منتشر کرد	verb	w
رد کرد	verb	w
افزوده	verb	w
شنید	verb	w
گفتم	verb	w
گفته شده	verb	w
به گفته	according_to	s
به گفتهٔ	according_to	s
به گفته‌ی	according_to	s
بنا به گفته	according_to	s
به گزارش	according_to	s
به نقل از	according_to	s
بر اساس	according_to	w
طبق	according_to	w
بنا بر	according_to	w
به اعتقاد	according_to	s
به باور	according_to	s
از نظر	according_to	w
به نوشته	according_to	s
به ادعای	according_to	s
به قول	according_to	s
بیانیه	noun	s
اظهارات	noun	s
سخنان	noun	s
سخنرانی	noun	s
مصاحبه	noun	s
گفت‌وگو	noun	s
گفتگو	noun	s
پیام	noun	s
نامه	noun	s
سخنگوی	noun	s
توییت	noun	s
پست	noun	s
نشست خبری	noun	s
کنفرانس خبری	noun	s
اعلامیه	noun	s

[quote_marks]
primary	«	»
alternative	"	"
alternative	“	”
secondary	‹	›

[complementizers]
که
اینکه

[pronouns]
او	-	s
وی	-	s
آنها	-	p
آن‌ها	-	p
ایشان	-	p

[name_markers]
موسوم به
به نام
تحت عنوان
با عنوان
معروف به
ملقب به
به اصطلاح
فیلم
کتاب
روزنامه
مجله
شبکه
سریال
پروژه
عملیات
شرکت
گروه
حزب
شعار
کلمه
واژه
عبارت

[cue_order]
before_sv	3
after_vs	1
after_sv	2
sov	2
prodrop	2

[quote_particles]
