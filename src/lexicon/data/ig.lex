# Igbo
# Written for this project.

[consent]
Anyị na-eji kuki	start
Anyị na eji kuki	start
Webụsaịtị a na-eji kuki	start
Ekwetara m
Nabata ha niile
Jụ ha niile
Usoro kuki

[comments]
Okwu ndị mmadụ
Kwuo uche gị
Uche gị
Tinye okwu gị
Dee ihe ị chere
Zaghachi
Zaa
Agaghị egosi adreesị ozi-e gị	start

[related]
Gụọkwa	start
Guokwa	start
Gụkwuo	start
Gụọ ihe ndị ọzọ	start
Akụkọ ndị ọzọ
Akụkọ ndị yiri nke a
Akụkọ ndị metụtara ya
Akụkọ ọhụrụ
Akụkọ kacha ọhụrụ
Ndị a kacha agụ
Akụkọ a kacha gụọ
Ihe ndị ọzọ ị ga-achọ ịgụ
Nhọrọ onye nchịkọta

[share]
Kesaa
Kesaa akụkọ a
Kee
Zipu
Soro anyị	start
Sonyere anyị	start
Bipụta

[newsletter]
Debanye aha gị
Debanye aha
Adreesị ozi-e
Adreesị email gị
Nweta akụkọ anyị	start

[tags]
Isiokwu
Isi okwu
Isiokwu:	start

[navigation]
Ebe mbido
Ihu mbụ
Chọọ
Maka anyị
Banyere anyị
Kpọtụrụ anyị
Laghachi n'elu
Gafere gaa n'ihe dị n'ime

[front_page]
Ebe mbido
Ihu mbụ

[advertisement]
Mgbasa ozi
Mgbasa ozi azụmahịa

[legal]
Ikike niile dị	start
Ikike niile bụ nke	start
Nwebiisinka	start
Iwu ojiji
Usoro nzuzo

[caption]
Ebe foto si,
Nkọwa foto,
Nkọwa vidiyo,
Foto:
Ebe e nwetara foto

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
