# Italian
# Written for this project.

[consent]
Accetta
Accetto
Accetta tutti
Accetta tutto
Accetta tutti i cookie
Accetta i cookie
Accetta e chiudi
Accetta e continua
Accetta e prosegui
Rifiuta
Rifiuta tutto
Rifiuta tutti
Rifiuta e abbonati
Continua senza accettare
Ho capito
Acconsento
Nega
Chiudi
Scopri di più
Personalizza
Personalizza preferenze
Gestisci
Gestisci consenso
Gestisci i cookie
Gestisci le preferenze
Gestisci opzioni
Gestisci servizi
Gestisci Utiq
Preferenze
Preferenze cookie
Preferenze sui cookie
Impostazioni cookie
Impostazioni dei cookie
Impostazioni privacy
Salva preferenze
Salva impostazioni
Visualizza le preferenze
Cookie policy
Informativa cookie
Informativa sui cookie
Informativa sulla privacy
Cookie necessari
Cookie tecnici
Necessari
Sempre attivo
Funzionale
Statistiche
La tua privacy è importante per noi
Il rispetto della tua privacy è la nostra priorità
Rispettiamo la tua privacy
La tua privacy
Più opzioni
Ulteriori informazioni
Maggiori informazioni
Utilizziamo i cookie	start
Usiamo i cookie	start
Utilizziamo cookie	start
Questo sito utilizza cookie	start
Questo sito utilizza i cookie	start
Questo sito usa i cookie	start
Questo sito web utilizza	start
Questo sito fa uso di cookie	start
Il nostro sito utilizza	start
Il sito utilizza cookie	start
Su questo sito utilizziamo	start
Noi e i nostri partner	start
Noi e terze parti selezionate	start
Con il tuo consenso	start
Continuando la navigazione	start
Continuando a navigare	start
Proseguendo la navigazione	start
Proseguendo nella navigazione	start
Se continui a navigare	start
Se prosegui la navigazione	start
Se continui ad utilizzare questo sito	start
Se vuoi saperne di più o negare il consenso	start
Chiudendo questo banner	start
Cliccando su "Accetta	start
Cliccando su “Accetta	start
Cliccando su Accetta	start
Puoi liberamente prestare	start
Puoi modificare le tue preferenze	start
Per offrire le migliori esperienze	start
Per fornire le migliori esperienze	start
Per visualizzare questo contenuto	start
Questo contenuto è ospitato	start
L'archiviazione tecnica o l'accesso	start
Pubblicità e contenuti personalizzati	start
Archiviare informazioni su dispositivo	start

[comments]
Commento
Commenti
Commenta
Commenta la notizia
Commenta l'articolo
Lascia un commento
Lascia il tuo commento
Lascia una risposta
Scrivi un commento
Scrivi qui il tuo commento
Inserisci un commento
Aggiungi un commento
Invia commento
Invia il commento
Pubblica commento
Leggi i commenti
Mostra commenti
Mostra i commenti
Vedi tutti i commenti
Visualizza commenti
Tutti i commenti
Carica altri commenti
Nessun commento
Ancora nessun commento
Rispondi
Annulla risposta
Segnala
Segnala un abuso
Commenti recenti
Ultimi commenti
I commenti sono chiusi
Commenti chiusi
Commenti disabilitati
Partecipa alla discussione
Partecipa alla conversazione
Dì la tua
Di' la tua
Il tuo commento
Nome
E-mail *
Email *
Sito web
Accedi per commentare
Più recenti
Meno recenti
Più votati
Ordina per
Regole per i commenti
Condizioni per i commenti
Il tuo indirizzo email non sarà pubblicato	start
Il tuo indirizzo e-mail non sarà pubblicato	start
L'indirizzo email non verrà pubblicato	start
I campi obbligatori sono contrassegnati	start
I campi contrassegnati	start
Salva il mio nome, email	start
Salva il mio nome	start
Avvertimi via email	start
Avvisami via email	start
Devi essere connesso per inviare	start
Devi accedere per commentare	start
Devi effettuare il login	start
Effettua il login per commentare	start
Per commentare devi	start
Per poter commentare	start
Per commentare è necessario	start
Questo sito utilizza Akismet	start
Questo sito usa Akismet	start
Scopri come vengono elaborati i dati derivati dai commenti	start
Lascia un commento	start
Lascia una risposta	start
I commenti sono	start
I commenti dei lettori	start
I commenti degli utenti	start
Commenta per primo	start
Sii il primo a commentare	start
Per favore inserisci il tuo	start
Inserisci il tuo commento	start
Hai inserito un indirizzo email	start
I commenti in questa pagina	start

[related]
Leggi anche
Leggi tutto
Leggi di più
Leggi l'articolo
Leggi l'articolo completo
Leggi altro
Leggi altri articoli
Leggi ancora
Continua a leggere
Continua
Vedi anche
Vedi tutti
Vedi tutto
Vedi altro
Guarda anche
Guarda il video
Guarda
Guarda tutti
Scopri di più
Per approfondire
Approfondisci
Approfondimenti
Approfondimento
Potrebbe interessarti
Potrebbe interessarti anche
Potrebbero interessarti
Potrebbero interessarti anche
Ti potrebbe interessare
Ti potrebbe interessare anche
Ti potrebbero interessare
Potrebbe piacerti
Può interessarti
Forse ti può interessare
Articoli correlati
Articolo correlato
Articoli simili
Articoli collegati
Articoli recenti
Altri articoli
Altri articoli di
Notizie correlate
Correlati
Correlate
Contenuti correlati
Argomenti correlati
Post correlati
Video correlati
Sullo stesso argomento
Sullo stesso tema
Nella stessa sezione
Dello stesso autore
Altre notizie
Altre news
Altro in
Altri video
Più letti
Più lette
I più letti
Le più lette
Articoli più letti
Notizie più lette
Le notizie più lette
I più visti
Più visti
Più commentati
I più condivisi
Più popolari
Popolari
Di tendenza
Tendenze
In evidenza
In primo piano
Primo piano
In breve
Ultime notizie
Ultime news
Ultim'ora
Ultimi articoli
Ultima ora
Ultime
Notizie recenti
Notizie
Dalla home
Dal web
Da non perdere
Consigliati
Consigliati per te
Raccomandati
Raccomandati per te
Scelti per te
Selezionati per voi
La redazione consiglia
Articolo precedente
Articolo successivo
Prossimo articolo
Precedente
Successivo
Prossimo
Successiva
Ora in onda
Gli speciali
Speciali
Ultimi video
Gallery
Fotogallery
L'autore
Informazioni sull'autore
Mostra altro
Carica altro
Tutti gli articoli
Oggi in
I nostri blog
Contenuti sponsorizzati
Editoriale
Annunci
Leggi anche	start
Leggi pure	start
Leggi qui	start
Leggi:	start
Leggi l'articolo	start
Leggi le ultime	start
Leggi tutte le notizie	start
Leggi gli altri	start
Vedi anche	start
Vedi:	start
Guarda anche	start
Guarda il video	start
Guarda la gallery	start
Guarda le foto	start
Ascolta:	start
Per approfondire	start
Potrebbe interessarti	start
Potrebbe interessarti anche	start
Ti potrebbe interessare	start
Ti potrebbero interessare	start
Correlato:	start
Continua a leggere	start
Clicca qui per	start
Per saperne di più	start
Per restare aggiornato	start
Per leggere gli altri	start
Tutte le notizie di	start
Tutte le news	start
Tutti gli aggiornamenti	start
Segui la diretta	start
Non perderti:	start
VIDEO:	start
FOTO:	start
L'articolo è apparso	start
Ti potrebbe piacere anche	start

[share]
Condividi
Condividi l'articolo
Condividi articolo
Condividi questo articolo
Condividi su
Condividi su Facebook
Condividi su Twitter
Condividi su X
Condividi su WhatsApp
Condividi su LinkedIn
Condividi su Telegram
Condividi via email
Condividi via e-mail
Condividi via
Condividi con
Condividi con gli amici
Condivisioni
Condivisione
Invia
Invia per email
Invia via email
Invia ad un amico
Invia tramite email
Stampa
Stampa articolo
Copia
Copia link
Copia il link
Link copiato
Copia negli appunti
Salva
Salva articolo
Salva nei preferiti
Preferiti
Aggiungi ai preferiti
Twitta
Tweet
Mi piace
Segui
Seguici
Seguici su
Seguici anche su
Seguici sui social
Seguici su Facebook
Seguici su Google News
Segui su Google
Aggiungi come fonte preferita su Google
I nostri social
Social
Ascolta
Ascolta l'articolo
Ascolta questo articolo
Tempo di lettura
Letture
Visualizzazioni
Dimensione testo
Regala
Regala questo articolo
Regala articolo
Altro
Facebook Twitter
Condividi su	start
Condividi l'articolo	start
Condividi questo articolo	start
Clicca per condividere	start
Fai clic per condividere	start
Fai clic qui per condividere	start
Fai clic qui per stampare	start
Fai clic qui per inviare	start
Clicca per inviare	start
(Si apre in una nuova finestra	start
Seguici su	start
Seguici anche su	start
Segui il canale	start
Seguici sul	start
Seguici sulla	start
Iscriviti al canale	start
Iscriviti al nostro canale	start
Unisciti al canale	start
Unisciti al nostro canale	start
Resta aggiornato	start
Tempo di lettura	start
Visualizza questo post su Instagram	start
Un post condiviso da	start
Scegli come fonte preferita	start
Aggiungi come fonte	start
Riassunto AI
Sintesi generata dall'IA	start
Riassumi con AI
Leggi in altre lingue
min di lettura
minuti di lettura
Se provi questa ricetta	start
Ascolta su Spotify	start
Ascoltaci su	start

[newsletter]
Newsletter
Newsletters
Le nostre newsletter
Iscriviti
Iscriviti ora
Iscriviti alla newsletter
Iscriviti alla nostra newsletter
Iscriviti alle newsletter
Iscrizione alla newsletter
Iscrizione newsletter
Iscriviti gratis
Registrati
Abbonati
Ricevi le nostre newsletter
Ricevi la newsletter
La tua email
La tua e-mail
Il tuo indirizzo email
Indirizzo email
Indirizzo e-mail
Inserisci la tua email
Inserisci il tuo indirizzo email
Notifiche
Attiva le notifiche
Avvisi
Disiscriviti
Annulla iscrizione
Grazie per esserti iscritto
Grazie!
No grazie
No, grazie
Più tardi
Consenti
Scarica l'app
Scarica la nostra app
Le nostre app
Resta aggiornato
Rimani aggiornato
Iscriviti alla	start
Iscriviti alle	start
Iscriviti a	start
Iscriviti per	start
Iscriviti gratis	start
Iscriviti gratuitamente	start
Iscriviti qui	start
Iscriviti subito	start
Iscriviti ora	start
Registrati alla	start
Registrati gratis	start
Registrati per ricevere	start
Ricevi la nostra	start
Ricevi le nostre	start
Ricevi le notizie	start
Ricevi le ultime	start
Ricevi ogni	start
Ricevi gratis	start
Ricevi gli	start
Ricevi direttamente	start
Ogni mattina nella tua	start
Ogni giorno nella tua casella	start
Inserisci la tua email	start
Inserisci il tuo indirizzo	start
Dichiaro di aver letto	start
Ho letto l'informativa	start
Ho letto e accetto	start
Acconsento al trattamento	start
Autorizzo il trattamento	start
Cliccando su "Iscriviti	start
Iscrivendoti	start
Grazie per esserti iscritto	start
La tua iscrizione	start
Puoi cancellarti	start
Puoi annullare l'iscrizione	start
Controlla la tua casella	start
Non perderti le ultime	start
Non perdere le ultime	start
Resta sempre aggiornato	start
Rimani sempre aggiornato	start
Rimani aggiornato	start
Scarica la nostra app	start
Scarica l'app	start
Scarica gratis	start
Vuoi ricevere	start
Vuoi restare aggiornato	start
Vuoi rimanere aggiornato	start
Seguici su	start
Iscriviti al canale	start
Unisciti al canale	start
Iscriviti alla newsletter	start
Resta aggiornato	start
Segui il canale	start
Questo post può contenere link affiliati	start
Questo articolo può contenere link affiliati	start
Questo articolo contiene link di affiliazione	start

[tags]
Tag
Tags
Argomenti
Argomento
Temi
Parole chiave
Categorie
Categoria
Etichette
Argomenti correlati
Argomenti trattati
In questo articolo
Sezioni
Sezione
Persone
Pubblicato in:	start
Archiviato in:	start
Taggato con	start
Altri argomenti
Per saperne di più su

[navigation]
Home
Homepage
Menu
Menù
Apri menu
Chiudi menu
Chiudi
Cerca
Ricerca
Ricerca per:
Cerca nel sito
Vai al contenuto
Vai al contenuto principale
Salta al contenuto
Salta al contenuto principale
Passa al contenuto
Passa al contenuto principale
Indietro
Avanti
Torna su
Torna in alto
Torna all'inizio
Torna alla home
Torna indietro
Torna alla homepage
Inizio
Pagina successiva
Pagina precedente
Successiva
Precedente
Pagina
Prima
Ultima
Accedi
Login
Esci
Registrati
Accedi o registrati
Il mio account
Il mio profilo
Profilo
Account
Password
Password dimenticata?
Hai dimenticato la password?
Recupera password
Nome utente
Ricordami
Chi siamo
Contatti
Contattaci
Contatta la redazione
Scrivi alla redazione
Redazione
La redazione
Gerenza
Aiuto
Assistenza
FAQ
Lavora con noi
Pubblicità
Mappa del sito
Archivio
Archivio storico
Edicola
Edicola digitale
Edizione digitale
Sfoglia il giornale
Sfoglia
Prima pagina
Il giornale
Edizioni locali
Edizioni
Notizie
News
Cronaca
Cronache
Politica
Economia
Esteri
Mondo
Italia
Interni
Sport
Calcio
Motori
Cultura
Cultura e spettacoli
Spettacoli
Spettacolo
Cinema
Musica
Televisione
Libri
Scienza
Scienze
Tecnologia
Salute
Ambiente
Scuola
Lavoro
Finanza
Società
Attualità
Costume
Moda
Viaggi
Cucina
Ricette
Gossip
Persone
Animali
Opinioni
Editoriali
Commenti
Rubriche
Blog
Lettere
Speciali
Inchieste
Video
Foto
Fotogallery
Gallery
Podcast
Radio
TV
Dirette
Diretta
Programmi
Guida TV
Meteo
Oroscopo
Giochi
Cruciverba
Sudoku
Annunci
Necrologi
Necrologie
Aste
Eventi
Servizi
Link utili
Sommario
Indice
Indice dei contenuti
Contenuti
Lingua
Mostra di più
Mostra meno
Carica altri
Vedi di più
Caricamento
Caricamento in corso
Attendere prego
Annulla
Conferma
Continua
Sì
No
OK
Ingrandisci
Ingrandisci immagine
Schermo intero
Riproduci
Pagina non trovata
Segnala un errore
Ultimo aggiornamento
Altre sezioni
Regioni
Province
Vai al contenuto	start
Salta al contenuto	start
Passa al contenuto	start
Sei in:	start
Ti trovi in:	start
Torna su	start
Abilita JavaScript	start
Per favore abilita JavaScript	start
Attiva JavaScript	start
Il tuo browser non supporta	start
Il browser che stai utilizzando	start
Hai trovato un errore	start
Segnala un errore	start
Hai dimenticato la password	start
Per contattarci	start
Per segnalazioni	start
Hai una segnalazione	start
Ti verrà inviata una password	start
Una password ti sarà inviata	start
Ingrandisci	start

[front_page]
Home
Pagina iniziale

[no_sections]
Senza categoria
Non categorizzato
Articoli
Cerca
Contatti
Menu
Chiudi
Indietro
Avanti
Accedi
Registrati
Il mio account

[no_tags]
notizie
notizia
news
ultime notizie
ultima ora
cronaca e notizie
giornale
quotidiano
articolo
articoli
video
foto
attualità

[advertisement]
Pubblicità
Annuncio
Annunci
Annuncio pubblicitario
Messaggio pubblicitario
Messaggio promozionale
Informazione pubblicitaria
Contenuto sponsorizzato
Contenuti sponsorizzati
Contenuto promozionale
Sponsorizzato
Sponsorizzato da
Sponsor
In collaborazione con
Promo
Pubbliredazionale
Redazionale
A cura di
Articolo sponsorizzato
Continua a leggere dopo la pubblicità
L'articolo continua dopo la pubblicità
Chiudi pubblicità
Advertisement
Offerto da
Presentato da
Contenuto offerto da
L'articolo continua dopo	start
Continua dopo la pubblicità	start
Continua a leggere dopo la	start
Questo articolo contiene link	start
Questo articolo può contenere link	start
Alcuni dei link	start
Stai utilizzando un ad blocker	start
Stai usando un ad blocker	start
Hai attivato un ad blocker	start
Disattiva l'adblock	start
Per favore disattiva	start
Sembra che tu stia usando un ad	start

[legal]
Privacy
Privacy policy
Informativa privacy
Informativa sulla privacy
Note legali
Termini e condizioni
Termini di utilizzo
Termini d'uso
Condizioni d'uso
Condizioni generali
Condizioni di utilizzo
Diritti riservati
Tutti i diritti riservati
Riproduzione riservata
Copyright
Disclaimer
Codice etico
Codice deontologico
Dichiarazione di accessibilità
Accessibilità
Rettifiche
Diritti
Fonte
Fonti
Credits
Crediti
Whistleblowing
Amministrazione trasparente
Licenza
Riproduzione riservata	start
Tutti i diritti riservati	start
Tutti i diritti sono riservati	start
È vietata la riproduzione	start
Vietata la riproduzione	start
È vietato riprodurre	start
Diritti di riproduzione	start
I diritti delle immagini	start
Le opinioni espresse	start
Testata giornalistica registrata	start
Testata registrata	start
Testata reg.	start
Registrazione Tribunale	start
Registrazione al Tribunale	start
Registrata presso il Tribunale	start
Reg. Tribunale	start
Autorizzazione del Tribunale	start
Iscrizione al ROC	start
Iscritta al ROC	start
Direttore responsabile:	start
Direttore editoriale:	start
Editore:	start
P.IVA	start
P. IVA	start
Partita IVA	start
Codice fiscale e	start
Sede legale:	start
Cap. Soc.	start
Capitale sociale:	start
Realizzato da:	start
Sito realizzato da	start
Questo articolo è stato pubblicato originariamente	start

[paywall]
Abbonati
Abbonati ora
Abbonati subito
Abbonati per continuare
Abbonati per leggere
Abbonamenti
Abbonamento
Contenuto riservato agli abbonati
Riservato agli abbonati
Per abbonati
Solo per abbonati
Articolo per abbonati
Contenuto per abbonati
Esclusiva per abbonati
Premium
Sei già abbonato?
Sei già abbonato? Accedi
Sei già abbonato? Accedi qui
Sei già registrato?
Hai già un account?
Non sei abbonato?
Non sei ancora abbonato?
Già abbonato?
Sottoscrivi
Scopri le offerte
Scopri tutte le offerte
Scopri l'offerta
Vedi le offerte
Attiva ora
Prova gratis
Sostienici
Sostieni
Sostieni il giornalismo indipendente
Dona
Dona ora
Diventa sostenitore
Disdici quando vuoi
Puoi disdire quando vuoi
Accedi per continuare
Leggi tutti gli articoli
Sblocca
Questo contenuto è riservato	start
Questo articolo è riservato	start
Questo articolo è disponibile solo	start
Questo contenuto è disponibile solo	start
Contenuto riservato agli	start
Articolo riservato agli	start
Riservato agli abbonati	start
Per continuare a leggere	start
Per proseguire la lettura	start
Per leggere l'articolo	start
Per leggere tutto l'articolo	start
Per leggere questo	start
Abbonati per	start
Abbonati a	start
Abbonati e	start
Abbonati ora	start
Sei già abbonato	start
Sei già un abbonato	start
Sei abbonato	start
Se sei abbonato	start
Se sei già abbonato	start
Hai già un abbonamento	start
Hai già un account	start
Non sei abbonato	start
Non hai un account	start
Non sei registrato	start
Registrati gratuitamente	start
Registrati per continuare	start
Accedi per continuare	start
Accedi a tutti i contenuti	start
Accesso illimitato	start
Hai raggiunto il limite	start
Hai letto tutti gli articoli	start
Hai esaurito gli articoli	start
Sblocca l'accesso	start
Leggi senza limiti	start
Sostieni il giornalismo	start
Sostieni la nostra	start
Cara lettrice, caro lettore	start
Se ti piace il nostro lavoro	start
Prova gratuita	start

[caption]
Foto	whole
Immagine	whole
Foto d'archivio	whole
Foto di archivio	whole
Immagine di repertorio	whole
Immagine d'archivio	whole
Immagini di repertorio	whole
Repertorio	whole
Archivio	whole
Didascalia	whole
Crediti foto	whole
Credits	whole
Infografica	whole
Video	whole
Illustrazione	whole
Foto Ansa	whole
Vignetta	whole
Foto di:
Foto Ansa
Foto LaPresse
Fotografie:
Fotografia:
Immagini:
Immagine di repertorio
Immagine d'archivio
Foto d'archivio
Foto di repertorio
Foto archivio
(Foto di
Crediti:
Credit:
Grafica:
Fonte foto:
Ph:
Photo credit:
Nella foto:
Copertina:
Didascalia:
Immagine:
Infografica:

[headline_labels]
Ultim'ora
Ultima ora
Ultime notizie
Breaking news
Esclusiva
In esclusiva
Diretta
In diretta
Live
Video
Foto
Fotogallery
Gallery
Le immagini
Opinione
Opinioni
Editoriale
L'editoriale
Commento
Il commento
Analisi
L'analisi
Intervista
L'intervista
Reportage
Inchiesta
L'inchiesta
Approfondimento
Approfondimenti
Retroscena
Il retroscena
Il caso
Il personaggio
Ritratto
La storia
Il punto
Il racconto
Il ricordo
L'allarme
La polemica
Il fatto
Lo studio
La ricerca
Il sondaggio
Sondaggio
Recensione
La recensione
Lettera
Lettere
La lettera
Rubrica
Podcast
Infografica
Grafici
Fact-checking
Debunking
Fake news
La mappa
Scheda
La scheda
Guida
Aggiornamento
Aggiornato
Speciale
Dossier
Cronaca
Politica
Economia
Sport
Cultura
Esteri
Premium
Sponsorizzato
Comunicato
Comunicato stampa
Pubbliredazionale
Rassegna stampa
Cosa sappiamo
Domande e risposte
Pagelle
Le pagelle
Anteprima
Quiz
Lutto
Necrologio
Allerta
Allerta meteo
Meteo
Flash
News
L'evento
L'incidente
L'iniziativa
Il progetto
La decisione
Urgente
Il reportage
Il bilancio
L'appello

[live]
diretta
in diretta
la diretta
live
diretta live
minuto per minuto
in tempo reale
aggiornamenti in diretta
ultime notizie in diretta
aggiornamenti
segui la diretta
diretta testuale
diretta video
ultimi aggiornamenti
cronaca in diretta
le ultime notizie

[byline_prefixes]
di
a cura di
a cura della
Scritto da
Pubblicato da
Articolo di
Testo di
Testo:
Autore
Autrice:
Autori:
Da
Dal nostro inviato
Dalla nostra inviata
Dal nostro corrispondente
Intervista di
Reportage di
Foto di
Traduzione di
Redazione:
Postato da
Inserito da
Inviato da
Commento di
Editoriale di
Analisi di
Servizio di
Testi di
Redatto da
Raccolto da
Autore/autrice
Un articolo di
Iniziato da
Autore discussione
Chiesto da
Creato da
Opinione di
Testo e foto
Testi e foto

[contributions]
Foto di
Foto
Fotografie di
Fotografia di
Illustrazione di
Illustrazioni di
Illustrazioni
Immagine di
Video di
Traduzione di
Traduzione
Tradotto da
Revisionato da
Direttore responsabile

[roles]
giornalista
redattore
redattrice
caporedattore
caporedattrice
vicecaporedattore
caposervizio
direttore
direttrice
direttore responsabile
condirettore
vicedirettore
vicedirettrice
editorialista
inviato
inviata
inviato speciale
inviata speciale
inviato a
nostro inviato
nostra inviata
dal nostro inviato
dalla nostra inviata
dai nostri inviati
corrispondente
corrispondente da
nostro corrispondente
dal nostro corrispondente
dalla nostra corrispondente
collaboratore
collaboratrice
cronista
reporter
opinionista
commentatore
critico
critica
conduttore
conduttrice
fotografo
fotografa
fotoreporter
vignettista
stagista
praticante
scrittore
scrittrice
saggista
storico
storica
filosofo
professore
professoressa
docente
economista
politologo
politologa
sociologo
avvocato
ricercatore
ricercatrice
medico
blogger
giornalista professionista
giornalista pubblicista
giornalista freelance
freelance
redazione
la redazione
redazione online
redazione web
redazione sport
redazione sportiva
redazione economia
redazione esteri
agenzie
con agenzie
web content editor
content editor
social media manager
da Roma
da Milano
da Bruxelles
da New York
da Washington
da Londra
da Parigi
da Berlino
da Mosca
da Pechino
da Gerusalemme
a Roma
a Milano
a Bruxelles
Roma
Milano
Bruxelles
New York
ha collaborato

[nobodies]
Sconosciuto
Autore sconosciuto
Ospite
Anonimo
Senza autore
Non disponibile
Notizie
Amministratore

[agencies]
ANSA
Adnkronos
AGI
Agenzia Italia
LaPresse
Askanews
Italpress
Dire
Agenzia Dire
Nova
Agenzia Nova
9Colonne
Radiocor
Il Sole 24 Ore Radiocor
Radiocor Plus
MF-DJ
MF Dow Jones
Teleborsa
Agenparl
AGR
Agipro
Agipronews
SIR
AgenSIR
Agenzia Fides
Asca
TMNews
Apcom
Omnimilano
Omniroma
Mianews
Vista
Agenzia Vista
Alanews
Redattore Sociale
Public Policy
Labitalia
Reuters
AFP
AP
Xinhua
Redazione
La redazione
Redazione ANSA
Redazione Online
Redazione Web
Redazione Sport
Agenzia
Agenzie
Comunicato stampa
Ufficio stampa
Swissinfo
ATS
Keystone-ATS
RSI
Bloomberg
Spot and Web
StartupItalia
Pressphoto
Fotogramma
IPA
Imagoeconomica

[joiners]
e
ed
&
con

[months]
gennaio	1
gen.	1
gen	1
genn.	1
genn	1
febbraio	2
feb.	2
feb	2
febbr.	2
febbr	2
marzo	3
mar.	3
mar	3
aprile	4
apr.	4
apr	4
maggio	5
mag.	5
mag	5
magg.	5
magg	5
giugno	6
giu.	6
giu	6
luglio	7
lug.	7
lug	7
agosto	8
ago.	8
ago	8
ag.	8
ag	8
settembre	9
set.	9
set	9
sett.	9
sett	9
ottobre	10
ott.	10
ott	10
novembre	11
nov.	11
nov	11
dicembre	12
dic.	12
dic	12

[months_hijri]

[months_jalali]

[weekdays]
lunedì	1
lun.	1
lun	1
lunedi	1
martedì	2
mar.	2
mar	2
martedi	2
mercoledì	3
mer.	3
mer	3
mercoledi	3
giovedì	4
gio.	4
gio	4
giovedi	4
venerdì	5
ven.	5
ven	5
venerdi	5
sabato	6
sab.	6
sab	6
domenica	7
dom.	7
dom	7

[meridiem]
del mattino	am
di mattina	am
del pomeriggio	pm
di sera	pm

[ago]
{n} secondi fa	second
{n} secondo fa	second
{n} sec fa	second
{n} minuti fa	minute
{n} minuto fa	minute
{n} min fa	minute
{n} ore fa	hour
{n} ora fa	hour
{n}h fa	hour
{n} h fa	hour
{n} giorni fa	day
{n} giorno fa	day
{n} gg fa	day
{n} settimane fa	week
{n} settimana fa	week
{n} mesi fa	month
{n} mese fa	month
{n} anni fa	year
{n} anno fa	year
adesso	second	0
ora	second	0
pochi secondi fa	second	0
proprio ora	second	0
un minuto fa	minute	1
un'ora fa	hour	1
oggi	day	0
ieri	day	1
un giorno fa	day	1
l'altro ieri	day	2
l'altroieri	day	2
una settimana fa	week	1
un mese fa	month	1
un anno fa	year	1

[published]
Pubblicato
Pubblicato il
Pubblicata il
Pubblicato alle
Pubblicato in data
Pubblicazione
Data
Data pubblicazione
Data di pubblicazione
Inserito il
Scritto il
Postato il
Creato il
Online dal
Prima pubblicazione
Pubblicato oggi
Edizione del
Uscito il
Caricato il
del
il
Inviato da
Inviato il
Inserito da

[updated]
Aggiornato
Aggiornato il
Aggiornato alle
Aggiornato alle ore
Aggiornata il
Aggiornamento
Ultimo aggiornamento
Ultimo aggiornamento il
Ultima modifica
Ultima modifica il
Modificato il
Modificato
Rivisto il
Data aggiornamento
Data di aggiornamento
Ultimo agg.
Agg.
Corretto il

[honorifics]
signor	title	m
signora	title	f
signorina	title	f
sig.	title	m
sig.ra	title	f
sig.na	title	f
sigg.	title
dott.	title
dott.ssa	title	f
dottor	title	m
dottore	title	m
dottoressa	title	f
dr.	title
dr.ssa	title	f
prof.	title
prof.ssa	title	f
professor	title	m
professore	title	m
professoressa	title	f
avv.	title
avvocato	title
ing.	title
ingegner	title
ingegnere	title
arch.	title
architetto	title
geom.	title
rag.	title
on.	title
onorevole	title
sen.	title
cav.	title
cavaliere	title
comm.	title
don	title	m
fra	title
frate	title	m
padre	title	m
suor	title	f
suora	title	f
mons.	title	m
monsignor	title	m
monsignore	title	m
cardinale	title	m
card.	title	m
arcivescovo	title	m
vescovo	title	m
parroco	title	m
pastore	title
rabbino	title
imam	title	m
ayatollah	title	m
sceicco	title	m
papa	title	m
re	title	m
regina	title	f
principe	title	m
principessa	title	f
principe ereditario	title	m
imperatore	title	m
emiro	title	m
sultano	title	m
conte	title	m
contessa	title	f
duca	title	m
duchessa	title	f
marchese	title	m
barone	title	m
lord	title	m
sir	title	m
san	title
santo	title
santa	title
beato	title
maestro	title
presidente	role
ex presidente	role
vicepresidente	role
presidente della Repubblica	role
capo dello Stato	role
presidente del Consiglio	role
premier	role
ex premier	role
vicepremier	role
primo ministro	role
prima ministra	role	f
vice primo ministro	role
cancelliere	role
cancelliera	role	f
ministro	role
ministra	role	f
ex ministro	role
ministro degli Esteri	role
ministra degli Esteri	role
ministro dell'Interno	role
ministra dell'Interno	role
ministro della Difesa	role
ministro dell'Economia	role
ministro delle Finanze	role
ministro della Giustizia	role
ministro della Salute	role
ministro dell'Istruzione	role
ministra dell'Istruzione	role
ministra del Lavoro	role
ministro delle Infrastrutture	role
ministro della Cultura	role
ministra della Famiglia	role	f
ministro dell'Agricoltura	role
ministro dello Sport	role
guardasigilli	role
viceministro	role
viceministra	role	f
sottosegretario	role
sottosegretaria	role	f
segretario	role
segretaria	role	f
segretario generale	role
segretaria generale	role
segretario di Stato	role
segretario del Pd	role
segretaria del Pd	role
leader	role
leader del M5s	role
leader della Lega	role
capogruppo	role
portavoce	role
deputato	role
deputata	role	f
senatore	role
senatrice	role	f
parlamentare	role
europarlamentare	role
eurodeputato	role
eurodeputata	role	f
consigliere	role
consigliera	role	f
consigliere comunale	role
consigliere regionale	role
assessore	role
assessora	role	f
governatore	role
governatrice	role	f
sindaco	role
sindaca	role	f
ex sindaco	role
vicesindaco	role
prefetto	role
prefetta	role	f
questore	role
commissario	role
commissaria	role	f
commissario europeo	role
commissario straordinario	role
ambasciatore	role
ambasciatrice	role	f
console	role
inviato	role
inviato speciale	role
alto rappresentante	role
rappresentante	role
delegato	role
candidato	role
candidata	role	f
dirigente	role
direttore	role
direttrice	role	f
direttore generale	role
direttrice generale	role
amministratore delegato	role
amministratrice delegata	role	f
ad	role
numero uno	role
patron	role
manager	role
imprenditore	role
imprenditrice	role	f
fondatore	role
fondatrice	role	f
cofondatore	role
responsabile	role
coordinatore	role
coordinatrice	role	f
capo	role
capo di stato maggiore	role
generale	role
colonnello	role
tenente	role
tenente colonnello	role
capitano	role
maggiore	role
maresciallo	role
ammiraglio	role
comandante	role
brigadiere	role
carabiniere	role
poliziotto	role
ispettore	role
giudice	role
gip	role
gup	role
magistrato	role
magistrata	role	f
procuratore	role
procuratrice	role	f
procuratore capo	role
procuratore aggiunto	role
procuratore generale	role
pubblico ministero	role
pm	role
legale	role
difensore	role
avvocata	role	f
notaio	role
sindacalista	role
rettore	role
rettrice	role	f
preside	role
docente	role
ricercatore	role
ricercatrice	role	f
scienziato	role
scienziata	role	f
economista	role
politologo	role
politologa	role	f
analista	role
esperto	role
esperta	role	f
sociologo	role
storico	role
storica	role	f
filosofo	role
medico	role
virologo	role
virologa	role	f
infettivologo	role
epidemiologo	role
chirurgo	role
psicologo	role
psicologa	role	f
psichiatra	role
infermiere	role
infermiera	role	f
scrittore	role
scrittrice	role	f
autore	role
autrice	role	f
poeta	role
giornalista	role
conduttore	role
conduttrice	role	f
attore	role
attrice	role	f
regista	role
cantante	role
cantautore	role
cantautrice	role	f
rapper	role
musicista	role
compositore	role
direttore d'orchestra	role
artista	role
pittore	role
fotografo	role
stilista	role
modella	role	f
influencer	role
comico	role
allenatore	role
allenatrice	role	f
tecnico	role
ct	role
commissario tecnico	role
mister	role
attaccante	role
difensore centrale	role
centrocampista	role
portiere	role
calciatore	role
calciatrice	role	f
bomber	role
tennista	role
pilota	role
ciclista	role
nuotatrice	role	f
campione	role
campionessa	role	f
attivista	role
oppositore	role
dissidente	role
boss	role
astronauta	role
moglie	kin	f
marito	kin	m
figlio	kin	m
figlia	kin	f
madre	kin	f
fratello	kin	m
sorella	kin	f
zio	kin	m
zia	kin	f
cugino	kin	m
cugina	kin	f
nipote	kin
nonno	kin	m
nonna	kin	f
vedova	kin	f
vedovo	kin	m
compagno	kin	m
compagna	kin	f
fidanzato	kin	m
fidanzata	kin	f
suocero	kin	m
suocera	kin	f
genero	kin	m
nuora	kin	f
cognato	kin	m
cognata	kin	f
ex marito	kin
ex moglie	kin
padre	kin

[organization_words]
ministero
Ministero della
Ministero dell'
presidenza
Presidenza del Consiglio
governo
Palazzo Chigi
Quirinale
Farnesina
Viminale
parlamento
Parlamento europeo
Camera dei deputati
Camera
Senato
commissione
Commissione europea
comitato
consiglio
Consiglio di Stato
Consiglio regionale
Consiglio comunale
giunta
Regione
Provincia
Comune
municipio
prefettura
questura
procura
Procura della Repubblica
tribunale
Tar
corte
Corte costituzionale
Corte dei conti
Corte d'appello
Cassazione
polizia
Polizia di Stato
carabinieri
Guardia di Finanza
guardia costiera
vigili del fuoco
Protezione civile
esercito
marina
aeronautica
forze armate
brigata
milizia
servizi segreti
agenzia
Agenzia delle Entrate
autorità
Autorità garante
Antitrust
ente
istituto
Istituto superiore di sanità
Istat
Inps
centro
fondazione
associazione
federazione
confederazione
unione
lega
sindacato
ordine
camera di commercio
partito
Partito democratico
movimento
fronte
alleanza
coalizione
gruppo
società
compagnia
azienda
Asl
impresa
consorzio
cooperativa
banca
Banca d'Italia
Banca centrale
cassa
fondo
borsa
assicurazioni
università
ateneo
politecnico
facoltà
accademia
scuola
liceo
ospedale
policlinico
clinica
museo
teatro
biblioteca
orchestra
chiesa
diocesi
arcidiocesi
parrocchia
Cei
Vaticano
Santa Sede
ambasciata
consolato
organizzazione
ong
Nazioni Unite
Croce Rossa
Caritas
osservatorio
club
squadra
nazionale
calcio
quotidiano
giornale
rivista
settimanale
radio
televisione
casa editrice
editrice
edizioni
rete
festival
Confindustria
clan
cosca

[location_words]
città
paese
comune
frazione
borgo
villaggio
provincia
regione
distretto
contea
stato
quartiere
rione
zona
località
contrada
isola
isole
arcipelago
penisola
monte
monti
montagna
colle
colli
valle
val
passo
pianura
altopiano
deserto
foresta
bosco
fiume
torrente
lago
mare
oceano
golfo
baia
capo
costa
stretto
canale
spiaggia
via
viale
corso
piazza
piazzale
largo
strada
vicolo
ponte
stazione
aeroporto
porto
autostrada
statale
tangenziale
parco
palazzo
castello
stadio
villa
nord
sud
est
ovest
capitale
capoluogo
confine
centro
repubblica
regno
San
Santa
Sant'

[forms_of_address]
signor
signore
signora
signorina
sig.
sig.ra
sig.na

[role_modifiers]
ex
già
vice
neo
attuale
allora
futuro
futura

[things]
virus
coronavirus
uragano
tifone
ciclone

[name_particles]
di
de
del
della
dei
degli
delle
da
dal
dalla
lo
la
li
le
d'
von
van
bin
al
el
ben
ibn

[abbreviations]
sig.
sigg.
dott.
dr.
prof.
avv.
ing.
arch.
geom.
rag.
on.
sen.
cav.
comm.
mons.
card.
gen.
col.
cap.
ten.
magg.
ecc.
etc.
es.
p.es.
ad es.
cfr.
cf.
pag.
pagg.
p.
pp.
art.
artt.
co.
lett.
n.
nn.
nr.
num.
tel.
fax.
v.
vol.
voll.
ed.
fig.
tab.
sez.
cd.
c.d.
d.lgs.
d.l.
d.P.R.
dpr.
L.
lgs.
S.
SS.
S.p.A.
S.r.l.
S.n.c.
Soc.
Coop.
a.C.
d.C.
a.m.
p.m.
circa.
ca.
min.
max.
sec.
km.
kg.
vs.
sgg.
seg.
P.zza
V.le
Mr.
Mrs.
Jr.
Inc.
Ltd.
Corp.
U.S.
U.S.A.
febb.
feb.
mar.
apr.
mag.
giu.
lug.
ago.
set.
sett.
ott.
nov.
dic.
lun.
mart.
merc.
giov.
ven.
sab.
dom.
F.lli
prov.
reg.
P.IVA.
ndr.
n.d.r.

[cues]
detto	verb	s
dice	verb	s
dicono	verb	s
disse	verb	s
diceva	verb	s
dicendo	participle	s
affermato	verb	s
afferma	verb	s
affermano	verb	s
affermò	verb	s
affermando	participle	s
dichiarato	verb	s
dichiara	verb	s
dichiarano	verb	s
dichiarò	verb	s
aggiunto	verb	s
aggiunge	verb	s
aggiungono	verb	s
aggiunse	verb	s
aggiungendo	participle	s
spiegato	verb	s
spiega	verb	s
spiegano	verb	s
spiegò	verb	s
spiegando	participle	s
sottolineato	verb	s
sottolinea	verb	s
sottolineano	verb	s
sottolineando	participle	s
precisato	verb	s
precisa	verb	s
osservato	verb	s
osserva	verb	s
concluso	verb	s
conclude	verb	s
commentato	verb	s
commenta	verb	s
commentano	verb	s
raccontato	verb	s
racconta	verb	s
raccontano	verb	s
ricordato	verb	s
ricorda	verb	s
ribadito	verb	s
ribadisce	verb	s
sostenuto	verb	s
sostiene	verb	s
sostengono	verb	s
assicurato	verb	s
assicura	verb	s
annunciato	verb	s
annuncia	verb	s
scritto	verb	s
scrive	verb	s
scrivono	verb	s
rivelato	verb	s
rivela	verb	s
risposto	verb	s
risponde	verb	s
replicato	verb	s
replica	verb	s
ammesso	verb	s
ammette	verb	s
avvertito	verb	s
avverte	verb	s
chiesto	verb	s
chiede	verb	s
chiedono	verb	s
domandato	verb	s
esclamato	verb	s
prosegue	verb	s
proseguito	verb	s
continua	verb	w
incalza	verb	s
attacca	verb	w
attaccato	verb	s
denunciato	verb	s
denuncia	verb	s
confermato	verb	s
conferma	verb	s
evidenziato	verb	s
evidenzia	verb	s
rilevato	verb	s
rileva	verb	w
chiarito	verb	s
chiarisce	verb	s
confessato	verb	s
confessa	verb	s
ironizza	verb	s
rimarcato	verb	s
rimarca	verb	s
insiste	verb	s
insistito	verb	s
tuonato	verb	s
tuona	verb	s
confidato	verb	s
confida	verb	s
sbotta	verb	s
taglia	verb	w
ragiona	verb	w
lamentato	verb	s
lamenta	verb	s
criticato	verb	s
critica	verb	s
chiosa	verb	w
puntualizza	verb	s
precisando	participle	s
riferito	verb	s
riferisce	verb	s
riferiscono	verb	s
riportato	verb	s
riporta	verb	s
twittato	verb	s
smentito	verb	s
smentisce	verb	s
sentenzia	verb	s
osservano	verb	s
argomenta	verb	s
auspica	verb	s
auspicato	verb	s
ammonito	verb	s
ammonisce	verb	s
rilancia	verb	s
ha fatto sapere	verb	s
fa sapere	verb	s
fanno sapere	verb	s
si legge	verb	s
ha detto	verb	s
hanno detto	verb	s
ha affermato	verb	s
ha dichiarato	verb	s
ha aggiunto	verb	s
ha spiegato	verb	s
scrisse	verb	s
rispose	verb	s
raccontò	verb	s
ricordò	verb	s
osservò	verb	s
commentò	verb	s
concluse	verb	s
ribadì	verb	s
sottolineò	verb	s
replicò	verb	s
ammise	verb	s
annunciò	verb	s
scherza	verb	s
scherzato	verb	s
ribatte	verb	s
ribattuto	verb	s
ribatté	verb	s
rincara	verb	s
esulta	verb	s
giustifica	verb	s
profetizza	verb	s
contrattacca	verb	s
avvisa	verb	s
avvisano	verb	s
scrivendo	participle	s
ricordando	participle	s
ribadendo	participle	s
concludendo	participle	s
avvertendo	participle	s
commentando	participle	s
annunciando	participle	s
ironizzando	participle	s
denunciando	participle	s
dicevano	verb	s
spiegava	verb	s
raccontava	verb	s
precisano	verb	s
ricordano	verb	s
denunciano	verb	s
avvertono	verb	s
raccontavano	verb	s
rispondono	verb	s
incalzato	verb	s
proseguendo	participle	s
parla	verb	w
parlato	verb	w
pensa	verb	w
crede	verb	w
ritiene	verb	w
ritenuto	verb	w
considera	verb	w
vede	verb	w
chiama	verb	w
definito	verb	w
definisce	verb	w
definì	verb	w
descritto	verb	w
descrive	verb	w
accusato	verb	w
accusa	verb	w
invita	verb	w
invitato	verb	w
promette	verb	w
promesso	verb	w
propone	verb	w
suggerisce	verb	w
spera	verb	w
teme	verb	w
legge	verb	w
recita	verb	w
indicando	participle	w
rimpiange	verb	w
respinge	verb	w
sorride	verb	w
secondo	according_to	s
a detta di	according_to	s
per	according_to	w
a giudizio di	according_to	s
nelle parole di	according_to	s
stando a	according_to	s
a parere di	according_to	s
come riferito da	according_to	s
come ha detto	according_to	s
in una nota	according_to	w
in un comunicato	according_to	w
dichiarazione	noun	s
dichiarazioni	noun	s
comunicato	noun	s
nota	noun	s
intervista	noun	s
conferenza stampa	noun	s
discorso	noun	s
lettera	text	s
messaggio	noun	s
tweet	noun	s
portavoce	noun	s
parole	noun	s
frase	noun	s
post	noun	s
bollato	verb	w
bolla	verb	w
parlato di	verb	w
parla di	verb	w
bollò	verb	w
liquidato	verb	w
taglia corto	verb	s
ammetteva	verb	s
attaccava	verb	s
replicava	verb	s
ribatteva	verb	s
ricordava	verb	s
aggiungeva	verb	s
proseguiva	verb	s
continuava	verb	s
concludeva	verb	s
osservava	verb	s
commentava	verb	s
sottolineava	verb	s
precisava	verb	s
ribadiva	verb	s
insisteva	verb	s
assicurava	verb	s
garantisce	verb	s
prometteva	verb	s
giura	verb	s
giurava	verb	s
avvertiva	verb	s
ammoniva	verb	s
tuonava	verb	s
sbottava	verb	s
incalzava	verb	s
si difende	verb	s
si sfoga	verb	s
si dispera	verb	s
si lamenta	verb	s
si chiede	verb	s
si chiedeva	verb	s
si domanda	verb	s
chiedeva	verb	s
rispondeva	verb	s
scherzava	verb	s
ironizzava	verb	s
sorrideva	verb	s
rideva	verb	s
sospira	verb	s
sospirava	verb	s
sussurra	verb	s
urla	verb	s
urlava	verb	s
grida	verb	s
gridava	verb	s
esclama	verb	s
esclamava	verb	s
confessava	verb	s
confidava	verb	s
rivelava	verb	s
svela	verb	s
svelava	verb	s
annunciava	verb	s
dichiarava	verb	s
affermava	verb	s
sosteneva	verb	s
riteneva	verb	s
auspicava	verb	s
denunciava	verb	s
accusava	verb	s
lamentava	verb	s
scriveva	verb	s
twitta	verb	s
postato	verb	s
riferiva	verb	s
faceva sapere	verb	s
fa eco	verb	s
mette in guardia	verb	s
chiariva	verb	s
evidenziava	verb	s
rimarcava	verb	s
definiva	verb	w
parlava di	verb	w
invocava	verb	w
ad avviso di	according_to	s
come dice	according_to	s
come spiega	according_to	s
come ricorda	according_to	s
ride	verb	w
sussurrato	verb	s
ha sussurrato	verb	s
riassume	verb	s
mormora	verb	s
ripete	verb	s
rapporto	text
documento	text
cartello	text
striscione	text
contratto	text
avviso	text
verbale	text
statuto	text
manifesto	text
perizia	text
provvedimento	text
sentenza	text
ordinanza	text
clausola	text
targa	text
locandina	text
certificato	text
delibera	text
decreto	text
circolare	text
relazione	text
regolamento	text
missiva	text

[quote_marks]
primary	«	»
alternative	“	”
alternative	"	"
secondary	‘	’
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
che
se

[pronouns]
lui	m	s
egli	m	s
quest’ultimo	m	s
lei	f	s
ella	f	s
loro	-	p
essi	-	p

[name_markers]
intitolato	title
intitolata	title
chiamato
chiamata
cosiddetto
cosiddetta
cosiddetti
detto
detta
soprannominato
denominato
denominata
film	title
libro	title
romanzo	title
album
canzone
giornale
rivista
programma
serie
quotidiano
parola
termine
operazione
progetto
settimanale
titolo	title
associazione
sito
emittente
agenzia

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
l'	clitic
d'	clitic
dell'	clitic
all'	clitic
un'	clitic
nell'	clitic
dall'	clitic
sull'	clitic
quell'	clitic
ha	auxiliary
hanno	auxiliary
è	auxiliary
aveva	auxiliary
in	preposition
nel	preposition
nella	preposition
al	preposition
alla	preposition
a	preposition
durante	preposition
dopo	preposition
prima	preposition
con	preposition
su	preposition
sul	preposition
sulla	preposition
per	preposition
da	preposition
dal	preposition
dalla	preposition
davanti	preposition
verso	preposition
di	preposition
del	preposition
della	preposition
ai	preposition
agli	preposition
alle	preposition
e	preposition
ma	preposition
poi	preposition
anche	preposition
inoltre	preposition
così	preposition
infine	preposition
soddisfatto	preposition
tra	preposition
fra	preposition
senza	preposition
come	preposition
quando	preposition
mentre	preposition
secondo	preposition
negli	preposition
nelle	preposition
nei	preposition
dei	preposition
degli	preposition
delle	preposition
dello	preposition
dalle	preposition
dagli	preposition
alla fine	preposition
cui	preposition
contro	preposition
presso	preposition
attraverso	preposition
il	definite
la	definite
i	definite
gli	definite
le	definite
lo	definite
l'	definite
l’	definite
ieri	auxiliary
oggi	auxiliary
poi	auxiliary
anche	auxiliary
inoltre	auxiliary
così	auxiliary
infine	auxiliary
un	article
uno	article
una	article
un'	article
la	article_feminine
della	article_feminine
alla	article_feminine
dalla	article_feminine
una	article_feminine
ancora	auxiliary
subito	auxiliary
quindi	auxiliary
infatti	auxiliary
invece	auxiliary
allora	auxiliary
un	indefinite
uno	indefinite
una	indefinite
un'altra	indefinite
si legge	reads
recita	reads
è scritto	reads
c'è scritto	reads
questo	pointer
questa	pointer
quest'	pointer
stesso	pointer
stessa	pointer
si leggeva	reads
si legge:	reads
recitava	reads
c'era scritto	reads
era scritto	reads
dice il testo	reads
vale a dire	plain
detto questo	plain
ciò detto	plain
ben detto	plain
detto fatto	plain
per così dire	plain
in altre parole	plain
a dire il vero	plain
detto altrimenti	plain
altrimenti detto	plain
altrimenti detta	plain
cosiddetto	plain
cosiddetta	plain
come si suol dire	plain
sia detto	plain
è accusato	passive
è accusata	passive
è accusati	passive
è accusato di	passive
è accusata di	passive
è accusati di	passive
è indagato per	passive
è indagata per	passive
è imputato per	passive
è condannato per	passive
è condannata per	passive
è definito	passive
è definita	passive
è definiti	passive
è descritto come	passive
è descritta come	passive
è considerato	passive
è considerata	passive
è soprannominato	passive
è arrestato per	passive
è arrestata per	passive
è processato per	passive
è criticato per	passive
sono accusato	passive
sono accusata	passive
sono accusati	passive
sono accusato di	passive
sono accusata di	passive
sono accusati di	passive
sono indagato per	passive
sono indagata per	passive
sono imputato per	passive
sono condannato per	passive
sono condannata per	passive
sono definito	passive
sono definita	passive
sono definiti	passive
sono descritto come	passive
sono descritta come	passive
sono considerato	passive
sono considerata	passive
sono soprannominato	passive
sono arrestato per	passive
sono arrestata per	passive
sono processato per	passive
sono criticato per	passive
era accusato	passive
era accusata	passive
era accusati	passive
era accusato di	passive
era accusata di	passive
era accusati di	passive
era indagato per	passive
era indagata per	passive
era imputato per	passive
era condannato per	passive
era condannata per	passive
era definito	passive
era definita	passive
era definiti	passive
era descritto come	passive
era descritta come	passive
era considerato	passive
era considerata	passive
era soprannominato	passive
era arrestato per	passive
era arrestata per	passive
era processato per	passive
era criticato per	passive
erano accusato	passive
erano accusata	passive
erano accusati	passive
erano accusato di	passive
erano accusata di	passive
erano accusati di	passive
erano indagato per	passive
erano indagata per	passive
erano imputato per	passive
erano condannato per	passive
erano condannata per	passive
erano definito	passive
erano definita	passive
erano definiti	passive
erano descritto come	passive
erano descritta come	passive
erano considerato	passive
erano considerata	passive
erano soprannominato	passive
erano arrestato per	passive
erano arrestata per	passive
erano processato per	passive
erano criticato per	passive
stato accusato	passive
stato accusata	passive
stato accusati	passive
stato accusato di	passive
stato accusata di	passive
stato accusati di	passive
stato indagato per	passive
stato indagata per	passive
stato imputato per	passive
stato condannato per	passive
stato condannata per	passive
stato definito	passive
stato definita	passive
stato definiti	passive
stato descritto come	passive
stato descritta come	passive
stato considerato	passive
stato considerata	passive
stato soprannominato	passive
stato arrestato per	passive
stato arrestata per	passive
stato processato per	passive
stato criticato per	passive
stata accusato	passive
stata accusata	passive
stata accusati	passive
stata accusato di	passive
stata accusata di	passive
stata accusati di	passive
stata indagato per	passive
stata indagata per	passive
stata imputato per	passive
stata condannato per	passive
stata condannata per	passive
stata definito	passive
stata definita	passive
stata definiti	passive
stata descritto come	passive
stata descritta come	passive
stata considerato	passive
stata considerata	passive
stata soprannominato	passive
stata arrestato per	passive
stata arrestata per	passive
stata processato per	passive
stata criticato per	passive
stati accusato	passive
stati accusata	passive
stati accusati	passive
stati accusato di	passive
stati accusata di	passive
stati accusati di	passive
stati indagato per	passive
stati indagata per	passive
stati imputato per	passive
stati condannato per	passive
stati condannata per	passive
stati definito	passive
stati definita	passive
stati definiti	passive
stati descritto come	passive
stati descritta come	passive
stati considerato	passive
stati considerata	passive
stati soprannominato	passive
stati arrestato per	passive
stati arrestata per	passive
stati processato per	passive
stati criticato per	passive
essere accusato	passive
essere accusata	passive
essere accusati	passive
essere accusato di	passive
essere accusata di	passive
essere accusati di	passive
essere indagato per	passive
essere indagata per	passive
essere imputato per	passive
essere condannato per	passive
essere condannata per	passive
essere definito	passive
essere definita	passive
essere definiti	passive
essere descritto come	passive
essere descritta come	passive
essere considerato	passive
essere considerata	passive
essere soprannominato	passive
essere arrestato per	passive
essere arrestata per	passive
essere processato per	passive
essere criticato per	passive
viene accusato	passive
viene accusata	passive
viene accusati	passive
viene accusato di	passive
viene accusata di	passive
viene accusati di	passive
viene indagato per	passive
viene indagata per	passive
viene imputato per	passive
viene condannato per	passive
viene condannata per	passive
viene definito	passive
viene definita	passive
viene definiti	passive
viene descritto come	passive
viene descritta come	passive
viene considerato	passive
viene considerata	passive
viene soprannominato	passive
viene arrestato per	passive
viene arrestata per	passive
viene processato per	passive
viene criticato per	passive
vengono accusato	passive
vengono accusata	passive
vengono accusati	passive
vengono accusato di	passive
vengono accusata di	passive
vengono accusati di	passive
vengono indagato per	passive
vengono indagata per	passive
vengono imputato per	passive
vengono condannato per	passive
vengono condannata per	passive
vengono definito	passive
vengono definita	passive
vengono definiti	passive
vengono descritto come	passive
vengono descritta come	passive
vengono considerato	passive
vengono considerata	passive
vengono soprannominato	passive
vengono arrestato per	passive
vengono arrestata per	passive
vengono processato per	passive
vengono criticato per	passive
venne accusato	passive
venne accusata	passive
venne accusati	passive
venne accusato di	passive
venne accusata di	passive
venne accusati di	passive
venne indagato per	passive
venne indagata per	passive
venne imputato per	passive
venne condannato per	passive
venne condannata per	passive
venne definito	passive
venne definita	passive
venne definiti	passive
venne descritto come	passive
venne descritta come	passive
venne considerato	passive
venne considerata	passive
venne soprannominato	passive
venne arrestato per	passive
venne arrestata per	passive
venne processato per	passive
venne criticato per	passive
fu accusato	passive
fu accusata	passive
fu accusati	passive
fu accusato di	passive
fu accusata di	passive
fu accusati di	passive
fu indagato per	passive
fu indagata per	passive
fu imputato per	passive
fu condannato per	passive
fu condannata per	passive
fu definito	passive
fu definita	passive
fu definiti	passive
fu descritto come	passive
fu descritta come	passive
fu considerato	passive
fu considerata	passive
fu soprannominato	passive
fu arrestato per	passive
fu arrestata per	passive
fu processato per	passive
fu criticato per	passive
indagato per	passive
indagata per	passive
indagati per	passive
imputato di	passive
imputata di	passive
imputato per	passive
condannato per	passive
condannata per	passive
sospettato di	passive
sospettata di	passive
colpevole di	passive
arrestato per	passive
denunciato per	passive
da	agent
dal	agent
dalla	agent
dai	agent
dagli	agent
dalle	agent
dall'	agent
agenzia	thing
partito	thing
tribunale	thing
corte	thing
legge	thing
rapporto	thing
studio	thing
sondaggio	thing
giornale	thing
quotidiano	thing
rivista	thing
canale	thing
sito	thing
fonte	thing
azienda	thing
società	thing
gruppo	thing
città	thing
paese	thing
governo	thing
ministero	thing
università	thing
scuola	thing
ospedale	thing
chiesa	thing
sindacato	thing
associazione	thing
fondazione	thing
organizzazione	thing
istituto	thing
denuncia	thing
documento	thing
comunicato	thing
marchio	thing
libro	thing
film	thing
serie	thing
gioco	thing
pagina	thing
piattaforma	thing
sentenza	thing
commissione	thing
comitato	thing
consiglio	thing
club	thing
squadra	thing
articolo	thing
lettera	thing
testo	thing
progetto	thing
video	thing
polizia	thing
procura	thing
comune	thing
testata	thing
nota	thing
di	complement
del	complement
della	complement
dei	complement
degli	complement
delle	complement
dello	complement
dell'	complement
per	complement
