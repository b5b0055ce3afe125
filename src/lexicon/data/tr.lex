# Turkish
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
dedi	verb	s
dediler	verb	s
diyor	verb	s
diyen	verb	s
söyledi	verb	s
söylediler	verb	s
söyleyen	verb	s
söyleyerek	verb	s
söylüyor	verb	s
belirtti	verb	s
belirttiler	verb	s
belirten	verb	s
belirterek	verb	s
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
vurgulayarak	verb	s
kaydetti	verb	s
kaydettiler	verb	s
kaydeden	verb	s
konuştu	verb	s
konuşan	verb	w
ekledi	verb	s
ekleyen	verb	s
ekleyerek	verb	s
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
diyerek	verb	s
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
mektup	noun	s
bildiri	noun	s

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
adlı
isimli
adında
başlıklı
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
