# Oromo
# Written for this project.

[consent]
Kuukiiwwan fayyadamna	start
Marsariitiin kun kuukii	start
Nan walii gala
Fudhadhu
Hunda fudhadhu
Diidi
Hunda diidi
Imaammata kuukii

[comments]
Yaada
Yaadota
Yaada kenni
Yaada kee kenni
Yaada kee barreessi
Deebisi
Teessoon imeelii kee hin maxxanfamu	start

[related]
Dabalata dubbisi	start
Kanas dubbisi	start
Itti fufi dubbisi	start
Odeeffannoo dabalataa
Oduuwwan kana fakkaatan
Oduu walfakkaatu
Oduuwwan biroo
Oduu biraa
Oduu haaraa
Oduuwwan haaraa
Baay'ee kan dubbifame
Baayyee kan dubbifaman
Filannoo gulaalaa

[share]
Qoodi
Qooddadhu
Oduu kana qoodi
Nu hordofaa	start
Nu hordofi	start
Maxxansi

[newsletter]
Galmaa'i
Imeelii kee
Teessoo imeelii
Oduu keenya argadhu	start

[tags]
Mata dureewwan
Mata duree
Mata duree:	start

[navigation]
Fuula jalqabaa
Fuula duraa
Barbaadi
Waa'ee keenya
Nu qunnamaa
Gara oliitti deebi'i
Gara qabiyyeetti darbi

[front_page]
Fuula jalqabaa
Fuula duraa

[advertisement]
Beeksisa

[legal]
Mirgi hundi	start
Mirgi abbummaa	start
Haala itti fayyadamaa
Imaammata dhuunfaa

[paywall]
Barruu kana dubbisuuf	start
Maamiltoota qofaaf

[caption]
Madda suuraa,
Ibsa waa'ee suuraa,
Ibsa viidiyoo,
Suuraa:
Madda:

[headline_labels]
Oduu ammee
Gaaffii fi deebii
Xiinxala
Yaada
Viidiyoo
Gabaasa

[live]
Kallattiin
Tamsaasa kallattii

[byline_prefixes]
Kan barreesse
Kan barreessite
Barreessaan
Barreessaa
Gabaasaan
Gabaasaa

[contributions]
Suuraa

[roles]
gaazexeessaa
gaazexeessituu
gabaasaa
gulaalaa
barreessaa
BBC Afaan Oromoo
VOA Afaan Oromoo
Finfinnee

[joiners]
fi

[months]
Amajjii	1
Guraandhala	2
Gurraandhala	2
Bitooteessa	3
Bitootessa	3
Eebila	4
Ebla	4
Eebla	4
Caamsaa	5
Caamsa	5
Waxabajjii	6
Adoolessa	7
Adooleessa	7
Hagayya	8
Fulbaana	9
Onkololeessa	10
Onkoloolessa	10
Sadaasa	11
Muddee	12

[weekdays]
Wiixata	1
Dafinoo	1
Kibxata	2
Facaasaa	2
Roobii	3
Kamisa	4
Jimaata	5
Sanbata	6
Dilbata	7

[ago]
daqiiqaa {n} dura	minute
daqiiqaawwan {n} dura	minute
sa'aatii {n} dura	hour
sa'atii {n} dura	hour
guyyaa {n} dura	day
guyyoota {n} dura	day
torban {n} dura	week
torbee {n} dura	week
ji'a {n} dura	month
waggaa {n} dura	year
waggoota {n} dura	year
har'a	day	0
kaleessa	day	1

[published]
Kan maxxanfame
Maxxanfame
Kan bahe

[updated]
Kan haaromfame
Haaromfame

[honorifics]
Obbo	title
Aadde	title
Dr.	title
Doktar	title
Piroofeesar	title
Jeneraal	title
Janaraal	title
Pirezidantii	role
Pirezidaantii	role
Ministira Muummee	role
Ministeera Muummee	role
Ministira	role
Ministeera	role
Dubbi himaa	role
Dubbi himaan	role
Bulchaa	role
Hogganaa	role
Ambaasaaddar	role
Abbaa Gadaa	role
Komishinara	role

[cues]
jedhan	verb	s
jedhe	verb	s
jette	verb	s
jechuun	verb	s
himan	verb	s
himaniiru	verb	s
himaniru	verb	s
ibsan	verb	s
ibsaniiru	verb	s
ibse	verb	s
beeksise	verb	s
beeksisan	verb	s
dubbatan	verb	s
dubbate	verb	s
dubbatte	verb	s
akeekkachiisan	verb	s
akka jedhanitti	according_after	s
akka himanitti	according_after	s
akka ibsanitti	according_after	s
akka jedhetti	according_after	s
ibsa	noun	s
gaaffii fi deebii	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	«	»

[complementizers]
akka

[pronouns]
inni	m	s
isheen	f	s
isaan	-	p

[cue_order]
before_sv	2
after_sv	3
sov	3
