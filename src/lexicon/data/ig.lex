# Igbo
# Written for this project.

[consent]
Anyị na-eji kuki	start
Anyị na eji kuki	start
Webụsaịtị a na-eji kuki	start
Ekwetara m	whole
Nabata ha niile	whole
Jụ ha niile	whole
Usoro kuki	whole

[comments]
Okwu ndị mmadụ	whole
Kwuo uche gị	whole
Uche gị	whole
Tinye okwu gị	whole
Dee ihe ị chere	whole
Zaghachi	whole
Zaa	whole
Agaghị egosi adreesị ozi-e gị	start

[related]
Gụọkwa	start
Guokwa	start
Gụkwuo	start
Gụọ ihe ndị ọzọ	start
Akụkọ ndị ọzọ	whole
Akụkọ ndị yiri nke a	whole
Akụkọ ndị metụtara ya	whole
Akụkọ ọhụrụ	whole
Akụkọ kacha ọhụrụ	whole
Ndị a kacha agụ	whole
Akụkọ a kacha gụọ	whole
Ihe ndị ọzọ ị ga-achọ ịgụ	whole
Nhọrọ onye nchịkọta	whole

[share]
Kesaa	whole
Kesaa akụkọ a	whole
Kee	whole
Zipu	whole
Soro anyị	start
Sonyere anyị	start
Bipụta	whole

[newsletter]
Debanye aha gị	whole
Debanye aha	whole
Adreesị ozi-e	whole
Adreesị email gị	whole
Nweta akụkọ anyị	start

[tags]
Isiokwu	whole
Isi okwu	whole
Isiokwu:	start

[navigation]
Ebe mbido	whole
Ihu mbụ	whole
Chọọ	whole
Maka anyị	whole
Banyere anyị	whole
Kpọtụrụ anyị	whole
Laghachi n'elu	whole
Gafere gaa n'ihe dị n'ime	whole

[front_page]
Ebe mbido
Ihu mbụ

[advertisement]
Mgbasa ozi	whole
Mgbasa ozi azụmahịa	whole

[legal]
Ikike niile dị	start
Ikike niile bụ nke	start
Nwebiisinka	start
Iwu ojiji	whole
Usoro nzuzo	whole

[caption]
Ebe foto si,	start
Nkọwa foto,	start
Nkọwa vidiyo,	start
Foto:	start
Ebe e nwetara foto	start

[headline_labels]
Akụkọ na-ekpo ọkụ
Ozi ọhụrụ
Mkparịta ụka
Nkọwa
Uche
Vidiyo

[byline_prefixes]
Onye dere ya
Onye dere
Onye odee
Site n'aka
Odee akụkọ
Onye nta akụkọ

[contributions]
Foto
Onye sere foto

[roles]
onye nta akụkọ
odee akụkọ
onye nchịkọta akụkọ
onye odee
BBC Igbo
Enugu
Owerri
Legọs
Abuja

[joiners]
na

[months]
Jenụwarị	1
Jenuwari	1
Jenụarị	1
Febụwarị	2
Februwari	2
Febrụwarị	2
Maachị	3
Machị	3
Maachi	3
Epreel	4
Eprel	4
Mee	5
Mei	5
Juun	6
Juunu	6
Jun	6
Julaị	7
Julai	7
Ọgọọst	8
Ọgọst	8
Ogost	8
Septemba	9
Sepụtemba	9
Ọktoba	10
Oktoba	10
Novemba	11
Nọvemba	11
Disemba	12

[weekdays]
Mọnde	1
Monde	1
Tiuzdee	2
Tuzdee	2
Tiusde	2
Wenezdee	3
Wenzdee	3
Wensde	3
Tọọzdee	4
Tọzdee	4
Fraịdee	5
Fraide	5
Satọdee	6
Satọde	6
Sọndee	7
Ụka	7
Sọnde	7

[ago]
nkeji {n} gara aga	minute
awa {n} gara aga	hour
elekere {n} gara aga	hour
ụbọchị {n} gara aga	day
izu {n} gara aga	week
izu ụka {n} gara aga	week
ọnwa {n} gara aga	month
afọ {n} gara aga	year
taa	day	0
ụnyaahụ	day	1
ụnyahụ	day	1

[published]
E bipụtara
Bipụtara
E bipụtara ya

[updated]
E mezigharịrị
Emelitere
Mmelite ikpeazụ

[honorifics]
Maazị	title
Mazi	title
Oriakụ	title
Dọkịta	title
Dr.	title
Ọkammụta	title
Ọkachamara	title
Bishọp	title
Fada	title
Lolo	title
Onyeisi ala	role
Onyeisiala	role
Onye isi ala	role
Osote onyeisi ala	role
Gọvanọ	role
Gọvanọ steeti	role
Mịnịsta	role
Sịnetọ	role
Ọnụ na-ekwuru	role
Onye ọka ikpe	role
Kọmishọna	role
Eze	role
Igwe	role
Onyeisi oche	role

[cues]
kwuru na	verb	s
kwuru	verb	s
sịrị	verb	s
sị na	verb	s
gwara	verb	s
kọwara	verb	s
mere ka a mara	verb	s
gbakwunyere	verb	s
kwukwara	verb	s
dọrọ aka na ntị	verb	s
dịka	according_to	s
dị ka	according_to	s
site n'ọnụ	according_to	s
ozi	noun	s
nkwupụta	noun	s
mkparịta ụka	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’

[complementizers]
na

[pronouns]
ya	-	s
ha	-	p

[cue_order]
before_sv	3
after_sv	3
after_vs	1
