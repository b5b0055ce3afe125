# Kirundi
# Written for this project.

[consent]
Dukoresha kuki	start
Uru rubuga rukoresha	start
Ndabemereye
Emera

[comments]
Iciyumviro
Ivyiyumviro
Tanga iciyumviro
Ishura

[related]
Soma kandi	start
Soma ibindi	start
Soma n'ibi	start
Izindi nkuru
Inkuru zisa
Amakuru mashasha
Izasomwe cane
Ibindi wosoma

[share]
Sabikanya
Bandanya
Dukurikire	start

[newsletter]
Iyandikishe
Imeyili

[navigation]
Intango
Rondera
Turi bande
Twandikire

[front_page]
Intango

[advertisement]
Amamemezo

[legal]
Uburenganzira bwose	start

[caption]
Ahavuye isanamu,
Insiguro y'isanamu,
Isanamu:
Ifoto:

[headline_labels]
Ikiganiro
Iciyumviro

[byline_prefixes]
Vyanditswe na
Yanditswe na
Umumenyeshamakuru

[contributions]
Isanamu
Ifoto

[roles]
umumenyeshamakuru
umwanditsi
BBC Gahuza
Bujumbura
Gitega

[joiners]
na

[months]
Nzero	1
Ruhuhuma	2
Ntwarante	3
Ndamukiza	4
Rusama	5
Ruheshi	6
Mukakaro	7
Myandagaro	8
Nyakanga	9
Gitugutu	10
Munyonyo	11
Kigarama	12

[weekdays]
ku wa mbere	1
ku wa kabiri	2
ku wa gatatu	3
ku wa kane	4
ku wa gatanu	5
ku wa gatandatu	6
ku w'Imana	7
ku wa Mungu	7

[ago]
haheze iminota {n}	minute
haheze amasaha {n}	hour
haheze imisi {n}	day
haheze indwi {n}	week
haheze amezi {n}	month
haheze imyaka {n}	year

[honorifics]
Bwana	title
Madamu	title
Dr.	title
Jenerali	title
Perezida	role
Umukuru w'igihugu	role
Umushikiranganji	role
Umushikiranganji wa mbere	role
Umuvugizi	role
Buramatari	role
Umuyobozi	role
Umushingamateka	role

[cues]
yavuze	verb	s
avuga	verb	s
bavuga	verb	s
yagize ati	verb	s
ati	verb	s
yaramenyesheje	verb	s
yamenyesheje	verb	s
yabwiye	verb	s
yasiguye	verb	s
yongeyeko	verb	s
bavuze	verb	s
yasavye	verb	s
nk'uko	according_to	s
itangazo	noun	s
ikiganiro	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	«	»

[complementizers]
ko

[pronouns]
we	-	s
bo	-	p

[cue_order]
before_sv	3
before_vs	2
after_vs	2
