# Yoruba
# Written for this project.

[consent]
A ń lo kúkì	start
A n lo kuki	start
Ojúlé yìí ń lo	start
Mo gbà
Mo gba
Gbà gbogbo rẹ̀
Mi ò gbà
Ìlànà kúkì

[comments]
Èrò yín
Èrò
Ọ̀rọ̀ ìwòye
Ero yin
Fi èrò rẹ sílẹ̀
Sọ èrò rẹ
Fèsì
Fesi
A kò ní gbé àdírẹ́sì ímeèlì	start

[related]
Ka èyí náà	start
Ẹ tún ka	start
E tun ka	start
Ẹ ka	start
Kà síi	start
Ka sii	start
Ìròyìn mìíràn
Àwọn ìròyìn mìíràn
Ìròyìn tó jọ èyí
Ohun tí ẹ lè máa ka
Àwọn ìròyìn tó ṣẹ̀ṣẹ̀ dé
Ìròyìn tuntun
Tí wọ́n kà jù
Ìròyìn tí wọ́n kà jùlọ
Iroyin mii
Àṣàyàn olóòtú

[share]
Pín
Pín ìròyìn yìí
Pin
Pin iroyin yii
Fi ránṣẹ́
Tẹ̀lé wa	start
Tele wa	start
Tẹ̀ ẹ́ jáde
Darapọ̀ mọ́ wa	start

[newsletter]
Forúkọ sílẹ̀
Foruko sile
Ímeèlì rẹ
Àdírẹ́sì ímeèlì
Gba ìròyìn wa	start
Ìwé ìròyìn

[tags]
Àkórí
Àkòrí
Akori
Àwọn àkòrí
Àkòrí:	start

[navigation]
Ojú ìwé àkọ́kọ́
Oju iwe akoko
Ilé
Wá
Wá kiri
Nípa wa
Nipa wa
Kàn sí wa
Kan si wa
Padà sókè
Fò kọjá sí nnkan tó wà nínú rẹ̀

[front_page]
Ojú ìwé àkọ́kọ́
Oju iwe akoko
Ilé

[advertisement]
Ìpolówó
Ìpolówó ọjà
Ipolowo
Ipolowo oja

[legal]
Gbogbo ẹ̀tọ́ jẹ́ ti	start
Gbogbo eto je ti	start
Ẹ̀tọ́ àdàkọ	start
Òfin ìlò
Ìlànà ìpamọ́
Ètò ìpamọ́

[paywall]
Láti ka ìròyìn yìí dé òpin	start
Àwọn tó ti san owó nìkan

[caption]
Oríṣun àwòrán,
Orísun àwòrán
Oriṣun aworan
Àkọlé àwòrán,
Àkọlé fídíò,
Àwòrán:
Aworan:
Fọ́tò:
Foto:

[headline_labels]
Ìròyìn yàjóyàjó
Yàjóyàjó
Ìfọ̀rọ̀wánilẹ́nuwò
Àlàyé
Èrò
Fídíò
Àkànṣe ìròyìn

[live]
Lójú ẹsẹ̀
Ìròyìn lójú ẹsẹ̀

[byline_prefixes]
Láti ọwọ́
Lati owo
Láti ọwọ
Òǹkọ̀wé
Onkowe
Akọ̀ròyìn

[contributions]
Àwòrán
Fọ́tò
Fọ́tò láti ọwọ́

[roles]
akọ̀ròyìn
akoroyin
òǹkọ̀wé
onkowe
olóòtú
olootu
olóòtú àgbà
BBC Yorùbá
BBC Yoruba
Ìbàdàn
Ibadan
Èkó
Abuja

[joiners]
àti
ati

[months]
Ṣẹ́rẹ́	1
Oṣù kìíní	1
Oṣù kínní	1
Jánúárì	1
Èrèlé	2
Oṣù kejì	2
Fẹ́búárì	2
Ẹrẹ́nà	3
Oṣù kẹta	3
Máàṣì	3
Ìgbé	4
Oṣù kẹrin	4
Épírì	4
Ẹ̀bibi	5
Oṣù karùn-ún	5
Oṣù karùn	5
Òkúdu	6
Oṣù kẹfà	6
Júùnù	6
Agẹmọ	7
Oṣù keje	7
Júláì	7
Ògún	8
Oṣù kẹjọ	8
Ọ́gọ́ọ̀sì	8
Owewe	9
Oṣù kẹsàn-án	9
Oṣù kẹsàn	9
Ọ̀wàrà	10
Oṣù kẹwàá	10
Ọkítóbà	10
Bélú	11
Oṣù kọkànlá	11
Nòfẹ́ńbà	11
Ọ̀pẹ̀	12
Oṣù kejìlá	12
Dìsẹ́ńbà	12

[weekdays]
Ajé	1
ọjọ́ Ajé	1
Mọ́ńdè	1
Ìṣẹ́gun	2
Túúsìdeè	2
Ọjọ́rú	3
Ọjọ́rùú	3
Ọjọ́bọ̀	4
Ẹtì	5
Àbámẹ́ta	6
Àìkú	7

[ago]
ìṣẹ́jú {n} sẹ́yìn	minute
iseju {n} seyin	minute
wákàtí {n} sẹ́yìn	hour
wakati {n} seyin	hour
ọjọ́ {n} sẹ́yìn	day
ojo {n} seyin	day
ọ̀sẹ̀ {n} sẹ́yìn	week
oṣù {n} sẹ́yìn	month
ọdún {n} sẹ́yìn	year
òní	day	0
lónìí	day	0
àná	day	1
lánàá	day	1

[published]
A gbé e jáde
Wọ́n tẹ̀ ẹ́ jáde
Ọjọ́ tí a gbé e jáde

[updated]
A ṣe àtúnṣe
Àtúnṣe
Ìmúdójúìwọ̀n

[honorifics]
Ọ̀gbẹ́ni	title
Ogbeni	title
Olóyè	title
Oloye	title
Alhaji	title
Alhaja	title
Dr.	title
Dókítà	title
Ọ̀jọ̀gbọ́n	title
Pásítọ̀	title
Ìyáàfin	title
Arábìnrin	title
Ààrẹ	role
Aare	role
Igbákejì ààrẹ	role
Gómìnà	role
Gomina	role
Mínísítà	role
Minisita	role
Sẹ́nétọ̀	role
Agbẹnusọ	role
Agbenuso	role
Ọba	role
Aláàfin	role
Kọmíṣọ́nà	role
Adájọ́	role
Alága	role
Olórí	role

[cues]
sọ pé	verb	s
so pe	verb	s
ó ní	verb	s
o ni	verb	s
ní òun	verb	s
ṣàlàyé pé	verb	s
salaye pe	verb	s
ó sọ	verb	s
wọ́n ní	verb	s
wọ́n sọ	verb	s
ó fi kún un pé	verb	s
ó fi kún un	verb	s
o fi kun un	verb	s
kéde pé	verb	s
kede pe	verb	s
kìlọ̀ pé	verb	s
jẹ́ kó di mímọ̀	verb	s
gẹ́gẹ́ bí	according_to	s
gege bi	according_to	s
àtẹ̀jáde	noun	s
atejade	noun	s
ìfọ̀rọ̀wánilẹ́nuwò	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’

[complementizers]
pé
pe

[pronouns]
òun	-	s
wọ́n	-	p

[cue_order]
before_sv	3
after_sv	3
after_vs	1
