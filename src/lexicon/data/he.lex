# Hebrew
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
אמר	verb	s
אמרה	verb	s
אמרו	verb	s
אומר	verb	s
אומרת	verb	s
אומרים	verb	s
הוסיף	verb	s
הוסיפה	verb	s
הוסיפו	verb	s
מוסיף	verb	s
מוסיפה	verb	s
טען	verb	s
טענה	verb	s
טענו	verb	s
טוען	verb	s
טוענת	verb	s
טוענים	verb	s
הסביר	verb	s
הסבירה	verb	s
הסבירו	verb	s
מסביר	verb	s
מסבירה	verb	s
ציין	verb	s
ציינה	verb	s
ציינו	verb	s
מציין	verb	s
מציינת	verb	s
הדגיש	verb	s
הדגישה	verb	s
הדגישו	verb	s
מדגיש	verb	s
מדגישה	verb	s
סיפר	verb	s
סיפרה	verb	s
סיפרו	verb	s
מספר	verb	s
מספרת	verb	s
כתב	verb	s
כתבה	verb	s
כתבו	verb	s
כותב	verb	s
כותבת	verb	s
השיב	verb	s
השיבה	verb	s
השיבו	verb	s
משיב	verb	s
ענה	verb	s
ענתה	verb	s
ענו	verb	s
שאל	verb	s
שאלה	verb	s
שואל	verb	s
הודיע	verb	s
הודיעה	verb	s
הודיעו	verb	s
מסר	verb	s
מסרה	verb	s
מסרו	verb	s
הצהיר	verb	s
הצהירה	verb	s
מצהיר	verb	s
הודה	verb	s
הודתה	verb	s
הזהיר	verb	s
הזהירה	verb	s
מזהיר	verb	s
הבהיר	verb	s
הבהירה	verb	s
הבהירו	verb	s
מבהיר	verb	s
סיכם	verb	s
סיכמה	verb	s
מסכם	verb	s
המשיך	verb	s
המשיכה	verb	s
ממשיך	verb	s
ציטט	verb	s
צעק	verb	s
צעקה	verb	s
הגיב	verb	s
הגיבה	verb	s
הגיבו	verb	s
מגיב	verb	s
אישר	verb	s
אישרה	verb	s
אישרו	verb	s
הכחיש	verb	s
הכחישה	verb	s
הכריז	verb	s
הכריזה	verb	s
הבטיח	verb	s
הבטיחה	verb	s
תקף	verb	s
תקפה	verb	s
ביקר	verb	s
ביקרה	verb	s
התלונן	verb	s
התלוננה	verb	s
קבע	verb	s
קבעה	verb	s
העריך	verb	s
העריכה	verb	s
העיר	verb	s
העירה	verb	s
צייץ	verb	s
צייצה	verb	s
נזכר	verb	s
נזכרת	verb	s
גרס	verb	s
גרסה	verb	s
קרא	verb	w
קראה	verb	w
פנה	verb	s
ביקש	verb	s
ביקשה	verb	s
דרש	verb	s
דרשה	verb	s
נמסר	verb	w
לדבריו	verb	s
לדבריה	verb	s
נכתב	verb	s
יגיד	verb	s
מצטטת	verb	s
קובע	verb	s
קבעו	verb	s
נימקו	verb	s
נימק	verb	s
העידה	verb	s
העיד	verb	s
מדגישים	verb	s
תהה	verb	s
תהו	verb	s
זעק	verb	s
הטיח	verb	s
הטיחה	verb	s
מסבירים	verb	s
מספרים	verb	s
מודיע	verb	s
דורש	verb	w
דורשת	verb	s
אמרתי	verb	s
פסק	verb	s
פסקה	verb	s
קורא	verb	s
קוראת	verb	s
שיתף	verb	s
שיתפה	verb	s
סיפרתי	verb	s
והוסיף	verb	s
חושב	verb	w
חושבת	verb	w
מאמין	verb	w
מאמינה	verb	w
סבור	verb	w
סבורה	verb	w
רואה	verb	w
תיאר	verb	w
תיארה	verb	w
כינה	verb	w
כינתה	verb	w
מודה	verb	w
מציע	verb	w
הציע	verb	w
האשים	verb	w
האשימה	verb	w
מקווה	verb	w
מעריך	verb	w
דיווח	verb	w
דיווחה	verb	w
דיברה	verb	w
דיבר	verb	w
פירסם	verb	w
פרסם	verb	w
כתוב	verb	w
זוכר	verb	w
זוכרת	verb	w
כעס	verb	w
דאג	verb	w
נקבע	verb	w
לפי	according_to	s
על פי	according_to	s
לדברי	according_to	s
לדבריו	according_to	s
לדבריה	according_to	s
לדבריהם	according_to	s
כדברי	according_to	s
לטענת	according_to	s
לטענתו	according_to	s
לטענתה	according_to	s
להערכת	according_to	s
לדעת	according_to	w
לדעתו	according_to	s
לדעתה	according_to	s
בלשונו	according_to	s
כלשונו	according_to	s
כך לדברי	according_to	s
כפי שאמר	according_to	s
מטעם	according_to	w
הודעה	noun	s
הצהרה	noun	s
ראיון	noun	s
נאום	noun	s
מכתב	noun	s
דובר	noun	s
דוברת	noun	s
פוסט	noun	s
ציוץ	noun	s
דברים	noun	s
תגובה	noun	s
שיחה	noun	s
מסיבת עיתונאים	noun	s

[quote_marks]
primary	"	"
alternative	״	״
alternative	„	”
alternative	“	”
secondary	'	'

[complementizers]
כי
ש
שלא

[pronouns]
הוא	m	s
היא	f	s
הם	-	p
הן	-	p

[name_markers]
המכונה
המכונים
שנקרא
שנקראת
בשם
הסרט
הספר
העיתון
הסדרה
התוכנית
הרומן
המונח
המילה
מבצע
חברת
תנועת
ארגון
כתב העת
השיר
האלבום

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
ה	clitic
ו	clitic
ב	clitic
ל	clitic
מ	clitic
ש	clitic
כ	clitic
וה	clitic
שה	clitic
של	clitic
מה	clitic
כש	clitic
