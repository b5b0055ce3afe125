# Hebrew
# Written for this project.

[consent]
אתר זה משתמש בעוגיות	start
אתר זה עושה שימוש בעוגיות	start
האתר משתמש בעוגיות	start
האתר עושה שימוש בעוגיות	start
אתר זה עושה שימוש בקובצי	start
אתר זה משתמש בקובצי	start
האתר משתמש בקובצי	start
אנו משתמשים בעוגיות	start
אנחנו משתמשים בעוגיות	start
אנו משתמשים בקובצי	start
אנחנו משתמשים בקובצי	start
באתר זה נעשה שימוש	start
המשך גלישה באתר	start
המשך הגלישה באתר	start
בהמשך הגלישה באתר	start
גלישתך באתר	start
על ידי המשך הגלישה	start
בלחיצה על אישור	start
השימוש באתר מהווה הסכמה	start
האתר אוסף עוגיות	start
אני מסכים	whole
אני מסכים/ה	whole
אני מאשר	whole
אני מאשר/ת	whole
אישור	whole
הבנתי	whole
מסכים	whole
קבל הכל	whole
אשר הכל	whole
קבל את כל העוגיות	whole
דחה הכל	whole
דחיית הכל	whole
הגדרות עוגיות	whole
העדפות פרטיות	whole
ניהול העדפות	whole
מדיניות עוגיות	whole
מדיניות קובצי Cookie	whole
למידע נוסף	whole

[comments]
תגובות	whole
תגובה	whole
הוספת תגובה	whole
הוסף תגובה	whole
הוסיפו תגובה	whole
הגב	whole
הגיבו	whole
להגיב	whole
כתיבת תגובה	whole
כתוב תגובה	whole
כתבו תגובה	whole
השאר תגובה	whole
השאירו תגובה	whole
השארת תגובה	whole
שליחת תגובה	whole
שלח תגובה	whole
פרסם תגובה	whole
פרסום תגובה	whole
לכל התגובות	whole
כל התגובות	whole
תגובות גולשים	whole
אין תגובות	whole
אין תגובות עדיין	whole
ביטול תגובה	whole
לביטול התגובה	whole
לבטל	whole
תגובה חדשה	whole
הגב לכתבה	whole
הגיבו לכתבה	whole
מה דעתכם	whole
הצטרפו לדיון	whole
טען עוד תגובות	whole
טען תגובות נוספות	whole
דווח על תגובה	whole
לתגובה	whole
טוקבקים	whole
הכי מדורגות	whole
תגובות לכתבה	whole
האימייל לא יוצג באתר	start
כתובת האימייל שלך לא תפורסם	start
כתובת הדוא"ל שלך לא תפורסם	start
שדות החובה מסומנים	start
שמור בדפדפן זה את השם	start
שמור את השם שלי	start
יש להתחבר למערכת כדי לכתוב תגובה	start
עליך להתחבר כדי	start
אין לשלוח תגובות	start
אין לשלוח תגובות הכוללות	start
תגובות הכוללות דברי הסתה	start
תגובתך נשלחה	start
תודה! תגובתך	start
תגובתכם התקבלה	start
לפני פרסום התגובה	start
התגובה שלך ממתינה	start
האתר הזה משתמש ב-Akismet	start
אתר זה עושה שימוש ב-Akismet	start
מצאתם טעות	start
מצאת טעות	start
ראיתם טעות	start
יש לכם סיפור	start
נתקלתם בסיפור	start

[related]
קראו עוד	start
קרא עוד:	start
קראו גם	start
קרא גם:	start
ראו גם	start
עוד בנושא	start
עוד באתר	start
לקריאה נוספת	start
לכתבות נוספות בנושא	start
לכתבה המלאה	start
לקריאת הכתבה המלאה	start
צפו גם	start
ידיעות נוספות בנושא	start
אולי יעניין אותך	start
אולי יעניין אתכם	start
עוד בנושא:	start
לסיפור המלא	start
כתבות נוספות באתר	start
כתבות קשורות	whole
כתבות נוספות	whole
כתבות מומלצות	whole
כתבות אחרונות	whole
כתבות דומות	whole
פוסטים קשורים	whole
פוסטים אחרונים	whole
מאמרים קשורים	whole
מאמרים נוספים	whole
מאמרים אחרונים	whole
ידיעות קשורות	whole
ידיעות אחרונות	whole
חדשות אחרונות	whole
עדכונים אחרונים	whole
מומלצים	whole
מומלץ	whole
מומלצים עבורך	whole
מומלצים בשבילך	whole
המומלצים	whole
הנצפים ביותר	whole
הנצפות ביותר	whole
הנקראות ביותר	whole
הנקראים ביותר	whole
הכי נקראות	whole
הכי נקראים	whole
הכי נצפים	whole
הכי חם ברשת	whole
הכי חמים	whole
חם ברשת	whole
אולי תאהבו גם	whole
אולי יעניין אותך גם	whole
עוד חדשות	whole
עוד כתבות	whole
עוד בחדשות	whole
עוד סיפורים	whole
עוד מאותו מדור	whole
באותו נושא	whole
עוד מאת הכותב	whole
המשך לקרוא	whole
להמשך קריאה	whole
המשך קריאה	whole
המשך	whole
בחירת העורכים	whole
בחירות העורך	whole
מבזקים	whole
כל המבזקים	whole
כתבות שיעניינו אותך	whole
תוכן מומלץ	whole
תכנים נוספים	whole
תכנים מומלצים	whole
אסור לפספס	whole
מה חדש	whole
עוד	whole

[share]
שתף	whole
שתפו	whole
שיתוף	whole
לשתף	whole
שתף כתבה	whole
שתפו כתבה	whole
שיתוף כתבה	whole
שתפו את הכתבה	whole
שתף בפייסבוק	whole
שתפו בפייסבוק	whole
שיתוף בפייסבוק	whole
שתף בטוויטר	whole
שתפו בטוויטר	whole
שיתוף בטוויטר	whole
שתף בוואטסאפ	whole
שתפו בוואטסאפ	whole
שיתוף בוואטסאפ	whole
שיתוף בוואצאפ	whole
שלח לחבר	whole
שלחו לחבר	whole
שלח במייל	whole
שליחה במייל	whole
שליחה לחבר	whole
העתק קישור	whole
העתקת קישור	whole
הקישור הועתק	whole
פייסבוק	whole
טוויטר	whole
וואטסאפ	whole
ווטסאפ	whole
ווצאפ	whole
טלגרם	whole
אינסטגרם	whole
לינקדאין	whole
עקבו אחרינו	start
עקוב אחרינו	whole
מצאו אותנו גם ב	whole
הצטרפו אלינו	whole
הדפס	whole
הדפסה	whole
הדפסת כתבה	whole
שמור כתבה	whole
שמירה	whole
הצטרפו לקבוצת הוואטסאפ	start
הצטרפו לערוץ הטלגרם	start
לעדכונים נוספים ושליחת	start
להצטרפות לקבוצת	start
להורדת האפליקציה	start
הורידו את האפליקציה	start
הורידו את אפליקציית	start
מצאתם טעות בכתבה	start
מצאתם טעות לשון	start
טעינו? נתקן	start
אם מצאתם טעות	start
הוסיפו אותנו כמקור מועדף	start
דיווח על טעות	whole
דווחו על טעות	whole
מתנה לחבר	whole
סיכום AI	whole
תקציר AI	whole
שפות נוספות	whole

[newsletter]
ניוזלטר	whole
הניוזלטר שלנו	whole
הרשמה לניוזלטר	whole
הירשמו לניוזלטר	start
הרשמו לניוזלטר	start
הרשם לניוזלטר	whole
הצטרפו לניוזלטר	start
הרשמה	whole
להרשמה	whole
הירשם	whole
הירשמו	whole
הירשמו עכשיו	whole
הרשמה לעדכונים	whole
הרשמה לדיוור	whole
רשימת תפוצה	whole
הצטרפו לרשימת התפוצה	start
כתובת אימייל	whole
כתובת דוא"ל	whole
הכנס אימייל	whole
הזינו כתובת מייל	whole
אימייל	whole
דוא"ל	whole
קבלת התראות	whole
קבלו התראות	whole
שלח	whole
הירשמו לקבלת	start
הרשמו לקבלת	start
רוצים לקבל עדכונים	start
רוצה לקבל עדכונים	start
לקבלת עדכונים	start
אני מאשר קבלת	start
אני מאשר/ת קבלת	start
אני מעוניין לקבל	start
ברצוני לקבל	start
נרשמת בהצלחה	start
הרשמתך התקבלה	start
עקבו אחרינו	start
הצטרפו לקבוצת	start
הצטרפו לערוץ	start
הצטרפו לעדכונים	start

[tags]
תגיות	whole
תגים	whole
תג	whole
תגית	whole
נושאים	whole
נושאים קשורים	whole
עוד בנושאים	whole
תגיות קשורות	whole
קטגוריות	whole
קטגוריה	whole
מילות מפתח	whole
תגיות לכתבה	whole
נושאים חמים	whole
עוד באותו נושא	whole
תגיות:	start
תגים:	start
קטגוריות:	start
קטגוריה:	start
נושאים:	start
מילות מפתח:	start
עוד בנושאים:	start
עוד על	whole

[navigation]
דף הבית	whole
עמוד הבית	whole
דף ראשי	whole
ראשי	whole
חזרה	whole
חזור	whole
חזרה למעלה	whole
חזרה לראש העמוד	whole
חזור למעלה	whole
לראש הדף	whole
לראש העמוד	whole
חזרה לדף הבית	whole
תפריט	whole
תפריט ראשי	whole
חיפוש	whole
חפש	whole
חיפוש באתר	whole
התחברות	whole
התחבר	whole
התחברו	whole
כניסה	whole
כניסה למערכת	whole
כניסה לחשבון	whole
התנתקות	whole
התנתק	whole
אודות	whole
אודותינו	whole
צור קשר	whole
צרו קשר	whole
יצירת קשר	whole
כתבו לנו	whole
מערכת	whole
ארכיון	whole
מפת האתר	whole
מפת אתר	whole
הבא	whole
הקודם	whole
הבאה	whole
הקודמת	whole
לעמוד הבא	whole
לעמוד הקודם	whole
הכתבה הבאה	whole
הכתבה הקודמת	whole
לכתבה הבאה	whole
לכתבה הקודמת	whole
פוסט קודם	whole
פוסט הבא	whole
סגור	whole
סגירה	whole
פתח	whole
פתח תפריט	whole
סגור תפריט	whole
הצג הכל	whole
הצג עוד	whole
ראה הכל	whole
לכל הכתבות	whole
טען עוד	whole
טען עוד כתבות	whole
לצפייה	whole
דלג לתוכן	whole
דילוג לתוכן	whole
עבור לתוכן	whole
עבור לתוכן העמוד	whole
נגישות	whole
הצהרת נגישות	whole
תפריט נגישות	whole
גודל טקסט	whole
הגדל טקסט	whole
הקטן טקסט	whole
האזנה לכתבה	whole
האזינו לכתבה	whole
גלריה	whole
לגלריה	whole
וידאו	whole
וידיאו	whole
תמונות	whole
פודקאסטים	whole
מזג אוויר	whole
שידור חי	whole
אפליקציה	whole
RSS	whole
זמן קריאה:	start
זמן קריאה	start
דקות קריאה	start

[front_page]
ראשי
עמוד הבית
דף הבית

[no_sections]
כללי
ללא קטגוריה

[no_tags]
חדשות
כתבה
כתבות
מבזקים
וידאו
תמונות
עיתון

[advertisement]
פרסומת	whole
פרסומות	whole
מודעה	whole
מודעות	whole
תוכן ממומן	whole
תוכן שיווקי	whole
תוכן מקודם	whole
תוכן מסחרי	whole
כתבה פרסומית	whole
ממומן	whole
בשיתוף	whole
בחסות	whole
תוכן פרסומי	whole
המשך הכתבה אחרי הפרסומת	whole
פרסמו אצלנו	whole
פרסם אצלנו	whole
המשך הכתבה לאחר הפרסומת	start
הכתבה ממשיכה לאחר הפרסומת	start
בשיתוף מערכת	start
* תוכן ממומן	start

[legal]
כל הזכויות שמורות	start
תנאי שימוש	whole
תנאי השימוש	whole
תקנון	whole
תקנון האתר	whole
מדיניות פרטיות	whole
מדיניות הפרטיות	whole
פרטיות	whole
הצהרת פרטיות	whole
זכויות יוצרים	whole
הסרת תוכן	whole
גילוי נאות	whole
דרושים	whole
פרסמו באתר	whole
© כל הזכויות	start
אנו מכבדים זכויות יוצרים	start
אנחנו מכבדים זכויות יוצרים	start
אנו מכבדים את זכויות היוצרים	start
אם זיהיתם צילום	start
אם זיהיתם בפרסומינו	start
שימוש לפי סעיף 27א	start
השימוש ביצירות באתר	start
בשימוש לפי סעיף 27א	start
לפי סעיף 27א	start
אין לשכפל, להעתיק	start
בניית אתרים	start
עיצוב ופיתוח	start
אפיון ועיצוב	start

[paywall]
רכישת מינוי	whole
לרכישת מינוי	whole
למינוי	whole
כבר מנויים	whole
כתבה למנויים	whole
כתבה למנויים בלבד	whole
תוכן למנויים	whole
מנויים בלבד	whole
מינוי דיגיטלי	whole
רכשו מינוי	whole
כדי להמשיך לקרוא	start
להמשך קריאה הירשמו	start
להמשך קריאה התחברו	start
כתבה זו פתוחה למנויים	start
הכתבה פתוחה למנויים	start
כבר מנויים?	start
לקריאת הכתבה המלאה הירשמו	start
כתבה זו זמינה למנויים	start
רוצים להמשיך לקרוא	start
ניצלת את מכסת	start
מכסת הכתבות	start

[caption]
צילום:	start
צילומים:	start
צילום מסך:	start
צילום מסך	start
תמונה:	start
תמונות:	start
איור:	start
קרדיט:	start
קרדיט תמונה	start
קרדיט צילום	start
אילוסטרציה:	start
צילום אילוסטרציה	start
צילום ארכיון	start
באדיבות:	start
עריכה:	start
מקור:	start
וידאו:	start
(צילום:	start
אילוסטרציה	whole
למצולם אין קשר לנאמר בכתבה	whole
למצולמים אין קשר לנאמר בכתבה	whole

[headline_labels]
בלעדי
חדשות
מבזק
מבזקים
דחוף
צפו
תיעוד
תיעוד:
פרשנות
דעה
דעות
טור
טור אישי
פרסום ראשון
חשיפה
ראיון
ראיון מיוחד
ראיון בלעדי
תחקיר
מיוחד
עדכון
האזינו
הפרסום הראשון
סקופ
וידאו
גלריה
ניתוח
בזמן אמת
סקירה
ביקורת
פודקאסט
דיווח

[live]
שידור חי
בשידור חי
לייב
עדכונים שוטפים
דיווח שוטף
עדכון שוטף
בזמן אמת
דיווחים שוטפים
עדכונים בזמן אמת
מתעדכן
ידיעה מתעדכנת

[byline_prefixes]
מאת
כתב
כתבה
כותב
כותבת
נכתב על ידי
פורסם על ידי
על ידי
מחבר
תרגום
תרגם
צילם
כתבו
ערך
ערכה

[contributions]
צילום
צילומים
איור
תרגום
תמונה

[roles]
כתב
כתבת
כתבנו
כתבתנו
כתבי
עורך
עורכת
עורך ראשי
העורך הראשי
סגן עורך
עיתונאי
עיתונאית
פרשן
פרשנית
הכתב הצבאי
כתב צבאי
הכתב המדיני
הכתב הפוליטי
כתב לענייני צבא
כתב לענייני משפט
שליח
שליחנו
שליחתנו
שליח מיוחד
צלם
צלמת
מערכת
חדשות
דסק חוץ
דסק החדשות
סוכנויות הידיעות
סוכנויות
תרגום
כתב הספורט
כתבת הבריאות
בעל טור
בעלת טור
פובליציסט
ניו יורק
וושינגטון
לונדון
ירושלים
ברלין
פריז
מוסקבה
כתב בכיר
כתבת בכירה
כתב מדיני
כתבת מדינית
כתב פלילים
כתב משפטי
כתבת בריאות
כתב ספורט
כתב כלכלי
פרשן צבאי
פרשן מדיני
עורכת ראשית
עורך חדשות
עורך משנה
טוריסט
סופר
סופרת
מגיש
מגישה
תחקירן
תחקירנית
מערכת האתר
כתב חוץ

[nobodies]
לא ידוע
אורח
אנונימי
ללא שם
מחבר לא ידוע
מנהל האתר
מערכת ניהול

[agencies]
רויטרס
סוכנות רויטרס
איי-פי
אי־פי
איי.פי
אי. פי
איי אף פי
אי.אף.פי
אי-אף-פי
אסושייטד פרס
אסושיאייטד פרס
סוכנות הידיעות הצרפתית
בלומברג
שינחואה
טאס
אנדולו
סאנא
וואפא
תסנים
פארס
סוכנויות הידיעות
סוכנות הידיעות
סוכנויות
תצפית
סוכנות תצפית לבנייה
אימג'בנק
פלאש 90
פלאש90
גטי
גטי אימג'ס
גטי ישראל
שאטרסטוק
לע"מ
דובר צה"ל

[joiners]
ו
וגם
עם
יחד עם
בשיתוף

[months]
ינואר	1
בינואר	1
ינו	1
ינו'	1
ינו׳	1
פברואר	2
בפברואר	2
פבר	2
פבר'	2
פבר׳	2
מרץ	3
מרס	3
במרץ	3
במרס	3
אפריל	4
באפריל	4
אפר	4
אפר'	4
אפר׳	4
מאי	5
במאי	5
יוני	6
ביוני	6
יונ	6
יונ׳	6
יולי	7
ביולי	7
יול	7
יול׳	7
אוגוסט	8
באוגוסט	8
אוג	8
אוג'	8
אוג׳	8
ספטמבר	9
בספטמבר	9
ספט	9
ספט'	9
ספט׳	9
אוקטובר	10
באוקטובר	10
אוק	10
אוק'	10
אוק׳	10
נובמבר	11
בנובמבר	11
נוב	11
נוב'	11
נוב׳	11
דצמבר	12
בדצמבר	12
דצמ	12
דצמ'	12
דצמ׳	12
דצ׳	12

[months_hijri]
רמדאן	9
הרמדאן	9

[months_jalali]

[weekdays]
יום שני	1
שני	1
יום ב'	1
יום ב׳	1
יום שלישי	2
שלישי	2
יום ג'	2
יום ג׳	2
יום רביעי	3
רביעי	3
יום ד'	3
יום ד׳	3
יום חמישי	4
חמישי	4
יום ה'	4
יום ה׳	4
יום שישי	5
שישי	5
יום ו'	5
יום ו׳	5
שבת	6
יום שבת	6
שבת קודש	6
מוצאי שבת	6
מוצ"ש	6
יום ראשון	7
ראשון	7
יום א'	7
יום א׳	7

[meridiem]
לפנה"צ	am
לפנה״צ	am
לפני הצהריים	am
בבוקר	am
AM	am
אחה"צ	pm
אחה״צ	pm
אחר הצהריים	pm
בצהריים	pm
בערב	pm
בלילה	pm
PM	pm

[ago]
לפני {n} שניות	second
לפני {n} דקות	minute
לפני {n} דק'	minute
לפני {n} דק׳	minute
לפני {n} שעות	hour
לפני {n} ימים	day
לפני {n} שבועות	week
לפני {n} חודשים	month
לפני {n} שנים	year
עכשיו	second	0
הרגע	second	0
ממש עכשיו	second	0
זה עתה	second	0
כרגע	second	0
לפני דקה	minute	1
לפני שעה	hour	1
לפני שעתיים	hour	2
היום	day	0
אתמול	day	1
לפני יום	day	1
שלשום	day	2
לפני יומיים	day	2
לפני שבוע	week	1
לפני שבועיים	week	2
לפני חודש	month	1
לפני חודשיים	month	2
לפני שנה	year	1
אשתקד	year	1
לפני שנתיים	year	2

[minutes]
דק

[published]
פורסם
פורסם ב
פורסם:
פורסם בתאריך
פורסם לראשונה
תאריך פרסום
תאריך
עלה לאתר
פרסום ראשון
פורסם ביום
נוצר ב
מועד פרסום

[updated]
עודכן
עודכן ב
עודכן לאחרונה
עודכן לאחרונה ב
עדכון אחרון
עדכון
תאריך עדכון
נערך ב
מעודכן ל
תוקן

[honorifics]
מר	title	m
גברת	title	f
גב'	title	f
גב׳	title	f
הגברת	title
ד"ר	title
דוקטור	title
פרופ'	title
פרופ׳	title
פרופסור	title
עו"ד	title
עורך הדין	title
עורכת הדין	title
עורך דין	title
רו"ח	title
אינג'	title
הרב	title	m
הרבנית	title	f
רבי	title
האדמו"ר	title
אדמו"ר	title
רב אלוף	title
רב-אלוף	title
אלוף	title
תת-אלוף	title
תא"ל	title
אל"מ	title
אלוף משנה	title
סא"ל	title
רס"ן	title
סרן	title
סגן	title
סמ"ר	title
סמל	title
סמל ראשון	title
רב סמל	title
רס"ל	title
רס"ר	title
רב סרן	title
ניצב	title
תת-ניצב	title
ניצב משנה	title
סנ"צ	title
רפ"ק	title
פקד	title
הנסיך	title	m
הנסיכה	title	f
השייח'	title
שייח'	title
לורד	title
סר	title
המנוח	title
ז"ל	title
האחות	title
האב	title	m
גנרל	title
ראש הממשלה	role
רה"מ	role
נשיא	role
הנשיא	role
נשיא המדינה	role
נשיא ארה"ב	role
סגן הנשיא	role
סגנית הנשיא	role
שר	role
השר	role
השרה	role	f
שרת	role
שר הביטחון	role
שר החוץ	role
שר האוצר	role
שר הפנים	role
שר המשפטים	role
השר לביטחון לאומי	role
שרת התחבורה	role
שר החינוך	role
שר הבריאות	role
סגן שר	role
סגן השר	role
חבר הכנסת	role
חברת הכנסת	role	f
ח"כ	role
יו"ר	role
יושב ראש	role
יושב-ראש	role
יו"ר הכנסת	role
יו"ר האופוזיציה	role
ראש העיר	role
ראש עיריית	role
ראש האופוזיציה	role
ראש המועצה	role
ראש השב"כ	role
ראש המוסד	role
הרמטכ"ל	role
רמטכ"ל	role
דובר צה"ל	role
דובר	role
דוברת	role
מפכ"ל המשטרה	role
המפכ"ל	role
פרקליט המדינה	role
היועץ המשפטי לממשלה	role
היועמ"ש	role
היועמ"שית	role
היועצת המשפטית לממשלה	role
שופט	role
השופט	role
שופטת	role	f
השופטת	role	f
נשיא העליון	role
נשיאת העליון	role
מנכ"ל	role
מנכ"לית	role	f
סמנכ"ל	role
מזכ"ל	role
מזכיר המדינה	role
מזכיר ההגנה	role
שגריר	role
השגריר	role
קונסול	role
קנצלר	role
קנצלר גרמניה	role
המלך	role	m
המלכה	role	f
יורש העצר	role
האפיפיור	role	m
סנאטור	role
הסנאטור	role
מושל	role
המושל	role
מנהל	role
מנהלת	role
מאמן	role
המאמן	role
שחקן	role
השחקן	role
השחקנית	role
הזמר	role
הזמרת	role
הבמאי	role
הסופר	role
הסופרת	role
העיתונאי	role
העיתונאית	role
הפרשן	role
החוקר	role
בלם	role
קשר	role
חלוץ	role
שוער	role
אלוף פיקוד	role
מפקד	role
מפקד פיקוד	role
המשורר	role
בנו	kin
בתו	kin
אשתו	kin
בעלה	kin
אחיו	kin
אחותו	kin
אביו	kin
אמו	kin
אחיה	kin
אביה	kin
אמה	kin
אבי	kin
אלמנתו	kin
אחות	kin
דודו	kin
סבו	kin

[organization_words]
משרד
מפלגת
מפלגה
תנועת
סיעת
אוניברסיטת
אוניברסיטה
האוניברסיטה
מכללת
המכללה
מכון
המכון
בנק
חברת
קבוצת
תאגיד
רשת
איגוד
הסתדרות
ההסתדרות
לשכת
התאחדות
ההתאחדות
ארגון
עמותת
קרן
הקרן
מרכז
בית המשפט
בית משפט
בית הדין
ביהמ"ש
בג"ץ
ועדת
הוועדה
מועצת
המועצה
עיריית
רשות
הרשות
מינהל
מנהל
משטרת
המשטרה
צבא
צה"ל
חיל
פיקוד
חטיבת
גדוד
אוגדה
השב"כ
המוסד
הכנסת
ממשלת
הפרלמנט
הקונגרס
הסנאט
שגרירות
קונסוליית
בית החולים
בית חולים
קופת חולים
עיתון
ערוץ
סוכנות
מועדון
הפועל
מכבי
בית"ר
ליגת
תיאטרון
מוזיאון
בע"מ
תעשיות
האו"ם
נאט"ו
האיחוד
ברית
ישיבת
בית ספר
תיכון
הבורסה
נציבות
פרקליטות

[location_words]
העיר
עיר
מחוז
נפת
קיבוץ
מושב
כפר
הכפר
יישוב
היישוב
שכונת
רחוב
רח'
שדרות
שד'
כיכר
כביש
צומת
מחלף
גשר
הר
הרי
נהר
נחל
ים
אגם
אי
האי
איי
חצי האי
מפרץ
מצר
מדבר
עמק
בקעת
רמת
גבעת
מדינת
רפובליקת
ממלכת
חבל
רצועת
הגדה
מחנה
מעבר
נמל
שדה התעופה
נתב"ז
יער
פארק
גן
תחנת
חוף
בסיס
מועצה אזורית
עמק הירדן

[forms_of_address]
מר
גב'
גברת
אדון

[role_modifiers]
לשעבר
סגן
סגנית

[name_particles]
בן
בת
בר
אבו
אל
אבן
דה
ון
ואן
די
לה
דל
פון
בין

[abbreviations]
גב'.
ד"ר.
פרופ'.
מס'
עמ'
וכו'
וכד'
ר'
רח'
שד'
ח"כ.
טל'
שנ'
ע"ש.
א.
ב.
ג.
י.
מ.
ש.
ד.
ה.
ר.
נ.

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
מכתב	text	s
דובר	noun	s
דוברת	noun	s
פוסט	noun	s
ציוץ	noun	s
דברים	noun	s
תגובה	noun	s
שיחה	noun	s
מסיבת עיתונאים	noun	s
הגדיר	verb	w
הגדירה	verb	w
דחה	verb	w
דחתה	verb	w
מתלונן	verb	w
מתלוננת	verb	w
זעם	verb	s
זעמה	verb	s
נזעק	verb	s
נאנח	verb	s
נאנחה	verb	s
צחק	verb	s
צחקה	verb	s
חייך	verb	s
חייכה	verb	s
מחייך	verb	s
מחייכת	verb	s
צועק	verb	s
צועקת	verb	s
לחש	verb	s
התרעם	verb	s
התרעמה	verb	s
מכחיש	verb	s
מבטיח	verb	s
מזהירה	verb	s
נזכרה	verb	s
עונה	verb	s
תהתה	verb	s
לשיטתו	according_to	s
דוח	text
מסמך	text
שלט	text
חוזה	text
דו"ח	text
פתק	text
פרוטוקול	text
תעודה	text
כרזה	text
מזכר	text
החלטה	text
צו	text
חוות דעת	text
הסכם	text
תקנון	text

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
בעיתון
עיתון
מגזין
המגזין
במגזין
סרט
בסרט
ספר
בספר
רומן
ברומן
אתר
האתר
באתר
עמותת
מפלגת
רשת
ערוץ
תאגיד
המכונה
המכונים
שנקרא
שנקראת
בשם
הסרט	title
הספר	title
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
לעיתון
לערוץ
לאתר
למגזין
לרשת
לתחנה

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
ב	preposition
על	preposition
עם	preposition
אל	preposition
את	preposition
של	preposition
לאחר	preposition
אחרי	preposition
לפני	preposition
במהלך	preposition
בנוגע	preposition
כי	preposition
גם	preposition
אך	preposition
וכן	preposition
אבל	preposition
כמו כן	preposition
ה	verb_feminine
ר	verb_masculine
ל	verb_masculine
ן	verb_masculine
ב	verb_masculine
ק	verb_masculine
ש	verb_masculine
ע	verb_masculine
ף	verb_masculine
ם	verb_masculine
ד	verb_masculine
ה	noun_feminine
ת	noun_feminine
בין	preposition
ללא	preposition
מול	preposition
נגד	preposition
תחת	preposition
לפי	preposition
בעקבות	preposition
כאשר	preposition
כש	preposition
אשר	preposition
אחרי ש	preposition
אתמול	auxiliary
היום	auxiliary
כך	auxiliary
שם	auxiliary
גם	auxiliary
נכתב	reads
עוד	auxiliary
הזה	pointer
הזאת	pointer
אותו	pointer
אותה	pointer
כתוב	reads
נרשם	reads
נאמר בו	reads
נכתב בו	reads
נכתב בה	reads
מצוין	reads
במילים אחרות	plain
כלומר	plain
אם לומר את האמת	plain
כביכול	plain
הווה אומר	plain
זאת אומרת	plain
לאמר	plain
לא לומר	plain
אפשר לומר	plain
ניתן לומר	plain
למען האמת	plain
מואשם ב	passive
הואשם ב	passive
נאשם ב	passive
נחשד ב	passive
חשוד ב	passive
הורשע ב	passive
נשאל	passive
נשאלה	passive
מכונה	passive
המכונה	passive
הידוע בכינוי	passive
תואר כ	passive
הוגדר כ	passive
נקרא	passive
נקראת	passive
על ידי	agent
