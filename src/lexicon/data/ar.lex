# Arabic
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
قال	verb	s
قالت	verb	s
قالا	verb	s
قالوا	verb	s
يقول	verb	s
تقول	verb	s
يقولون	verb	s
قائلا	verb	s
قائلة	verb	s
قائلين	verb	s
قائلاً	verb	s
أضاف	verb	s
أضافت	verb	s
أضافوا	verb	s
يضيف	verb	s
تضيف	verb	s
مضيفا	verb	s
مضيفة	verb	s
مضيفاً	verb	s
أكد	verb	s
أكدت	verb	s
أكدوا	verb	s
يؤكد	verb	s
تؤكد	verb	s
يؤكدون	verb	s
مؤكدا	verb	s
مؤكدة	verb	s
مؤكدين	verb	s
مؤكداً	verb	s
أوضح	verb	s
أوضحت	verb	s
أوضحوا	verb	s
يوضح	verb	s
توضح	verb	s
موضحا	verb	s
موضحة	verb	s
موضحاً	verb	s
أعلن	verb	s
أعلنت	verb	s
أعلنوا	verb	s
يعلن	verb	s
تعلن	verb	s
معلنا	verb	s
معلنة	verb	s
معلناً	verb	s
صرح	verb	s
صرّح	verb	s
صرحت	verb	s
صرّحت	verb	s
يصرح	verb	s
تصرح	verb	s
مصرحا	verb	s
مصرحة	verb	s
ذكر	verb	s
ذكرت	verb	s
ذكروا	verb	s
يذكر	verb	s
تذكر	verb	s
أشار	verb	s
أشارت	verb	s
أشاروا	verb	s
يشير	verb	s
تشير	verb	s
مشيرا	verb	s
مشيرة	verb	s
مشيرين	verb	s
مشيراً	verb	s
أفاد	verb	s
أفادت	verb	s
أفادوا	verb	s
يفيد	verb	s
تفيد	verb	s
مفيدا	verb	s
تابع	verb	w
تابعت	verb	w
يتابع	verb	s
متابعا	verb	s
متابعة	verb	w
متابعاً	verb	s
أردف	verb	s
أردفت	verb	s
مردفا	verb	s
مردفة	verb	s
استطرد	verb	s
استطردت	verb	s
مستطردا	verb	s
مستطردة	verb	s
استدرك	verb	s
استدركت	verb	s
مستدركا	verb	s
اعتبر	verb	s
اعتبرت	verb	s
اعتبروا	verb	s
يعتبر	verb	s
تعتبر	verb	s
معتبرا	verb	s
معتبرة	verb	s
معتبرين	verb	s
معتبراً	verb	s
شدد	verb	s
شدّد	verb	s
شددت	verb	s
يشدد	verb	s
تشدد	verb	s
مشددا	verb	s
مشددة	verb	s
مشدداً	verb	s
لفت	verb	s
لفتت	verb	s
يلفت	verb	s
تلفت	verb	s
لافتا	verb	s
لافتة	verb	s
لافتاً	verb	s
نوه	verb	s
نوّه	verb	s
نوهت	verb	s
منوها	verb	s
منوهة	verb	s
نبه	verb	s
نبّه	verb	s
نبهت	verb	s
منبها	verb	s
منبهة	verb	s
حذر	verb	s
حذّر	verb	s
حذرت	verb	s
حذروا	verb	s
يحذر	verb	s
تحذر	verb	s
محذرا	verb	s
محذرة	verb	s
محذراً	verb	s
نفى	verb	s
نفت	verb	s
نفوا	verb	s
ينفي	verb	s
تنفي	verb	s
نافيا	verb	s
نافية	verb	s
زعم	verb	s
زعمت	verb	s
يزعم	verb	s
تزعم	verb	s
زاعما	verb	s
ادعى	verb	s
ادّعى	verb	s
ادعت	verb	s
اعترف	verb	s
اعترفت	verb	s
يعترف	verb	s
معترفا	verb	s
معترفة	verb	s
أقر	verb	s
أقرت	verb	s
يقر	verb	s
مقرا	verb	s
أعرب	verb	s
أعربت	verb	s
أعربوا	verb	s
يعرب	verb	s
تعرب	verb	s
معربا	verb	s
معربة	verb	s
علق	verb	s
علّق	verb	s
علقت	verb	s
علّقت	verb	s
معلقا	verb	s
معلقة	verb	s
أجاب	verb	s
أجابت	verb	s
يجيب	verb	s
تجيب	verb	s
مجيبا	verb	s
مجيبة	verb	s
تساءل	verb	s
تساءلت	verb	s
يتساءل	verb	s
متسائلا	verb	s
متسائلة	verb	s
صاح	verb	s
صاحت	verb	s
هتف	verb	s
هتفت	verb	s
هتفوا	verb	s
صرخ	verb	s
صرخت	verb	s
غرد	verb	s
غرّد	verb	s
غردت	verb	s
مغردا	verb	s
أبرز	verb	s
أبرزت	verb	s
مبرزا	verb	s
مبرزة	verb	s
انتقد	verb	s
انتقدت	verb	s
منتقدا	verb	s
منتقدة	verb	s
ندد	verb	s
ندّد	verb	s
نددت	verb	s
منددا	verb	s
استنكر	verb	s
استنكرت	verb	s
مستنكرا	verb	s
أشاد	verb	s
أشادت	verb	s
مشيدا	verb	s
مشيدة	verb	s
اختتم	verb	s
اختتمت	verb	s
مختتما	verb	s
أخبر	verb	s
أخبرت	verb	s
أبلغ	verb	s
أبلغت	verb	s
حكى	verb	w
يحكي	verb	s
روى	verb	w
روت	verb	s
يروي	verb	s
تروي	verb	s
يوضّح	verb	s
أوردت	verb	s
أورد	verb	s
تحدث	verb	w
تحدثت	verb	w
متحدثا	verb	s
متحدثة	verb	s
استغرب	verb	s
استغربت	verb	s
مستغربا	verb	s
تعهد	verb	s
تعهدت	verb	s
متعهدا	verb	s
استرسل	verb	s
استرسلت	verb	s
مسترسلا	verb	s
تأسف	verb	s
تأسفت	verb	s
متأسفا	verb	s
خلص	verb	s
خلصت	verb	s
خاطب	verb	s
مخاطبا	verb	s
جزم	verb	s
جازما	verb	s
ألمح	verb	s
ألمحت	verb	s
توعد	verb	s
توعدت	verb	s
متوعدا	verb	s
سخر	verb	s
ساخرا	verb	s
ساخرة	verb	s
وصفا	verb	s
ناشدت	verb	s
أجابوا	verb	s
صرحوا	verb	s
ذكرا	verb	s
متسائلين	verb	s
منبهين	verb	s
لافتين	verb	s
شارحين	verb	s
واصفين	verb	s
منتقدين	verb	s
موضحين	verb	s
مضيفين	verb	s
معربين	verb	s
كتب	verb	w
كتبت	verb	w
يكتب	verb	w
نشر	verb	w
نشرت	verb	w
دوّن	verb	w
رأى	verb	w
رأت	verb	w
يرى	verb	w
ترى	verb	w
بيّن	verb	w
بينت	verb	w
مبينا	verb	w
مبينة	verb	w
كشف	verb	w
كشفت	verb	w
كشفوا	verb	w
يكشف	verb	w
كاشفا	verb	w
اتهم	verb	w
اتهمت	verb	w
متهما	verb	w
متهمة	verb	w
طالب	verb	w
طالبت	verb	w
طالبوا	verb	w
يطالب	verb	w
مطالبا	verb	w
دعا	verb	w
دعت	verb	w
يدعو	verb	w
تدعو	verb	w
داعيا	verb	w
داعية	verb	w
عبّر	verb	w
عبرت	verb	w
معبرا	verb	w
معبرة	verb	w
رد	verb	w
ردّ	verb	w
ردت	verb	w
ردا	verb	w
وصف	verb	w
وصفت	verb	w
يصف	verb	w
واصفا	verb	w
واصفة	verb	w
توقع	verb	w
توقعت	verb	w
متوقعا	verb	w
هدد	verb	w
هددت	verb	w
مهددا	verb	w
نقل	verb	w
نقلت	verb	w
جدد	verb	w
جددت	verb	w
مجددا	verb	w
خلصوا	verb	w
سجل	verb	w
سجلت	verb	w
مسجلا	verb	w
واصل	verb	w
ختم	verb	w
ختمت	verb	w
شرح	verb	w
شرحت	verb	w
أدان	verb	w
أدانت	verb	w
رفض	verb	w
رفضت	verb	w
أبدى	verb	w
أبدت	verb	w
أثنى	verb	w
حث	verb	w
حثت	verb	w
ناشد	verb	w
سأل	verb	w
سألت	verb	w
يسأل	verb	w
أجمع	verb	w
مذكرا	verb	w
تمنى	verb	w
تمنت	verb	w
عزا	verb	w
عزت	verb	w
أرجع	verb	w
يعتقد	verb	w
تعتقد	verb	w
يظن	verb	w
وعد	verb	w
وعدت	verb	w
اقترح	verb	w
اقترحت	verb	w
أمر	verb	w
أمرت	verb	w
طلب	verb	w
طلبت	verb	w
يطلب	verb	w
تشرح	verb	w
وفق	according_to	s
وفقا ل	according_to	s
وفقًا ل	according_to	s
وفقاً ل	according_to	s
وفق ما	according_to	s
حسب	according_to	s
بحسب	according_to	s
حسبما	according_to	s
حسب ما	according_to	s
بحسب ما	according_to	s
طبقا ل	according_to	s
نقلا عن	according_to	s
على حد قول	according_to	s
على حد قوله	according_to	s
على حد قولها	according_to	s
على حد تعبيره	according_to	s
على حد تعبيرها	according_to	s
على حد وصفه	according_to	s
على حد زعمه	according_to	s
بحسب تعبيره	according_to	s
حسب تعبيره	according_to	s
بحسب قوله	according_to	s
حسب قوله	according_to	s
كما قال	according_to	s
كما جاء	according_to	s
جاء في	according_to	w
ورد في	according_to	w
استنادا إلى	according_to	w
من وجهة نظر	according_to	w
على لسان	according_to	w
نقلت عن	according_to	s
نقل عن	according_to	s
تصريح	noun	s
تصريحات	noun	s
بيان	noun	s
قول	noun	s
قوله	noun	s
قولها	noun	s
قولهم	noun	s
أقوال	noun	s
كلمة	noun	s
كلمته	noun	s
تغريدة	noun	s
تدوينة	noun	s
منشور	noun	s
حديث	noun	s
حديثه	noun	s
خطاب	noun	s
خطابه	noun	s
مقابلة	noun	s
حوار	noun	s
لقاء	noun	s
مؤتمر صحفي	noun	s
مؤتمر صحافي	noun	s
المتحدث باسم	noun	s
المتحدثة باسم	noun	s
الناطق باسم	noun	s
الناطقة باسم	noun	s
رسالة	noun	s
شهادة	noun	s
تعليق	noun	s
مداخلة	noun	s
اتصال هاتفي	noun	s
بلاغ	noun	s
خبر	noun	s
قائلًا	verb	s
مضيفًا	verb	s
مؤكدًا	verb	s
موضحًا	verb	s
معلنًا	verb	s
مشيرًا	verb	s
لافتًا	verb	s
معتبرًا	verb	s
مشددًا	verb	s
محذرًا	verb	s
متابعًا	verb	s
وصرح	verb	s
يردف	verb	s
أردفوا	verb	s
نبهوا	verb	s
عقب	verb	s
عقبت	verb	s
معقبا	verb	s
معقباً	verb	s
أسرّ	verb	s
بيّنت	verb	s
شددوا	verb	s
كرر	verb	s
كررت	verb	s
مكررا	verb	s
استهل	verb	s
استهلت	verb	s
أنهى	verb	s
يهتف	verb	s
يهتفون	verb	s
تهتف	verb	s
يصرخ	verb	s
تصرخ	verb	s
تصيح	verb	s
يصيح	verb	s
مرددا	verb	s
مرددين	verb	s
يردد	verb	s
يرددون	verb	s
ردد	verb	s
رددوا	verb	s
أفصح	verb	s
يعلق	verb	s
تعلق	verb	s
يوجز	verb	s
ينقل	verb	s
نصح	verb	s
نصحت	verb	s
تمتم	verb	s
همس	verb	s
ادعوا	verb	s
نوهوا	verb	s
طمأن	verb	s
طمأنت	verb	s
أصر	verb	s
أصرت	verb	s
أقسم	verb	s
أقسمت	verb	s
برر	verb	s
بررت	verb	s
مبررا	verb	s
تعجب	verb	s
يتذكر	verb	s
تتذكر	verb	s
أمل	verb	s
أملت	verb	s
آملا	verb	s
آملة	verb	s
استنتج	verb	s
أكمل	verb	s
أكملت	verb	s
مكملا	verb	s
يكمل	verb	s
وأكمل	verb	s

[quote_marks]
primary	“	”
alternative	«	»
alternative	"	"
secondary	‘	’
alternative	((	))

[complementizers]
أن
إن
بأن
أنه
أنها
إنه
إنها
أنهم
بأنه
بأنها
بأنهم
بأننا
أنني
إنني
أننا
إننا

[pronouns]
هو	m	s
هي	f	s
هم	-	p
هن	-	p
هما	-	p

[name_markers]
المعروف باسم
المعروفة باسم
ما يسمى
ما يعرف
المسمى
المسماة
الملقب
الملقبة
بعنوان
صحيفة
جريدة
مجلة
قناة
موقع
وكالة
شركة
منصة
فيلم
كتاب
رواية
برنامج
حركة
تنظيم
جماعة
حزب
مشروع
عملية
حملة
مبادرة
تطبيق
اسم
لقب
مهرجان
أغنية
مسلسل
فندق
مؤسسة
جمعية
منظمة
سفينة
مؤتمر
ميناء
ملعب
شبكة
فريق
لجنة
كلمة
مصطلح
المدعو
المدعوة
المكنى
الملقبين
المسمى بـ
مدينة
قرية
بلدة
منطقة
مستشفى
مطار
شارع
جامعة
ما يسمى بـ
تسمى
يسمى
سلسلة
لعبة
هاشتاغ
وسم
قناتي
صحيفتي
موقعي
مسرحية
ديوان
جائزة
بطولة
دوري
نادي
كتيبة
لواء
ميليشيا
مليشيا
قوات
فصيل
فيروس
دواء
إعصار
عاصفة
عبارة
شعار
تحت شعار
تحت عنوان
حساب
معركة
درع
عنوان

[cue_order]
before_vs	3
before_sv	2
after_vs	3
after_sv	1
prodrop	3

[quote_particles]
و	clitic
ف	clitic
ب	clitic
ل	clitic
ك	clitic
ال	clitic
وال	clitic
بال	clitic
لل	clitic
كال	clitic
بـ	clitic
لـ	clitic
كـ	clitic
وبـ	clitic
ولـ	clitic
