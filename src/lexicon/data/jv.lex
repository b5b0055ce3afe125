# Javanese
# Written for this project.

[consent]
Kita nggunakake cookie	start
Situs iki nggunakake	start
Aku setuju
Tampa kabeh
Setuju

[comments]
Komentar
Panemu
Tulis komentar
Wangsulan
Alamat email sampeyan ora bakal	start

[related]
Waca uga	start
Waca uga:	start
Wacanen uga	start
Waca sabanjure	start
Warta liyane
Artikel liyane
Warta gegayutan
Warta anyar
Warta paling anyar
Paling akeh diwaca

[share]
Bagi
Andum
Cithak
Tututi kita	start

[newsletter]
Langganan
Daftar
Alamat email

[tags]
Tag
Topik
Topik:	start

[navigation]
Kaca ngarep
Beranda
Golek
Ngenani kita
Kontak

[front_page]
Kaca ngarep
Beranda

[advertisement]
Iklan
Pariwara

[legal]
Hak cipta	start
Kabeh hak	start
Sakabehing hak	start
Kawicaksanan privasi

[caption]
Foto:
Gambar:

[headline_labels]
Pawarta anyar
Wawancara
Panemu

[byline_prefixes]
Dening
Panulis
Pawarta

[contributions]
Foto

[roles]
wartawan
panulis
redaktur
juru warta
Surabaya
Semarang
Yogyakarta

[joiners]
lan

[months]
Januari	1
Februari	2
Pebruari	2
Maret	3
April	4
Mei	5
Juni	6
Juli	7
Agustus	8
September	9
Oktober	10
November	11
Nopember	11
Desember	12

[weekdays]
Senen	1
Senin	1
Selasa	2
Slasa	2
Rebo	3
Kemis	4
Jemuwah	5
Jumat	5
Setu	6
Sabtu	6
Minggu	7
Ngahad	7

[ago]
{n} menit kepungkur	minute
{n} jam kepungkur	hour
{n} dina kepungkur	day
{n} minggu kepungkur	week
{n} sasi kepungkur	month
{n} wulan kepungkur	month
{n} taun kepungkur	year
dina iki	day	0
wingi	day	1

[published]
Kababar
Diterbitake

[updated]
Dianyari

[honorifics]
Bapak	title
Pak	title
Ibu	title
Bu	title
Dr.	title
Prof.	title
KH	title
Raden	title
Presidhen	role
Presiden	role
Gubernur	role
Bupati	role
Walikota	role
Wali Kota	role
Menteri	role
Sultan	role
Kapolres	role
Camat	role
Lurah	role
Kepala Desa	role
Juru wicara	role
Ketua	role

[cues]
ngendika	verb	s
ngandharake	verb	s
ngandika	verb	s
kandha	verb	s
ujar	verb	s
ujare	verb	s
kandhane	verb	s
ngandhakake	verb	s
nerangake	verb	s
mratelakake	verb	s
ngimbuhi	verb	s
ngandhane	verb	s
miturut	according_to	s
wawancara	noun	s
pratelan	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’

[complementizers]
yen
menawa

[pronouns]
dheweke	-	s
panjenengane	-	s

[cue_order]
before_sv	3
after_vs	3
