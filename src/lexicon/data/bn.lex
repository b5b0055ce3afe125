# Bengali
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
বলেন	verb	s
বলেছেন	verb	s
বললেন	verb	s
বলছেন	verb	s
বলেছিলেন	verb	s
বলে	verb	s
জানান	verb	s
জানিয়েছেন	verb	s
জানালেন	verb	s
উল্লেখ করেন	verb	s
দাবি করেন	verb	s
দাবি করেছেন	verb	s
অভিযোগ করেন	verb	s
মন্তব্য করেন	verb	s
মন্তব্য করেছেন	verb	s
লেখেন	verb	s
লিখেছেন	verb	s
ব্যাখ্যা করেন	verb	s
প্রশ্ন করেন	verb	s
উত্তর দেন	verb	s
জবাব দেন	verb	s
ঘোষণা করেন	verb	s
ঘোষণা দেন	verb	s
সতর্ক করেন	verb	s
যোগ করেন	verb	s
স্বীকার করেন	verb	s
অস্বীকার করেন	verb	s
আহ্বান জানান	verb	s
প্রকাশ করেন	verb	s
টুইট করেন	verb	s
মনে করেন	verb	w
বিশ্বাস করেন	verb	w
আশা করেন	verb	w
অনুরোধ করেন	verb	w
মতে	according_after	s
অনুযায়ী	according_after	s
অনুসারে	according_after	s
ভাষ্যমতে	according_after	s
বরাত দিয়ে	according_after	s
বিবৃতি	noun	s
সাক্ষাৎকার	noun	s
ভাষণ	noun	s
চিঠি	noun	s
মুখপাত্র	noun	s
বার্তা	noun	s
সংবাদ সম্মেলন	noun	s
বক্তব্য	noun	s
পোস্ট	noun	s

[quote_marks]
primary	“	”
alternative	‘	’
alternative	"	"

[complementizers]
যে

[pronouns]
তিনি	-	s
সে	-	s
তারা	-	p
তাঁরা	-	p

[name_markers]
নামের
নামে
তথাকথিত
শিরোনামে
চলচ্চিত্র
বই
গান
নাটক
পত্রিকা
সিনেমা
উপন্যাস
প্রকল্প
শব্দটি

[cue_order]
before_sv	3
after_vs	1
after_sv	3
sov	2
prodrop	2

[quote_particles]
বলে	quotative
