# Amharic
# Written for this project.

[consent]
ይህ ድረ ገጽ ኩኪዎችን ይጠቀማል	start
ኩኪዎችን እንጠቀማለን	start
ተቀበል
እቀበላለሁ
ሁሉንም ተቀበል
ኩኪዎችን ተቀበል
አልቀበልም
ሁሉንም አትቀበል
እስማማለሁ
የኩኪ ፖሊሲ
የኩኪ ቅንብሮች
ይህ ድረ-ገጽ ኩኪ	start

[comments]
አስተያየት
አስተያየቶች
አስተያየት ይስጡ
አስተያየትዎን ይስጡ
መልስ ይስጡ
የኢሜይል አድራሻዎ አይታተምም	start
አስተያየትዎን ይጻፉ
አስተያየት ጻፍ
አስተያየት ይጻፉ
ምላሽ ይስጡ
መልስ
ምንም አስተያየት የለም
አስተያየት ለመስጠት ይግቡ
አስተያየትዎን ያካፍሉን

[related]
ተጨማሪ ያንብቡ	start
በተጨማሪ ያንብቡ	start
ይህንንም ያንብቡ	start
ተዛማጅ ዜናዎች
ተዛማጅ ጽሑፎች
ተጨማሪ ዜናዎች
ተመሳሳይ ዜናዎች
የቅርብ ዜናዎች
አዳዲስ ዜናዎች
በብዛት የተነበቡ
ትኩስ ዜና
በብዛት የተነበበ
ተወዳጅ ዜናዎች
ይህንን አንብበዋል?
ሊወዱት የሚችሉት
የተመረጡ
ተዛማጅ ርዕሶች
ሁሉንም ይመልከቱ
ሙሉውን ያንብቡ
ሌሎች ዜናዎች
ተያያዥ ዜናዎች
ከዚህ ቀደም የተዘገቡ	start

[share]
አጋራ
አጋሩ
ያጋሩ
ሼር ያድርጉ
ይከተሉን
ለጓደኛዎ ያጋሩ
ይህን ጽሑፍ ያጋሩ
በፌስቡክ ያጋሩ
ሊንኩን ቅዳ
ሊንክ ቅዳ
አትም
ይከተሉን:	start
የቴሌግራም ቻናላችንን	start
በቴሌግራም ይከተሉን
በፌስቡክ ይከተሉን
ያዳምጡ
የዩቲዩብ ቻናላችንን	start

[newsletter]
ይመዝገቡ
ኢሜይል
ጋዜጣችንን ለማግኘት ይመዝገቡ
የዜና መጽሔት
ኢሜይልዎን ያስገቡ
የኢሜይል አድራሻ
ሰብስክራይብ ያድርጉ
ሰብስክራይብ
መተግበሪያውን ያውርዱ
መተግበሪያችንን ያውርዱ

[tags]
መለያዎች
መለያዎች:	start
ርዕሶች
ርዕሰ ጉዳዮች
ቁልፍ ቃላት

[navigation]
መነሻ
መነሻ ገጽ
ዋና ገጽ
ዜና
ስፖርት
ቢዝነስ
ፖለቲካ
ፈልግ
ስለ እኛ
ያግኙን
አግኙን
ማህደር
ቪዲዮ

[front_page]
መነሻ
መነሻ ገጽ
ዋና ገጽ

[advertisement]
ማስታወቂያ
ማስታወቂያዎች
የንግድ ማስታወቂያ
ስፖንሰር
ስፖንሰር የተደረገ
ማስታወቂያ ለማስነገር	start

[legal]
መብቱ በሕግ የተጠበቀ ነው	start
መብቱ በህግ የተጠበቀ	start
ሁሉም መብቶች የተጠበቁ	start
የግላዊነት ፖሊሲ
የአጠቃቀም ውል
የአጠቃቀም ደንቦች
ስለ እኛ
ያግኙን
መብቱ የተጠበቀ ነው	start

[paywall]
ይህ ጽሑፍ ለተመዝጋቢዎች ብቻ	start
ለተመዝጋቢዎች ብቻ
ለማንበብ ይመዝገቡ
ሙሉውን ለማንበብ ይመዝገቡ	start
አስቀድመው ተመዝግበዋል?	start
ለመቀጠል ይግቡ

[caption]
ፎቶ:
ፎቶ፡
የፎቶው ባለመብት
የምስሉ መግለጫ
ምስል:
የፎቶው ባለቤት
ምንጭ:
ፎቶ ከማህደር	whole

[headline_labels]
ሰበር ዜና
ቃለ ምልልስ
ትንታኔ
ርዕሰ አንቀጽ
ልዩ ዘገባ
ሐተታ
አስተያየት
ዘገባ
ቪዲዮ
አሁን የደረሰን ዜና
ማኅበራዊ

[live]
ቀጥታ
የቀጥታ ስርጭት
ቀጥታ ሥርጭት

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
ሪፖርት	text
ውል	text
ሰነድ	text
ማስታወቂያ	text
ደብዳቤ	text
መመሪያ	text
ሪፖርቱ	text
ማስታወሻ	text
ውሳኔ	text

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

[organization_words]
ሚኒስቴር
ቢሮ
ኮሚሽን
ባለሥልጣን
ባለስልጣን
ዩኒቨርሲቲ
ሆስፒታል
ባንክ
ማኅበር
ማህበር
ድርጅት
ፓርቲ
ምክር
ቤት
ፍርድ
ፖሊስ
ኤጀንሲ
ኢንስቲትዩት
ኮሌጅ

[quote_particles]
ይህ	pointer
ይህች	pointer
ይኸው	pointer
ተጽፏል	reads
ይላል	reads
ተብሎ ተጽፏል	reads
