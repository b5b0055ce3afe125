# Indonesian
# Written for this project.

[consent]
Situs ini menggunakan cookie	start
Situs web ini menggunakan cookie	start
Website ini menggunakan cookie	start
Laman ini menggunakan cookie	start
Kami menggunakan cookie	start
Kami dan mitra kami	start
Kami menggunakan kuki	start
Dengan melanjutkan menggunakan situs	start
Dengan menggunakan situs ini	start
Dengan terus menggunakan	start
Dengan mengklik	start
Dengan melanjutkan, Anda menyetujui	start
Kami memperbarui Kebijakan Privasi	start
Situs kami menggunakan cookie	start
Terima
Terima semua
Terima cookie
Terima semua cookie
Setuju
Saya setuju
Saya mengerti
Mengerti
Setuju dan lanjutkan
Tolak
Tolak semua
Pengaturan cookie
Pengaturan privasi
Kelola cookie
Kebijakan cookie
Pelajari lebih lanjut
Selengkapnya
Oke

[comments]
Komentar
Komentari
Berikan komentar
Beri komentar
Beri komentar Anda
Tulis komentar
Tulis komentar Anda
Tulis komentarmu
Tulis komentar disini
Tinggalkan komentar
Tinggalkan balasan
Tinggalkan balasan Anda
Tambahkan komentar
Kirim komentar
Kirim
Batalkan balasan
Batal
Balas
Lihat komentar
Lihat semua komentar
Lihat komentar lainnya
Baca komentar
Semua komentar
Belum ada komentar
Tidak ada komentar
Tidak ada komentar:
Komentar Anda
Komentar pembaca
Komentar terbaru
Laporkan komentar
Jadilah yang pertama berkomentar	start
Bagaimana tanggapanmu
Tampilkan komentar
Komentar ditutup
Posting komentar
Apa komentarmu
Alamat email Anda tidak akan dipublikasikan	start
Alamat surel Anda tidak akan dipublikasikan	start
Ruas yang wajib ditandai	start
Ruas yang wajib diisi ditandai	start
Simpan nama, email, dan situs web	start
Simpan nama saya, email	start
Anda harus masuk untuk berkomentar	start
Anda harus masuk log	start
Anda harus login untuk	start
Silakan login untuk	start
Silahkan login untuk	start
Silakan masuk untuk	start
Masuk untuk berkomentar	start
Login untuk memberikan komentar	start
Komentar sepenuhnya menjadi tanggung jawab	start
Komentar di bawah ini	start
Isi komentar sepenuhnya	start
Jadilah yang pertama mengomentari	start
Data Anda akan digunakan	start
Beri tahu saya akan	start

[related]
Baca juga	start
Baca selengkapnya	start
Baca Selanjutnya:	start
Baca lainnya:	start
Baca lebih lanjut	start
Baca berita lainnya	start
Baca artikel lainnya	start
Baca artikel	start
Baca berita	start
Baca pula	start
Baca:	start
Simak juga	start
Simak berita lainnya	start
Simak video	start
Simak selengkapnya	start
Simak breaking news	start
Lihat juga	start
Lihat Video	start
Tonton juga	start
Tonton video	start
Saksikan juga	start
Saksikan video	start
Saksikan Video Pilihan	start
Pilihan Editor:	start
Berita terkait:	start
Artikel terkait:	start
Lihat selengkapnya	start
Saksikan live streaming	start
Halaman selanjutnya:	start
Halaman Selanjutnya	start
Klik di sini untuk	start
Artikel ini telah tayang di	start
Artikel ini telah terbit di	start
Berita ini telah tayang di	start
Cek Berita dan Artikel yang lain	start
Dapatkan update berita	start
Yuk, baca	start
Gabung juga komunitas	start
Ikuti berita terkini	start
Berita terkait
Artikel terkait
Topik terkait
Konten terkait
Video terkait
Terkait
Pos terkait
Pos-pos terkait
Berita terbaru
Berita terkini
Terbaru
Terkini
Artikel terbaru
Pos-pos terbaru
Berita lainnya
Artikel lainnya
Berita lain
Lainnya
Berita populer
Terpopuler
Populer
Paling populer
Artikel populer
Paling banyak dibaca
Terbanyak dibaca
Paling dibaca
Banyak dibaca
Berita pilihan
Artikel pilihan
Pilihan editor
Pilihan redaksi
Pilihan untukmu
Pilihan
Rekomendasi
Rekomendasi untuk Anda
Rekomendasi untukmu
Rekomendasi untuk kamu
Direkomendasikan
Untuk Anda
Sedang tren
Trending
Sedang hangat
Berita utama
Headline
Headline news
Sorotan
Jangan lewatkan
Anda mungkin juga suka
Mungkin Anda suka
Mungkin kamu suka
Selengkapnya
Lihat semua
Indeks berita
Indeks
Berita hari ini
Berita sebelumnya
Berita selanjutnya
Artikel sebelumnya
Artikel selanjutnya
Artikel berikutnya
Berita berikutnya
Fokus
Berita foto
Video pilihan
Video terkini
Kabar terkini
Terpilih
Lanjutkan membaca
Video populer
Tag terpopuler
Topik populer
Topik hangat
Terhangat

[share]
Bagikan
Bagikan ini
Bagikan artikel	start
Bagikan artikel ini
Bagikan berita	start
Bagikan berita ini
Bagikan ke
Bagikan di Facebook
Bagikan ke Facebook
Bagikan ke Twitter
Bagikan ke WhatsApp
Bagikan via
Bagikan:	start
Sebarkan
Sebarkan berita
Salin tautan
Salin link
Salin
Tautan disalin
Link berhasil disalin
URL telah tercopy
Kirim email
Kirim lewat email
Ikuti kami
Ikuti
Ikuti kami di	start
Media sosial
Cetak
Cetak berita
Simpan
Simpan berita
Suka
Menyukai ini
Cari berita
Ikuti saluran WhatsApp	start
Ikuti kanal WhatsApp	start
Ikuti Whatsapp Channel	start
Ikuti channel WhatsApp	start
Ikuti Google News	start
Gabung di kanal	start
Bergabung dengan kanal	start
Mari bergabung di Grup Telegram	start
Dapatkan berita terbaru	start
Dapatkan informasi terkini	start
Unduh aplikasi	start
Download aplikasi	start
Klik untuk berbagi	start
Jadikan sumber pilihan di Google	start
Tambahkan sebagai sumber pilihan	start
Laporkan kesalahan
Ringkasan AI
Baca dalam bahasa lain
Waktu baca
Menit baca

[newsletter]
Buletin
Newsletter
Langganan
Berlangganan
Berlangganan newsletter	start
Berlangganan sekarang
Daftar
Daftar sekarang
Daftar newsletter
Langganan newsletter	start
Alamat email
Email Anda
Masukkan email
Masukkan email Anda
Masukkan alamat email
Aktifkan notifikasi	start
Notifikasi
Berlangganan buletin	start
Daftar untuk mendapatkan	start
Daftarkan email	start
Daftarkan diri Anda untuk	start
Masukkan alamat email Anda	start
Dapatkan newsletter	start
Dapatkan buletin	start
Dapatkan update berita	start
Dapatkan berita	start
Mari bergabung di Grup	start
Simak berita	start
Ikuti berita	start
Cek berita dan artikel	start
Ikuti kami di	start
Baca berita lainnya di	start
Temukan berita	start

[tags]
Tag
Tags
Topik
Topik terkait
Tag terkait
Kategori
Kata kunci
Label
Tagar
Tag:	start
Topik:	start
Topik terkait:	start
Kategori:	start
Kata kunci:	start
Label:	start
Tag terkait:	start
Baca juga tentang
Berita terkait topik

[navigation]
Beranda
Halaman utama
Halaman depan
Kembali ke atas
Ke atas
Kembali ke beranda
Kembali
Menu
Menu utama
Cari
Pencarian
Telusuri
Masuk
Masuk / Daftar
Log masuk
Keluar
Akun saya
Profil
Tentang kami
Hubungi kami
Kontak
Kontak kami
Kontak redaksi
Redaksi
Info iklan
Karir
Karier
Peta situs
Arsip
Bantuan
Selanjutnya
Sebelumnya
Berikutnya
Halaman berikutnya
Halaman selanjutnya
Halaman sebelumnya
Tulisan sebelumnya
Tulisan berikutnya
Pos sebelumnya
Pos berikutnya
Navigasi pos
Navigasi tulisan
Tutup
Buka
Tampilkan semua
Tampilkan lebih banyak
Tampilkan lainnya
Muat lebih banyak
Muat lainnya
Lihat lainnya
Lihat lebih banyak
Lompat ke konten
Langsung ke konten
Langsung ke isi
Lewati ke konten
Loncat ke konten
Ukuran font
Perbesar teks
Perkecil teks
Dengarkan berita
Dengarkan artikel
Foto
Video
Galeri
Galeri foto
Infografis
Podcast
Siniar
E-paper
Koran
Halaman
Semua halaman
Unduh
Putar
Pedoman media siber
Pedoman pemberitaan media siber
Kode etik
Jaringan media
Mode gelap
Memuat
Waktu baca:	start
Waktu membaca	start
Estimasi baca	start
Dilihat:	start
Peramban Anda tidak mendukung	start

[front_page]
Beranda
Home
Halaman utama
Halaman Depan

[no_sections]
Tak Berkategori
Tanpa kategori
Artikel

[no_tags]
berita
berita terkini
berita terbaru
berita hari ini
artikel
koran
video
foto
kabar

[advertisement]
Iklan
Advertorial
Bersponsor
Konten bersponsor
Disponsori
Sponsor
Pariwara
Lewati iklan
Tutup iklan
Pasang iklan
Konten promosi
Gulir untuk lanjut membaca	start
Gulir untuk melanjutkan	start
Scroll untuk melanjutkan	start
Scroll to continue	start
Lanjutkan membaca di bawah	start
Artikel berlanjut setelah	start
Artikel dilanjutkan setelah	start
Berita dilanjutkan setelah	start

[legal]
Hak cipta
Hak cipta dilindungi	start
Hak cipta dilindungi undang-undang
Syarat dan ketentuan
Syarat & ketentuan
Ketentuan layanan
Ketentuan penggunaan
Syarat penggunaan
Kebijakan privasi
Penafian
Disclaimer
Kebijakan data pribadi
Pemberitahuan privasi
Hak cipta ©	start
Copyright ©	start
Dilarang menyalin	start
Dilarang mengambil	start
Dilarang keras mengambil	start
Seluruh isi situs	start
Artikel ini adalah kiriman	start
Konten ini adalah kiriman	start
Artikel ini merupakan kiriman	start
Isi artikel ini di luar tanggung jawab	start
Isi di luar tanggung jawab	start

[paywall]
Untuk melanjutkan membaca	start
Berlangganan untuk melanjutkan	start
Berlangganan untuk membaca	start
Artikel ini khusus pelanggan	start
Masuk untuk melanjutkan membaca	start
Anda telah mencapai batas	start
Silakan berlangganan	start
Baca selengkapnya dengan berlangganan	start
Khusus pelanggan
Konten premium
Konten khusus
Artikel premium
Langganan sekarang

[caption]
Foto:
Foto :
Foto/
Foto oleh
(Foto:
(Dok.
Dok.
Dok:
Sumber foto
Sumber gambar
Sumber:
Gambar:
Ilustrasi:
Keterangan gambar
Keterangan foto
Keterangan video
Video:
Tangkapan layar
Kredit foto
Ilustrasi.
ANTARA FOTO
Ilustrasi	whole
Foto ilustrasi	whole
Ilustrasi foto	whole
Foto arsip	whole
Dokumentasi pribadi	whole
Perbesar	whole
Arsip foto	whole

[headline_labels]
Breaking News
Terkini
Eksklusif
Terbaru
Video
Foto
Infografis
Opini
Analisis
Kolom
Editorial
Tajuk
Tajuk rencana
Wawancara
Wawancara eksklusif
Fokus
Live
Siaran langsung
Cek fakta
Hoaks
Laporan khusus
Liputan khusus
Podcast
Kilas balik
Populer
Top 3
Berita foto
Sorotan

[live]
live
Siaran langsung
Langsung
Live report
Live update
Live blog
Live score
Live streaming
Laporan langsung
Update terkini

[byline_prefixes]
Oleh
Oleh:
Penulis
Penulis:
Reporter
Reporter:
Editor
Editor:
Pewarta
Pewarta:
Redaktur
Ditulis oleh
Diterbitkan oleh
Dipublikasikan oleh
Laporan
Laporan wartawan
Wartawan
Kontributor
Penerjemah
Penyunting
Sumber	start	source
Diunggah oleh
Uploader
Teks dan foto

[contributions]
Foto
Foto oleh
Ilustrasi
Ilustrasi oleh
Penerjemah
Diterjemahkan oleh
Pemimpin Redaksi
Penanggung Jawab

[roles]
Wartawan
Jurnalis
Reporter
Pewarta
Kontributor
Koresponden
Editor
Redaktur
Redaktur pelaksana
Pemimpin redaksi
Penulis
Kolumnis
Penyunting
Fotografer
Pewarta foto
Penerjemah
Redaksi
Tim redaksi
Tim
Staf redaksi
Tim liputan
Pengamat
Peneliti
Dosen
Asisten redaktur
Content writer
Penulis lepas
Jakarta
Surabaya
Bandung
Yogyakarta
Medan
Makassar
Semarang
jurnalis senior
wakil pemimpin redaksi
pengamat politik
pengamat ekonomi
analis
penyiar
produser

[nobodies]
Tidak diketahui
Tamu
Anonim
Tanpa nama
Admin situs
Berita

[agencies]
Antara
Kantor Berita Antara
LKBN Antara
Xinhua
Anadolu
Kantor berita Reuters
Kantor berita AFP
Bernama
Kyodo
Yonhap
TASS
Sputnik
Bloomberg
Associated Press
Dow Jones
WAFA
dpa
KBRN
RRI
JPNN
Tempo
OANA

[joiners]
dan
&
serta
bersama
/

[months]
Januari	1
Jan	1
Februari	2
Feb	2
Pebruari	2
Peb	2
Maret	3
Mar	3
Mrt	3
April	4
Apr	4
Mei	5
Juni	6
Jun	6
Juli	7
Jul	7
Agustus	8
Agu	8
Agt	8
Ags	8
Aug	8
Agust	8
September	9
Sep	9
Sept	9
Oktober	10
Okt	10
Oct	10
November	11
Nov	11
Nop	11
Nopember	11
Desember	12
Des	12
Dec	12

[months_hijri]
Muharram	1
Muharam	1
Safar	2
Shafar	2
Rabiulawal	3
Rabiul Awal	3
Rabi'ul Awal	3
Rabiulakhir	4
Rabiul Akhir	4
Rabi'ul Akhir	4
Jumadilawal	5
Jumadil Awal	5
Jumadal Ula	5
Jumadilakhir	6
Jumadil Akhir	6
Jumadal Akhirah	6
Rajab	7
Syakban	8
Sya'ban	8
Syaban	8
Ramadan	9
Ramadhan	9
Syawal	10
Zulkaidah	11
Dzulqa'dah	11
Zulqaidah	11
Dzulkaidah	11
Dzulqadah	11
Zulhijah	12
Dzulhijjah	12
Zulhijjah	12

[months_jalali]

[weekdays]
Senin	1
Sen	1
Selasa	2
Sel	2
Rabu	3
Rab	3
Kamis	4
Kam	4
Jumat	5
Jum'at	5
Jum	5
Sabtu	6
Sab	6
Minggu	7
Min	7
Ahad	7

[meridiem]
pagi	am
dini hari	am
AM	am
siang	pm
sore	pm
malam	pm
petang	pm
PM	pm

[ago]
{n} detik lalu	second
{n} detik yang lalu	second
{n} menit lalu	minute
{n} menit yang lalu	minute
{n} mnt lalu	minute
{n} jam lalu	hour
{n} jam yang lalu	hour
{n} hari lalu	day
{n} hari yang lalu	day
{n} minggu lalu	week
{n} minggu yang lalu	week
{n} pekan lalu	week
{n} bulan lalu	month
{n} bulan yang lalu	month
{n} tahun lalu	year
{n} tahun yang lalu	year
baru saja	second	0
sekarang	second	0
beberapa detik yang lalu	second	0
semenit yang lalu	minute	1
sejam yang lalu	hour	1
sejam lalu	hour	1
hari ini	day	0
kemarin	day	1
sehari yang lalu	day	1
sehari lalu	day	1
kemarin lusa	day	2
seminggu yang lalu	week	1
seminggu lalu	week	1
sepekan lalu	week	1
sebulan yang lalu	month	1
sebulan lalu	month	1
setahun yang lalu	year	1
setahun lalu	year	1

[published]
Diterbitkan
Terbit
Dipublikasikan
Publikasi
Dipublish
Tanggal terbit
Tanggal publikasi
Diterbitkan pada
Diposting
Diposting pada
Dipublikasikan pada
Tayang
Dirilis
Dibuat
Diunggah
Dimuat

[updated]
Diperbarui
Diperbarui pada
Diperbaharui
Pembaruan
Pembaruan terakhir
Terakhir diperbarui
Update terakhir
Perubahan terakhir
Dimutakhirkan
Diupdate
Update

[honorifics]
Pak	title	m
Bapak	title	m
Bu	title	f
Ibu	title	f
Tuan	title	m
Nyonya	title	f
Ny.	title	f
Nyonya.	title
Nona	title	f
Sdr.	title
Saudara	title
Saudari	title
Bang	title	m
Mas	title	m
Mbak	title	f
Kak	title
Dr	title
Dr.	title
drg.	title
Prof	title
Prof.	title
Profesor	title
Doktor	title
Ir.	title
Drs.	title
Dra.	title
H.	title
Hj.	title
Haji	title
Hajah	title
KH	title	m
KH.	title
K.H.	title
Kiai	title	m
Kyai	title
Kiai Haji	title
Gus	title
Habib	title
Ustaz	title	m
Ustadz	title	m
Ustadzah	title
Tengku	title
Teuku	title
Raden	title
Sri	title
Sultan	title	m
Syekh	title
Imam	title
Pendeta	title
Pdt.	title
Pastor	title
Romo	title
Uskup	title
Kardinal	title
Jenderal	title
Jenderal TNI	title
Letjen	title
Letnan Jenderal	title
Mayjen	title
Mayor Jenderal	title
Brigjen	title
Brigjen Pol	title
Irjen	title
Irjen Pol	title
Komjen	title
Komjen Pol	title
Jenderal Pol	title
Kombes	title
Kombes Pol	title
AKBP	title
Kompol	title
AKP	title
Iptu	title
Ipda	title
Aiptu	title
Aipda	title
Bripka	title
Brigadir	title
Briptu	title
Bripda	title
Kolonel	title
Letkol	title
Mayor	title
Kapten	title
Lettu	title
Letda	title
Serka	title
Sertu	title
Serda	title
Kopral	title
Praka	title
Laksamana	title
Laksdya	title
Laksda	title
Laksma	title
Marsekal	title
Marsdya	title
Marsda	title
Marsma	title
Almarhum	title
Almarhumah	title
Pangeran	title	m
Putri	title	f
Sir	title
Presiden	role
Wakil Presiden	role
Wapres	role
Presiden RI	role
Presiden terpilih	role
mantan Presiden	role
Perdana Menteri	role
PM	role
Menteri	role
Wakil Menteri	role
Wamen	role
Menko	role
Menteri Koordinator	role
Menlu	role
Menteri Luar Negeri	role
Menhan	role
Menteri Pertahanan	role
Mendagri	role
Menteri Dalam Negeri	role
Menkeu	role
Menteri Keuangan	role
Menkes	role
Menteri Kesehatan	role
Mendikbud	role
Menteri Agama	role
Menag	role
Menhub	role
Menteri Perhubungan	role
Mendag	role
Mensesneg	role
Menkopolhukam	role
Jaksa Agung	role
Kapolri	role
Wakapolri	role
Kapolda	role
Kapolres	role
Kapolsek	role
Kasat Reskrim	role
Kabid Humas	role
Kabareskrim	role
Panglima TNI	role
Panglima	role
Pangdam	role
Dandim	role
KSAD	role
Kasad	role
Danramil	role
Gubernur	role
Wakil Gubernur	role
Wagub	role
Pj Gubernur	role
Bupati	role
Wakil Bupati	role
Wali Kota	role
Walikota	role
Wakil Wali Kota	role
Camat	role
Lurah	role
Kepala Desa	role
Kades	role
Sekda	role
Kadis	role
Kepala Dinas	role
Kepala	role
Wakil Kepala	role
Ketua	role
Wakil Ketua	role
Ketua Umum	role
Ketum	role
Waketum	role
Ketua DPR	role
Ketua MPR	role
Ketua KPK	role
Ketua RT	role
Anggota DPR	role
Anggota	role
Anggota Komisi	role
Legislator	role
Senator	role
Sekjen	role
Sekretaris Jenderal	role
Sekretaris	role
Bendahara	role
Direktur	role
Direktur Utama	role
Dirut	role
Direktur Eksekutif	role
Direktur Jenderal	role
Dirjen	role
CEO	role
Komisaris	role
Komisaris Utama	role
Pendiri	role
Manajer	role
Juru Bicara	role
Jubir	role
Staf Khusus	role
Stafsus	role
Utusan Khusus	role
Duta Besar	role
Dubes	role
Konsul	role
Hakim	role
Ketua Majelis Hakim	role
Jaksa	role
Pengacara	role
Kuasa hukum	role
Advokat	role
Terdakwa	role
Tersangka	role
Saksi	role
Korban	role
Pengamat	role
Peneliti	role
Ekonom	role
Analis	role
Pakar	role
Ahli	role
Guru Besar	role
Rektor	role
Dekan	role
Dosen	role
Kepala Sekolah	role
Guru	role
Dokter	role
Aktivis	role
Politikus	role
Politisi	role
Capres	role
Cawapres	role
Calon presiden	role
Calon gubernur	role
Cagub	role
Pelatih	role
Asisten pelatih	role
Pemain	role
Kapten tim	role
Striker	role
Kiper	role
Bek	role
Gelandang	role
Winger	role
Pebulutangkis	role
Pebalap	role
Artis	role
Aktor	role
Aktris	role
Penyanyi	role
Musisi	role
Pedangdut	role
Presenter	role
Komedian	role
Sutradara	role
Penulis	role
Novelis	role
Sastrawan	role
Wartawan	role
Jurnalis	role
YouTuber	role
Selebgram	role
Pengusaha	role
Raja	role	m
Ratu	role	f
Putra Mahkota	role
Paus	role
Kanselir	role
anak	kin
putra	kin
istri	kin
suami	kin
ayah	kin
kakak	kin
adik	kin
paman	kin
bibi	kin
kakek	kin
nenek	kin
cucu	kin
menantu	kin
keponakan	kin
mertua	kin
sepupu	kin

[organization_words]
Kementerian
Kemenkes
Kemenkeu
Kemlu
Kemendagri
Departemen
Dinas
Badan
BPOM
BMKG
BNPB
BPBD
BPS
Lembaga
Komisi
KPK
KPU
Bawaslu
Komnas HAM
Dewan
DPR
DPRD
DPD
MPR
Majelis
Mahkamah
Mahkamah Agung
Mahkamah Konstitusi
MK
MA
Pengadilan
Pengadilan Negeri
Pengadilan Tinggi
Kejaksaan
Kejaksaan Agung
Kejari
Kejati
Polri
Polda
Polres
Polsek
Polisi
Kepolisian
Bareskrim
TNI
TNI AL
TNI AU
TNI AD
Kodam
Kodim
Koramil
Pemerintah
Pemprov
Pemkab
Pemkot
Partai
PDI
Golkar
Universitas
Institut
Sekolah Tinggi
Politeknik
Akademi
Fakultas
SMA
SMK
SMP
SD
Madrasah
Pesantren
Pondok Pesantren
Bank
Bank Indonesia
OJK
PT
CV
Tbk
Persero
Perusahaan
Grup
Holding
Yayasan
Asosiasi
Ikatan
Persatuan
Perhimpunan
Himpunan
Serikat
Federasi
Aliansi
Koalisi
Organisasi
Forum
Pusat
Rumah Sakit
RS
RSUD
RSUP
Puskesmas
Kedutaan Besar
Kedubes
KBRI
Konsulat
Klub
Timnas
PSSI
Persib
Liga
Tim
Bursa Efek
Koperasi
Museum
Perpustakaan
PBB
Uni Eropa
NATO
Stasiun
Maskapai
Stasiun televisi
Surat kabar
Harian
Majalah

[location_words]
Provinsi	apart
Kabupaten	apart
Kab.	apart
Kota	apart
Kecamatan	apart
Kec.	apart
Kelurahan	apart
Kel.	apart
Desa	apart
Dusun	apart
Kampung
RT
RW
Jalan
Jl.
Jl
Gang
Tol
Jembatan
Simpang
Pasar
Terminal
Stasiun
Bandara
Pelabuhan
Pulau
Kepulauan
Gunung
Pegunungan
Bukit
Sungai
Danau
Waduk
Bendungan
Laut
Samudra
Samudera
Selat
Teluk
Pantai
Tanjung
Semenanjung
Hutan
Taman
Taman Nasional
Lapangan
Alun-alun
Stadion
Gedung
Perumahan
Komplek
Negara
Republik
Kerajaan
Negara bagian
Distrik
Wilayah
Daerah
Kawasan
Ibu kota
Lembah
Gurun
Masjid
Candi
Gereja

[forms_of_address]
Bapak
Pak
Ibu
Bu
Tuan
Nyonya
Nona
Sdr.
Saudara

[role_modifiers]
mantan
bekas
wakil
eks
calon

[things]
virus
siklon
badai

[name_particles]
bin
binti
van
de
der
von
al
el
ibn
alias

[abbreviations]
Dr.
drg.
Prof.
Ir.
Drs.
Dra.
H.
Hj.
KH.
K.H.
S.H.
SH.
M.H.
S.E.
M.M.
M.Si.
S.Pd.
M.Pd.
S.Sos.
S.T.
M.T.
M.Sc.
Ph.D.
Tn.
Ny.
Sdr.
Jl.
Jln.
No.
Kab.
Kec.
Kel.
Rp.
hlm.
hal.
tgl.
a.n.
d.a.
u.p.
dll.
dsb.
dst.
dkk.
tsb.
yth.
s.d.
M.
Muh.
Moh.
Abd.
St.
Mr.
Mrs.
vs.
Kol.
Gg.
Bpk.
Dok.
a.s.
Swt.
Saw.

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
surat	text	s
siaran pers	noun	s
unggahan	noun	s
cuitan	noun	s
konferensi pers	noun	s
sambutannya	noun	s
pesan	noun	s
menyebutnya	verb	w
menilainya	verb	w
menggambarkan	verb	w
melukiskan	verb	w
menjuluki	verb	w
keluhnya	verb	s
kelakarnya	verb	s
kenangnya	verb	s
cuitnya	verb	s
akunya	verb	s
harapnya	verb	s
pesannya	verb	s
bisiknya	verb	s
teriaknya	verb	s
kilahnya	verb	s
selorohnya	verb	s
gurau	verb	w
kelakar	verb	s
laporan	text
dokumen	text
spanduk	text
papan	text
kontrak	text
pengumuman	text
poster	text
nota	text
piagam	text
prasasti	text
putusan	text
notulen	text
keputusan	text
peraturan	text
edaran	text
selebaran	text
berita acara	text
undang-undang	text

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
berjudul	title
bertajuk	title
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
harian
stasiun
situs

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
saat	preposition
usai	preposition
setelah	preposition
ketika	preposition
dengan	preposition
dari	preposition
untuk	preposition
tentang	preposition
soal	preposition
melalui	preposition
lewat	preposition
oleh	preposition
dan	preposition
namun	preposition
juga	preposition
selain	preposition
sebagaimana	preposition
seperti	preposition
karena	preposition
agar	preposition
bahwa	preposition
selama	preposition
antara	preposition
tanpa	preposition
kemarin	auxiliary
juga	auxiliary
singkat	auxiliary
lagi	auxiliary
pula	auxiliary
seraya	auxiliary
sembari	auxiliary
sambil	auxiliary
seorang	indefinite
tertulis	reads
berbunyi	reads
sambil	preposition
seraya	preposition
sembari	preposition
itu	pointer
ini	pointer
tersebut	pointer
tertera	reads
tercantum	reads
bertuliskan	reads
disebutkan	reads
berisi	reads
bertulis	reads
dengan kata lain	plain
katakanlah	plain
boleh dikata	plain
bisa dikatakan	plain
dapat dikatakan	plain
singkat kata	plain
kata kunci	plain
kata sandi	plain
kata-kata	plain
sepatah kata	plain
kata sambutan	plain
kata pengantar	plain
kosakata	plain
tata kata	plain
dituduh	passive
dituding	passive
disebut	passive
disebut sebagai	passive
dikenal sebagai	passive
dikenal dengan	passive
didakwa	passive
didakwa melakukan	passive
dijuluki	passive
dianggap	passive
diduga	passive
ditanya	passive
saat ditanya	passive
ketika ditanya	passive
dinilai	passive
dikritik	passive
dicap	passive
dicap sebagai	passive
divonis	passive
oleh	agent
