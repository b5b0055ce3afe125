# Amharic
# Written for this project.

[consent]
ይህ ድረ ገጽ ኩኪዎችን ይጠቀማል	start
ኩኪዎችን እንጠቀማለን	start
ተቀበል	whole
እቀበላለሁ	whole
ሁሉንም ተቀበል	whole

[comments]
አስተያየት	whole
አስተያየቶች	whole
አስተያየት ይስጡ	whole
አስተያየትዎን ይስጡ	whole
መልስ ይስጡ	whole
የኢሜይል አድራሻዎ አይታተምም	start

[related]
ተጨማሪ ያንብቡ	start
በተጨማሪ ያንብቡ	start
ይህንንም ያንብቡ	start
ተዛማጅ ዜናዎች	whole
ተዛማጅ ጽሑፎች	whole
ተጨማሪ ዜናዎች	whole
ተመሳሳይ ዜናዎች	whole
የቅርብ ዜናዎች	whole
አዳዲስ ዜናዎች	whole
በብዛት የተነበቡ	whole
ትኩስ ዜና	whole

[share]
አጋራ	whole
አጋሩ	whole
ያጋሩ	whole
ሼር ያድርጉ	whole
ይከተሉን	whole

[newsletter]
ይመዝገቡ	whole
ኢሜይል	whole

[navigation]
መነሻ	whole
መነሻ ገጽ	whole
ዋና ገጽ	whole
ዜና	whole
ስፖርት	whole
ቢዝነስ	whole
ፖለቲካ	whole
ፈልግ	whole
ስለ እኛ	whole
ያግኙን	whole
አግኙን	whole
ማህደር	whole
ቪዲዮ	whole

[front_page]
መነሻ
መነሻ ገጽ
ዋና ገጽ

[advertisement]
ማስታወቂያ	whole

[legal]
መብቱ በሕግ የተጠበቀ ነው	start
መብቱ በህግ የተጠበቀ	start
ሁሉም መብቶች የተጠበቁ	start
የግላዊነት ፖሊሲ	whole

[caption]
ፎቶ:	start
ፎቶ፡	start
የፎቶው ባለመብት	start
የምስሉ መግለጫ	start

[headline_labels]
ሰበር ዜና
ቃለ ምልልስ
ትንታኔ
ርዕሰ አንቀጽ

[byline_prefixes]
በ:
ዘጋቢ
ዘጋቢ:
ጸሐፊ
ጸሐፊ:
አዘጋጅ
በ፦
ጸሐፊ፦
ዘገባ
ተርጓሚ

[contributions]
ፎቶ
ፎቶ፦
ምስል

[roles]
ዘጋቢ
ጋዜጠኛ
አዘጋጅ
ዋና አዘጋጅ
ጸሐፊ
ተንታኝ
ከፍተኛ ዘጋቢ
ፎቶግራፈር
የስፖርት ጋዜጠኛ
ምክትል ዋና አዘጋጅ
አምደኛ

[nobodies]
ያልታወቀ
እንግዳ

[joiners]
እና

[months]
ጃንዋሪ	1
ጃንዩወሪ	1
ፌብሩዋሪ	2
ፌብሩወሪ	2
ማርች	3
ኤፕሪል	4
አፕሪል	4
ሜይ	5
ጁን	6
ጁላይ	7
ኦገስት	8
ሴፕቴምበር	9
ኦክቶበር	10
ኖቬምበር	11
ዲሴምበር	12

[weekdays]
ሰኞ	1
ማክሰኞ	2
ረቡዕ	3
ሐሙስ	4
ዓርብ	5
አርብ	5
ቅዳሜ	6
እሑድ	7
እሁድ	7

[ago]
ከ{n} ደቂቃ በፊት	minute
ከ{n} ደቂቃዎች በፊት	minute
ከ{n} ሰዓት በፊት	hour
ከ{n} ሰዓታት በፊት	hour
ከ{n} ቀናት በፊት	day
ከ{n} ቀን በፊት	day
ዛሬ	day	0
ትናንት	day	1

[published]
የታተመው
ታተመ
የወጣበት ቀን

[updated]
የተሻሻለው
ተሻሻለ

[honorifics]
አቶ	title
ወይዘሮ	title
ወ/ሮ	title
ወይዘሪት	title
ዶክተር	title
ዶ/ር	title
ፕሮፌሰር	title
ፕሬዝዳንት	role
ጠቅላይ ሚኒስትር	role
ሚኒስትር	role
ከንቲባ	role
ቃል አቀባይ	role
ኃላፊ	role
ዳይሬክተር	role
ኮሚሽነር	role
አምባሳደር	role
ዋና ጸሐፊ	role

[cues]
ብለዋል	verb	s
አለ	verb	s
አለች	verb	s
ብሏል	verb	s
ብላለች	verb	s
ተናግረዋል	verb	s
ተናግሯል	verb	s
ተናግራለች	verb	s
ገልጸዋል	verb	s
ገልጿል	verb	s
ገልጻለች	verb	s
አስታውቀዋል	verb	s
አስታውቋል	verb	s
አስረድተዋል	verb	s
አክለዋል	verb	s
አረጋግጠዋል	verb	s
ሲሉ ተናግረዋል	verb	s
ሲሉ ገልጸዋል	verb	s
ሲሉ አክለዋል	verb	s
ጠይቀዋል	verb	w
እንደገለጹት	according_after	s
እንደተናገሩት	according_after	s
እንደሚሉት	according_after	s

[quote_marks]
primary	“	”
alternative	«	»
secondary	‹	›

[pronouns]
እሳቸው	-	s
እሱ	m	s
እሷ	f	s
እነሱ	-	p

[cue_order]
before_sv	3
after_sv	2
sov	3
prodrop	2
