# Assamese
# Written for this project.

[consent]
আমি কুকিজ	start
এই ৱেবছাইটে কুকিজ	start
গ্ৰহণ কৰক
সকলো গ্ৰহণ কৰক
মই সন্মত
প্ৰত্যাখ্যান কৰক

[comments]
মন্তব্য
মতামত
মন্তব্য দিয়ক
আপোনাৰ মন্তব্য
উত্তৰ দিয়ক
আপোনাৰ ইমেইল ঠিকনা প্ৰকাশ কৰা নহ'ব	start

[related]
লগতে পঢ়ক	start
এইটোও পঢ়ক	start
অধিক পঢ়ক	start
আৰু পঢ়ক	start
সম্পৰ্কীয় বাতৰি
সম্পৰ্কিত খবৰ
অন্যান্য বাতৰি
শেহতীয়া বাতৰি
শেহতীয়া খবৰ
জনপ্ৰিয়
সৰ্বাধিক পঠিত

[share]
শ্বেয়াৰ কৰক
শ্বেয়াৰ
প্ৰিণ্ট
আমাক অনুসৰণ কৰক	start

[newsletter]
চাবস্ক্ৰাইব
চাবস্ক্ৰাইব কৰক
ইমেইল

[tags]
টেগ
টেগসমূহ
বিষয়

[navigation]
মূল পৃষ্ঠা
ঘৰ
মুখ্য পৃষ্ঠা
সন্ধান
আমাৰ বিষয়ে
যোগাযোগ

[front_page]
মূল পৃষ্ঠা
মুখ্য পৃষ্ঠা

[advertisement]
বিজ্ঞাপন

[legal]
সৰ্বস্বত্ব সংৰক্ষিত	start
গোপনীয়তা নীতি
নিয়ম আৰু চৰ্তাৱলী

[caption]
ফটো:
ছবি:
প্ৰতীকী ছবি	whole
ফাইল ফটো	whole

[headline_labels]
শেহতীয়া
ব্ৰেকিং নিউজ
সাক্ষাৎকাৰ
সম্পাদকীয়
ভিডিঅ'

[byline_prefixes]
লিখক
প্ৰতিবেদক
লেখক

[roles]
সাংবাদিক
সংবাদদাতা
প্ৰতিবেদক
সম্পাদক
নিউজ ডেস্ক
গুৱাহাটী
যোৰহাট
ডিব্ৰুগড়

[joiners]
আৰু

[months]
জানুৱাৰী	1
ফেব্ৰুৱাৰী	2
মাৰ্চ	3
এপ্ৰিল	4
মে'	5
জুন	6
জুলাই	7
আগষ্ট	8
ছেপ্টেম্বৰ	9
অক্টোবৰ	10
নৱেম্বৰ	11
ডিচেম্বৰ	12

[weekdays]
সোমবাৰ	1
সোমবাৰে	1
মঙলবাৰ	2
মঙলবাৰে	2
মঙ্গলবাৰ	2
বুধবাৰ	3
বুধবাৰে	3
বৃহস্পতিবাৰ	4
বৃহস্পতিবাৰে	4
শুকুৰবাৰ	5
শুক্ৰবাৰ	5
শনিবাৰ	6
শনিবাৰে	6
দেওবাৰ	7
দেওবাৰে	7
ৰবিবাৰ	7

[ago]
{n} মিনিট আগতে	minute
{n} মিনিট পূৰ্বে	minute
{n} ঘণ্টা আগতে	hour
{n} ঘণ্টা পূৰ্বে	hour
{n} দিন আগতে	day
{n} দিন পূৰ্বে	day
{n} সপ্তাহ আগতে	week
{n} মাহ আগতে	month
{n} বছৰ আগতে	year
আজি	day	0
কালি	day	1

[published]
প্ৰকাশিত
প্ৰকাশ

[updated]
আপডেট
উন্নীতকৰণ

[honorifics]
শ্ৰী	title
শ্ৰীমতী	title
ড°	title
ডাঃ	title
অধ্যাপক	title
মুখ্যমন্ত্ৰী	role
প্ৰধানমন্ত্ৰী	role
মন্ত্ৰী	role
ৰাষ্ট্ৰপতি	role
ৰাজ্যপাল	role
সাংসদ	role
বিধায়ক	role
জিলা আয়ুক্ত	role
আৰক্ষী অধীক্ষক	role
সভাপতি	role
মুখপাত্ৰ	role
সম্পাদক	role

[cues]
কয়	verb	s
ক'লে	verb	s
কৈছে	verb	s
কৈছিল	verb	s
জনায়	verb	s
জনাইছে	verb	s
প্ৰকাশ কৰে	verb	s
উল্লেখ কৰে	verb	s
অভিযোগ কৰিছে	verb	s
লিখিছে	verb	s
বিবৃতি	noun	s
সাক্ষাৎকাৰ	noun	s

[quote_marks]
primary	“	”
primary	‘	’
alternative	"	"
alternative	'	'

[complementizers]
যে
বুলি

[pronouns]
তেওঁ	-	s
তেওঁলোকে	-	p
তেখেতে	-	s

[cue_order]
sov	3
before_sv	3

[quote_particles]
বুলি	quotative
