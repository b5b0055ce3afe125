# Sinhala
# Written for this project.

[consent]
අපි කුකීස් භාවිත	start
මෙම වෙබ් අඩවිය කුකීස්	start
පිළිගන්න	whole
සියල්ල පිළිගන්න	whole
එකඟයි	whole
ප්‍රතික්ෂේප කරන්න	whole
කුකී සැකසුම්	whole
කුකී ප්‍රතිපත්තිය	whole

[comments]
අදහස්	whole
අදහසක් දක්වන්න	whole
ඔබේ අදහස්	whole
ප්‍රතිචාර	whole
අදහස් දක්වන්න	whole
ප්‍රතිචාර දක්වන්න	whole
පිළිතුරු දෙන්න	whole
ඔබේ අදහස් එවන්න	whole
ඔබේ ඊමේල් ලිපිනය	start
ඔබගේ විද්‍යුත් තැපැල් ලිපිනය	start
අදහස් නැත	whole
ප්‍රතිචාර එවන්න	whole

[related]
තවත් කියවන්න	start
වැඩිදුර කියවන්න	start
මෙයත් කියවන්න	start
අදාළ පුවත්	whole
අදාළ ලිපි	whole
තවත් පුවත්	whole
නවතම පුවත්	whole
ආශ්‍රිත පුවත්	whole
ජනප්‍රිය පුවත්	whole
වැඩිපුරම කියවූ	whole
වැඩි විස්තර	whole
තවත් පුවත් කියවන්න	start
නවතම ලිපි	whole
ඔබ කැමති විය හැකි	whole
ජනප්‍රිය	whole
ප්‍රචලිත	whole
සියල්ල බලන්න	whole
මෙයද කියවන්න	start
නිර්දේශිත	whole
අවසන් පුවත්	whole
සම්බන්ධිත පුවත්	whole

[share]
බෙදාගන්න	whole
බෙදා ගන්න	whole
හුවමාරු කරගන්න	whole
බෙදාගැනීම	whole
Facebook හි බෙදාගන්න	whole
සබැඳිය පිටපත් කරන්න	whole
මුද්‍රණය කරන්න	whole
අප හා එක්වන්න	whole
අපව අනුගමනය කරන්න	whole
මිතුරන් සමග බෙදාගන්න	whole
WhatsApp සමූහයට එක්වන්න	start

[newsletter]
පුවත් ලිපිය	whole
දායක වන්න	whole
ලියාපදිංචි වන්න	whole
විද්‍යුත් තැපෑල	whole
ඊමේල් ලිපිනය	whole
නවතම පුවත් ඔබේ	start
ඇප් එක බාගන්න	start

[tags]
ටැග්	whole
මාතෘකා	whole
ප්‍රවර්ග	whole
කාණ්ඩ	whole
ටැග්:	start
මාතෘකා:	start

[navigation]
මුල් පිටුව	whole
සොයන්න	whole
අප ගැන	whole
අප අමතන්න	whole
ක්‍රීඩා	whole
ව්‍යාපාරික	whole
දේශීය	whole
විදේශ	whole
පුවත්	whole

[front_page]
මුල් පිටුව
මුල්පිටුව
නිවස
ප්‍රධාන පිටුව

[advertisement]
දැන්වීම	whole
දැන්වීම්	whole
වෙළඳ දැන්වීම්	whole
වෙළඳ දැන්වීම	whole
අනුග්‍රහය	whole
දැන්වීම් පළ කරන්න	whole
අනුග්‍රාහක	whole

[legal]
සියලු හිමිකම් ඇවිරිණි	start
සියලුම හිමිකම් ඇවිරිණි	start
පෞද්ගලිකත්ව ප්‍රතිපත්තිය	whole
රහස්‍යතා ප්‍රතිපත්තිය	whole
භාවිත කොන්දේසි	whole
නියමයන් සහ කොන්දේසි	whole
අප අමතන්න	whole

[paywall]
මෙම ලිපිය දායකයින් සඳහා පමණි	start
දායකයින් සඳහා පමණි	whole
කියවීමට දායක වන්න	start
දිගටම කියවීමට ලොග් වන්න	start
දැනටමත් දායකයෙක්ද	start
සම්පූර්ණ ලිපිය කියවීමට	start

[caption]
ඡායාරූපය	start
ඡායාරූප:	start
ඡායාරූපය:	start
පින්තූරය:	start
මූලාශ්‍රය:	start
ගොනු ඡායාරූපයක්	whole
සේයාරූ	start

[headline_labels]
උණුසුම් පුවත්
ක්ෂණික පුවත්
විශේෂ පුවත්
විශේෂාංග
සම්මුඛ සාකච්ඡා
කතුවැකිය
දේශීය පුවත්

[live]
සජීවී
සජීවී විකාශය
සජීවීව

[byline_prefixes]
විසින්
සටහන
ලියන්නේ
වාර්තා කළේ
වාර්තාව
ලේඛකයා
මාධ්‍යවේදී
සටහන -
ඡායාරූප සහ සටහන
පරිවර්තනය
සම්පාදනය

[contributions]
ඡායාරූප
ඡායාරූපය
සේයාරූ
ඡායාරූප -

[roles]
වාර්තාකරු
මාධ්‍යවේදී
මාධ්‍යවේදිනී
කර්තෘ
ප්‍රධාන කර්තෘ
ලේඛක
විශේෂ වාර්තාකරු
ප්‍රවෘත්ති අංශය
ඡායාරූප ශිල්පී
විශ්ලේෂක
කර්තෘ මණ්ඩලය

[nobodies]
නොදනී
අමුත්තා

[joiners]
සහ
හා

[months]
ජනවාරි	1
පෙබරවාරි	2
මාර්තු	3
අප්‍රේල්	4
අප්‍රියෙල්	4
මැයි	5
ජූනි	6
ජුනි	6
ජූලි	7
ජුලි	7
අගෝස්තු	8
සැප්තැම්බර්	9
ඔක්තෝබර්	10
නොවැම්බර්	11
දෙසැම්බර්	12

[weekdays]
සඳුදා	1
අඟහරුවාදා	2
බදාදා	3
බ්‍රහස්පතින්දා	4
සිකුරාදා	5
සෙනසුරාදා	6
ඉරිදා	7

[published]
පළ කළ දිනය
ප්‍රකාශිත
පළ කළේ
ප්‍රකාශනය

[updated]
යාවත්කාලීන කළේ
අවසන් යාවත්කාලීනය
යාවත්කාලීන

[honorifics]
මහතා	title
මහත්මිය	title
මහාචාර්ය	title
වෛද්‍ය	title
ආචාර්ය	title
ජනාධිපති	role
අගමැති	role
අග්‍රාමාත්‍ය	role
ඇමති	role
අමාත්‍ය	role
ප්‍රකාශක	role

[cues]
පැවසීය	verb	s
පැවසුවේය	verb	s
පවසයි	verb	s
කියා සිටියේය	verb	s
පැවසුවාය	verb	s
සඳහන් කළේය	verb	s
අවධාරණය කළේය	verb	s

[quote_marks]
primary	“	”
secondary	‘	’
alternative	"	"

[cue_order]
before_sv	3
sov	3
after_sv	3
