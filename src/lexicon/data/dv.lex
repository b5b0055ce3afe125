# Dhivehi
# Written for this project.

[consent]
އަޅުގަނޑުމެން ކުކީޒް	start
މި ވެބްސައިޓުން ކުކީޒް	start
ގަބޫލުކުރަން	whole
އެއްބަސް	whole

[comments]
ކޮމެންޓް	whole
ކޮމެންޓްތައް	whole
ކޮމެންޓް ކުރައްވާ	whole
ޚިޔާލު	whole
ޚިޔާލު ފާޅުކުރައްވާ	whole
ޖަވާބު	whole

[related]
ގުޅުންހުރި ޚަބަރު	whole
ގުޅުންހުރި ލިޔުންތައް	whole
އެހެނިހެން ޚަބަރު	whole
އެންމެ ފަހުގެ ޚަބަރު	whole
އެންމެ މަޤުބޫލު	whole
އެންމެ ގިނައިން ކިޔާފައިވާ	whole
އިތުރަށް ކިޔުއްވާ	start
މިއާއެކު ކިޔުއްވާ	start

[share]
ޝެއާ	whole
ޝެއާ ކުރައްވާ	whole
ޙިއްޞާކުރައްވާ	whole
ޕްރިންޓް	whole
ފޮލޯ ކުރައްވާ	start

[newsletter]
ސަބްސްކްރައިބް	whole
އީމެއިލް	whole

[tags]
ޓެގް	whole
މައުޟޫޢު	whole
މައުޟޫޢުތައް	whole

[navigation]
މައި ޞަފުޙާ	whole
ފުރަތަމަ ޞަފްޙާ	whole
ހޯދާ	whole
އަޅުގަނޑުމެންނާ ބެހޭ	whole
ގުޅުއްވާ	whole

[front_page]
މައި ޞަފުޙާ
ފުރަތަމަ ޞަފްޙާ

[advertisement]
އިޝްތިހާރު	whole

[legal]
ހުރިހާ ހައްގެއް ލިބިގެންވަނީ	start
ކޮޕީރައިޓް	start

[caption]
ފޮޓޯ:	start
ފޮޓޯ/	start
ފޮޓޯ: އެހެނިހެން	whole

[headline_labels]
ބްރޭކިން
އިންޓަވިއު
ރިޕޯޓް
ވީޑިއޯ
ޚިޔާލު

[byline_prefixes]
ލިޔުނީ
ލިޔުއްވީ
ރިޕޯޓަރު

[contributions]
ފޮޓޯ

[roles]
ރިޕޯޓަރު
ނޫސްވެރިޔާ
އެޑިޓަރު
މާލެ

[joiners]
އަދި

[months]
ޖެނުއަރީ	1
ޖަނަވަރީ	1
ފެބްރުއަރީ	2
ފެބުރުވަރީ	2
މާރިޗު	3
މާރޗް	3
އޭޕްރިލް	4
އެޕްރީލް	4
މޭ	5
މެއި	5
ޖޫން	6
ޖުލައި	7
އޮގަސްޓް	8
އޯގަސްޓު	8
ސެޕްޓެމްބަރު	9
ސެޕްޓެންބަރު	9
އޮކްޓޯބަރު	10
އޮކްޓޫބަރު	10
ނޮވެމްބަރު	11
ނޮވެންބަރު	11
ޑިސެމްބަރު	12
ޑިސެންބަރު	12

[weekdays]
ހޯމަ	1
ހޯމަ ދުވަހު	1
އަންގާރަ	2
އަންގާރަ ދުވަހު	2
ބުދަ	3
ބުދަ ދުވަހު	3
ބުރާސްފަތި	4
ބުރާސްފަތި ދުވަހު	4
ހުކުރު	5
ހުކުރު ދުވަހު	5
ހޮނިހިރު	6
ހޮނިހިރު ދުވަހު	6
އާދީއްތަ	7
އާދީއްތަ ދުވަހު	7

[ago]
{n} މިނިޓު ކުރިން	minute
{n} ގަޑިއިރު ކުރިން	hour
{n} ދުވަސް ކުރިން	day
{n} ހަފްތާ ކުރިން	week
{n} މަސް ކުރިން	month
{n} އަހަރު ކުރިން	year
މިއަދު	day	0
އިއްޔެ	day	1

[published]
ޝާއިޢުކުރި

[updated]
އަޕްޑޭޓްކުރި

[honorifics]
އަލްފާޟިލް	title
އަލްފާޟިލާ	title
ޑރ.	title
ޑޮކްޓަރު	title
އުސްތާޛު	title
ރައީސް	role
ރައީސުލްޖުމްހޫރިއްޔާ	role
ނައިބު ރައީސް	role
ވަޒީރު	role
މިނިސްޓަރު	role
މެމްބަރު	role
މޭޔަރު	role
ކޮމިޝަނަރު	role
ރައީސުލްމަޖިލިސް	role

[cues]
ވިދާޅުވި	verb	s
ވިދާޅުވެއްޖެ	verb	s
ވިދާޅުވިއެވެ	verb	s
ބުންޏެވެ	verb	s
ބުނެފައިވެއެވެ	verb	s
ވިދާޅުވެފައިވެއެވެ	verb	s
ބުނީ	verb	s
ވިދާޅުވީ	verb	s
ބަޔާން	noun	s
އިންޓަވިއު	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	«	»

[complementizers]
ކަމަށް

[cue_order]
sov	3
after_sv	2
