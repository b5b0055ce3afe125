# Tigrinya
# Written for this project.

[consent]
ኩኪስ ንጥቀም ኢና	start
እዚ መርበብ ሓበሬታ ኩኪስ ይጥቀም	start
ይስማዕማዕ
እስማማዕ
ኩሉ ተቐበል
ኣይስማዕማዕን
ፖሊሲ ኩኪስ

[comments]
ርእይቶ
ርእይቶታት
ርእይቶ ሃብ
ርእይቶኹም ሃቡ
መልሲ
ኢመይል ኣድራሻኹም ኣይሕተምን	start

[related]
ተወሳኺ ኣንብብ	start
ተወሳኺ ኣንብቡ	start
እዚ እውን ኣንብቡ	start
ዝተኣሳሰሩ ዜናታት
ዝተኣሳሰሩ ጽሑፋት
ካልኦት ዜናታት
ሓደሽቲ ዜናታት
ብብዝሒ ዝተነበቡ
ዝበለጸ ዝተነበበ
ዜናታት

[share]
ኣካፍል
ኣካፍሉ
ነዚ ዜና ኣካፍሉ
ተኸታተሉና	start
ሕተም

[newsletter]
ተመዝገብ
ተመዝገቡ
ኢመይል
ኣድራሻ ኢመይል

[tags]
ኣርእስታት
ኣርእስቲ
ኣርእስታት:	start

[navigation]
መእተዊ
ቀዳማይ ገጽ
ድለ
ብዛዕባና
ርኸቡና
ናብ ላዕሊ
ናብ ትሕዝቶ ሕለፍ

[front_page]
መእተዊ
ቀዳማይ ገጽ

[advertisement]
መላላዪ
መፋለጢ

[legal]
መሰል ዋንነት	start
ኩሉ መሰላት	start
ኩሉ መሰል ዝተሓለወ	start
ውዕል ኣጠቓቕማ
ፖሊሲ ብሕትውና

[caption]
ምንጪ ስእሊ፡
ምንጪ ስእሊ,
መግለጺ ስእሊ,
መግለጺ ምስሊ፡
ስእሊ:
ስእሊ፡

[headline_labels]
ሰበር ዜና
ቃለ መሕትት
ትንተና
ርእይቶ
ቪድዮ
ጸብጻብ

[byline_prefixes]
ጸሓፊ
ጸሓፊት
ብ ጋዜጠኛ
ጋዜጠኛ
ዘዳለዎ
ዘዳለወቶ

[contributions]
ስእሊ

[roles]
ጋዜጠኛ
ጸሓፊ
ኣሰናዳኢ
ቢቢሲ ትግርኛ
BBC ትግርኛ
VOA ትግርኛ
ኣስመራ
መቐለ

[joiners]
ን
ከምኡ'ውን

[months]
ጥሪ	1
ጃንዋሪ	1
ጃንዩወሪ	1
ለካቲት	2
ፌብሩዋሪ	2
ፌብሩወሪ	2
መጋቢት	3
ማርች	3
ሚያዝያ	4
ኤፕሪል	4
ኣፕሪል	4
ግንቦት	5
ሜይ	5
ሰነ	6
ጁን	6
ሓምለ	7
ጁላይ	7
ነሓሰ	8
ኦገስት	8
መስከረም	9
ሴፕተምበር	9
ጥቅምቲ	10
ኦክቶበር	10
ሕዳር	11
ኖቨምበር	11
ታሕሳስ	12
ዲሰምበር	12

[weekdays]
ሰኑይ	1
ሰኑዕ	1
ሰሉስ	2
ሠሉስ	2
ረቡዕ	3
ሮቡዕ	3
ሓሙስ	4
ሓሙሽ	4
ዓርቢ	5
ቀዳም	6
ሰንበት	7

[ago]
ቅድሚ {n} ደቓይቕ	minute
ቅድሚ {n} ደቒቕ	minute
ቅድሚ {n} ሰዓት	hour
ቅድሚ {n} ሰዓታት	hour
ቅድሚ {n} መዓልቲ	day
ቅድሚ {n} መዓልታት	day
ቅድሚ {n} ሰሙን	week
ቅድሚ {n} ሰሙናት	week
ቅድሚ {n} ወርሒ	month
ቅድሚ {n} ኣዋርሕ	month
ቅድሚ {n} ዓመት	year
ቅድሚ {n} ዓመታት	year
ሎሚ	day	0
ትማሊ	day	1

[published]
ዝተሓትመ
ዝወጸ
ዕለት

[updated]
ዝተመሓየሸ
ዝተሓደሰ

[honorifics]
ኣይተ	title
ወይዘሮ	title
ወ/ሮ	title
ዶክተር	title
ዶ/ር	title
ፕሮፌሰር	title
ጀነራል	title
ሜጀር ጀነራል	title
ብሪጋዴር ጀነራል	title
ፕረዚደንት	role
ፕረዝደንት	role
ቀዳማይ ሚኒስተር	role
ሚኒስተር	role
ኣፈኛ	role
ኣፈኛ ፖሊስ	role
ኣመሓዳሪ	role
ኣምባሳደር	role
ዋና ጸሓፊ	role
ኮሚሽነር	role

[cues]
ኢሉ	verb	s
ኢላ	verb	s
ኢሎም	verb	s
ይብል	verb	s
ትብል	verb	s
ይብሉ	verb	s
ገሊጹ	verb	s
ገሊጻ	verb	s
ገሊጾም	verb	s
ተዛሪቡ	verb	s
ተዛሪባ	verb	s
ተዛሪቦም	verb	s
ኣፍሊጡ	verb	s
ኣፍሊጦም	verb	s
ሓቢሩ	verb	s
ሓቢሮም	verb	s
ኣጠንቂቑ	verb	s
ከም ዝበሎ	according_after	s
ከም ዝበለቶ	according_after	s
ከም ዝበልዎ	according_after	s
ከም ዝገለጾ	according_after	s
መግለጺ	noun	s
ቃለ መሕትት	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	«	»

[complementizers]
ከም

[pronouns]
ንሱ	m	s
ንሳ	f	s
ንሳቶም	-	p

[cue_order]
after_sv	2
sov	3
