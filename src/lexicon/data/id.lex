# Indonesian
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
ujar	verb	s
tutur	verb	s
ucap	verb	s
katanya	verb	s
ujarnya	verb	s
tuturnya	verb	s
ucapnya	verb	s
jelas	verb	s
jelasnya	verb	s
terang	verb	s
terangnya	verb	s
tegas	verb	s
tegasnya	verb	s
ungkap	verb	s
ungkapnya	verb	s
imbuh	verb	s
imbuhnya	verb	s
tambah	verb	s
tambahnya	verb	s
sebut	verb	s
sebutnya	verb	s
papar	verb	s
paparnya	verb	s
tukas	verb	s
tukasnya	verb	s
lanjut	verb	s
lanjutnya	verb	s
pungkas	verb	s
pungkasnya	verb	s
beber	verb	s
bebernya	verb	s
cetus	verb	s
cetusnya	verb	s
keluh	verb	s
sambung	verb	s
sambungnya	verb	s
timpal	verb	s
tandas	verb	s
tandasnya	verb	s
mengatakan	verb	s
menyatakan	verb	s
menjelaskan	verb	s
menambahkan	verb	s
menegaskan	verb	s
mengungkapkan	verb	s
menyebutkan	verb	s
menyebut	verb	s
menuturkan	verb	s
mengaku	verb	s
menyampaikan	verb	s
mengumumkan	verb	s
membantah	verb	s
membenarkan	verb	s
memaparkan	verb	s
menulis	verb	s
menilai	verb	s
berkata	verb	s
bertanya	verb	s
menjawab	verb	s
mengklaim	verb	s
memperingatkan	verb	s
mengingatkan	verb	s
menekankan	verb	s
melanjutkan	verb	s
memastikan	verb	s
mengakui	verb	s
mengungkap	verb	s
menerangkan	verb	s
mengimbau	verb	s
menanggapi	verb	s
mengkritik	verb	s
membeberkan	verb	s
mencuit	verb	s
berujar	verb	s
bercerita	verb	s
seru	verb	s
serunya	verb	s
tanya	verb	s
tanyanya	verb	s
jawab	verb	s
jawabnya	verb	s
tulis	verb	s
tulisnya	verb	s
lapor	verb	s
ejek	verb	s
sindir	verb	s
sindirnya	verb	s
canda	verb	s
candanya	verb	s
demikian	verb	s
tambahkan	verb	s
jelaskan	verb	s
menimpali	verb	s
menyindir	verb	s
berpesan	verb	s
membalas	verb	s
menyatakannya	verb	s
menuduh	verb	w
meminta	verb	w
berharap	verb	w
yakin	verb	w
percaya	verb	w
menduga	verb	w
melaporkan	verb	w
mendesak	verb	w
mengecam	verb	w
memuji	verb	w
menyerukan	verb	w
berjanji	verb	w
baca	verb	w
mengasumsikan	verb	w
menurut	according_to	s
menurutnya	according_to	s
berdasarkan	according_to	w
dikutip dari	according_to	s
seperti dikutip	according_to	s
dilansir	according_to	s
mengutip	according_to	s
sebagaimana dikutip	according_to	s
dalam keterangannya	according_to	w
dalam siaran pers	according_to	w
pernyataan	noun	s
keterangan	noun	s
wawancara	noun	s
juru bicara	noun	s
jubir	noun	s
pidato	noun	s
surat	noun	s
siaran pers	noun	s
unggahan	noun	s
cuitan	noun	s
konferensi pers	noun	s
sambutannya	noun	s
pesan	noun	s

[quote_marks]
primary	“	”
alternative	"	"
secondary	‘	’

[complementizers]
bahwa
kalau
jika

[pronouns]
dia	-	s
ia	-	s
beliau	-	s
mereka	-	p

[name_markers]
bernama
berjudul
bertajuk
disebut
dijuluki
film
buku
novel
lagu
album
koran
majalah
acara
serial
kata
istilah
operasi
proyek
program
sebutan

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	2
prodrop	1

[quote_particles]
