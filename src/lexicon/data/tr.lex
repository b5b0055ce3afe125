# Turkish
# Written for this project.

[consent]
Kabul et	whole
Tümünü kabul et	whole
Hepsini kabul et	whole
Kabul ediyorum	whole
Tüm çerezleri kabul et	whole
Tamam	whole
Anladım	whole
Onaylıyorum	whole
Reddet	whole
Tümünü reddet	whole
Hepsini reddet	whole
Ayarlar	whole
Çerez ayarları	whole
Çerez tercihleri	whole
Çerezleri yönet	whole
Tercihleri yönet	whole
Tercihlerimi yönet	whole
Çerez politikası	whole
Çerez aydınlatma metni	whole
Gizlilik ayarları	whole
Gizliliğinize önem veriyoruz	whole
Zorunlu çerezler	whole
Her zaman etkin	whole
Daha fazla bilgi	whole
Detaylı bilgi	whole
Ayarları kaydet	whole
Seçimimi onayla	whole
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
Yorum	whole
Yorumlar	whole
Yorum yap	whole
Yorum yaz	whole
Yorum Yapın	whole
Yorum ekle	whole
Yorum gönder	whole
Yorumu gönder	whole
Yorumunuzu yazın	whole
Yorumunuz	whole
Yorumları göster	whole
Yorumları gör	whole
Tüm yorumlar	whole
Tüm yorumları göster	whole
Son yorumlar	whole
Okuyucu yorumları	whole
Henüz yorum yok	whole
Henüz yorum yapılmamış	whole
Hiç yorum yok	whole
İlk yorumu sen yap	whole
İlk yorumu siz yapın	whole
Bir yanıt yazın	whole
Bir cevap yazın	whole
Yanıtla	whole
Cevapla	whole
Cevap yaz	whole
Yanıtı iptal et	whole
Cevabı iptal et	whole
Şikayet et	whole
Bildir	whole
Ad	whole
Adınız	whole
İsim	whole
E-posta *	whole
E-posta adresiniz	whole
İnternet sitesi	whole
Web sitesi	whole
Yorum kuralları	whole
En yeniler	whole
En eskiler	whole
En beğenilenler	whole
Haber yorumları	whole
Yorum yapmak için giriş yapın	whole
Facebook yorumları	whole
Yorum yapılmamış	whole
Yorumlar kapalı	whole
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
Ayrıca bakınız	whole
Ayrıca bkz.	whole
Ayrıca okuyun	whole
Bunları da okuyun	whole
Bunlar da ilginizi çekebilir	whole
Bunlar da hoşunuza gidebilir	whole
İlginizi çekebilir	whole
İlginizi çekebilecek haberler	whole
İlgili haberler	whole
İlgili haber	whole
İlgili içerikler	whole
İlgili yazılar	whole
İlgili konular	whole
İlgili makaleler	whole
İlgili videolar	whole
Benzer haberler	whole
Benzer yazılar	whole
Benzer içerikler	whole
Benzer konular	whole
Diğer haberler	whole
Diğer yazılar	whole
Diğer içerikler	whole
Son haberler	whole
Son dakika	whole
Son Dakika Haberleri	whole
Son yazılar	whole
Son eklenenler	whole
En son haberler	whole
Güncel haberler	whole
Günün haberleri	whole
Günün manşetleri	whole
Öne çıkanlar	whole
Öne çıkan haberler	whole
Çok okunanlar	whole
En çok okunanlar	whole
En Çok Okunan Haberler	whole
En çok okunan	whole
Çok okunan	whole
En çok izlenenler	whole
En çok yorumlananlar	whole
En çok paylaşılanlar	whole
En popüler	whole
Popüler	whole
Popüler haberler	whole
Popüler yazılar	whole
Trend	whole
Trendler	whole
Gündem	whole
Gündemdekiler	whole
Manşetler	whole
Editörün seçtikleri	whole
Editörün seçimi	whole
Sizin için seçtiklerimiz	whole
Sizin için önerilenler	whole
Önerilen haberler	whole
Önerilenler	whole
Önerilen	whole
Tavsiye edilenler	whole
Haberin devamı	whole
Devamını oku	whole
Devamını okuyun	whole
Devamı	whole
Haberin detayları	whole
Haberi oku	whole
Daha fazla	whole
Daha fazla göster	whole
Daha fazla haber	whole
Daha fazlası	whole
Tümünü gör	whole
Tümü	whole
Sonraki haber	whole
Önceki haber	whole
Sıradaki haber	whole
Sonraki yazı	whole
Önceki yazı	whole
Önceki	whole
Sonraki	whole
Yazarın diğer yazıları	whole
Yazarın son yazıları	whole
Yazar hakkında	whole
Tüm yazıları	whole
Tüm haberler	whole
İzle	whole
İzleyin	whole
Kaçırmayın	whole
Foto galeri	whole
Video galeri	whole
Haberler	whole
Video haber	whole
Oku	whole
Göz atın	whole
Gözden kaçmasın	whole
Bu haberler de ilginizi çekebilir	whole
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
Paylaş	whole
Haberi paylaş	whole
Bunu paylaş	whole
Facebook'ta paylaş	whole
Twitter'da paylaş	whole
X'te paylaş	whole
WhatsApp'ta paylaş	whole
LinkedIn'de paylaş	whole
Telegram'da paylaş	whole
Sosyal medyada paylaş	whole
Paylaşım	whole
Paylaşımlar	whole
Gönder	whole
E-posta gönder	whole
E-posta ile gönder	whole
E-posta ile paylaş	whole
Arkadaşına gönder	whole
Yazdır	whole
Kopyala	whole
Linki kopyala	whole
Bağlantıyı kopyala	whole
Link kopyalandı	whole
Bağlantı kopyalandı	whole
Kaydet	whole
Favorilere ekle	whole
Listeye ekle	whole
Beğen	whole
Beğendim	whole
Tweetle	whole
Takip et	whole
Bizi takip edin	whole
Takip edin	whole
Google News	whole
Google News'te takip et	whole
Google'da takip et	whole
Abone ol	whole
Sosyal medya	whole
Sosyal medya hesaplarımız	whole
Dinle	whole
Haberi dinle	whole
Yazıyı dinle	whole
Görüntülenme	whole
Okunma	whole
Okunma süresi	whole
Okuma süresi	whole
Yazı boyutu	whole
Yazı tipi boyutu	whole
A'dan Z'ye	whole
E-posta	whole
Yazıyı büyüt	whole
Yazıyı küçült	whole
Paylaşmak için tıklayın	whole
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
Tercih edilen kaynak olarak ekle	whole
Yapay zeka ile özetle	whole
Haberi özetle	whole
Haber özeti	whole
Diğer dillerde oku	whole
Makaleyi dinle	whole
dk okuma	whole
dk. okuma	whole

[newsletter]
Bülten	whole
E-bülten	whole
Bülten aboneliği	whole
E-bülten aboneliği	whole
Bültenimize abone olun	whole
E-bültene abone ol	whole
Bültene abone ol	whole
Bülten'e kayıt ol	whole
E-bülten üyeliği	whole
Abone ol	whole
Abone olun	whole
Kayıt ol	whole
Üye ol	whole
E-posta adresiniz	whole
E-posta adresi	whole
E-posta adresinizi girin	whole
Bildirimler	whole
Bildirimleri aç	whole
İzin ver	whole
Daha sonra	whole
Hayır	whole
Hayır, teşekkürler	whole
Teşekkürler	whole
Abonelikten çık	whole
Uygulamayı indir	whole
Mobil uygulama	whole
Mobil uygulamalar	whole
Mobil Uygulamalarımız	whole
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
Etiketler	whole
Etiket	whole
Anahtar kelimeler	whole
Konular	whole
Konu	whole
Kategoriler	whole
Kategori	whole
İlgili konular	whole
Haber etiketleri	whole
Konu başlıkları	whole
Etiketler	start
Haberin etiketleri	start
İlgili etiketler	whole
Haberle ilgili konular	whole

[navigation]
Ana sayfa	whole
Anasayfa	whole
Menü	whole
Menüyü aç	whole
Menüyü kapat	whole
Kapat	whole
Ara	whole
Arama	whole
Arama yap	whole
İçeriğe geç	whole
İçeriğe atla	whole
Ana içeriğe geç	whole
Ana içeriğe atla	whole
Geri	whole
Geri dön	whole
İleri	whole
Başa dön	whole
Başa dön tuşu	whole
Yukarı çık	whole
Yukarı	whole
Sayfa başına dön	whole
Sonraki sayfa	whole
Önceki sayfa	whole
Sayfa	whole
Giriş	whole
Giriş yap	whole
Üye girişi	whole
Oturum aç	whole
Çıkış	whole
Çıkış yap	whole
Üye ol	whole
Üyelik	whole
Kayıt ol	whole
Hesabım	whole
Profilim	whole
Şifremi unuttum	whole
Şifre	whole
Kullanıcı adı	whole
Beni hatırla	whole
Hakkımızda	whole
Biz kimiz	whole
İletişim	whole
Bize ulaşın	whole
Künye	whole
Yazarlar	whole
Tüm yazarlar	whole
Editörler	whole
Yardım	whole
Sıkça sorulan sorular	whole
Kariyer	whole
Reklam	whole
Reklam ver	whole
Site haritası	whole
Arşiv	whole
Haber arşivi	whole
Haberler	whole
Güncel	whole
Türkiye	whole
Dünya	whole
Siyaset	whole
Politika	whole
Ekonomi	whole
Spor	whole
Futbol	whole
Magazin	whole
Kültür	whole
Kültür sanat	whole
Kültür-Sanat	whole
Sanat	whole
Yaşam	whole
Sağlık	whole
Eğitim	whole
Teknoloji	whole
Bilim	whole
Bilim ve teknoloji	whole
Otomobil	whole
Seyahat	whole
Gezi	whole
Astroloji	whole
Burçlar	whole
Yemek	whole
Kadın	whole
Aile	whole
Çevre	whole
Yerel	whole
Yerel haberler	whole
Asayiş	whole
3. sayfa	whole
Polis adliye	whole
Finans	whole
Borsa	whole
Döviz	whole
Altın	whole
Emlak	whole
Röportaj	whole
Analiz	whole
Dosya	whole
Görüş	whole
Foto galeri	whole
Foto haber	whole
Video	whole
Videolar	whole
Galeri	whole
Podcast	whole
Radyo	whole
Canlı yayın	whole
Canlı TV	whole
Canlı skor	whole
Puan durumu	whole
TV rehberi	whole
Yayın akışı	whole
Hava durumu	whole
Namaz vakitleri	whole
Nöbetçi eczaneler	whole
Trafik durumu	whole
Piyasalar	whole
Bulmaca	whole
Oyunlar	whole
Resmi ilanlar	whole
İlanlar	whole
Seri ilanlar	whole
Vefat ilanları	whole
E-gazete	whole
Gazete manşetleri	whole
Bağlantılar	whole
İçindekiler	whole
Dil	whole
Karanlık mod	whole
Gece modu	whole
Daha az göster	whole
Yükleniyor	whole
Lütfen bekleyin	whole
İptal	whole
Evet	whole
Tam ekran	whole
Oynat	whole
Sayfa bulunamadı	whole
Hata bildir	whole
Rastgele makale	whole
Kenar çubuğu	whole
Dış görünümü değiştir	whole
Özel haber	whole
Servisler	whole
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
Reklam	whole
Reklamlar	whole
REKLAM ALANI	whole
Reklam alanı	whole
Sponsorlu	whole
Sponsorlu içerik	whole
Sponsorlu bağlantılar	whole
Sponsor	whole
Advertorial	whole
İlan	whole
Reklamı kapat	whole
Haberin devamı için kaydırın	whole
Reklamdan sonra devam ediyor	whole
Tanıtım	whole
Tanıtım yazısı	whole
İş birliği	whole
Reklamı geç	whole
Reklamı atla	whole
Haberin devamı reklamdan sonra	start
Yazı reklamın ardından devam ediyor	start
Reklam engelleyici	start
Reklam engelleyicinizi	start
Lütfen reklam engelleyici	start
Reklam engelleyici kullandığınız	start
Bu içerik reklam	start
Bu bir reklamdır	start

[legal]
Gizlilik	whole
Gizlilik politikası	whole
Gizlilik sözleşmesi	whole
Gizlilik ilkeleri	whole
Kullanım koşulları	whole
Kullanım şartları	whole
Yasal uyarı	whole
Tüm hakları saklıdır	whole
Telif hakları	whole
Telif hakkı	whole
KVKK	whole
KVKK aydınlatma metni	whole
Aydınlatma metni	whole
Kişisel verilerin korunması	whole
Veri politikası	whole
Üyelik sözleşmesi	whole
Yayın ilkeleri	whole
Etik ilkeler	whole
Kaynak	whole
Kaynaklar	whole
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
Abonelere özel	whole
Sadece abonelere özel	whole
Abone ol	whole
Abone olun	whole
Abone misiniz?	whole
Üye misiniz?	whole
Üyelere özel	whole
Premium	whole
Özel içerik	whole
Giriş yapın	whole
Zaten abone misiniz?	whole
Zaten üye misiniz?	whole
Destek ol	whole
Bize destek olun	whole
Bağış yap	whole
Üyelik planları	whole
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
Fotoğraf: AA	start
Görsel kaynağı:	start
Fotoğraf kaynağı	start
Fotoğraf altı yazısı,	start
Arşiv fotoğrafı	start
Temsili fotoğraf	start
Temsili görsel	start
Grafik:	start
İnfografik:	start
Harita:	start
Kolaj:	start
Karikatür:	start
Kamera:	start
Fotoğraf:	start
Fotoğraflar:	start
Görsel:	start
İllüstrasyon:	start

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
