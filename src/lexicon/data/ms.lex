# Malay
# Written for this project.

[consent]
Laman web ini menggunakan kuki	start
Laman web ini menggunakan cookies	start
Laman ini menggunakan kuki	start
Kami menggunakan kuki	start
Kami menggunakan cookies	start
Dengan meneruskan penggunaan	start
Dengan terus menggunakan laman	start
Kami dan rakan kongsi kami	start
Terima
Terima semua
Setuju
Saya setuju
Saya faham
Tolak
Tolak semua
Tetapan kuki
Dasar kuki
Ketahui lebih lanjut
Faham

[comments]
Komen
Ulasan
Tinggalkan komen
Tinggalkan komen anda
Tinggalkan ulasan
Tinggalkan jawapan
Tinggalkan balasan
Tulis komen
Tambah komen
Hantar komen
Hantar ulasan
Balas
Batal balasan
Batalkan balasan
Tiada komen
Tiada ulasan
Lihat semua komen
Semua komen
Komen anda
Komen terkini
Alamat e-mel anda tidak akan	start
Alamat emel anda tidak akan	start
Medan diperlukan ditanda	start
Medan yang diperlukan	start
Simpan nama, emel	start
Simpan nama saya, e-mel	start
Anda mesti log masuk	start
Sila log masuk untuk	start
Komen adalah tanggungjawab	start
Log masuk untuk komen	start

[related]
Baca juga	start
Baca lagi	start
Baca seterusnya:	start
Baca lanjut	start
Baca:	start
BERITA BERKAITAN:	start
Artikel berkaitan:	start
Lihat juga	start
Tonton juga	start
Ikuti kami di saluran	start
Berita penuh :	start
Berita berkaitan
Artikel berkaitan
Artikel lain
Berkaitan
Berita terkini
Terkini
Artikel terkini
Berita lain
Berita lain yang berkaitan
Berita lain yang mungkin anda minati
Popular
Paling popular
Berita popular
Artikel popular
Terpopular
Paling banyak dibaca
Paling dibaca
Trending
Tular
Pilihan editor
Pilihan pengarang
Disyorkan
Disyorkan untuk anda
Disarankan untuk anda
Berita utama
Berita pilihan
Lagi
Selanjutnya
Baca selanjutnya
Teruskan membaca
Artikel sebelum
Artikel sebelumnya
Artikel seterusnya
Anda mungkin berminat
Jangan lepaskan
Video berkaitan
Topik berkaitan
Berita terdahulu
Berita seterusnya
Lagi berita

[share]
Kongsi
Kongsikan
Kongsi artikel
Kongsi artikel ini
Kongsi berita
Kongsi di Facebook
Kongsi di WhatsApp
Kongsi:
Salin pautan
Pautan disalin
E-mel
Emel
Ikuti kami
Ikut kami
Ikuti
Media sosial
Cetak
Simpan
Suka
Ikuti kami di	start
Ikut kami di	start
Ikuti saluran WhatsApp	start
Ikuti saluran Telegram	start
Sertai saluran	start
Sertai kumpulan	start
Dapatkan berita terkini	start
Muat turun aplikasi	start
Klik di sini untuk	start

[newsletter]
Langgan
Langgan sekarang
Surat berita
Buletin
Daftar
Daftar sekarang
Alamat e-mel
Alamat emel
Masukkan e-mel anda
Masukkan emel anda
Notifikasi
Langgan surat berita	start
Langgan buletin	start
Langgan newsletter	start
Daftar untuk menerima	start
Masukkan alamat e-mel	start
Dapatkan berita	start
Ikuti kami di	start
Sertai saluran	start
Muat turun aplikasi	start

[tags]
Tag
Topik
Kategori
Kata kunci
Label
Tag:	start
Topik:	start
Kategori:	start
Kata kunci:	start

[navigation]
Laman utama
Utama
Halaman utama
Kembali ke atas
Kembali
Ke atas
Menu
Cari
Carian
Log masuk
Log keluar
Daftar masuk
Tentang kami
Mengenai kami
Hubungi kami
Hubungi
Arkib
Peta laman
Seterusnya
Sebelum
Sebelumnya
Halaman seterusnya
Halaman sebelumnya
Tutup
Buka
Lihat semua
Papar semua
Papar lagi
Muat lagi
Lihat lagi
Langkau ke kandungan
Saiz teks
Dengar berita
Foto
Gambar
Galeri
Video
Podcast
Audio
Infografik
Muat turun
Bantuan
Kerjaya
Iklan bersama kami
E-akhbar
Masa membaca	start
Masa bacaan	start

[front_page]
Laman utama
Utama
Halaman utama
Muka depan
Laman Hadapan
Home

[no_sections]
Tidak dikategorikan

[no_tags]
berita
berita terkini
artikel
akhbar
video
foto
gambar

[advertisement]
Iklan
Iklan berbayar
Tajaan
Kandungan tajaan
Ditaja
Advertorial
Artikel ini bersambung	start
Skrol ke bawah	start

[legal]
Hak cipta terpelihara	start
Hak cipta
Terma dan syarat
Terma & syarat
Terma penggunaan
Dasar privasi
Polisi privasi
Dasar peribadi
Penafian
Notis privasi
Hak cipta ©	start
Hakcipta terpelihara	start
Hakcipta ©	start
© Hak cipta	start

[paywall]
Langgan untuk membaca	start
Untuk meneruskan bacaan	start
Artikel ini hanya untuk pelanggan	start
Kandungan premium
Hanya untuk pelanggan
Artikel premium

[caption]
Foto:
Foto :
Gambar:
Gambar :
Gambar oleh
Foto oleh
Foto fail
Gambar fail
Gambar hiasan
Sumber:
Kredit:
Kredit foto
Gambar kecil
Foto hiasan	whole
Gambar sekadar hiasan	whole

[headline_labels]
Terkini
Berita terkini
Eksklusif
Tular
Video
Foto
Gambar
Analisis
Pendapat
Ulasan
Kolum
Rencana
Editorial
Wawancara
Infografik
Semakan fakta
Langsung
Siaran langsung
Laporan khas
Breaking

[live]
Langsung
Siaran langsung
Secara langsung
Live
Kemas kini langsung
Blog langsung
Laporan langsung
Ikuti secara langsung

[byline_prefixes]
Oleh
Oleh:
Penulis
Penulis:
Ditulis oleh
Laporan
Laporan oleh
Wartawan
Editor
Penterjemah
Diterbitkan oleh
Sumber	start	source

[contributions]
Gambar
Foto
Gambar oleh
Gambar:

[roles]
Wartawan
Wartawan kanan
Pemberita
Pengarang
Ketua pengarang
Penolong pengarang
Editor
Editor kanan
Penulis
Kolumnis
Koresponden
Jurugambar
Penganalisis
Penterjemah
Sidang redaksi
Meja berita
Kuala Lumpur
Putrajaya
Pensyarah
Profesor Madya
Singapura
wartawan khas
wartawan jenayah
wartawan sukan
pengarang berita
pengarang sukan
penyunting
pengarang kumpulan
penerbit

[nobodies]
Tidak diketahui
Tetamu
Tanpa nama

[agencies]
Bernama
Agensi
Agensi berita
Xinhua
Anadolu
AWANI
Astro Awani
Antara
Reuters
AFP
AP
Bloomberg
Jabatan Penerangan

[joiners]
dan
&
serta
bersama

[months]
Januari	1
Jan	1
Februari	2
Feb	2
Mac	3
April	4
Apr	4
Mei	5
Jun	6
Julai	7
Jul	7
Ogos	8
Ogo	8
Og	8
September	9
Sep	9
Sept	9
Oktober	10
Okt	10
November	11
Nov	11
Disember	12
Dis	12

[months_hijri]
Muharam	1
Muharram	1
Safar	2
Rabiulawal	3
Rabi'ulawal	3
Rabiulakhir	4
Jamadilawal	5
Jumadilawal	5
Jamadilakhir	6
Jumadilakhir	6
Rejab	7
Rajab	7
Syaaban	8
Syaban	8
Ramadan	9
Ramadhan	9
Syawal	10
Zulkaedah	11
Zulkaidah	11
Zulhijah	12
Zulhijjah	12

[months_jalali]

[weekdays]
Isnin	1
Isn	1
Selasa	2
Sel	2
Rabu	3
Rab	3
Khamis	4
Kha	4
Jumaat	5
Jum	5
Sabtu	6
Sab	6
Ahad	7
Ahd	7

[meridiem]
pagi	am
PG	am
tengah malam	am
petang	pm
malam	pm
tengah hari	pm
PTG	pm

[ago]
{n} saat lalu	second
{n} saat yang lalu	second
{n} minit lalu	minute
{n} minit yang lalu	minute
{n} jam lalu	hour
{n} jam yang lalu	hour
{n} hari lalu	day
{n} hari yang lalu	day
{n} minggu lalu	week
{n} minggu yang lalu	week
{n} bulan lalu	month
{n} bulan yang lalu	month
{n} tahun lalu	year
{n} tahun yang lalu	year
sebentar tadi	second	0
baru sahaja	second	0
sejam lalu	hour	1
sejam yang lalu	hour	1
hari ini	day	0
semalam	day	1
kelmarin	day	1
sehari lalu	day	1

[published]
Diterbitkan
Diterbitkan pada
Disiarkan
Disiarkan pada
Tarikh terbit
Tarikh siaran
Tarikh
Diterbit
Diterbitkan oleh

[updated]
Dikemas kini
Dikemaskini
Kemas kini terakhir
Kemaskini terakhir
Terakhir dikemas kini
Dikemas kini pada
Kemas kini

[honorifics]
Encik	title
En.	title
Puan	title
Pn.	title
Cik	title
Tuan	title
Dato'	title
Datuk	title
Datuk Seri	title
Dato' Seri	title
Datin	title
Datin Seri	title
Datuk Wira	title
Datuk Dr	title
Tan Sri	title
Puan Sri	title
Tun	title
Toh Puan	title
Dr	title
Dr.	title
Prof	title
Prof.	title
Profesor	title
Profesor Madya	title
Profesor Emeritus	title
Ir.	title
Ts.	title
Haji	title
Hajah	title
Ustaz	title
Ustazah	title
Imam	title
Sheikh	title
Syed	title
Tengku	title
Tunku	title
Raja	title
Raja Muda	title
Tuanku	title
Sultan	title
Yang di-Pertuan Agong	title
Jeneral	title
Leftenan Jeneral	title
Mejar Jeneral	title
Brigedier Jeneral	title
Kolonel	title
Mejar	title
Kapten	title
Leftenan	title
Laksamana	title
Superintendan	title
Penolong Komisioner	title
Asisten Komisioner	title
Deputi Komisioner	title
Komisioner	title
Inspektor	title
Sarjan	title
Koperal	title
Allahyarham	title
Mendiang	title
Putera	title
Puteri	title
Peguam	title
Hakim	title
Perdana Menteri	role
Timbalan Perdana Menteri	role
bekas Perdana Menteri	role
Presiden	role
Naib Presiden	role
Timbalan Presiden	role
Menteri	role
Timbalan Menteri	role
Menteri Besar	role
Ketua Menteri	role
Premier	role
Menteri Kewangan	role
Menteri Dalam Negeri	role
Menteri Luar	role
Menteri Pertahanan	role
Menteri Kesihatan	role
Menteri Pendidikan	role
Ahli Parlimen	role
ADUN	role
Senator	role
Speaker	role
Yang Dipertua	role
Pengerusi	role
Timbalan Pengerusi	role
Setiausaha Agung	role
Setiausaha	role
Setiausaha Politik	role
Ketua Setiausaha Negara	role
Ketua Pengarah	role
Pengarah	role
Timbalan Pengarah	role
Ketua Penerangan	role
Ketua Pemuda	role
Ketua Wanita	role
Ketua Pembangkang	role
Ketua	role
Timbalan Ketua	role
Jurucakap	role
Ketua Polis Negara	role
Ketua Polis Daerah	role
Ketua Polis	role
Ketua Hakim Negara	role
Peguam Negara	role
Ketua Pegawai Eksekutif	role
Pengurus	role
Pengurus besar	role
Pengasas	role
Naib Canselor	role
Canselor	role
Dekan	role
Pensyarah	role
Guru Besar	role
Pengetua	role
Duta	role
Duta Besar	role
Pesuruhjaya Tinggi	role
Gabenor	role
Datuk Bandar	role
Exco	role
Penasihat	role
Mufti	role
Ketua jurulatih	role
Jurulatih	role
Pemain	role
Penyerang	role
Penjaga gol	role
Pelakon	role
Penyanyi	role
Pengarah filem	role
Pengacara	role
Penulis	role
Penganalisis	role
Ahli ekonomi	role
Pakar	role
Aktivis	role
Usahawan	role
Mangsa	role
Tertuduh	role
Paus	role
Maharaja	role
Canselor Jerman	role
anak	kin
anak lelaki	kin
anak perempuan	kin
isteri	kin
suami	kin
bapa	kin
ayah	kin
ibu	kin
abang	kin
kakak	kin
adik	kin
bapa saudara	kin
menantu	kin
cucu	kin

[organization_words]
Kementerian
Jabatan
Agensi
Suruhanjaya
SPRM
SPR
Majlis
Lembaga
Perbadanan
Pihak Berkuasa
Dewan Rakyat
Dewan Negara
Dewan Undangan Negeri
Parlimen
Parti
UMNO
PAS
PKR
Pakatan
Perikatan
Barisan Nasional
Kerajaan
Mahkamah
Mahkamah Tinggi
Mahkamah Rayuan
Mahkamah Persekutuan
Mahkamah Sesyen
Polis
PDRM
Angkatan Tentera
Tentera
Tentera Darat
Bomba
Universiti
Kolej
Institut
Politeknik
Sekolah
Sekolah Kebangsaan
Akademi
Bank
Bank Negara
Bhd
Berhad
Sdn Bhd
Syarikat
Kumpulan
Koperasi
Yayasan
Persatuan
Kesatuan
Gabungan
Pertubuhan
Persekutuan
Bursa
Hospital
Klinik
Pusat
Kedutaan
Suruhanjaya Tinggi
Kelab
Pasukan
Liga
Bernama
Media
Stesen
PBB
Pertubuhan Bangsa-Bangsa Bersatu
Kesatuan Eropah

[location_words]
Negeri	apart
Daerah	apart
Mukim	apart
Kampung
Kg.
Kg
Bandar
Bandaraya
Pekan
Taman
Jalan
Lorong
Lebuh
Lebuhraya
Jambatan
Lapangan Terbang
Pelabuhan
Stesen
Pulau
Kepulauan
Gunung
Banjaran
Bukit
Sungai
Sg.
Tasik
Empangan
Laut
Selat
Teluk
Pantai
Tanjung
Kuala
Hutan
Felda
Ladang
Stadium
Padang
Masjid
Kuil
Wilayah
Wilayah Persekutuan
Republik
Lembah
Sempadan
Seksyen
Presint

[forms_of_address]
Encik
Puan
Cik
Tuan
En.
Pn.

[role_modifiers]
bekas
mantan
timbalan
naib

[things]
virus

[name_particles]
bin
binti
a/l
a/p
anak
al
van
de
@
ibni

[abbreviations]
Dr.
Prof.
Ir.
Ts.
En.
Pn.
Tn.
Hj.
Hjh.
Sdn.
Bhd.
Jln.
Kg.
Sg.
No.
Mohd.
Muhd.
Md.
Abd.
St.
dll.
dsb.
hlm.
ms.
Tg.
bil.
Sdr.

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
surat	text	s
laporan	text
dokumen	text
papan	text
notis	text
poster	text

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
berjudul	title
bertajuk	title
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
di	preposition
dalam	preposition
pada	preposition
kepada	preposition
ketika	preposition
selepas	preposition
semasa	preposition
dengan	preposition
dari	preposition
untuk	preposition
tentang	preposition
melalui	preposition
seorang	indefinite
itu	pointer
ini	pointer
tersebut	pointer
tertulis	reads
berbunyi	reads
dengan kata lain	plain
boleh dikatakan	plain
kata kunci	plain
kata-kata	plain
kata laluan	plain
kata putus	plain
kata sepakat	plain
