# Malay
# Written for this project.

[consent]

[comments]

[related]

[share]

[newsletter]

[tags]

[navigation]

[advertisement]

[legal]

[paywall]

[caption]

[headline_labels]

[live]

[byline_prefixes]

[roles]

[agencies]

[joiners]

[months]

[months_hijri]

[months_jalali]

[weekdays]

[meridiem]

[ago]

[published]

[updated]

[honorifics]

[organization_words]

[location_words]

[name_particles]

[abbreviations]

[cues]
kata	verb	s
katanya	verb	s
ujar	verb	s
ujarnya	verb	s
jelas	verb	s
jelasnya	verb	s
tegas	verb	s
tegasnya	verb	s
tambah	verb	s
tambahnya	verb	s
berkata	verb	s
mengatakan	verb	s
menyatakan	verb	s
menjelaskan	verb	s
menambah	verb	s
menegaskan	verb	s
mendakwa	verb	s
memberitahu	verb	s
mengakui	verb	s
menyebut	verb	s
mengumumkan	verb	s
menafikan	verb	s
mengesahkan	verb	s
menulis	verb	s
bertanya	verb	s
menjawab	verb	s
mengulas	verb	s
memaklumkan	verb	s
menekankan	verb	s
menurutnya	verb	s
berharap	verb	w
percaya	verb	w
menuduh	verb	w
menggesa	verb	w
meminta	verb	w
melaporkan	verb	w
menurut	according_to	s
menurutnya	according_to	s
mengikut	according_to	s
dipetik	according_to	s
memetik	according_to	s
kenyataan	noun	s
temu bual	noun	s
jurucakap	noun	s
ucapan	noun	s
sidang media	noun	s
hantaran	noun	s
surat	noun	s

[quote_marks]
primary	“	”
alternative	"	"

[complementizers]
bahawa

[pronouns]
dia	-	s
beliau	-	s
ia	-	s
mereka	-	p

[name_markers]
bernama
berjudul
bertajuk
digelar
filem
buku
novel
lagu
album
akhbar
majalah
rancangan
drama
perkataan
istilah
operasi
projek

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	2
prodrop	1

[quote_particles]
