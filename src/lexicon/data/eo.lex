# Esperanto
# Written for this project.

[consent]
Ni uzas kuketojn	start
Ĉi tiu retejo uzas kuketojn	start
Akcepti
Akcepti ĉiujn
Mi konsentas
Rifuzi

[comments]
Komentoj
Komento
Lasi komenton
Aldoni komenton
Respondi
Via retpoŝtadreso ne estos publikigita	start

[related]
Legu ankaŭ	start
Legu pli	start
Vidu ankaŭ	start
Rilataj artikoloj
Aliaj novaĵoj
Lastaj novaĵoj
Plej legataj
Pli pri la temo

[share]
Kunhavigi
Diskonigi
Presi
Sekvu nin	start

[newsletter]
Aboni
Abonu
Retpoŝtadreso
Novaĵletero

[tags]
Etikedoj
Temoj
Etikedoj:	start

[navigation]
Hejmo
Hejmpaĝo
Ĉefpaĝo
Serĉi
Pri ni
Kontakto
Kontaktu nin

[front_page]
Hejmo
Ĉefpaĝo

[advertisement]
Reklamo
Anonco

[legal]
Ĉiuj rajtoj rezervitaj	start
Kopirajto	start
Uzkondiĉoj
Privateca politiko

[caption]
Foto:
Bildo:
Fonto:

[headline_labels]
Intervjuo
Analizo
Opinio
Filmo

[byline_prefixes]
De
Verkis
Aŭtoro
Raportis

[contributions]
Foto
Fotoj

[roles]
ĵurnalisto
redaktoro
redaktisto
raportisto

[joiners]
kaj

[months]
januaro	1
jan.	1
februaro	2
feb.	2
marto	3
aprilo	4
apr.	4
majo	5
junio	6
julio	7
aŭgusto	8
aŭg.	8
septembro	9
sept.	9
oktobro	10
okt.	10
novembro	11
nov.	11
decembro	12
dec.	12

[weekdays]
lundo	1
lunde	1
lundon	1
mardo	2
marde	2
mardon	2
merkredo	3
merkrede	3
merkredon	3
ĵaŭdo	4
ĵaŭde	4
ĵaŭdon	4
vendredo	5
vendrede	5
vendredon	5
sabato	6
sabate	6
sabaton	6
dimanĉo	7
dimanĉe	7
dimanĉon	7

[ago]
antaŭ {n} minutoj	minute
antaŭ {n} horoj	hour
antaŭ {n} horo	hour
antaŭ {n} tagoj	day
antaŭ {n} tago	day
antaŭ {n} semajnoj	week
antaŭ {n} monatoj	month
antaŭ {n} jaroj	year
hodiaŭ	day	0
hieraŭ	day	1

[published]
Publikigita
Aperis

[updated]
Ĝisdatigita

[honorifics]
S-ro	title
S-ino	title
Sinjoro	title
Sinjorino	title
D-ro	title
Profesoro	title
prezidanto	role
prezidento	role
ministro	role
ĉefministro	role
urbestro	role
estro	role
direktoro	role
parolanto	role
redaktoro	role
ambasadoro	role

[cues]
diris	verb	s
diras	verb	s
deklaris	verb	s
klarigis	verb	s
aldonis	verb	s
skribis	verb	s
substrekis	verb	s
respondis	verb	s
sciigis	verb	s
laŭ	according_to	s
intervjuo	noun	s
deklaro	noun	s

[quote_marks]
primary	“	”
primary	„	“
alternative	"	"
alternative	«	»

[complementizers]
ke

[pronouns]
li	m	s
ŝi	f	s
ili	-	p

[cue_order]
before_sv	3
after_vs	3
