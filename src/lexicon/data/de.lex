# German
# Written for this project.

[consent]
Akzeptieren
Alle akzeptieren
Alles akzeptieren
Alle Cookies akzeptieren
Cookies akzeptieren
Zustimmen
Zustimmen und weiter
Akzeptieren und weiter
Akzeptieren und schließen
Einverstanden
Ich stimme zu
Ablehnen
Alle ablehnen
Alles ablehnen
Einstellungen
Einstellungen verwalten
Cookie-Einstellungen
Cookies verwalten
Cookie-Hinweis
Cookie-Richtlinie
Cookie-Richtlinien
Datenschutz-Einstellungen
Datenschutzeinstellungen
Privatsphäre
Privatsphäre-Einstellungen
Privacy Manager
Privacy-Manager
Privatsphäre verwalten
Einwilligungen verwalten
Einwilligung widerrufen
Auswahl speichern
Speichern
Speichern & schließen
Nur notwendige Cookies
Nur essenzielle Cookies akzeptieren
Notwendige Cookies
Notwendig
Essenziell
Statistik
Marketing
Externe Medien
Externer Inhalt
Externen Inhalt anzeigen
Externe Inhalte anzeigen
Inhalt anzeigen
Inhalte von Drittanbietern
Immer aktiv
Wir respektieren Ihre Privatsphäre
Wir schätzen Ihre Privatsphäre
Ihre Privatsphäre ist uns wichtig
Mehr Optionen
Weitere Informationen
Weitere Optionen
Verstanden
Zwecke anzeigen
Anbieterliste
Werbung und Tracking
Mit Werbung weiterlesen
Weiter mit Werbung
Utiq verwalten
Datenschutz & Nutzungserlebnis
Wir verwenden Cookies	start
Wir nutzen Cookies	start
Wir setzen Cookies ein	start
Diese Website verwendet Cookies	start
Diese Webseite verwendet Cookies	start
Diese Seite verwendet Cookies	start
Diese Website benutzt Cookies	start
Diese Website nutzt Cookies	start
Diese Seite nutzt Cookies	start
Unsere Website verwendet Cookies	start
Unsere Webseite verwendet Cookies	start
Wir und unsere Partner	start
Mit der Nutzung dieser Website	start
Mit der Nutzung unserer	start
Durch die Nutzung dieser Website	start
Durch die weitere Nutzung	start
Wenn Sie diese Website weiter nutzen	start
Wenn du diese Website weiter nutzt	start
Wenn Sie auf „Akzeptieren	start
Wenn Sie auf "Akzeptieren	start
Mit Klick auf	start
Um Ihnen ein optimales Erlebnis	start
Um dir ein optimales Erlebnis	start
Um unsere Webseite für Sie optimal	start
An dieser Stelle finden Sie einen	start
An dieser Stelle finden Sie Inhalte	start
An dieser Stelle findest du einen externen Inhalt	start
An dieser Stelle befindet sich ein	start
Hier finden Sie Inhalte von	start
Empfohlener redaktioneller Inhalt	start
Ich bin damit einverstanden, dass mir externe Inhalte	start
Ich bin damit einverstanden, dass mir Inhalte	start
Zur Anzeige des Inhalts	start
Zur Darstellung dieses Inhalts	start
Dieser Inhalt stammt von	start
Dieser externe Inhalt	start
Für die Anzeige dieses Inhalts	start
Mit dem Laden des Beitrags akzeptieren Sie	start
Mit dem Laden des Videos akzeptieren Sie	start
Klicken Sie auf den unteren Button	start
Sie sehen gerade einen Platzhalterinhalt	start
Externe Inhalte von	start
Besuchen Sie unsere Website wie gewohnt	start
Informationen auf einem Gerät speichern	start
Personalisierte Anzeigen und Inhalte	start
Personalisierte Werbung und Inhalte	start
Details zu Werbe- und Analyse-Trackern	start
Die technische Speicherung oder der Zugang	start

[comments]
Kommentar
Kommentare
Kommentieren
Kommentar schreiben
Kommentar verfassen
Kommentar abgeben
Kommentar hinterlassen
Kommentar hinzufügen
Kommentar absenden
Kommentar abschicken
Kommentare anzeigen
Kommentare lesen
Kommentare laden
Kommentare ausblenden
Alle Kommentare anzeigen
Weitere Kommentare
Weitere Kommentare anzeigen
Mehr Kommentare
Keine Kommentare
Noch keine Kommentare
Antworten
Antwort abbrechen
Antwort schreiben
Melden
Kommentar melden
Diskussion
Diskutieren Sie mit
Mitdiskutieren
Jetzt mitdiskutieren
Zur Diskussion
Diskutieren Sie über diesen Artikel
Ihre Meinung
Ihre Meinung zählt
Ihre Meinung zum Thema
Was denken Sie?
Schreiben Sie einen Kommentar
Schreibe einen Kommentar
Schreiben Sie den ersten Kommentar
Die Kommentarfunktion ist geschlossen
Kommentare deaktiviert
Neueste Kommentare
Letzte Kommentare
Neueste zuerst
Älteste zuerst
Beliebteste zuerst
Leserkommentare
Leserbrief schreiben
Netiquette
Name
E-Mail *
E-Mail-Adresse *
Website
Dein Kommentar
Ihr Kommentar
Meine Daten merken
Zum Kommentieren anmelden
Forum
Debatte
Posten
Postings
Kommentarregeln
Deine E-Mail-Adresse wird nicht veröffentlicht	start
Ihre E-Mail-Adresse wird nicht veröffentlicht	start
Die E-Mail-Adresse wird nicht veröffentlicht	start
Erforderliche Felder sind	start
Meinen Namen, meine E-Mail-Adresse	start
Name, E-Mail-Adresse und Website	start
Meinen Namen, E-Mail und Website	start
Benachrichtige mich über	start
Du musst angemeldet sein	start
Du musst eingeloggt sein	start
Sie müssen angemeldet sein	start
Sie müssen sich anmelden, um	start
Bitte melden Sie sich an	start
Bitte melden Sie sich an, um zu kommentieren	start
Bitte loggen Sie sich ein	start
Um kommentieren zu können	start
Um zu kommentieren	start
Um mitzudiskutieren	start
Diese Website verwendet Akismet	start
Erfahre, wie deine Kommentardaten	start
Erfahre mehr darüber, wie deine Kommentardaten	start
Schreibe einen Kommentar	start
Schreiben Sie einen Kommentar	start
Die Kommentarfunktion	start
Kommentare zu diesem Artikel	start
Die Kommentare zu diesem	start
Dieser Artikel kann nicht mehr kommentiert	start
Für diesen Artikel ist die Kommentarfunktion	start
Bitte beachten Sie unsere Netiquette	start
Bitte beachten Sie die Netiquette	start
Bitte bleiben Sie sachlich	start
Beachten Sie bitte die Netiquette	start
Die Redaktion behält sich vor	start
Wir behalten uns vor, Kommentare	start
Liebe Leserinnen und Leser, liebe	start
Diskutieren Sie mit	start
Diskutieren Sie über	start
Postings und Kommentare	start

[related]
Lesen Sie auch
Lesen Sie dazu auch
Lesen Sie hier
Lesen Sie mehr
Lesen Sie hier mehr
Lies auch
Lesetipp
Lesetipps
Lese-Tipp
Mehr lesen
Mehr erfahren
Mehr dazu
Mehr zum Thema
Mehr zu diesem Thema
Mehr aus
Mehr aus dem Ressort
Mehr aus der Rubrik
Mehr von
Mehr
Mehr anzeigen
Mehr laden
Mehr Artikel
Mehr News
Mehr Nachrichten
Mehr Videos
Weiterlesen
Weiter lesen
Hier weiterlesen
Jetzt lesen
Zum Artikel
Zum Thema
Zum Weiterlesen
Auch interessant
Auch spannend
Das könnte Sie auch interessieren
Das könnte Sie interessieren
Das könnte dich auch interessieren
Das könnte dich interessieren
Das könnte Ihnen auch gefallen
Dies könnte Sie auch interessieren
Das interessiert Sie vielleicht auch
Passend dazu
Passend zum Thema
Ähnliche Artikel
Ähnliche Beiträge
Ähnliche Themen
Ähnliche Meldungen
Verwandte Artikel
Verwandte Beiträge
Verwandte Themen
Verwandte Inhalte
Weitere Artikel
Weitere Themen
Weitere Beiträge
Weitere Meldungen
Weitere Nachrichten
Weitere News
Weitere Videos
Weitere Informationen
Weitere Links
Weiterführende Links
Weiterführende Informationen
Links zum Thema
Dossier
Meistgelesen
Meistgelesene Artikel
Meist gelesen
Am meisten gelesen
Meistgesehen
Meistkommentiert
Meistgeteilt
Meistgeklickt
Beliebt
Beliebte Artikel
Beliebte Beiträge
Beliebteste Artikel
Top-Artikel
Top-Themen
Topthemen
Top Themen
Top-News
Top-Meldungen
Topnews
Empfehlungen
Empfehlungen der Redaktion
Empfohlen
Empfohlene Artikel
Redaktionstipp
Unsere Empfehlungen
Unsere Empfehlung für Sie
Leser empfehlen
Die Redaktion empfiehlt
Aktuelle Nachrichten
Aktuelle News
Aktuelle Meldungen
Aktuelle Artikel
Aktuelle Videos
Aktuelle Beiträge
Neueste Nachrichten
Neueste Artikel
Neueste Beiträge
Neueste Meldungen
Neueste
Letzte Meldungen
Nächster Artikel
Vorheriger Artikel
Voriger Artikel
Nächster Beitrag
Vorheriger Beitrag
Im Fokus
Im Trend
Trending
Trends
Anzeigen von Taboola
Aus dem Netz
Zur Startseite
Zum Autor
Über den Autor
Zur Person
Alle Artikel
Alle anzeigen
Zum Video
Bilderstrecke
Zur Bildergalerie
Bildergalerie
Fotostrecke
Hintergrund
Mehr zum Artikel
Artikel zum Thema
Aus dem Archiv
News zum Thema
Schlagzeilen
Lesen Sie auch	start
Lesen Sie dazu	start
Lesen Sie hier	start
Lesen Sie mehr	start
Lesen Sie jetzt	start
Lesen Sie außerdem	start
Lesen Sie zudem	start
Lesen Sie weiter	start
Lesen Sie:	start
Lesen Sie unseren	start
Lies auch	start
Lies hier	start
Lies mehr	start
Mehr dazu lesen Sie	start
Mehr dazu hier	start
Mehr lesen	start
Mehr Informationen zu:	start
Mehr zu diesem Thema	start
Mehr News aus	start
Mehr Nachrichten aus	start
Alle News zu	start
Alle Nachrichten zu	start
Auch lesenswert	start
Das könnte Sie auch interessieren	start
Das könnte dich auch interessieren	start
Hier lesen Sie	start
Hier geht es zu	start
Hier geht's zu	start
Hier finden Sie alle	start
Klicken Sie hier	start
Siehe auch	start
Sehen Sie hier	start
Sehen Sie auch	start
Video:	start
Im Video:	start
Anzeige:	start
Newsblog:	start
Liveblog:	start
Podcast:	start
Alle Entwicklungen im Liveblog	start
Alle Entwicklungen im Newsblog	start

[share]
Teilen
Artikel teilen
Teilen auf
Teilen via
Teilen mit
Auf Facebook teilen
Auf Twitter teilen
Auf X teilen
Per WhatsApp teilen
Auf WhatsApp teilen
Auf LinkedIn teilen
Per E-Mail teilen
Per Mail teilen
Per E-Mail versenden
Per Mail versenden
Bei Facebook teilen
Auf Pinterest teilen
Beitrag teilen
Seite teilen
Link teilen
Link kopieren
Artikel-Link kopieren
Link kopiert
Kopieren
In die Zwischenablage kopieren
Drucken
Artikel drucken
Seite drucken
Ausdrucken
Merken
Artikel merken
Zur Merkliste
Merkliste
Auf die Merkliste
Speichern
Artikel speichern
Weiterleiten
Weiterempfehlen
Empfehlen
Senden
Versenden
Artikel versenden
Twittern
Tweeten
Mailen
E-Mail
Mail
Schenken
Artikel verschenken
Verschenken
Folgen
Folgen Sie uns
Folge uns
Folgen Sie uns auf
Folge uns auf
Folge ich
Thema folgen
Autor folgen
Soziale Medien
Soziale Netzwerke
Social Media
Feedback
Feedback senden
Vorlesen
Vorlesen lassen
Anhören
Artikel anhören
Lesezeit
Schriftgröße
Schrift größer
Schrift kleiner
Gefällt mir
Schriftgrad
Zitieren
Shortlink
Mit Freunden teilen
Hören
Klick, um auf	start
Klicken, um auf	start
Klick, um über	start
Klick, um dies	start
Klicke, um auf	start
Zum Teilen auf	start
Zum Drucken	start
Klicken zum Teilen	start
Klicken zum Ausdrucken	start
Klicken Sie, um auf	start
Auf Facebook teilen	start
Auf Twitter teilen	start
Per WhatsApp teilen	start
Per E-Mail teilen	start
Folgen Sie uns auf	start
Folgen Sie uns bei	start
Folge uns auf	start
Folgt uns auf	start
Folgen Sie unserem WhatsApp	start
Abonnieren Sie unseren WhatsApp	start
Wird in neuem Fenster geöffnet	start
Sie finden uns auf	start
Diesen Artikel teilen	start
Sieh dir diesen Beitrag auf Instagram an	start
Ein Beitrag geteilt von	start
Jetzt auf WhatsApp	start
Artikel versenden	start
Lesedauer:	start
Als bevorzugte Quelle	start
Bevorzugte Quelle auf Google
KI-Zusammenfassung
Zusammengefasst mit KI	start
Diese Zusammenfassung wurde mit KI	start
In anderen Sprachen lesen
Min. Lesezeit
Min. Lesedauer
Auf Spotify hören	start
Hören Sie den Podcast auf	start

[newsletter]
Newsletter abonnieren
Newsletter
Unser Newsletter
Unsere Newsletter
Zum Newsletter
Zum Newsletter anmelden
Newsletter-Anmeldung
Newsletter bestellen
Jetzt anmelden
Jetzt abonnieren
Jetzt kostenlos abonnieren
Jetzt kostenlos anmelden
Abonnieren
Anmelden
Kostenlos anmelden
Kostenlos abonnieren
Eintragen
Abmelden
E-Mail-Adresse
Ihre E-Mail-Adresse
Deine E-Mail-Adresse
E-Mail-Adresse eingeben
Push-Nachrichten
Push-Mitteilungen
Benachrichtigungen
Eilmeldungen
Eilmeldungen aktivieren
App herunterladen
Zur App
Unsere App
Unsere Apps
Nein danke
Nein, danke
Später
Erlauben
Vielen Dank für Ihre Anmeldung
Fast fertig!
Der Newsletter
Morgen-Newsletter
Alle Newsletter
Melden Sie sich für unseren	start
Melden Sie sich jetzt	start
Melden Sie sich hier	start
Melden Sie sich zum	start
Melde dich für unseren	start
Melde dich jetzt	start
Melde dich hier	start
Abonnieren Sie unseren	start
Abonnieren Sie den	start
Abonnieren Sie jetzt	start
Abonniere unseren	start
Abonniere den	start
Jetzt kostenlos	start
Jetzt den Newsletter	start
Jetzt Newsletter	start
Mit unserem Newsletter	start
Unser Newsletter	start
In unserem Newsletter	start
Hier können Sie unseren Newsletter	start
Hier können Sie den Newsletter	start
Hier können Sie sich für	start
Mit Ihrer Anmeldung	start
Mit der Anmeldung zum Newsletter	start
Mit meiner Anmeldung	start
Bitte geben Sie Ihre E-Mail	start
Geben Sie Ihre E-Mail	start
Bitte überprüfen Sie Ihr Postfach	start
Bitte bestätigen Sie	start
Ihre Anmeldung war erfolgreich	start
Vielen Dank für Ihre Anmeldung	start
Vielen Dank für Ihr Interesse	start
Sie erhalten in Kürze	start
Sie können sich jederzeit	start
Sie können den Newsletter jederzeit	start
Eine Abmeldung ist jederzeit	start
Die Abmeldung ist jederzeit	start
Der Newsletter ist	start
Ich möchte den Newsletter	start
Ich möchte künftig	start
Ja, ich möchte den Newsletter	start
Informationen zum Datenschutz	start
Hinweise zum Datenschutz	start
Es gelten unsere Datenschutzbestimmungen	start
Es gilt die Datenschutzerklärung	start
Keine Nachricht mehr verpassen	start
Verpassen Sie keine	start
Verpasse keine	start
Bleiben Sie auf dem Laufenden	start
Bleib auf dem Laufenden	start
Laden Sie unsere App	start
Laden Sie jetzt die	start
Das Wichtigste aus	start
Die wichtigsten Nachrichten des Tages	start
Täglich die wichtigsten	start
Folgen Sie uns auf	start
Folge uns auf	start
Dieser Artikel enthält Affiliate-Links	start
Dieser Beitrag enthält Affiliate-Links	start

[tags]
Schlagwörter
Schlagworte
Stichwörter
Stichworte
Themen
Thema
Schlagwort
Kategorien
Kategorie
Mehr zum Thema
Rubrik
Rubriken
Themen in diesem Artikel
Artikel zu
Mehr zu den Themen
Tags
Themen in diesem Artikel	start
Veröffentlicht in:	start
Verschlagwortet mit	start
Mehr zu den Themen	start
Getaggt mit	start
Abgelegt unter	start
Veröffentlicht unter	start
Schlagwörter	start
Mehr lesen über
Themenseiten
Themenübersicht

[navigation]
Startseite
Start
Home
Menü
Hauptmenü
Menü öffnen
Menü schließen
Hauptnavigation
Navigation
Schließen
Suche
Suchen
Suche nach
Suchen nach
Suche öffnen
Zum Inhalt
Zum Inhalt springen
Zum Hauptinhalt springen
Direkt zum Inhalt
Springe zum Inhalt
Zur Navigation
Zur Navigation springen
Zur Suche
Zum Footer
Zurück
Zurück zur Startseite
Zurück zur Übersicht
Zur Übersicht
Zur Homepage
Nach oben
Zum Seitenanfang
Zurück nach oben
Zum Anfang
Weiter
Vor
Vorherige
Nächste
Nächste Seite
Vorherige Seite
Seite
Seiten
Erste
Letzte
Anmelden
Abmelden
Einloggen
Ausloggen
Login
Registrieren
Jetzt registrieren
Mein Konto
Mein Profil
Konto
Profil
Passwort vergessen?
Passwort
Benutzername
Angemeldet bleiben
Über uns
Wir über uns
Kontakt
Redaktion
Team
Hilfe
Hilfe & Kontakt
FAQ
Karriere
Jobs
Stellenmarkt
Mediadaten
Werben
Archiv
Ressorts
Übersicht
Inhalt
Inhaltsverzeichnis
Inhaltsübersicht
Nachrichten
News
Politik
Inland
Ausland
International
Wirtschaft
Finanzen
Börse
Sport
Fußball
Kultur
Feuilleton
Unterhaltung
Panorama
Vermischtes
Gesellschaft
Wissen
Wissenschaft
Gesundheit
Technik
Digital
Netzwelt
Auto
Mobilität
Reise
Leben
Lifestyle
Familie
Meinung
Regional
Region
Lokales
Wetter
Horoskop
Rätsel
Spiele
Kreuzworträtsel
Sudoku
Quiz
TV-Programm
Fernsehprogramm
Mediathek
Videos
Fotos
Bilder
Podcasts
Veranstaltungen
Traueranzeigen
Anzeigen
Immobilien
Shop
Abo
E-Paper
ePaper
Zeitung
Magazin
Aktuelle Ausgabe
Leserbriefe
Seite drucken
Sitemap
Sprache
Deutsch
Dunkelmodus
Mehr laden
Mehr anzeigen
Weniger anzeigen
Alles anzeigen
Ausklappen
Einklappen
Bild vergrößern
Vollbild
Bild in Lightbox öffnen
Bild in Lightbox öffnen open image in lightbox
Abspielen
Video abspielen
Lädt
Wird geladen
Bitte warten
Abbrechen
OK
Ja
Nein
Absenden
Senden
Service
Zur mobilen Ansicht
Fehler melden
Korrektur melden
Haben Sie einen Fehler entdeckt?
Seite nicht gefunden
Seite teilen
Redaktionelle Richtlinien
Nutzungshinweise
Audio
Alle Rechte
Barrierefreiheit
Leichte Sprache
Gebärdensprache
Zum Inhalt springen	start
Zum Hauptinhalt	start
Direkt zum Inhalt	start
Zur Startseite	start
Sie sind hier:	start
Sie befinden sich hier:	start
Sie befinden sich auf	start
Bitte aktivieren Sie JavaScript	start
Bitte aktivieren Sie Javascript in	start
JavaScript ist deaktiviert	start
Ihr Browser unterstützt	start
Dein Browser unterstützt	start
Ihr Browser ist veraltet	start
Sie verwenden einen veralteten Browser	start
Bild in Lightbox	start
Haben Sie einen Fehler	start
Fehler gefunden?	start
Fehler im Artikel	start
Hinweis auf Fehler	start
Passwort vergessen	start
Zurück zur Startseite	start
Bitte überprüfen Sie Ihre	start
Diese Seite wurde nicht gefunden	start
Audio-Wiedergabe	start
Dieser Text wurde mit KI	start
Dieser Artikel wurde automatisiert	start

[front_page]
Startseite
Start
Home

[no_sections]
Allgemein
Nicht kategorisiert
Unkategorisiert
Ohne Kategorie
Artikel
Beitrag
Beiträge
Anmelden
Abmelden
Einloggen
Suche
Suchen
Kontakt
Menü
Schließen
Zurück

[no_tags]
Nachrichten
News
Nachricht
Artikel
Zeitung
Aktuelles
Schlagzeilen
Eilmeldung
Video
Videos
Bilder
Fotos
Neuigkeiten
Tageszeitung
Startseite
aktuelle Nachrichten

[advertisement]
Anzeige
Anzeigen
Werbung
Werbeanzeige
Advertorial
Gesponsert
Gesponserter Inhalt
Gesponsert von
Bezahlter Inhalt
Bezahlte Anzeige
Entgeltliche Einschaltung
Bezahlte Einschaltung
Sponsored
Promotion
Präsentiert von
Partnerangebot
Partnerinhalte
Verlagsangebot
Anzeige schließen
Artikel wird nach dieser Anzeige fortgesetzt
Weiterlesen nach der Anzeige
Nach Anzeige weiterlesen
Affiliate-Link
Produktempfehlungen
In Kooperation mit
Paid Post
Sonderveröffentlichung
Verlagssonderveröffentlichung
Werbung ausblenden
Artikel wird nach dieser	start
Nach der Werbung weiterlesen	start
Weiterlesen nach der Anzeige	start
Bei den mit einem Sternchen	start
Bei mit Sternchen	start
Die mit * gekennzeichneten Links	start
Die mit einem Sternchen gekennzeichneten	start
Die mit einem Symbol gekennzeichneten	start
Dieser Artikel enthält Affiliate-Links	start
Dieser Artikel enthält Werbelinks	start
Dieser Artikel enthält Provisions-Links	start
Bei Links, die mit	start
Sie nutzen einen Adblocker	start
Sie haben einen Adblocker	start
Du nutzt einen Adblocker	start
Bitte deaktivieren Sie Ihren Adblocker	start
Bitte deaktivieren Sie Ihren Werbeblocker	start
Adblocker erkannt	start

[legal]
Impressum
Datenschutz
Datenschutzerklärung
Datenschutzhinweis
Datenschutzhinweise
Datenschutzbestimmungen
AGB
Allgemeine Geschäftsbedingungen
Nutzungsbedingungen
Nutzungsbasierte Onlinewerbung
Nutzungsrechte erwerben
Rechtliche Hinweise
Haftungsausschluss
Urheberrecht
Offenlegung
Jugendschutz
Barrierefreiheit
Erklärung zur Barrierefreiheit
Widerruf
Widerrufsrecht
Verträge hier kündigen
Vertrag kündigen
Abo kündigen
Verträge kündigen
Alle Rechte vorbehalten
Bildnachweis
Bildrechte
Leitlinien
Redaktionsstatut
Kodex
Transparenzhinweis
Lizenz
Quelle
Quellen
Lizenzhinweis
Hinweis der Redaktion
Alle Rechte vorbehalten	start
Alle Inhalte, insbesondere	start
Alle Inhalte dieser	start
Nachdruck, auch auszugsweise	start
Dieser Artikel ist lizenziert	start
Verwendung nur gemäß	start
Kursdaten von	start
Börsenkurse von	start
Kursinformationen von	start
Für die Inhalte externer	start
Für den Inhalt externer	start
Mit Material von	start
Mit Material der	start
Dieser Artikel erschien zuerst	start
Dieser Artikel ist zuerst erschienen	start
Dieser Text erschien zuerst	start
Dieser Beitrag erschien zuerst	start
Dieser Text ist zuerst erschienen	start
Dieser Beitrag ist zuerst erschienen	start
Hinweis zu Links:	start
Redaktionelle Verantwortung	start

[paywall]
Jetzt abonnieren
Jetzt weiterlesen
Weiterlesen mit
Jetzt testen
Jetzt kostenlos testen
Kostenlos testen
Jetzt gratis testen
Abo abschließen
Abo testen
Zum Abo
Zu den Angeboten
Zum Angebot
Alle Angebote
Abonnieren
Bereits Abonnent?
Schon Abonnent?
Sie sind bereits Abonnent?
Bereits registriert?
Schon registriert?
Bereits Digitalabonnent?
Sie haben bereits ein Abo?
Sie haben bereits ein Konto?
Hier anmelden
Hier einloggen
Zum Login
Premium
Plus
Nur für Abonnenten
Exklusiv für Abonnenten
Exklusiv für Abonnentinnen und Abonnenten
Abo
Digitalabo
Monatlich kündbar
Jederzeit kündbar
Unterstützen Sie uns
Unterstützen
Jetzt spenden
Spenden
Angebot auswählen
Testen Sie
Weiterlesen mit Plus
Sie haben noch kein Abo?
Sie möchten weiterlesen	start
Sie wollen weiterlesen	start
Weiterlesen mit	start
Jetzt weiterlesen	start
Um weiterzulesen	start
Um diesen Artikel zu lesen	start
Um den Artikel weiterzulesen	start
Um diesen Artikel weiterzulesen	start
Dieser Artikel ist exklusiv für	start
Dieser Artikel ist Abonnenten	start
Dieser Artikel ist nur für	start
Dieser Inhalt ist exklusiv	start
Dieser Inhalt ist nur für	start
Dieser Artikel ist Teil von	start
Dieser Artikel gehört zu	start
Diesen Artikel weiterlesen mit	start
Mit einem Abo lesen Sie	start
Lesen Sie diesen Artikel mit	start
Lesen Sie diesen und	start
Testen Sie jetzt	start
Testen Sie unser	start
Jetzt Angebot	start
Jetzt 4 Wochen	start
Schon Abonnent?	start
Bereits Abonnent	start
Sind Sie bereits Abonnent	start
Sie sind bereits Abonnent	start
Sie haben bereits ein Abo	start
Sie haben schon ein Abo	start
Sie sind noch kein Abonnent	start
Haben Sie bereits ein Abo	start
Zugang zu allen Artikeln	start
Zugriff auf alle	start
Alle Artikel auf	start
Alle Artikel lesen	start
Unbegrenzter Zugriff	start
Unbegrenzter Zugang	start
Unterstützen Sie unabhängigen	start
Unterstütze unabhängigen	start
Registrieren Sie sich kostenlos	start
Registrieren Sie sich jetzt	start
Bitte melden Sie sich an, um	start

[caption]
Foto	whole
Fotos	whole
Bild	whole
Bilder	whole
Archivbild	whole
Archivfoto	whole
Symbolbild	whole
Symbolfoto	whole
Bildquelle	whole
Bildnachweis	whole
Quelle	whole
Grafik	whole
Video	whole
Karikatur	whole
Bildrechte	whole
Illustration	whole
Fotocredit	whole
Copyright	whole
Das Bild zeigt	whole
Karte:
(Archivbild
(Archivfoto
(Symbolbild
(Symbolfoto
Bildunterschrift
Screenshot:
Collage:
Montage:
Titelbild:
Beitragsbild:
Aufmacherbild:
Legende:
Bildlegende:
Bildtext:
Fotos:
Archivbild:
Archivfoto:
Symbolbild:
Symbolfoto:
Bildquelle:
Bildnachweis:
Grafik:
Karikatur:
Bildrechte:
Illustration:
Fotocredit:

[headline_labels]
Eilmeldung
Breaking News
Breaking
Exklusiv
Exklusiv-Interview
Aktuell
Live
Liveblog
Live-Blog
Newsblog
News-Blog
Newsticker
News-Ticker
Live-Ticker
Liveticker
Ticker
Kommentar
Meinung
Analyse
Leitartikel
Glosse
Kolumne
Gastbeitrag
Gastkommentar
Essay
Interview
Porträt
Portrait
Reportage
Report
Dossier
Hintergrund
Faktencheck
Fragen und Antworten
FAQ
Überblick
Update
Video
Bilder
Fotos
Fotostrecke
Bildergalerie
Podcast
Rezension
Kritik
Filmkritik
Nachruf
Umfrage
Studie
Bericht
Medienbericht
Pressestimmen
Presseschau
Newsletter
Plus
Premium
Anzeige
Advertorial
Pressemitteilung
Ratgeber
Quiz
Service
Grafik
Chronologie
Protokoll
Recherche
Spielbericht
Vorschau
Warnung
Wetter
Blaulicht
Polizeimeldung
Top-Thema
Meldung
Nachrichten
Im Video
Debatte
Pro und Contra
Streitgespräch
Serie
Rätsel
Korrektur
Eil

[live]
live
liveblog
live-blog
liveticker
live-ticker
newsticker
news-ticker
newsblog
news-blog
ticker
live-update
live-updates
im livestream
livestream
minutenprotokoll
die entwicklungen im überblick
aktuelle entwicklungen
ständig aktualisiert
laufend aktualisiert
konferenz

[byline_prefixes]
Von
Ein Kommentar von
Kommentar von
Ein Gastbeitrag von
Gastbeitrag von
Eine Analyse von
Analyse von
Ein Artikel von
Ein Essay von
Ein Interview von
Interview von
Interview:
Eine Kolumne von
Kolumne von
Eine Reportage von
Reportage von
Eine Glosse von
Ein Porträt von
Eine Rezension von
Ein Bericht von
Ein Beitrag von
Bericht von
Aus
Text
Text von
Autor
Autorin
Autoren
Verfasst von
Geschrieben von
Redaktion
Aufgezeichnet von
Veröffentlicht von
Interview geführt von
Das Gespräch führte
Das Interview führte
Das Gespräch führten
Die Fragen stellte
Übersetzt von
Zusammengestellt von
Ein Nachruf von
Protokoll:
durch
Stand:
Bearbeitet von
vom
Erstellt von
Autorin/Autor
Autor/in
Autor*in
Eingetragen von
Alles von
Autorenseite von
Pressemitteilung von
Artikel von
Beitrag von
Von der Redaktion von
Gespeichert von
Eingestellt von
Eingesandt von
Ein Text von
Text und Fotos von
Text und Fotos
Text & Fotos
Blog Beitrag von
Blogbeitrag von
Gastartikel von
Ein Gastartikel von
Text und Bilder von
Text und Foto
Bericht:
Interview und Text von
Über den Autor
Über die Autorin
Leitartikel von
Ein Leitartikel von
Kritik von
Eine Kritik von
Rezension von
Gepostet von
Verfasser
Verfasserin
Online seit von
geschrieben durch
Autor/-in
Autor:in
Autor/Autorin
Verfasser/in
Autor(in)
Protokoll von
Thema von
Begonnen von
Gefragt von
Themenstarter
Themenersteller
Eröffnet von
Gastkommentar von
Essay von
Porträt von
Glosse von

[contributions]
Foto von
Fotos von
Bild von
Bilder von
Foto
Fotos
Illustration von
Illustrationen von
Illustration
Illustrationen
Fotografie von
Fotografien von
Grafik von
Grafik
Video von
Übersetzt von
Übersetzung von
Übersetzung
Aus dem Englischen von
Lektorat
Geprüft von
Medizinisch geprüft von
Fachlich geprüft von
Bildquelle
Bildnachweis
Symbolbild
Titelbild
Beitragsbild
Verantwortlich i.S.d.P.
V.i.S.d.P.

[roles]
Redakteur
Redakteurin
Redaktion
Redaktor
Redaktorin
Chefredakteur
Chefredakteurin
Chefredaktor
stellvertretender Chefredakteur
stellvertretende Chefredakteurin
Politikredakteur
Politikredakteurin
Wirtschaftsredakteur
Wirtschaftsredakteurin
Sportredakteur
Sportredakteurin
Kulturredakteur
Nachrichtenredakteur
Onlineredakteur
Ressortleiter
Ressortleiterin
Ressortleitung
Korrespondent
Korrespondentin
Auslandskorrespondent
Auslandskorrespondentin
USA-Korrespondent
Hauptstadtkorrespondent
Reporter
Reporterin
Chefreporter
Chefreporterin
Journalist
Journalistin
freier Journalist
freie Journalistin
freier Autor
freie Autorin
freier Mitarbeiter
freie Mitarbeiterin
Autor
Autorin
Gastautor
Gastautorin
Kolumnist
Kolumnistin
Kommentator
Volontär
Volontärin
Praktikant
Praktikantin
Leiter
Leiterin
Büroleiter
Moderator
Moderatorin
Fotograf
Fotografin
Kritiker
Kritikerin
Publizist
Publizistin
Blogger
Mitglied der Chefredaktion
Herausgeber
Herausgeberin
verantwortlich
in Berlin
in Brüssel
in Washington
in Paris
in London
in Wien
in Zürich
in Moskau
in Peking
in Frankfurt
in München
in Hamburg
aus Berlin
aus Brüssel
aus Washington
Berlin
Brüssel
Washington
Wien
und
mit Material von dpa
mit Agenturen
mit dpa
Agenturen
Nachrichtenagentur
Professor
Professorin
Redaktionsteam
Team
Newsdesk
Newsroom
Sportredaktion
Politikredaktion
Wirtschaftsredaktion
Onlineredaktion
Lokalredaktion
Sprecher
Uhr
Geschäftsführer
Geschäftsführerin
Leitender Redakteur
Leitende Redakteurin
Landespolitischer Korrespondent
Landespolitische Korrespondentin
Politikkorrespondent
Politikkorrespondentin
Parlamentskorrespondent
Parlamentskorrespondentin
Wirtschaftskorrespondent
Wirtschaftskorrespondentin
Sportreporter
Sportreporterin
Polizeireporter
Gerichtsreporter
Gerichtsreporterin
Kulturredakteurin
Nachrichtenredakteurin
Onlineredakteurin
Online-Redakteur
Online-Redakteurin
Feuilletonredakteur
Feuilletonredakteurin
Wissenschaftsredakteur
Wissenschaftsredakteurin
Lokalredakteur
Lokalredakteurin
Lokalreporter
Lokalreporterin
Textchef
Textchefin
Ressortleiter Politik
Wissenschaftler
Wissenschaftlerin
Ökonom
Ökonomin
Historiker
Historikerin
Politikwissenschaftler
Politikwissenschaftlerin
Soziologe
Soziologin
Rechtsanwalt
Rechtsanwältin
Schriftsteller
Schriftstellerin
Meteorologe
Meteorologin
Bloggerin
Bundestagsabgeordneter
Bundestagsabgeordnete
Digital-Redakteur
Digital-Redakteurin
Content Manager
Content Managerin

[nobodies]
Unbekannt
kein Autor
Gast
Anonym
Unbekannter Autor
Ohne Autor
Nachrichten
Autor unbekannt
n.n.
N. N.
Im Wortlaut

[agencies]
dpa
Deutsche Presse-Agentur
AFP
Reuters
APA
Austria Presse Agentur
SDA
Keystone-SDA
sid
Sport-Informations-Dienst
epd
Evangelischer Pressedienst
KNA
Katholische Nachrichten-Agentur
dts
dts Nachrichtenagentur
dpa-AFX
AWP
AP
Agenturen
Agentur
Nachrichtenagenturen
Redaktion
Die Redaktion
Presseportal
news aktuell
ots
dpa-infocom
dpa/tmn
tmn
spot on news
SpotOn
glomex
RND
RedaktionsNetzwerk Deutschland
AFP Deutschland
Redaktion mit dpa
Berliner Morgenpost
teleschau
ddp
dapd
AP Deutschland
Tamedia
CH Media
JTA
pressetext
Eigenmeldung

[joiners]
und
&
sowie
mit

[months]
Januar	1
Jänner	1
Jan.	1
Jan	1
Jän.	1
Jän	1
Februar	2
Feber	2
Feb.	2
Feb	2
Febr.	2
Febr	2
März	3
Mär.	3
Mär	3
Mrz.	3
Mrz	3
Maerz	3
April	4
Apr.	4
Apr	4
Mai	5
Juni	6
Jun.	6
Jun	6
Juli	7
Jul.	7
Jul	7
August	8
Aug.	8
Aug	8
September	9
Sept.	9
Sept	9
Sep.	9
Sep	9
Oktober	10
Okt.	10
Okt	10
November	11
Nov.	11
Nov	11
Dezember	12
Dez.	12
Dez	12

[months_hijri]
Ramadan	9

[months_jalali]

[weekdays]
Montag	1
Mo.	1
Mo	1
Montags	1
Mon.	1
Mon	1
Dienstag	2
Di.	2
Di	2
Die.	2
Die	2
Mittwoch	3
Mi.	3
Mi	3
Mit.	3
Mit	3
Donnerstag	4
Do.	4
Do	4
Don.	4
Don	4
Freitag	5
Fr.	5
Fr	5
Fre.	5
Fre	5
Samstag	6
Sonnabend	6
Sa.	6
Sa	6
Sam.	6
Sam	6
Sonntag	7
So.	7
So	7
Son.	7
Son	7

[meridiem]
morgens	am
vormittags	am
nachmittags	pm
abends	pm

[ago]
vor {n} Sekunden	second
vor {n} Sekunde	second
vor {n} Sek.	second
vor {n} Minuten	minute
vor {n} Minute	minute
vor {n} Min.	minute
vor {n} min	minute
vor {n} Stunden	hour
vor {n} Stunde	hour
vor {n} Std.	hour
vor {n} Std	hour
vor {n} h	hour
vor {n} Tagen	day
vor {n} Tag	day
vor {n} Wochen	week
vor {n} Woche	week
vor {n} Monaten	month
vor {n} Monat	month
vor {n} Jahren	year
vor {n} Jahr	year
gerade eben	second	0
soeben	second	0
eben	second	0
jetzt	second	0
vor einer Minute	minute	1
vor einer Stunde	hour	1
heute	day	0
gestern	day	1
vor einem Tag	day	1
vorgestern	day	2
vor einer Woche	week	1
vor einem Monat	month	1
vor einem Jahr	year	1

[published]
Veröffentlicht
Veröffentlicht am
Veröffentlicht um
Veröffentlichungsdatum
Erschienen
Erschienen am
Erstveröffentlichung
Erstellt
Erstellt am
Publiziert
Publiziert am
Datum
Stand
Stand vom
Erstpublikation
Online seit
Gepostet am
Geschrieben am
Ausgabe vom
vom
Artikel vom
Eingestellt am
Sendedatum
Zuerst veröffentlicht
Gespeichert
Gespeichert von
Gespeichert am
Eingestellt von
Verfasst am
wurde am
Geschrieben von

[updated]
Aktualisiert
Aktualisiert am
Aktualisiert um
Aktualisierung
Letzte Aktualisierung
Zuletzt aktualisiert
Zuletzt aktualisiert am
Zuletzt geändert
Zuletzt geändert am
Zuletzt bearbeitet
Zuletzt bearbeitet am
Letzte Änderung
Geändert am
Geändert
Bearbeitet
Bearbeitet am
Update
Update vom
Überarbeitet am
Modifiziert
Korrigiert am

[honorifics]
Herr	title	m
Herrn	title	m
Frau	title	f
Fräulein	title	f
Dr.	title
Doktor	title
Prof.	title
Prof. Dr.	title
Professor	title
Professorin	title	f
Sir	title	m
Lord	title	m
Lady	title	f
Graf	title	m
Gräfin	title	f
Baron	title	m
Baronin	title	f
Freiherr	title	m
Fürst	title	m
Fürstin	title	f
Herzog	title	m
Herzogin	title	f
Prinz	title	m
Prinzessin	title	f
Kronprinz	title	m
Kronprinzessin	title	f
König	title	m
Königin	title	f
Kaiser	title	m
Kaiserin	title
Emir	title	m
Scheich	title	m
Sultan	title	m
Zar	title	m
Ajatollah	title	m
Imam	title	m
Papst	title	m
Kardinal	title	m
Erzbischof	title	m
Bischof	title	m
Bischöfin	title	f
Pfarrer	title	m
Pfarrerin	title	f
Pastor	title
Pastorin	title	f
Pater	title	m
Schwester	title	f
Bruder	title	m
Rabbiner	title
Rabbinerin	title	f
Heiliger	title
Dalai Lama	title
Dipl.-Ing.	title
Mag.	title
Ing.	title
Magister	title
Präsident	role
Präsidentin	role	f
Präsidenten	role
Bundespräsident	role
Bundespräsidentin	role	f
US-Präsident	role
US-Präsidenten	role
Ex-Präsident	role
Ex-US-Präsident	role
Vizepräsident	role
Vizepräsidentin	role	f
US-Vizepräsident	role
US-Vizepräsidentin	role	f
Staatspräsident	role
Staatschef	role
Staatschefin	role	f
Kremlchef	role
Machthaber	role
Bundeskanzler	role
Bundeskanzlerin	role	f
Kanzler	role
Kanzlerin	role	f
Altkanzler	role
Altkanzlerin	role	f
Ex-Kanzler	role
Vizekanzler	role
Kanzleramtschef	role
Kanzlerkandidat	role
Ministerpräsident	role
Ministerpräsidentin	role	f
Premierminister	role
Premierministerin	role	f
Premier	role
Regierungschef	role
Regierungschefin	role	f
Landeshauptmann	role
Landeshauptfrau	role
Bundesrat	role
Bundesrätin	role	f
Bundespräsidentenkandidat	role
Minister	role
Ministerin	role	f
Außenminister	role
Außenministerin	role	f
Bundesaußenminister	role
Bundesaußenministerin	role	f
US-Außenminister	role
Innenminister	role
Innenministerin	role	f
Bundesinnenminister	role
Bundesinnenministerin	role	f
Finanzminister	role
Finanzministerin	role	f
Bundesfinanzminister	role
Verteidigungsminister	role
Verteidigungsministerin	role	f
Wirtschaftsminister	role
Wirtschaftsministerin	role	f
Gesundheitsminister	role
Gesundheitsministerin	role	f
Justizminister	role
Justizministerin	role	f
Umweltminister	role
Umweltministerin	role	f
Verkehrsminister	role
Arbeitsminister	role
Bildungsministerin	role	f
Landwirtschaftsminister	role
Familienministerin	role	f
Bauministerin	role	f
Kultusministerin	role	f
Kulturstaatsministerin	role	f
Staatsminister	role
Staatsministerin	role	f
Staatssekretär	role
Staatssekretärin	role	f
Senator	role
Senatorin	role	f
Regierungsrat	role
Regierungsrätin	role	f
Nationalrat	role
Nationalrätin	role	f
Ständerat	role
Landrat	role
Landrätin	role	f
Bürgermeister	role
Bürgermeisterin	role	f
Oberbürgermeister	role
Oberbürgermeisterin	role	f
Stadtrat	role
Stadträtin	role	f
Stadtpräsident	role
Stadtpräsidentin	role	f
Abgeordneter	role
Abgeordnete	role
Bundestagsabgeordneter	role
Bundestagsabgeordnete	role
Bundestagspräsident	role
Bundestagspräsidentin	role	f
Landtagspräsident	role
Europaabgeordneter	role
Europaabgeordnete	role
Kommissionspräsidentin	role	f
EU-Kommissionspräsidentin	role	f
EU-Kommissionschefin	role	f
EU-Kommissar	role
EU-Kommissarin	role	f
EU-Außenbeauftragte	role
Nato-Generalsekretär	role
UN-Generalsekretär	role
Generalsekretär	role
Generalsekretärin	role	f
Parteichef	role
Parteichefin	role	f
Parteivorsitzender	role
Parteivorsitzende	role
CDU-Chef	role
CSU-Chef	role
SPD-Chef	role
SPD-Chefin	role	f
FDP-Chef	role
Grünen-Chef	role
Grünen-Chefin	role	f
AfD-Chefin	role	f
AfD-Chef	role
Linken-Chef	role
Fraktionschef	role
Fraktionschefin	role	f
Fraktionsvorsitzender	role
Fraktionsvorsitzende	role
Oppositionsführer	role
Oppositionschef	role
Vorsitzender	role
Vorsitzende	role
Vorstandsvorsitzender	role
Vorstandschef	role
Vorstandschefin	role	f
Konzernchef	role
Konzernchefin	role	f
Firmenchef	role
Geschäftsführer	role
Geschäftsführerin	role	f
Hauptgeschäftsführer	role
Aufsichtsratschef	role
Gründer	role
Gründerin	role	f
Unternehmer	role
Unternehmerin	role	f
Milliardär	role
Investor	role
Direktor	role
Direktorin	role	f
Leiter	role
Leiterin	role	f
Chef	role
Chefin	role	f
Intendant	role
Intendantin	role	f
Sprecher	role
Sprecherin	role	f
Regierungssprecher	role
Regierungssprecherin	role	f
Polizeisprecher	role
Polizeisprecherin	role	f
Pressesprecher	role
Pressesprecherin	role	f
Botschafter	role
Botschafterin	role	f
Sondergesandter	role
Beauftragter	role
Beauftragte	role
Wehrbeauftragte	role
Gouverneur	role
Gouverneurin	role	f
Kandidat	role
Kandidatin	role	f
Präsidentschaftskandidat	role
General	role
Generalmajor	role
Generalleutnant	role
Generalinspekteur	role
Oberst	role
Major	role
Hauptmann	role
Leutnant	role
Admiral	role
Kommandeur	role
Polizeipräsident	role
Polizeipräsidentin	role	f
Polizeichef	role
Kommissar	role
Kommissarin	role	f
Richter	role
Richterin	role	f
Staatsanwalt	role
Staatsanwältin	role	f
Oberstaatsanwalt	role
Generalstaatsanwalt	role
Generalbundesanwalt	role
Anwalt	role
Anwältin	role	f
Rechtsanwalt	role
Rechtsanwältin	role	f
Verteidiger	role
Experte	role
Expertin	role	f
Analyst	role
Analystin	role	f
Ökonom	role
Ökonomin	role	f
Forscher	role
Forscherin	role	f
Wissenschaftler	role
Wissenschaftlerin	role	f
Politologe	role
Politologin	role	f
Politikwissenschaftler	role
Politikwissenschaftlerin	role	f
Soziologe	role
Soziologin	role	f
Historiker	role
Historikerin	role	f
Virologe	role
Virologin	role	f
Arzt	role
Ärztin	role	f
Chefarzt	role
Psychologe	role
Psychologin	role	f
Autor	role
Autorin	role	f
Schriftsteller	role
Schriftstellerin	role	f
Dichter	role
Journalist	role
Journalistin	role	f
Moderator	role
Moderatorin	role	f
Schauspieler	role
Schauspielerin	role	f
Regisseur	role
Regisseurin	role	f
Sänger	role
Sängerin	role	f
Musiker	role
Musikerin	role	f
Rapper	role
Komponist	role
Dirigent	role
Künstler	role
Künstlerin	role	f
Trainer	role
Trainerin	role	f
Bundestrainer	role
Bundestrainerin	role	f
Cheftrainer	role
Co-Trainer	role
Sportdirektor	role
Manager	role
Kapitän	role
Torhüter	role
Torwart	role
Stürmer	role
Verteidigerin	role	f
Mittelfeldspieler	role
Nationalspieler	role
Aktivist	role
Aktivistin	role	f
Politiker	role
Politikerin	role	f
CDU-Politiker	role
SPD-Politiker	role
SPD-Politikerin	role	f
Grünen-Politiker	role
Grünen-Politikerin	role	f
FDP-Politiker	role
AfD-Politiker	role
Linken-Politiker	role
Ehefrau	kin	f
Ehemann	kin	m
Mann	kin
Sohn	kin	m
Tochter	kin	f
Vater	kin	m
Mutter	kin	f
Onkel	kin	m
Tante	kin	f
Cousin	kin
Cousine	kin	f
Neffe	kin	m
Nichte	kin	f
Großvater	kin	m
Großmutter	kin	f
Enkel	kin	m
Enkelin	kin	f
Witwe	kin	f
Witwer	kin	m
Schwiegersohn	kin	m
Schwager	kin	m
Lebensgefährte	kin	m
Lebensgefährtin	kin	f
Partner	kin
Partnerin	kin	f
Verlobte	kin
Bruder	kin
Schwester	kin

[organization_words]
Ministerium
Bundesministerium
Außenministerium
Auswärtiges Amt
Innenministerium
Finanzministerium
Verteidigungsministerium
Gesundheitsministerium
Wirtschaftsministerium
Justizministerium
Amt
Bundesamt
Landesamt
Behörde
Bundesbehörde
Bundesagentur
Agentur
Kommission
Ausschuss
Rat
Bundesrat
Bundestag
Landtag
Nationalrat
Stadtrat
Gemeinderat
Parlament
Senat
Kongress
Regierung
Bundesregierung
Kanzleramt
Bundeskanzleramt
Partei
Fraktion
Bündnis
Koalition
Bewegung
Verband
Bundesverband
Landesverband
Verein
Vereinigung
Bund
Union
Gewerkschaft
Kammer
Handelskammer
Gesellschaft
Stiftung
Initiative
Institut
Zentrum
Akademie
Universität
Uni
Hochschule
Technische Universität
Fachhochschule
Schule
Gymnasium
Klinik
Klinikum
Universitätsklinikum
Krankenhaus
Museum
Theater
Oper
Bibliothek
Kirche
Bistum
Erzbistum
Gericht
Amtsgericht
Landgericht
Oberlandesgericht
Bundesgericht
Bundesgerichtshof
Bundesverfassungsgericht
Verwaltungsgericht
Gerichtshof
Staatsanwaltschaft
Generalbundesanwalt
Polizei
Bundespolizei
Landeskriminalamt
Bundeskriminalamt
Verfassungsschutz
Bundesnachrichtendienst
Feuerwehr
Bundeswehr
Armee
Luftwaffe
Marine
Streitkräfte
Brigade
Bank
Sparkasse
Volksbank
Zentralbank
Notenbank
Bundesbank
Versicherung
Krankenkasse
Börse
Konzern
Gruppe
Holding
Werke
Verlag
Zeitung
Tageszeitung
Magazin
Rundfunk
Fernsehen
Sender
Bahn
Airline
Stadtwerke
Genossenschaft
GmbH
AG
KG
e.V.
Fußball-Bund
Fußballverband
Club
Klub
Sportverein
Botschaft
Konsulat
Hilfswerk
Rotes Kreuz
Miliz
Geheimdienst
Observatorium

[location_words]
Stadt
Gemeinde
Dorf
Bezirk
Landkreis
Kreis
Kanton
Bundesland
Land
Provinz
Region
Stadtteil
Ortsteil
Insel
Inseln
Halbinsel
Berg
Gebirge
Wald
Tal
Fluss
See
Meer
Ozean
Golf
Kap
Küste
Bucht
Straße
Allee
Platz
Gasse
Weg
Brücke
Ring
Bahnhof
Hauptbahnhof
Flughafen
Hafen
Autobahn
Republik
Königreich
Bundesstaat
Gouvernement
Nord
Süd
Ost
West
Hauptstadt
Hafenstadt
Kleinstadt
Großstadt
Küstenstadt
Grenzübergang
Schloss
Burg
Park
Stadion
Naturpark
Nationalpark
Nähe

[forms_of_address]
Herr
Herrn
Frau
Fräulein

[role_modifiers]
stellvertretende
stellvertretender
stellvertretenden
frühere
früherer
früheren
ehemalige
ehemaliger
ehemaligen
amtierende
amtierender
designierte
designierter
kommissarische
kommissarischer
scheidende
scheidender
einstige
einstiger

[things]
Virus
Hurrikan
Taifun
Zyklon
Coronavirus
Sturmtief

[name_particles]
von
vom
zu
zum
zur
von der
von dem
von den
von und zu
van
van der
de
der
den
dem
di
da
del
la
le
du
auf der
an der
bin
ibn
al
el
ten
ter

[abbreviations]
{n}.
Dr.
Prof.
Dipl.
Dipl.-Ing.
Ing.
Mag.
Hr.
Fr.
St.
Str.
Nr.
Abs.
Art.
Az.
Aufl.
Bd.
Bde.
Bsp.
bzw.
ca.
d.h.
d. h.
d.
etc.
evtl.
ff.
f.
gem.
ggf.
Hrsg.
i.d.R.
inkl.
exkl.
insb.
Jh.
Jhdt.
Kap.
Mio.
Mrd.
Mill.
Min.
max.
mind.
m.E.
n.Chr.
v.Chr.
Chr.
o.Ä.
o.
Pf.
Pfd.
S.
sog.
Std.
Stk.
Tel.
u.a.
u.
u.ä.
usw.
u.U.
v.
v.a.
vgl.
vs.
z.B.
z.
B.
z.T.
zzgl.
zit.
zw.
Abt.
Anm.
Abb.
Bez.
Kfz.
geb.
gest.
verh.
verw.
gegr.
ehem.
jun.
sen.
jr.
sr.
Jan.
Febr.
Feb.
Apr.
Aug.
Sept.
Sep.
Okt.
Nov.
Dez.
Jg.
Kto.
lt.
Hptm.
Gen.
a.D.
a.
i.
R.
e.V.
Co.
Inc.
Ltd.
Corp.
Mr.
Mrs.
Ms.
U.S.
bspw.
dt.
engl.
franz.
österr.
schweiz.
röm.
kath.
evang.
allg.
entspr.
bes.
betr.
Hbf.
Pl.
Spvgg.
Ver.
Nrn.
Ges.
Reg.
Rep.
Sa.
So.
Mo.
Di.
Mi.
Do.

[cues]
sagte	verb	s
sagten	verb	s
sagt	verb	s
sagen	verb	s
gesagt	verb	s
erklärte	verb	s
erklärten	verb	s
erklärt	verb	s
meinte	verb	s
meinten	verb	s
meint	verb	s
betonte	verb	s
betonten	verb	s
betont	verb	s
kritisierte	verb	s
kritisierten	verb	s
kritisiert	verb	s
forderte	verb	s
forderten	verb	s
fordert	verb	s
warnte	verb	s
warnten	verb	s
warnt	verb	s
fügte	verb	s
ergänzte	verb	s
ergänzten	verb	s
ergänzt	verb	s
berichtete	verb	s
berichteten	verb	s
berichtet	verb	s
teilte	verb	s
teilten	verb	s
schrieb	verb	s
schrieben	verb	s
schreibt	verb	s
äußerte	verb	s
äußerten	verb	s
äußert	verb	s
unterstrich	verb	s
antwortete	verb	s
antworteten	verb	s
antwortet	verb	s
fragte	verb	s
fragt	verb	s
entgegnete	verb	s
entgegneten	verb	s
erwiderte	verb	s
erwidert	verb	s
erläuterte	verb	s
erläutert	verb	s
bekräftigte	verb	s
bekräftigt	verb	s
behauptete	verb	s
behaupteten	verb	s
behauptet	verb	s
bestätigte	verb	s
bestätigten	verb	s
bestätigt	verb	s
versicherte	verb	s
versichert	verb	s
verkündete	verb	s
verkündet	verb	s
kündigte	verb	s
räumte	verb	s
verlautbarte	verb	s
konstatierte	verb	s
konstatiert	verb	s
mahnte	verb	s
mahnt	verb	s
monierte	verb	s
moniert	verb	s
bemängelte	verb	s
beklagte	verb	s
beklagt	verb	s
klagte	verb	s
klagt	verb	s
lobte	verb	s
lobt	verb	s
urteilte	verb	s
urteilt	verb	s
bilanzierte	verb	s
resümierte	verb	s
schilderte	verb	s
schildert	verb	s
schilderten	verb	s
erzählte	verb	s
erzählt	verb	s
erzählten	verb	s
verriet	verb	s
verrät	verb	s
hieß	verb	s
heißt	verb	s
heisst	verb	s
hiess	verb	s
dementierte	verb	s
bestritt	verb	s
betonend	participle	s
sprach	verb	s
spricht	verb	s
kommentierte	verb	s
kommentiert	verb	s
twitterte	verb	s
postete	verb	s
witzelte	verb	s
scherzte	verb	s
spottete	verb	s
rief	verb	w
riefen	verb	w
ruft	verb	w
wetterte	verb	s
polterte	verb	s
argumentierte	verb	s
argumentiert	verb	s
befand	verb	w
gestand	verb	s
fuhr	verb	w
formulierte	verb	s
formuliert	verb	s
begründete	verb	s
begründet	verb	s
bezeichnete	verb	s
bezeichneten	verb	s
bezeichnet	verb	s
nannte	verb	s
nannten	verb	s
nennt	verb	s
bedauerte	verb	s
bedauert	verb	s
prophezeite	verb	s
vermutete	verb	s
verteidigte	verb	w
unterstellte	verb	s
drohte	verb	w
drohten	verb	w
appellierte	verb	s
beteuerte	verb	s
zitierte	verb	s
zitiert	verb	s
zitierten	verb	s
bemerkte	verb	s
bemerkt	verb	s
kontert	verb	s
konterte	verb	s
mutmaßte	verb	s
mutmaßt	verb	s
frohlockte	verb	s
schimpfte	verb	s
schimpft	verb	s
jubelte	verb	s
jubelt	verb	s
gefragt	verb	s
geschrieben	verb	s
resümiert	verb	s
prognostizierte	verb	s
prognostiziert	verb	s
schlussfolgerte	verb	s
verspricht	verb	s
versprach	verb	s
versprachen	verb	s
entschuldigte	verb	s
teilt	verb	s
räumt	verb	s
fügt	verb	s
fährt	verb	w
kündigt	verb	s
sagend	participle	s
hinzufügte	verb	s
hinzufügt	verb	s
raunte	verb	s
brüllte	verb	s
schrie	verb	s
flüsterte	verb	s
rügte	verb	s
rügt	verb	s
tadelte	verb	s
würdigte	verb	s
bestreitet	verb	s
versichern	verb	s
betonen	verb	s
kritisieren	verb	s
fordern	verb	s
warnen	verb	s
erklären	verb	s
meinen	verb	s
glaubt	verb	w
glaubte	verb	w
denkt	verb	w
dachte	verb	w
findet	verb	w
fand	verb	w
sieht	verb	w
sah	verb	w
hält	verb	w
hielt	verb	w
hofft	verb	w
hoffte	verb	w
wirft	verb	w
warf	verb	w
stellte	verb	w
gab	verb	w
legte	verb	w
wies	verb	w
lautet	verb	w
lautete	verb	w
lauteten	verb	w
verlangte	verb	w
verlangt	verb	w
wünscht	verb	w
wünschte	verb	w
schlug	verb	w
empfahl	verb	w
rät	verb	w
riet	verb	w
meldete	verb	w
melden	verb	w
meldet	verb	w
freute	verb	w
schwärmt	verb	w
schwärmte	verb	w
analysierte	verb	w
fasste	verb	w
plädierte	verb	w
beschrieb	verb	w
beschreibt	verb	w
befürchtet	verb	w
befürchtete	verb	w
freut	verb	w
ärgert	verb	w
wundert	verb	w
stellt	verb	w
gibt	verb	w
legt	verb	w
weist	verb	w
schätzt	verb	w
schätzte	verb	w
signalisierte	verb	w
laut	according_to	s
gemäß	according_to	s
zufolge	according_after	s
nach Angaben	according_to	s
nach Angabe	according_to	s
nach Aussage	according_to	s
nach Aussagen	according_to	s
nach den Worten	according_to	s
nach eigenen Angaben	according_to	s
so	according_to	w
nach Ansicht	according_to	s
nach Meinung	according_to	s
nach Auffassung	according_to	s
nach Worten	according_to	s
mit den Worten	according_to	w
wie es heißt	according_to	s
in den Worten	according_to	s
Angaben zufolge	according_after	s
nach Einschätzung	according_to	w
nach Darstellung	according_to	s
aus Sicht	according_to	w
wörtlich	according_to	w
Aussage	noun	s
Erklärung	noun	s
Mitteilung	noun	s
Pressemitteilung	noun	s
Stellungnahme	noun	s
Interview	noun	s
Gespräch	noun	s
Sprecher	noun	s
Sprecherin	noun	s
Statement	noun	s
Rede	noun	s
Brief	text	s
Bericht	text	s
Worte	noun	s
Worten	noun	s
Angaben	noun	s
Pressekonferenz	noun	s
Begründung	noun	s
Antwort	noun	s
Kommentar	noun	s
Vorwurf	noun	s
Zitat	noun	s
erinnerte	verb	s
erinnert	verb	s
verwies	verb	s
erläuterten	verb	s
ergänzen	verb	s
erwidern	verb	s
unterstreicht	verb	s
hob hervor	verb	s
stellte klar	verb	s
gab zu	verb	s
gibt zu	verb	s
präzisierte	verb	s
präzisiert	verb	s
stöhnte	verb	s
seufzte	verb	s
lachte	verb	s
grüßte	verb	s
erzählen	verb	s
berichten	verb	s
betitelte	verb	s
titelte	verb	s
zeigte sich	verb	s
äußern	verb	s
informierte	verb	s
teilten mit	verb	s
Bekanntgabe	noun	s
Schreiben	text	s
Zitaten	noun	s
Rundbrief	noun	s
Äußerung	noun	s
Äußerungen	noun	s
Telefonat	noun	s
Pressesprecher	noun	s
Pressesprecherin	noun	s
Regierungssprecher	noun	s
spricht von	verb	w
sprach von	verb	w
geißelte	verb	w
brandmarkte	verb	w
gesprochen	verb	s
geäußert	verb	s
erklärend	participle	s
ergänzend	participle	s
mitgeteilt	verb	s
angegeben	verb	s
gemeint	verb	s
geschildert	verb	s
gewarnt	verb	s
genannt	verb	s
erwähnte	verb	s
erwähnt	verb	s
erwähnten	verb	s
argumentierten	verb	s
behaupten	verb	s
glaubten	verb	s
pflichtete	verb	s
stimmte zu	verb	s
pflichtete bei	verb	s
lobten	verb	s
rechtfertigte	verb	s
rechtfertigt	verb	s
rechtfertigten	verb	s
erkundigte	verb	s
sinnierte	verb	s
sinniert	verb	s
orakelte	verb	s
ätzte	verb	s
ätzt	verb	s
stichelte	verb	s
stichelt	verb	s
giftete	verb	s
frotzelte	verb	s
twittert	verb	s
twitterten	verb	s
postet	verb	s
posteten	verb	s
kommentierten	verb	s
resümierten	verb	s
verkündeten	verb	s
bestätigen	verb	s
beteuert	verb	s
beteuerten	verb	s
verteidigt	verb	s
plädiert	verb	s
zürnte	verb	s
wettert	verb	s
poltert	verb	s
witzelt	verb	s
scherzt	verb	s
spottet	verb	s
appelliert	verb	s
argumentieren	verb	s
überlegt laut	verb	s
führte aus	verb	s
führt aus	verb	s
setzte hinzu	verb	s
setzt hinzu	verb	s
ließ verlauten	verb	s
ließ wissen	verb	s
lässt wissen	verb	s
ließ ausrichten	verb	s
wiederholte	verb	s
wiederholt	verb	s
wiederholten	verb	s
unterstrichen	verb	s
mahnten	verb	s
forderten auf	verb	s
empörte	verb	s
empört	verb	s
empörten	verb	s
ereiferte	verb	s
entrüstete	verb	s
fluchte	verb	s
fluchten	verb	s
lästerte	verb	s
lästert	verb	s
höhnte	verb	s
höhnt	verb	s
maulte	verb	s
motzte	verb	s
nörgelte	verb	s
murmelte	verb	s
stammelte	verb	s
schluchzte	verb	s
seufzt	verb	s
stöhnt	verb	s
grinste	verb	s
lächelte	verb	s
lächelt	verb	s
schmunzelte	verb	s
schmunzelt	verb	s
prahlte	verb	s
prahlt	verb	s
triumphierte	verb	s
wunderte	verb	s
wundern	verb	s
ärgerte	verb	s
zitieren	verb	s
erinnern	verb	s
erinnerten	verb	s
diktierte	verb	s
vermerkte	verb	s
vermerkt	verb	s
notierte	verb	s
notiert	verb	s
hält fest	verb	s
hielt fest	verb	s
hält entgegen	verb	s
hielt entgegen	verb	s
wandte ein	verb	s
wendet ein	verb	s
warf ein	verb	s
wirft ein	verb	s
gab an	verb	s
gibt an	verb	s
gab bekannt	verb	s
räumte ein	verb	s
kündigte an	verb	s
teilte mit	verb	s
stellte fest	verb	s
fügte an	verb	s
fügte hinzu	verb	s
setzte nach	verb	s
legte nach	verb	s
legt nach	verb	s
verlautet	verb	s
verlautete	verb	s
heißt es	verb	s
hieß es	verb	s
lautete es	verb	s
warb	verb	w
wirbt	verb	w
ermahnte	verb	w
ermunterte	verb	w
verglich	verb	w
vergleicht	verb	w
charakterisierte	verb	w
umschrieb	verb	w
umschreibt	verb	w
apostrophierte	verb	w
titulierte	verb	w
beschimpfte	verb	w
beschimpft	verb	w
verurteilte	verb	w
verurteilt	verb	w
verurteilten	verb	w
beschuldigte	verb	w
beschuldigt	verb	w
ankündigte	verb	w
beschwor	verb	w
beschwört	verb	w
aus Sicht von	according_to	s
nach Überzeugung	according_to	s
nach Informationen	according_to	s
nach Auskunft	according_to	s
nach Erkenntnissen	according_to	s
nach Lesart	according_to	s
nach Ansicht von	according_to	s
so formulierte es	according_to	s
lacht	verb	w
erinnert sich	verb	w
flüstert	verb	s
beharrt	verb	s
fasst zusammen	verb	w
entgegnet	verb	s
beklagt sich	verb	s
murmelt	verb	s
räumt ein	verb	w
gesteht	verb	w
doppelte nach	verb	s
brummt	verb	s
Dokument	text
Papier	text
Vertrag	text
Schild	text
Plakat	text
Transparent	text
Gutachten	text
Zettel	text
Protokoll	text
Inschrift	text
Petition	text
Mail	text
Urteil	text
Bescheid	text
Artikel	text
Aushang	text
Klausel	text
Bescheinigung	text
Erlass	text
Verordnung	text
Gesetz	text
Beschluss	text
Satzung	text
Paragraf	text
Paragraph	text
Rundschreiben	text
Anschreiben	text
Ausschreibung	text
Kündigung	text

[quote_marks]
primary	„	“
alternative	„	”
alternative	„	"
alternative	»	«
alternative	«	»
alternative	"	"
secondary	‚	‘
secondary	›	‹
secondary	‹	›

[complementizers]
dass
daß
ob

[pronouns]
er	m	s
sie	f	s
sie	-	p

[name_markers]
sogenannte
sogenannten
sogenannter
so genannte
so genannten
namens
genannt
Titel	title
Film	title
Buch	title
Roman	title
Album
Song	title
Zeitung
Zeitschrift
Magazin
Sendung
Serie
Band
Projekt
Begriff
Wort
Operation
Aktion
Unwort
Slogan	title
Motto	title
Online
Stichwort
Schiff
Kampagne
Initiative
Partei
Gruppe
Firma
Kinofilm
Spielfilm
Dokumentarfilm
Tageszeitung
Nachrichtenmagazin
Wochenzeitung
Boulevardzeitung
Stück
Theaterstück
Oper
Ausstellung
Hurrikan
Taifun
Orkan
Sturmtief
Tropensturm
Raumsonde
Sonde
Raumfähre
Flugzeugträger
Bündnis
Organisation
Stiftung
Verein
Hotel
Restaurant
Programm
Gesetz
Marke
Spitznamen
Spitzname
Codenamen
Decknamen
Pseudonym
Namen
Bezeichnung
Kategorie
Preis
Artikel
Zeitschriften
Webseite
Website
Portal
Internetportal
Terrororganisation
Spiel
Computerspiel
Konferenz
Festival
Prädikat
Auszeichnung
Lied	title
Single
Hit
Musical
Zug
Schiffe
Frachter
Tanker
Rakete
Satellit
Satelliten
Mission
Kaufhaus
Kino
Bar
Diskothek
Kneipe
Doktrin
Stichworten
Schlagwort
Label
Team
Wettbewerb
Titels
Films
Buches
bekannt als
bekannten
genannte
genannten
genannter
getaufte
getauften

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
capital_nouns	3

[quote_particles]
hat	auxiliary
haben	auxiliary
hatte	auxiliary
hatten	auxiliary
dazu	auxiliary
dann	auxiliary
auch	auxiliary
sich	auxiliary
dabei	auxiliary
gegenüber	auxiliary
in	preposition
im	preposition
am	preposition
an	preposition
auf	preposition
bei	preposition
beim	preposition
zu	preposition
zum	preposition
zur	preposition
nach	preposition
vor	preposition
mit	preposition
von	preposition
vom	preposition
über	preposition
für	preposition
gegen	preposition
unter	preposition
während	preposition
wegen	preposition
aus	preposition
durch	preposition
seit	preposition
anlässlich	preposition
gegenüber	preposition
als	preposition
wie	preposition
wenn	preposition
aber	preposition
und	preposition
heute	preposition
gestern	preposition
jedoch	preposition
in einem	preposition
in einer	preposition
doch	preposition
denn	preposition
so	preposition
dann	preposition
auch	preposition
ähnlich	preposition
dabei	preposition
dazu	preposition
damit	preposition
zudem	preposition
außerdem	preposition
weiter	preposition
ferner	preposition
darin	preposition
hier	preposition
da	preposition
nun	preposition
bereits	preposition
zuvor	preposition
demnach	preposition
den	preposition
dem	preposition
des	preposition
einem	preposition
einen	preposition
eines	preposition
ihrem	preposition
ihren	preposition
ihres	preposition
seinem	preposition
seinen	preposition
seines	preposition
diesem	preposition
diesen	preposition
dieses	preposition
angesichts	preposition
hinsichtlich	preposition
bezüglich	preposition
laut	preposition
zufolge	preposition
trotz	preposition
ohne	preposition
um	preposition
bis	preposition
zwischen	preposition
neben	preposition
hinter	preposition
innerhalb	preposition
außerhalb	preposition
gemäß	preposition
entgegen	preposition
statt	preposition
anstatt	preposition
sowie	preposition
oder	preposition
sondern	preposition
dort	preposition
worin	preposition
woraufhin	preposition
deren	preposition
dessen	preposition
in Richtung	preposition	s
an die Adresse	preposition	s
mit Blick auf	preposition	s
in Bezug auf	preposition	s
als Antwort auf	preposition	s
als Reaktion auf	preposition	s
sei	reported
seien	reported
habe	reported
hätten	reported
hätte	reported
werde	reported
würde	reported
würden	reported
könne	reported
könnten	reported
könnte	reported
müsse	reported
müssten	reported
müsste	reported
solle	reported
sollten	reported
dürfe	reported
dürften	reported
wolle	reported
wären	reported
wäre	reported
gebe	reported
gehe	reported
stehe	reported
komme	reported
bleibe	reported
wisse	reported
möge	reported
lasse	reported
brauche	reported
liege	reported
halte	reported
der	definite
die	definite
das	definite
es	auxiliary
hinzu	auxiliary
erst	auxiliary
schon	auxiliary
weiterhin	auxiliary
unterdessen	auxiliary
nur	auxiliary
wörtlich	auxiliary
folgendes	auxiliary
heute	auxiliary
gestern	auxiliary
jedoch	auxiliary
doch	auxiliary
bereits	auxiliary
zuvor	auxiliary
zudem	auxiliary
außerdem	auxiliary
weiter	auxiliary
ferner	auxiliary
nun	auxiliary
hier	auxiliary
damit	auxiliary
ein	article
eine	article
einer	article
eines	article
einem	article
einen	article
den	article
dem	article
des	article
ein	determiner
eine	determiner
einen	determiner
einem	determiner
einer	determiner
eines	determiner
kein	determiner
keine	determiner
keinen	determiner
keinem	determiner
keiner	determiner
keines	determiner
mein	determiner
meine	determiner
meinen	determiner
meinem	determiner
meiner	determiner
meines	determiner
dein	determiner
deine	determiner
sein	determiner
seine	determiner
seinen	determiner
seinem	determiner
seiner	determiner
seines	determiner
ihr	determiner
ihre	determiner
ihren	determiner
ihrem	determiner
ihrer	determiner
ihres	determiner
unser	determiner
unsere	determiner
unseren	determiner
unserem	determiner
unserer	determiner
unseres	determiner
jede	determiner
jeder	determiner
jedes	determiner
jeden	determiner
jedem	determiner
manche	determiner
mancher	determiner
welche	determiner
welcher	determiner
welches	determiner
viele	determiner
vielen	determiner
vieler	determiner
einige	determiner
einigen	determiner
einiger	determiner
mehrere	determiner
mehreren	determiner
solche	determiner
solcher	determiner
solchen	determiner
Ein	determiner
Eine	determiner
Einen	determiner
Einem	determiner
Einer	determiner
Eines	determiner
Kein	determiner
Keine	determiner
Viele	determiner
Einige	determiner
Mehrere	determiner
Jede	determiner
Jeder	determiner
Jedes	determiner
zudem auch	auxiliary
knapp	auxiliary
trocken	auxiliary
lakonisch	auxiliary
lächelnd	auxiliary
lachend	auxiliary
wütend	auxiliary
verärgert	auxiliary
sichtlich	auxiliary
etwa	auxiliary
beispielsweise	auxiliary
indes	auxiliary
ebenfalls	auxiliary
abschließend	auxiliary
anschließend	auxiliary
daraufhin	auxiliary
schließlich	auxiliary
ausdrücklich	auxiliary
unmissverständlich	auxiliary
gleich	auxiliary
sogar	auxiliary
selbst	auxiliary
a	name_feminine
en	verb_plural
ern	verb_plural
ein	indefinite
eine	indefinite
heißt es	reads
steht darauf	reads
steht da	reads
lautet	reads
hält fest	reads
steht	reads
stand zu lesen	reads
ist zu lesen	reads
heißt es darin	reads
steht geschrieben	reads
prangt	reads
dieser	pointer
diese	pointer
derselbe	pointer
dieselbe	pointer
anders gesagt	plain
genauer gesagt	plain
gesagt, getan	plain
kurz gesagt	plain
besser gesagt	plain
ehrlich gesagt	plain
offen gesagt	plain
wie gesagt	plain
sozusagen	plain
salopp gesagt	plain
einfach gesagt	plain
grob gesagt	plain
nebenbei gesagt	plain
vereinfacht gesagt	plain
gelinde gesagt	plain
im Grunde gesagt	plain
wohlgemerkt	plain
sagenhaft	plain
wird gefragt	passive
wird beschuldigt	passive
wird verdächtigt	passive
wird angeklagt	passive
wird bezeichnet	passive
wird beschrieben	passive
wird kritisiert	passive
wird genannt	passive
wird verurteilt	passive
wird bezichtigt	passive
wird zitiert	passive
wurde gefragt	passive
wurde beschuldigt	passive
wurde verdächtigt	passive
wurde angeklagt	passive
wurde bezeichnet	passive
wurde beschrieben	passive
wurde kritisiert	passive
wurde genannt	passive
wurde verurteilt	passive
wurde bezichtigt	passive
wurde zitiert	passive
werden gefragt	passive
werden beschuldigt	passive
werden verdächtigt	passive
werden angeklagt	passive
werden bezeichnet	passive
werden beschrieben	passive
werden kritisiert	passive
werden genannt	passive
werden verurteilt	passive
werden bezichtigt	passive
werden zitiert	passive
wurden gefragt	passive
wurden beschuldigt	passive
wurden verdächtigt	passive
wurden angeklagt	passive
wurden bezeichnet	passive
wurden beschrieben	passive
wurden kritisiert	passive
wurden genannt	passive
wurden verurteilt	passive
wurden bezichtigt	passive
wurden zitiert	passive
worden gefragt	passive
worden beschuldigt	passive
worden verdächtigt	passive
worden angeklagt	passive
worden bezeichnet	passive
worden beschrieben	passive
worden kritisiert	passive
worden genannt	passive
worden verurteilt	passive
worden bezichtigt	passive
worden zitiert	passive
sei gefragt	passive
sei beschuldigt	passive
sei verdächtigt	passive
sei angeklagt	passive
sei bezeichnet	passive
sei beschrieben	passive
sei kritisiert	passive
sei genannt	passive
sei verurteilt	passive
sei bezichtigt	passive
sei zitiert	passive
ist gefragt	passive
ist beschuldigt	passive
ist verdächtigt	passive
ist angeklagt	passive
ist bezeichnet	passive
ist beschrieben	passive
ist kritisiert	passive
ist genannt	passive
ist verurteilt	passive
ist bezichtigt	passive
ist zitiert	passive
war gefragt	passive
war beschuldigt	passive
war verdächtigt	passive
war angeklagt	passive
war bezeichnet	passive
war beschrieben	passive
war kritisiert	passive
war genannt	passive
war verurteilt	passive
war bezichtigt	passive
war zitiert	passive
wird vorgeworfen	passive
wurde vorgeworfen	passive
wird ihm vorgeworfen	passive
wird ihr vorgeworfen	passive
wurde ihm vorgeworfen	passive
wurde ihr vorgeworfen	passive
vorgeworfen wird	passive
vorgeworfen werden	passive
vorgeworfen wurde	passive
angeklagt wegen	passive
verurteilt wegen	passive
beschuldigt wegen	passive
verdächtigt wegen	passive
bezeichnet als	passive
beschimpft als	passive
gefragt worden	passive
beschuldigt wird	passive
wegen des Verdachts	passive
wegen Verdachts	passive
von	agent
vom	agent
durch	agent
Partei	thing
Gericht	thing
Gesetz	thing
Bericht	thing
Studie	thing
Umfrage	thing
Zeitung	thing
Magazin	thing
Sender	thing
Portal	thing
Quelle	thing
Unternehmen	thing
Firma	thing
Konzern	thing
Verein	thing
Verband	thing
Gruppe	thing
Stadt	thing
Land	thing
Regierung	thing
Behörde	thing
Ministerium	thing
Amt	thing
Universität	thing
Schule	thing
Klinik	thing
Kirche	thing
Gewerkschaft	thing
Stiftung	thing
Organisation	thing
Institut	thing
Klage	thing
Dokument	thing
Erklärung	thing
Mitteilung	thing
Agentur	thing
Marke	thing
Buch	thing
Film	thing
Serie	thing
Spiel	thing
Beitrag	thing
Seite	thing
Plattform	thing
Urteil	thing
Antrag	thing
Entwurf	thing
Fraktion	thing
Kommission	thing
Ausschuss	thing
Initiative	thing
Website	thing
Video	thing
Artikel	thing
Brief	thing
Text	thing
Plan	thing
Projekt	thing
von	complement
vom	complement
für	complement
der	complement
des	complement
aus	complement
joshua	name_masculine
ezra	name_masculine
luca	name_masculine
luka	name_masculine
nikita	name_masculine
ilya	name_masculine
mustafa	name_masculine
mostafa	name_masculine
hamza	name_masculine
humza	name_masculine
musa	name_masculine
moussa	name_masculine
yahya	name_masculine
zakaria	name_masculine
krishna	name_masculine
aditya	name_masculine
shiva	name_masculine
rama	name_masculine
sacha	name_masculine
misha	name_masculine
mischa	name_masculine
ilia	name_masculine
ilja	name_masculine
mika	name_masculine
sava	name_masculine
costa	name_masculine
kofi	name_masculine
juha	name_masculine
jukka	name_masculine
pekka	name_masculine
ismaila	name_masculine
abdulla	name_masculine
abdalla	name_masculine
talha	name_masculine
taha	name_masculine
osama	name_masculine
usama	name_masculine
baba	name_masculine
papa	name_masculine
juma	name_masculine
salva	name_masculine
akira	name_masculine
kenta	name_masculine
shota	name_masculine
yuta	name_masculine
hiroya	name_masculine
barnaba	name_masculine
