# Kinyarwanda
# Written for this project.

[consent]
Dukoresha kuki	start
Uru rubuga rukoresha kuki	start
Ndabyemeye
Emera
Emera zose
Hakana
Politiki ya kuki

[comments]
Ibitekerezo
Igitekerezo
Tanga igitekerezo
Andika igitekerezo
Subiza
Imeyili yawe ntizagaragara	start

[related]
Soma na none	start
Soma n'ibi	start
Soma ibindi	start
Inkuru zifitanye isano
Inkuru bijyanye
Izindi nkuru
Inkuru ziheruka
Inkuru nshya
Izasomwe cyane
Inkuru zikunzwe
Ibindi wasoma

[share]
Sangiza
Sangiza abandi
Sangiza inshuti
Dukurikire	start
Kurikira	start
Ohereza

[newsletter]
Iyandikishe
Imeyili
Imeyili yawe
Aderesi imeyili

[tags]
Ingingo
Ijambo fatizo

[navigation]
Ahabanza
Shakisha
Abo turi bo
Twandikire
Hamagara
Subira hejuru

[front_page]
Ahabanza

[advertisement]
Kwamamaza
Iyamamaza
Amatangazo

[legal]
Uburenganzira bwose	start
Uburenganzira bw'umwanditsi	start
Amategeko n'amabwiriza
Ubuzima bwite

[caption]
Ifoto:
Amafoto:
Ahavuye isanamu,
Insiguro y'isanamu,

[headline_labels]
Amakuru agezweho
Ikiganiro
Isesengura
Igitekerezo
Video
Amafoto

[byline_prefixes]
Yanditswe na
Byanditswe na
Umwanditsi
Umunyamakuru

[contributions]
Ifoto
Amafoto

[roles]
umunyamakuru
umwanditsi
umwanditsi mukuru
IGIHE
KT Press
Kigali
BBC Gahuza

[joiners]
na

[months]
Mutarama	1
Gashyantare	2
Werurwe	3
Mata	4
Gicurasi	5
Kamena	6
Nyakanga	7
Kanama	8
Nzeri	9
Nzeli	9
Ukwakira	10
Ugushyingo	11
Ukuboza	12

[weekdays]
Kuwa mbere	1
ku wa Mbere	1
Kuwa kabiri	2
ku wa Kabiri	2
Kuwa gatatu	3
ku wa Gatatu	3
Kuwa kane	4
ku wa Kane	4
Kuwa gatanu	5
ku wa Gatanu	5
Kuwa gatandatu	6
ku wa Gatandatu	6
Ku cyumweru	7

[ago]
hashize iminota {n}	minute
iminota {n} ishize	minute
hashize amasaha {n}	hour
amasaha {n} ashize	hour
hashize iminsi {n}	day
iminsi {n} ishize	day
hashize ibyumweru {n}	week
ibyumweru {n} bishize	week
hashize amezi {n}	month
amezi {n} ashize	month
hashize imyaka {n}	year
imyaka {n} ishize	year
ejo hashize	day	1

[published]
Yanditswe
Yashyizweho
Byatangajwe

[updated]
Yavuguruwe
Byavuguruwe

[honorifics]
Bwana	title
Madamu	title
Dr.	title
Prof.	title
Padiri	title
Musenyeri	title
Jenerali	title
Koloneli	title
Perezida	role
Perezida wa Repubulika	role
Minisitiri w'Intebe	role
Minisitiri	role
Umunyamabanga	role
Guverineri	role
Meya	role
Umuvugizi	role
Umuvugizi wa Polisi	role
Umuyobozi	role
Umuyobozi Mukuru	role
Ambasaderi	role
Umudepite	role
Senateri	role
Umutoza	role

[cues]
yavuze	verb	s
avuga	verb	s
bavuga	verb	s
yagize ati	verb	s
agira ati	verb	s
ati	verb	s
yatangaje	verb	s
yabwiye	verb	s
yasobanuye	verb	s
yongeyeho	verb	s
yemeje	verb	s
bavuze	verb	s
yakomeje avuga	verb	s
yasabye	verb	s
nk'uko	according_to	s
ukurikije	according_to	s
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
after_sv	1
after_vs	2
