# Turkish
# Written for this project.

[consent]
Kabul et
Tümünü kabul et
Hepsini kabul et
Kabul ediyorum
Tüm çerezleri kabul et
Tamam
Anladım
Onaylıyorum
Reddet
Tümünü reddet
Hepsini reddet
Ayarlar
Çerez ayarları
Çerez tercihleri
Çerezleri yönet
Tercihleri yönet
Tercihlerimi yönet
Çerez politikası
Çerez aydınlatma metni
Gizlilik ayarları
Gizliliğinize önem veriyoruz
Zorunlu çerezler
Her zaman etkin
Daha fazla bilgi
Detaylı bilgi
Ayarları kaydet
Seçimimi onayla
Çerezleri kullanıyoruz	start
Bu sitede çerez kullanılmaktadır	start
Bu web sitesi çerezleri kullanır	start
Bu web sitesinde çerezler	start
Bu internet sitesinde çerezler	start
Web sitemizde çerez kullanılmaktadır	start
Web sitemizde çerezler	start
Sitemizde çerez	start
Sitemizde çerezler	start
Sitemizde, siz ziyaretçilerimize	start
Size daha iyi hizmet sunabilmek	start
Sizlere daha iyi hizmet sunabilmek	start
Sizlere daha iyi bir hizmet	start
Sizlere en iyi alışveriş	start
Veri politikasındaki amaçlarla	start
Kişisel verileriniz	start
Sitemizi kullanarak	start
Siteyi kullanmaya devam ederek	start
Sitemizde gezinmeye devam ederek	start
Bu siteyi kullanmaya devam	start
6698 sayılı Kişisel Verilerin	start
İnternet sitemizde çerez	start
Çerez politikamızı	start

[comments]
Yorum
Yorumlar
Yorum yap
Yorum yaz
Yorum Yapın
Yorum ekle
Yorum gönder
Yorumu gönder
Yorumunuzu yazın
Yorumunuz
Yorumları göster
Yorumları gör
Tüm yorumlar
Tüm yorumları göster
Son yorumlar
Okuyucu yorumları
Henüz yorum yok
Henüz yorum yapılmamış
Hiç yorum yok
İlk yorumu sen yap
İlk yorumu siz yapın
Bir yanıt yazın
Bir cevap yazın
Yanıtla
Cevapla
Cevap yaz
Yanıtı iptal et
Cevabı iptal et
Şikayet et
Bildir
Ad
Adınız
İsim
E-posta *
E-posta adresiniz
İnternet sitesi
Web sitesi
Yorum kuralları
En yeniler
En eskiler
En beğenilenler
Haber yorumları
Yorum yapmak için giriş yapın
Facebook yorumları
Yorum yapılmamış
Yorumlar kapalı
E-posta adresiniz yayınlanmayacak	start
E-posta hesabınız yayımlanmayacak	start
E-posta adresiniz paylaşılmayacak	start
Gerekli alanlar	start
Daha sonraki yorumlarımda kullanılması için	start
Bir dahaki sefere yorum yaptığımda	start
Yorum yapabilmek için	start
Yorum yapmak için	start
Yorum yazmak için	start
Yorum göndermek için	start
Bu site Akismet	start
İstenmeyenleri azaltmak için Akismet	start
Yorum verilerinizin nasıl işlendiği	start
Bir yanıt yazın	start
Bir cevap yazın	start
Henüz yorum yapılmamış	start
Bu habere henüz yorum	start
Bu haber için henüz	start
Bu içeriğe henüz yorum	start
Küfür, hakaret içeren	start
Yasal uyarı: Yazılan yorumlar	start
Yorumlar editör	start
Yorumlarınız	start
Yazılan yorumlar hiçbir şekilde	start
Bu yazıya gelecek yeni yorumları	start
Beni sonraki yorumlar için	start
İlk yorum yapan siz olun	start

[related]
Ayrıca bakınız
Ayrıca bkz.
Ayrıca okuyun
Bunları da okuyun
Bunlar da ilginizi çekebilir
Bunlar da hoşunuza gidebilir
İlginizi çekebilir
İlginizi çekebilecek haberler
İlgili haberler
İlgili haber
İlgili içerikler
İlgili yazılar
İlgili konular
İlgili makaleler
İlgili videolar
Benzer haberler
Benzer yazılar
Benzer içerikler
Benzer konular
Diğer haberler
Diğer yazılar
Diğer içerikler
Son haberler
Son dakika
Son Dakika Haberleri
Son yazılar
Son eklenenler
En son haberler
Güncel haberler
Günün haberleri
Günün manşetleri
Öne çıkanlar
Öne çıkan haberler
Çok okunanlar
En çok okunanlar
En Çok Okunan Haberler
En çok okunan
Çok okunan
En çok izlenenler
En çok yorumlananlar
En çok paylaşılanlar
En popüler
Popüler
Popüler haberler
Popüler yazılar
Trend
Trendler
Gündem
Gündemdekiler
Manşetler
Editörün seçtikleri
Editörün seçimi
Sizin için seçtiklerimiz
Sizin için önerilenler
Önerilen haberler
Önerilenler
Önerilen
Tavsiye edilenler
Haberin devamı
Devamını oku
Devamını okuyun
Devamı
Haberin detayları
Haberi oku
Daha fazla
Daha fazla göster
Daha fazla haber
Daha fazlası
Tümünü gör
Tümü
Sonraki haber
Önceki haber
Sıradaki haber
Sonraki yazı
Önceki yazı
Önceki
Sonraki
Yazarın diğer yazıları
Yazarın son yazıları
Yazar hakkında
Tüm yazıları
Tüm haberler
İzle
İzleyin
Kaçırmayın
Foto galeri
Video galeri
Haberler
Video haber
Oku
Göz atın
Gözden kaçmasın
Bu haberler de ilginizi çekebilir
Ayrıca bakınız	start
Ayrıca okuyun	start
Ayrıca bkz	start
Bunlar da ilginizi çekebilir	start
Bunları da okuyun	start
Bu haberler de ilginizi	start
İlginizi çekebilir	start
İlginizi çekebilecek diğer	start
Okumak için tıklayın	start
Haberin detayları için tıklayın	start
Haber için tıklayın	start
Tıklayın:	start
Detaylar için tıklayın	start
Detaylı bilgi için	start
Haberin devamı	start
Son dakika haberleri	start
Son dakika gelişmeleri	start
Tüm haberler için	start
Videoyu izlemek için	start
İzlemek için tıklayın	start
Kaynak için tıklayın	start
Okuyun:	start
VİDEO:	start
Günün öne çıkan haberleri	start
Bu yazı ilk olarak	start
Türkiye'den ve Dünya'dan son dakika	start
Haberleri paylaşmak ve	start
İlgili haber:	start
İlgili haberler:	start
Bonus video:	start

[share]
Paylaş
Haberi paylaş
Bunu paylaş
Facebook'ta paylaş
Twitter'da paylaş
X'te paylaş
WhatsApp'ta paylaş
LinkedIn'de paylaş
Telegram'da paylaş
Sosyal medyada paylaş
Paylaşım
Paylaşımlar
Gönder
E-posta gönder
E-posta ile gönder
E-posta ile paylaş
Arkadaşına gönder
Yazdır
Kopyala
Linki kopyala
Bağlantıyı kopyala
Link kopyalandı
Bağlantı kopyalandı
Kaydet
Favorilere ekle
Listeye ekle
Beğen
Beğendim
Tweetle
Takip et
Bizi takip edin
Takip edin
Google News
Google News'te takip et
Google'da takip et
Abone ol
Sosyal medya
Sosyal medya hesaplarımız
Dinle
Haberi dinle
Yazıyı dinle
Görüntülenme
Okunma
Okunma süresi
Okuma süresi
Yazı boyutu
Yazı tipi boyutu
A'dan Z'ye
E-posta
Yazıyı büyüt
Yazıyı küçült
Paylaşmak için tıklayın
Facebook'ta paylaşmak için	start
Twitter'da paylaşmak için	start
X'te paylaşmak için	start
WhatsApp'ta paylaşmak için	start
Telegram'da paylaşmak için	start
LinkedIn'de paylaşmak için	start
Paylaşmak için tıklayın	start
Yazdırmak için tıklayın	start
Arkadaşınıza e-posta	start
Bunu paylaş	start
Bizi takip edin	start
Bizi Google News	start
Google News'te	start
Google Haberler'de	start
(Yeni pencerede açılır	start
Sosyal medyada takip	start
Bizi sosyal medyada	start
WhatsApp kanalımıza	start
Telegram kanalımıza	start
Whatsapp kanalımızı	start
YouTube kanalımıza	start
Kanalımıza abone	start
Bu gönderiyi Instagram'da gör	start
Okuma süresi	start
Okunma süresi	start
Son dakika haberleri için	start
Haberleri WhatsApp	start
Google'da tercih edilen kaynak	start
Tercih edilen kaynak olarak ekle
Yapay zeka ile özetle
Haberi özetle
Haber özeti
Diğer dillerde oku
Makaleyi dinle
dk okuma
dk. okuma

[newsletter]
Bülten
E-bülten
Bülten aboneliği
E-bülten aboneliği
Bültenimize abone olun
E-bültene abone ol
Bültene abone ol
Bülten'e kayıt ol
E-bülten üyeliği
Abone ol
Abone olun
Kayıt ol
Üye ol
E-posta adresiniz
E-posta adresi
E-posta adresinizi girin
Bildirimler
Bildirimleri aç
İzin ver
Daha sonra
Hayır
Hayır, teşekkürler
Teşekkürler
Abonelikten çık
Uygulamayı indir
Mobil uygulama
Mobil uygulamalar
Mobil Uygulamalarımız
Bültenimize abone	start
Bültene abone	start
E-bültenimize	start
E-bültene	start
Bültenimize kaydolun	start
Haber bültenimize	start
Günlük bültenimize	start
E-posta adresinizi	start
Abone olarak	start
Abone olmak için	start
Abone olduğunuz için	start
Son dakika gelişmelerden anında haberdar	start
Gelişmelerden haberdar olmak	start
En son haberlerden	start
Önemli gelişmelerden	start
Uygulamamızı indirin	start
Mobil uygulamamızı	start
Uygulamayı indirin	start
Bildirim almak	start
Günün öne çıkan haberlerini	start
Son dakika haberleri için	start
Haberlerden anında haberdar olmak	start
WhatsApp kanalımıza	start
Telegram kanalımıza	start
Google News'te abone	start
Bizi Google Haberler	start

[tags]
Etiketler
Etiket
Anahtar kelimeler
Konular
Konu
Kategoriler
Kategori
İlgili konular
Haber etiketleri
Konu başlıkları
Etiketler	start
Haberin etiketleri	start
İlgili etiketler
Haberle ilgili konular

[navigation]
Ana sayfa
Anasayfa
Menü
Menüyü aç
Menüyü kapat
Kapat
Ara
Arama
Arama yap
İçeriğe geç
İçeriğe atla
Ana içeriğe geç
Ana içeriğe atla
Geri
Geri dön
İleri
Başa dön
Başa dön tuşu
Yukarı çık
Yukarı
Sayfa başına dön
Sonraki sayfa
Önceki sayfa
Sayfa
Giriş
Giriş yap
Üye girişi
Oturum aç
Çıkış
Çıkış yap
Üye ol
Üyelik
Kayıt ol
Hesabım
Profilim
Şifremi unuttum
Şifre
Kullanıcı adı
Beni hatırla
Hakkımızda
Biz kimiz
İletişim
Bize ulaşın
Künye
Yazarlar
Tüm yazarlar
Editörler
Yardım
Sıkça sorulan sorular
Kariyer
Reklam
Reklam ver
Site haritası
Arşiv
Haber arşivi
Haberler
Güncel
Türkiye
Dünya
Siyaset
Politika
Ekonomi
Spor
Futbol
Magazin
Kültür
Kültür sanat
Kültür-Sanat
Sanat
Yaşam
Sağlık
Eğitim
Teknoloji
Bilim
Bilim ve teknoloji
Otomobil
Seyahat
Gezi
Astroloji
Burçlar
Yemek
Kadın
Aile
Çevre
Yerel
Yerel haberler
Asayiş
3. sayfa
Polis adliye
Finans
Borsa
Döviz
Altın
Emlak
Röportaj
Analiz
Dosya
Görüş
Foto galeri
Foto haber
Video
Videolar
Galeri
Podcast
Radyo
Canlı yayın
Canlı TV
Canlı skor
Puan durumu
TV rehberi
Yayın akışı
Hava durumu
Namaz vakitleri
Nöbetçi eczaneler
Trafik durumu
Piyasalar
Bulmaca
Oyunlar
Resmi ilanlar
İlanlar
Seri ilanlar
Vefat ilanları
E-gazete
Gazete manşetleri
Bağlantılar
İçindekiler
Dil
Karanlık mod
Gece modu
Daha az göster
Yükleniyor
Lütfen bekleyin
İptal
Evet
Tam ekran
Oynat
Sayfa bulunamadı
Hata bildir
Rastgele makale
Kenar çubuğu
Dış görünümü değiştir
Özel haber
Servisler
İçeriğe geç	start
İçeriğe atla	start
Ana içeriğe	start
Buradasınız:	start
Şu an buradasınız	start
Başa dön	start
Lütfen JavaScript	start
Tarayıcınız	start
Tarayıcınızın	start
Tarayıcınız video	start
Hata bildir	start
Bir hata mı	start
Haberde hata	start
Şifrenizi mi unuttunuz	start
İhbar hattı	start

[front_page]
Ana sayfa
Anasayfa

[no_sections]
Genel
Kategorisiz
Kategorilenmemiş
Makaleler
Giriş
Giriş yap
Ara
İletişim
Menü
Kapat
Geri
İleri
Üye ol

[no_tags]
haber
haberler
haberleri
son dakika
son dakika haberleri
son dakika haber
gazete
güncel
güncel haberler
video
foto
fotoğraf
manşet

[advertisement]
Reklam
Reklamlar
REKLAM ALANI
Reklam alanı
Sponsorlu
Sponsorlu içerik
Sponsorlu bağlantılar
Sponsor
Advertorial
İlan
Reklamı kapat
Haberin devamı için kaydırın
Reklamdan sonra devam ediyor
Tanıtım
Tanıtım yazısı
İş birliği
Reklamı geç
Reklamı atla
Haberin devamı reklamdan sonra	start
Yazı reklamın ardından devam ediyor	start
Reklam engelleyici	start
Reklam engelleyicinizi	start
Lütfen reklam engelleyici	start
Reklam engelleyici kullandığınız	start
Bu içerik reklam	start
Bu bir reklamdır	start

[legal]
Gizlilik
Gizlilik politikası
Gizlilik sözleşmesi
Gizlilik ilkeleri
Kullanım koşulları
Kullanım şartları
Yasal uyarı
Tüm hakları saklıdır
Telif hakları
Telif hakkı
KVKK
KVKK aydınlatma metni
Aydınlatma metni
Kişisel verilerin korunması
Veri politikası
Üyelik sözleşmesi
Yayın ilkeleri
Etik ilkeler
Kaynak
Kaynaklar
Tüm hakları saklıdır	start
Her hakkı saklıdır	start
Her hakkı mahfuzdur	start
Bütün hakları saklıdır	start
Tüm Hakları	start
İzinsiz ve kaynak gösterilmeden	start
Kaynak gösterilmeden	start
Sitemizde yayınlanan	start
Sitemizde yer alan haber	start
Sitemizdeki	start
Bu sitede yayınlanan	start
Bu sitedeki	start
Bu sitede yer alan	start
Yayınlanan haber, yazı	start
Yayınlanan köşe yazısı	start
Haberlerin izinsiz	start
BIST isim ve logosu	start
Yazılım:	start
Haber yazılımı	start
Yer sağlayıcı	start
Yatırım bilgi, yorum ve tavsiyeleri	start
Burada yer alan yatırım bilgi	start
Anadolu Ajansı, DHA, İHA	start
İhlas Haber Ajansı, Demirören Haber Ajansı	start
Yasal uyarı:	start
Yasal Uyarı -	start

[paywall]
Abonelere özel
Sadece abonelere özel
Abone ol
Abone olun
Abone misiniz?
Üye misiniz?
Üyelere özel
Premium
Özel içerik
Giriş yapın
Zaten abone misiniz?
Zaten üye misiniz?
Destek ol
Bize destek olun
Bağış yap
Üyelik planları
Bu içerik abonelere özeldir	start
Bu içerik sadece aboneler	start
Bu içerik üyelere özel	start
Bu haber abonelere özel	start
Okumaya devam etmek için	start
Yazının devamını okumak için	start
Haberin tamamını okumak için	start
Devamını okumak için	start
Zaten abone misiniz	start
Zaten üye misiniz	start
Bağımsız gazeteciliğe destek	start
Bağımsız gazeteciliği destekle	start
Bize destek olun	start

[caption]
Fotoğraf	whole
Fotoğraflar	whole
Foto	whole
Görsel	whole
Arşiv	whole
Arşiv fotoğrafı	whole
Arşiv fotoğraf	whole
Temsili fotoğraf	whole
Temsili görsel	whole
Temsili	whole
İllüstrasyon	whole
Video	whole
Kaynak	whole
Fotoğraf altı yazısı	whole
Fotoğraf: AA
Görsel kaynağı:
Fotoğraf kaynağı
Fotoğraf altı yazısı,
Arşiv fotoğrafı
Temsili fotoğraf
Temsili görsel
Grafik:
İnfografik:
Harita:
Kolaj:
Karikatür:
Kamera:
Fotoğraf:
Fotoğraflar:
Görsel:
İllüstrasyon:

[headline_labels]
Son dakika
Flaş
Flaş haber
Acil
Özel
Özel haber
Canlı
CANLI
Canlı anlatım
Canlı blog
Video
Foto galeri
Foto haber
Fotoğraflar
Galeri
Analiz
Görüş
Yorum
Köşe yazısı
Başyazı
Röportaj
Söyleşi
Mülakat
Dosya
Araştırma
Haber analiz
İzlenim
Portre
Profil
İnfografik
Podcast
Anket
Doğrulama
Teyit
Rehber
Güncelleme
Güncellendi
Gündem
Haber
Haberler
Manşet
Siyaset
Ekonomi
Spor
Dünya
Magazin
Reklam
Sponsorlu
Advertorial
Basın açıklaması
Açıklama
Duyuru
Eleştiri
İnceleme
Kritik
Bilgi
Soru-cevap
5 soruda
Grafikli
Bulmaca
Test

[live]
canlı
canlı yayın
canlı anlatım
canlı blog
canlı takip
canlı skor
canlı izle
dakika dakika
an be an
anbean
son gelişmeler
anlık
canlı aktarım

[byline_prefixes]
Yazan
Yazar
Haber
Haberi yazan
Haberi yapan
Editör
Muhabir
Hazırlayan
Derleyen
Çeviren
Çeviri:
Söyleşi:
Röportaj:
Kaynak:	start	source
Yayınlayan
Giriş:
Gönderen
Ekleyen:
İçeriği hazırlayan
Haber Merkezi
Tercüme:
Kaleme alan
Yazan:
Haber:
Haberi hazırlayan
Röportaj
Yazı ve fotoğraf
Haber ve fotoğraf

[contributions]
Fotoğraf
Fotoğraflar
Foto
İllüstrasyon
Çeviri
Çeviren
Görsel
Genel Yayın Yönetmeni
Yazı İşleri Müdürü
Sorumlu Müdür
İmtiyaz Sahibi

[roles]
muhabir
muhabiri
özel muhabir
savaş muhabiri
temsilcisi
Ankara temsilcisi
Washington temsilcisi
yazar
yazarı
köşe yazarı
konuk yazar
editör
editörü
haber editörü
dış haberler editörü
spor editörü
genel yayın yönetmeni
yayın yönetmeni
yazı işleri müdürü
haber müdürü
haber merkezi
haber servisi
dış haberler
dış haberler servisi
ekonomi servisi
spor servisi
gazeteci
serbest gazeteci
araştırmacı gazeteci
analist
uzman
yorumcu
eleştirmen
fotoğraf
fotoğrafçı
foto muhabiri
stajyer
çevirmen
sunucu
akademisyen
öğretim üyesi
Prof. Dr.
Doç. Dr.
avukat
ekonomist
tarihçi
Ankara
İstanbul
İzmir
Washington
Brüksel
Londra
Berlin
Moskova
ajanslar
kıdemli muhabir
adliye muhabiri
spor muhabiri
ekonomi muhabiri
polis muhabiri
parlamento muhabiri
sorumlu yazı işleri müdürü
gazeteci-yazar
spor yazarı
siyaset bilimci
kameraman
stajyer muhabir

[nobodies]
Bilinmiyor
Misafir
Ziyaretçi
Bilinmeyen yazar
Yazar yok
Anonim
Haber
Haberler
Yönetici
Konuk

[agencies]
AA
Anadolu Ajansı
Anadolu
DHA
Demirören Haber Ajansı
Doğan Haber Ajansı
İHA
İhlas Haber Ajansı
ANKA
ANKA Haber Ajansı
UHA
İLKHA
MA
Mezopotamya Ajansı
JINNEWS
ETHA
ANF
Bianet
T24
TRT Haber
TRT
NTV
CNN Türk
BBC Türkçe
DW Türkçe
VOA Türkçe
Amerika'nın Sesi
Euronews Türkçe
Sputnik
Sputnik Türkiye
Independent Türkçe
Reuters
AFP
AP
Bloomberg HT
Bloomberg
Şinhua
TASS
TAK
Türk Ajansı Kıbrıs
KHA
Foreks
Haber Merkezi
Ajanslar
Ajans
Kurumsal
Dış Haberler
Dış Haberler Servisi
Spor Servisi
Ekonomi Servisi
Basın Bülteni
Bülten
Hibya
BYZHA
BHA
Kuzey Haber Ajansı

[joiners]
ve
ile
&

[months]
Ocak	1
Oca.	1
Oca	1
Şubat	2
Şub.	2
Şub	2
Mart	3
Mar.	3
Mar	3
Nisan	4
Nis.	4
Nis	4
Mayıs	5
May.	5
May	5
Haziran	6
Haz.	6
Haz	6
Temmuz	7
Tem.	7
Tem	7
Ağustos	8
Ağu.	8
Ağu	8
Eylül	9
Eyl.	9
Eyl	9
Ekim	10
Eki.	10
Eki	10
Kasım	11
Kas.	11
Kas	11
Aralık	12
Ara.	12
Ara	12

[months_hijri]
Muharrem	1
Safer	2
Rebiülevvel	3
Rebiülahir	4
Cemaziyelevvel	5
Cemaziyelahir	6
Recep	7
Şaban	8
Ramazan	9
Şevval	10
Zilkade	11
Zilhicce	12

[months_jalali]

[weekdays]
Pazartesi	1
Pzt.	1
Pzt	1
Salı	2
Sal.	2
Sal	2
Çarşamba	3
Çar.	3
Çar	3
Çrş.	3
Çrş	3
Perşembe	4
Per.	4
Per	4
Prş.	4
Prş	4
Cuma	5
Cum.	5
Cum	5
Cumartesi	6
Cmt.	6
Cmt	6
Pazar	7
Paz.	7
Paz	7

[meridiem]
ÖÖ	am
sabah	am
ÖS	pm
akşam	pm

[ago]
{n} saniye önce	second
{n} sn önce	second
{n} sn. önce	second
{n} dakika önce	minute
{n} dk önce	minute
{n} dk. önce	minute
{n} saat önce	hour
{n} sa önce	hour
{n} sa. önce	hour
{n} gün önce	day
{n} hafta önce	week
{n} ay önce	month
{n} yıl önce	year
{n} sene önce	year
az önce	second	0
şimdi	second	0
şu an	second	0
biraz önce	second	0
bir dakika önce	minute	1
bir saat önce	hour	1
bugün	day	0
dün	day	1
bir gün önce	day	1
evvelsi gün	day	2
önceki gün	day	2
bir hafta önce	week	1
geçen hafta	week	1
bir ay önce	month	1
bir yıl önce	year	1

[minutes]
dk
dakika

[published]
Yayınlanma
Yayınlanma tarihi
Yayınlandı
Yayımlanma
Yayımlanma tarihi
Yayımlandı
Yayın tarihi
Giriş
Giriş tarihi
Eklenme
Eklenme tarihi
Tarih
Oluşturulma tarihi
Oluşturulma
Haber giriş tarihi
Haber Giriş:
Haber tarihi
İlk yayın
Yazım tarihi
Kayıt tarihi
Gönderim tarihi

[updated]
Güncelleme
Güncellenme
Güncelleme tarihi
Güncellenme tarihi
Güncellendi
Son güncelleme
Son Güncelleme Tarihi
Son güncellenme
Haber güncelleme tarihi
Güncel:
Değiştirilme tarihi
Son değişiklik
Düzenlenme
Düzenleme tarihi

[honorifics]
Sayın	title
Bay	title	m
Bayan	title	f
Bey	title	m
Hanım	title	f
Hanımefendi	title	f
Beyefendi	title	m
Dr.	title
Doktor	title
Prof.	title
Prof. Dr.	title
Doç.	title
Doç. Dr.	title
Yrd. Doç. Dr.	title
Dr. Öğr. Üyesi	title
Öğr. Gör.	title
Profesör	title
Doçent	title
Av.	title
Avukat	title
Op. Dr.	title
Uzm. Dr.	title
Hoca	title
Hocaefendi	title
Hafız	title
Hacı	title
Şeyh	title	m
Molla	title
İmam	title	m
Ayetullah	title
Müftü	title
Papa	title	m
Kardinal	title	m
Patrik	title
Piskopos	title
Haham	title
Kral	title	m
Kraliçe	title	f
Prens	title	m
Prenses	title	f
Veliaht Prens	title	m
Emir	title	m
Sultan	title
Şah	title	m
İmparator	title	m
Padişah	title	m
Lord	title	m
Sir	title	m
Dük	title	m
Düşes	title	f
Hz.	title
Usta	title
Şehit	title
Cumhurbaşkanı	role
Cumhurbaşkanı Yardımcısı	role
Cumhurbaşkanlığı İletişim Başkanı	role
Başkan	role
Devlet Başkanı	role
ABD Başkanı	role
eski Başkan	role
Başkan Yardımcısı	role
Başbakan	role
Başbakanı	role
Başbakan Yardımcısı	role
Şansölye	role
Bakan	role
Bakanı	role
Dışişleri Bakanı	role
İçişleri Bakanı	role
Savunma Bakanı	role
Milli Savunma Bakanı	role
Adalet Bakanı	role
Maliye Bakanı	role
Hazine ve Maliye Bakanı	role
Sağlık Bakanı	role
Milli Eğitim Bakanı	role
Tarım ve Orman Bakanı	role
Ulaştırma Bakanı	role
Enerji Bakanı	role
Ticaret Bakanı	role
Kültür ve Turizm Bakanı	role
Çalışma Bakanı	role
Aile Bakanı	role
Bakan Yardımcısı	role
Meclis Başkanı	role
TBMM Başkanı	role
Milletvekili	role
Grup Başkanvekili	role
Genel Başkan	role
Genel Başkanı	role
CHP Genel Başkanı	role
MHP Genel Başkanı	role
Genel Başkan Yardımcısı	role
Eş Genel Başkanı	role
Genel Sekreter	role
Genel Sekreteri	role
NATO Genel Sekreteri	role
BM Genel Sekreteri	role
Sözcüsü	role
Parti Sözcüsü	role
Hükümet Sözcüsü	role
Sözcü	role
Lider	role
Lideri	role
Belediye Başkanı	role
Büyükşehir Belediye Başkanı	role
İBB Başkanı	role
Vali	role
Valisi	role
Kaymakam	role
Kaymakamı	role
Muhtar	role
Büyükelçi	role
Büyükelçisi	role
Konsolos	role
Temsilci	role
Temsilcisi	role
Özel Temsilci	role
Komiser	role
Senatör	role
Kongre üyesi	role
Müsteşar	role
Müdür	role
Müdürü	role
İl Müdürü	role
Emniyet Müdürü	role
Genel Müdür	role
Genel Müdürü	role
Direktör	role
CEO	role
CEO'su	role
Yönetim Kurulu Başkanı	role
Kurucu	role
Kurucusu	role
İş insanı	role
iş adamı	role
Patron	role
Sahibi	role
Koordinatör	role
Rektör	role
Rektörü	role
Dekan	role
Genelkurmay Başkanı	role
Kuvvet Komutanı	role
Komutan	role
Komutanı	role
General	role
Orgeneral	role
Korgeneral	role
Tümgeneral	role
Tuğgeneral	role
Albay	role
Yarbay	role
Binbaşı	role
Yüzbaşı	role
Üsteğmen	role
Teğmen	role
Astsubay	role
Amiral	role
Er	role
Polis	role
Savcı	role
Başsavcı	role
Cumhuriyet Başsavcısı	role
Hâkim	role
Yargıç	role
Avukatı	role
Baro Başkanı	role
Uzman	role
Uzmanı	role
Analist	role
Ekonomist	role
Araştırmacı	role
Bilim insanı	role
Tarihçi	role
Akademisyen	role
Öğretim Üyesi	role
Doktoru	role
Cerrah	role
Psikolog	role
Hemşire	role
Öğretmen	role
Yazar	role
Şair	role
Romancı	role
Gazeteci	role
Sunucu	role
Editör	role
Genel Yayın Yönetmeni	role
Yönetmen	role
Oyuncu	role
Şarkıcı	role
Sanatçı	role
Müzisyen	role
Besteci	role
Ressam	role
Fotoğrafçı	role
Modacı	role
Teknik Direktör	role
Antrenör	role
Teknik direktörü	role
Futbolcu	role
Kaleci	role
Forvet	role
Defans	role
Orta saha	role
Kaptan	role
Kulüp Başkanı	role
Hakem	role
Milli sporcu	role
Şampiyon	role
Aktivist	role
Siyasetçi	role
Aday	role
Cumhurbaşkanı adayı	role
Muhalefet lideri	role
Sendikacı	role
Çiftçi	role
eşi	kin
eş	kin
karısı	kin
kocası	kin
oğlu	kin
kızı	kin
babası	kin
annesi	kin
kardeşi	kin
ağabeyi	kin
ablası	kin
amcası	kin
dayısı	kin
teyzesi	kin
halası	kin
kuzeni	kin
dedesi	kin
büyükannesi	kin
torunu	kin
yeğeni	kin
damadı	kin
gelini	kin
nişanlısı	kin
sevgilisi	kin

[organization_words]
Bakanlığı
Dışişleri Bakanlığı
İçişleri Bakanlığı
Sağlık Bakanlığı
Milli Savunma Bakanlığı
Cumhurbaşkanlığı
Başbakanlık
Başkanlığı
Hükümeti
Meclisi
Türkiye Büyük Millet Meclisi
TBMM
Parlamentosu
Senatosu
Kongresi
Komisyonu
Avrupa Komisyonu
Komitesi
Konseyi
Güvenlik Konseyi
Kurulu
Kurumu
Ajansı
Müsteşarlığı
Müdürlüğü
Genel Müdürlüğü
Emniyet Müdürlüğü
Valiliği
Kaymakamlığı
Belediyesi
Büyükşehir Belediyesi
Mahkemesi
Anayasa Mahkemesi
Yargıtay
Danıştay
Sayıştay
Ağır Ceza Mahkemesi
Savcılığı
Cumhuriyet Başsavcılığı
Polisi
Jandarma
Silahlı Kuvvetleri
Kara Kuvvetleri
Ordusu
Tugayı
Birlikleri
İstihbarat Teşkilatı
MİT
AFAD
Kızılay
Partisi
Adalet ve Kalkınma Partisi
AK Parti
Cumhuriyet Halk Partisi
CHP
MHP
Hareketi
Cephesi
İttifakı
Birliği
Avrupa Birliği
Birleşmiş Milletler
Örgütü
Teşkilatı
Derneği
Vakfı
Federasyonu
Konfederasyonu
Sendikası
Odası
Ticaret Odası
Barosu
Ligi
Kulübü
Spor Kulübü
Takımı
Üniversitesi
Teknik Üniversitesi
Fakültesi
Enstitüsü
Akademisi
Okulu
Lisesi
Hastanesi
Şehir Hastanesi
Merkezi
Müzesi
Tiyatrosu
Kütüphanesi
Kilisesi
Camii
Diyanet
Diyanet İşleri Başkanlığı
Bankası
Merkez Bankası
Borsası
Borsa İstanbul
Şirketi
Holding
Grubu
A.Ş.
Ltd. Şti.
Sigorta
Hava Yolları
Türk Hava Yolları
THY
Fonu
Gazetesi
Dergisi
Televizyonu
Radyosu
Yayınları
Büyükelçiliği
Konsolosluğu
Gözlemevi
Fabrikası

[location_words]
ili
ilçesi
köyü
mahallesi
beldesi
şehri
kenti
bölgesi
eyaleti
Cumhuriyeti
Krallığı
Caddesi
Sokağı
Bulvarı
Meydanı
Köprüsü
Tüneli
Havalimanı
Havaalanı
İstasyonu
Garı
Limanı
Dağı
Dağları
Tepesi
Ovası
Vadisi
Yaylası
Gölü
Barajı
Nehri
Çayı
Irmağı
Denizi
Okyanusu
Körfezi
Boğazı
Adası
Adaları
Yarımadası
Burnu
Sahili
Plajı
Parkı
Ormanı
Çölü
Sarayı
Kalesi
Stadyumu
Stadı
Otoyolu
Yolu
kuzey
güney
doğu
batı
başkenti
sınırı
kampı
OSB

[forms_of_address]
Sayın
Bay
Bayan
Bey
Hanım
Hanımefendi
Beyefendi

[role_modifiers]
eski
dönemin
vekil

[things]
virüs
virüsü
kasırgası
tayfunu

[name_particles]
de
van
von
bin
el
al
ibn
da
di
ben
ebu
ü

[abbreviations]
{n}.
Dr.
Prof.
Doç.
Yrd.
Öğr.
Gör.
Arş.
Av.
Op.
Uzm.
Ecz.
Müh.
Mim.
Alb.
Gen.
Org.
Korg.
Tümg.
Tuğg.
Yzb.
Bnb.
Yb.
Ütğm.
Tğm.
Hz.
Sn.
St.
vb.
vs.
vd.
bkz.
örn.
yy.
s.
ss.
c.
cilt.
md.
No.
Nu.
Tel.
Faks.
Cad.
Cd.
Sok.
Sk.
Mah.
Mh.
Blv.
Bul.
Apt.
Kat.
A.Ş.
Şti.
Ltd.
San.
Tic.
T.C.
M.Ö.
M.S.
A.B.D.
Alm.
İng.
Fr.
Ar.
Osm.
Yay.
Çev.
haz.
ed.
yak.
dk.
sa.
km.
kg.
m.
cm.
Ort.
max.
min.
Oca.
Şub.
Nis.
Tem.
Ağu.
Eyl.
Eki.
Kas.
Ara.
Jr.
Mr.
Inc.
Co.
U.S.
Ü.
Ens.
Fak.
Böl.
Bşk.
Yrd. Doç.
vd

[cues]
dedi	verb	s
dediler	verb	s
diyor	verb	s
diyen	verb	s
söyledi	verb	s
söylediler	verb	s
söyleyen	verb	s
söyleyerek	participle	s
söylüyor	verb	s
belirtti	verb	s
belirttiler	verb	s
belirten	verb	s
belirterek	participle	s
belirtiyor	verb	s
açıkladı	verb	s
açıkladılar	verb	s
açıklayan	verb	s
ifade etti	verb	s
ifade ettiler	verb	s
ifade eden	verb	s
ifade ederek	verb	s
ifadesini kullandı	verb	s
ifadelerini kullandı	verb	s
ifadelerini kullanan	verb	s
ifadelerine yer verdi	verb	s
vurguladı	verb	s
vurguladılar	verb	s
vurgulayan	verb	s
vurgulayarak	participle	s
kaydetti	verb	s
kaydettiler	verb	s
kaydeden	verb	s
konuştu	verb	s
konuşan	verb	w
ekledi	verb	s
ekleyen	verb	s
ekleyerek	participle	s
sordu	verb	s
yanıtladı	verb	s
cevap verdi	verb	s
yanıt verdi	verb	s
cevabını verdi	verb	s
yanıtını verdi	verb	s
bildirdi	verb	s
bildirdiler	verb	s
bildiren	verb	s
aktardı	verb	s
aktaran	verb	s
anlattı	verb	s
anlatan	verb	s
dile getirdi	verb	s
dile getiren	verb	s
değerlendirdi	verb	s
değerlendirmesinde bulundu	verb	s
değerlendirmesini yaptı	verb	s
açıklamasında bulundu	verb	s
açıklamasını yaptı	verb	s
yorumunu yaptı	verb	s
yazdı	verb	s
duyurdu	verb	s
duyuran	verb	s
hatırlattı	verb	s
hatırlatan	verb	s
uyardı	verb	s
uyaran	verb	s
uyarısında bulundu	verb	s
savundu	verb	s
savunan	verb	s
iddia etti	verb	s
iddia eden	verb	s
öne sürdü	verb	s
ileri sürdü	verb	s
çağrısında bulundu	verb	s
çağrısı yaptı	verb	s
şunları söyledi	verb	s
şunları kaydetti	verb	s
şu ifadeleri kullandı	verb	s
şöyle konuştu	verb	s
şöyle dedi	verb	s
şöyle devam etti	verb	s
devam etti	verb	w
dikkat çekti	verb	s
dikkati çekti	verb	s
altını çizdi	verb	s
işaret etti	verb	s
itiraf etti	verb	s
haykırdı	verb	s
bağırdı	verb	s
eleştirdi	verb	w
paylaştı	verb	w
mesajını verdi	verb	s
mesajını paylaştı	verb	s
sözlerini kullandı	verb	s
sözlerine yer verdi	verb	s
sözlerini sarf etti	verb	s
sözleriyle	verb	s
diye konuştu	verb	s
diye yazdı	verb	s
diye sordu	verb	s
diye ekledi	verb	s
şeklinde konuştu	verb	s
yorumladı	verb	s
cevapladı	verb	s
yalanladı	verb	s
doğruladı	verb	s
temennisinde bulundu	verb	s
seslendi	verb	s
tweet attı	verb	s
diyerek	participle	s
der	verb	w
dedim	verb	s
derken	verb	s
diyordu	verb	s
demiş	verb	s
demişti	verb	s
deyince	verb	s
diyordum	verb	s
denildi	verb	s
denilmiş	verb	s
sesleniyor	verb	s
haykırdım	verb	s
yazıyordu	verb	s
yazmıştı	verb	s
söylemişti	verb	s
belirtmişti	verb	s
açıklamıştı	verb	s
diyorum	verb	s
diyorlar	verb	s
derler	verb	s
derdi	verb	s
belirtirken	verb	s
vurgularken	verb	s
söylerken	verb	s
ifadelerine yer verildi	verb	s
ifadeleri kullanıldı	verb	s
değerlendirmesinde bulunuldu	verb	s
ifade edilen	verb	s
anlatıyor	verb	s
konuşuyor	verb	s
soruyor	verb	s
cevaplıyor	verb	s
paylaşımında bulundu	verb	s
dedikten	verb	s
diyorsunuz	verb	s
düşünüyor	verb	w
inanıyor	verb	w
istedi	verb	w
istiyor	verb	w
reddetti	verb	w
kabul etti	verb	w
suçladı	verb	w
tehdit etti	verb	w
çağırdı	verb	w
önerdi	verb	w
övdü	verb	w
teşekkür etti	verb	w
belirtildi	verb	w
açıklandı	verb	w
ifade edildi	verb	w
kaydedildi	verb	w
bildirildi	verb	w
belirtilen	verb	w
diye	verb	w
söylemiş	verb	w
demek	verb	w
diyen kişi	verb	w
göre	according_after	s
ifadesiyle	according_after	s
sözleriyle	according_after	s
aktardığına göre	according_after	s
bildirdiğine göre	according_after	s
açıklamasına göre	according_after	s
sözlerine göre	according_after	s
tarafından	according_after	w
açıklama	noun	s
açıklamasında	noun	s
açıklamada	noun	s
sözcüsü	noun	s
sözcü	noun	s
söz	noun	s
sözleri	noun	s
demeç	noun	s
röportaj	noun	s
konuşma	noun	s
konuşmasında	noun	s
mesaj	noun	s
mesajında	noun	s
paylaşım	noun	s
paylaşımında	noun	s
ifadesi	noun	s
ifadeleri	noun	s
basın toplantısı	noun	s
mektup	text	s
bildiri	noun	s
nitelendirdi	verb	w
nitelendirdiler	verb	w
tanımladı	verb	w
nitelendirerek	participle	w
tanımlayarak	participle	w
demekle yetindi	verb	w
diye bağırdı	verb	s
diye yanıtladı	verb	s
açıklayarak	participle	s
savunarak	participle	s
eleştirerek	participle	s
karşılığını verdi	verb	s
müjdesini verdi	verb	s
söz verdi	verb	s
tepki gösterdi	verb	s
isyan etti	verb	s
sitem etti	verb	s
şikayet etti	verb	s
şikâyet etti	verb	s
güldü	verb	s
gülümsedi	verb	s
fısıldadı	verb	s
sözleriyle anlattı	verb	s
notunu düştü	verb	s
espri yaptı	verb	s
iç çekti	verb	s
anımsadı	verb	w
ısrar etti	verb	w
özetledi	verb	s
karşılık verdi	verb	s
yakındı	verb	s
mırıldandı	verb	s
tekrarladı	verb	s
takıldı	verb	w
rapor	text
belge	text
tabela	text
pankart	text
tutanak	text
sözleşme	text
dilekçe	text
karar	text
kararda	text
tebligat	text
tebligatta	text
raporunda	text
raporda	text
tutanakta	text
belgede	text
sözleşmede	text
kararında	text
afiş	text
broşür	text
yönetmelik	text
genelge	text
yazıda	text
mahkeme kararı	text
tutanağa	text
raporu	text
dilekçede	text
mektupta	text
ilan	text

[quote_marks]
primary	“	”
alternative	"	"
secondary	‘	’
alternative	«	»
dash	–	–
dash	—	–
dash	-	–

[complementizers]
ki
diye

[pronouns]
o	-	s
kendisi	-	s
onlar	-	p

[name_markers]
adlı	title
isimli	title
adında
başlıklı	title
sözde
denilen
olarak bilinen
filmi
film
kitabı
kitap
dizisi
gazetesi
dergisi
projesi
operasyonu
lakaplı
kod adlı
kelimesi
etiketi
hareketi
gazetesine
gazetesinin
gazetesinde
dergisine
dergisinde
kanalına
sitesine
programında

[cue_order]
before_sv	1
after_vs	1
sov	3
prodrop	2

[quote_particles]
diye	quotative
dedi	quotative
diyen	quotative
diyerek	quotative
şeklinde	quotative
ifadesini	quotative
ifadelerini	quotative
sözleriyle	quotative
ifadeleriyle	quotative
için	preposition
ile	preposition
gibi	preposition
sonra	preposition
önce	preposition
ancak	preposition
fakat	preposition
ve	preposition
ama	preposition
ayrıca	preposition
'e	object
'a	object
'ye	object
'ya	object
'i	object
'ı	object
'u	object
'ü	object
'yi	object
'yı	object
'yu	object
'yü	object
'de	object
'da	object
'te	object
'ta	object
'den	object
'dan	object
'ten	object
'tan	object
'in	object
'ın	object
'un	object
'ün	object
'nin	object
'nın	object
'nun	object
'nün	object
'le	object
'la	object
'yle	object
'yla	object
’e	object
’a	object
’ye	object
’ya	object
’i	object
’ı	object
’yi	object
’yı	object
’de	object
’da	object
’te	object
’ta	object
’den	object
’dan	object
’in	object
’ın	object
’nin	object
’nın	object
ile	object
için	object
gibi	object
kadar	preposition
göre	preposition
dolayı	preposition
olarak	preposition
karşı	preposition
çünkü	preposition
eğer	preposition
bugün	auxiliary
dün	auxiliary
ayrıca	auxiliary
bir	indefinite
yazıyor	reads
yazılı	reads
yazıyordu	reads
denildi	reads
bu	pointer
aynı	pointer
yer alıyor	reads
yer aldı	reads
ifadesi	reads
ifadeleri	reads
yazılmış	reads
deniyor	reads
denildiği	reads
deniliyordu	reads
diğer bir deyişle	plain
başka bir deyişle	plain
deyim yerindeyse	plain
tabiri caizse	plain
kısacası söylemek gerekirse	plain
söz konusu	plain
doğrusunu söylemek gerekirse	plain
açıkçası söylemek gerekirse	plain
tabir caizse	plain
ile suçlanan	passive
ile suçlanıyor	passive
ile suçlandı	passive
olarak tanımlanan	passive
olarak tanımlandı	passive
olarak nitelendirilen	passive
olarak nitelendirildi	passive
olarak bilinen	passive
olarak adlandırılan	passive
olarak anılan	passive
diye anılan	passive
denilen	passive
diye bilinen	passive
diye soruldu	passive
sorulan	passive
soruldu	passive
tarafından	agent
