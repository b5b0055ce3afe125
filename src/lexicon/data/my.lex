# Burmese
# Written for this project.

[comments]
မှတ်ချက်	whole
မှတ်ချက်များ	whole
မှတ်ချက်ရေးရန်	whole
မှတ်ချက်ပေးရန်	whole

[related]
ဆက်ဖတ်ရန်	start
ဆက်လက်ဖတ်ရှုရန်	start
ဆက်စပ်သတင်းများ	whole
ဆက်စပ်သတင်း	whole
နောက်ဆုံးရသတင်းများ	whole
နောက်ဆုံးသတင်းများ	whole
အခြားသတင်းများ	whole
လူဖတ်အများဆုံး	whole
အဖတ်အများဆုံး	whole
သတင်းများ	whole

[share]
မျှဝေပါ	whole
မျှဝေရန်	whole
ရှဲရန်	whole

[navigation]
ပင်မစာမျက်နှာ	whole
မူလစာမျက်နှာ	whole
ရှာဖွေရန်	whole
ရှာရန်	whole
ကျွန်ုပ်တို့အကြောင်း	whole
ဆက်သွယ်ရန်	whole
အားကစား	whole
စီးပွားရေး	whole
ကမ္ဘာ့သတင်း	whole
ဆောင်းပါး	whole
ဗီဒီယို	whole

[front_page]
ပင်မစာမျက်နှာ
မူလစာမျက်နှာ

[advertisement]
ကြော်ငြာ	whole

[caption]
ဓာတ်ပုံ	start
ဓာတ်ပုံ -	start
ဓာတ်ပုံ:	start

[headline_labels]
အင်တာဗျူး
ဆောင်းပါး
အယ်ဒီတာ့အာဘော်

[months]
ဇန်နဝါရီ	1
ဇန်နဝါရီလ	1
ဖေဖော်ဝါရီ	2
ဖေဖော်ဝါရီလ	2
မတ်	3
မတ်လ	3
ဧပြီ	4
ဧပြီလ	4
မေ	5
မေလ	5
ဇွန်	6
ဇွန်လ	6
ဇူလိုင်	7
ဇူလိုင်လ	7
ဩဂုတ်	8
ဩဂုတ်လ	8
သြဂုတ်	8
သြဂုတ်လ	8
စက်တင်ဘာ	9
စက်တင်ဘာလ	9
အောက်တိုဘာ	10
အောက်တိုဘာလ	10
နိုဝင်ဘာ	11
နိုဝင်ဘာလ	11
ဒီဇင်ဘာ	12
ဒီဇင်ဘာလ	12

[weekdays]
တနင်္လာ	1
အင်္ဂါ	2
ဗုဒ္ဓဟူး	3
ကြာသပတေး	4
သောကြာ	5
စနေ	6
တနင်္ဂနွေ	7

[cues]
ပြောသည်	verb	s
ပြောကြားသည်	verb	s
ပြောခဲ့သည်	verb	s
ပြောကြားခဲ့သည်	verb	s
ဟု ပြောသည်	verb	s
ဟု ပြောကြားသည်	verb	s
လို့ ပြောပါတယ်	verb	s
ဟု ဆိုသည်	verb	s
ပြောပါတယ်	verb	s

[quote_marks]
primary	“	”
secondary	‘	’
alternative	"	"

[pronouns]
သူက	-	s
သူ	-	s
သူမ	f	s

[cue_order]
before_sv	2
sov	3
after_sv	3
