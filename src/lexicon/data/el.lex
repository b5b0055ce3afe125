# Greek
# Written for this project.

[consent]
Αποδοχή	whole
Αποδοχή όλων	whole
Συμφωνώ	whole
Αποδέχομαι	whole
Απόρριψη	whole
Απόρριψη όλων	whole
Ρυθμίσεις	whole
Ρυθμίσεις cookies	whole
Πολιτική cookies	whole
Περισσότερες επιλογές	whole
Διαφωνώ	whole
Χρησιμοποιούμε cookies	start
Αυτός ο ιστότοπος χρησιμοποιεί cookies	start
Ο ιστότοπος χρησιμοποιεί	start
Το site χρησιμοποιεί cookies	start
Εμείς και οι συνεργάτες μας	start

[comments]
Σχόλιο	whole
Σχόλια	whole
Σχολιάστε	whole
Αφήστε ένα σχόλιο	whole
Προσθήκη σχολίου	whole
Απάντηση	whole
Ακύρωση απάντησης	whole
Όνομα *	whole
Δείτε τα σχόλια	whole
Η ηλ. διεύθυνση σας δεν δημοσιεύεται	start
Η διεύθυνση email σας δεν θα δημοσιευθεί	start
Τα υποχρεωτικά πεδία σημειώνονται	start
Αποθήκευσε το όνομά μου	start
Αυτός ο ιστότοπος χρησιμοποιεί Akismet	start

[related]
Διαβάστε επίσης	whole
Διαβάστε ακόμα	whole
Διαβάστε ακόμη	whole
Διαβάστε περισσότερα	whole
Διαβάστε σχετικά	whole
Δείτε επίσης	whole
Δείτε ακόμα	whole
Σχετικά άρθρα	whole
Σχετικά	whole
Σχετικές ειδήσεις	whole
Περισσότερα	whole
Περισσότερες ειδήσεις	whole
Δημοφιλή	whole
Δημοφιλέστερα	whole
Τελευταία νέα	whole
Τελευταίες ειδήσεις	whole
Ροή ειδήσεων	whole
Προτεινόμενα	whole
Προηγούμενο άρθρο	whole
Επόμενο άρθρο	whole
Μη χάσετε	whole
Διαβάστε επίσης	start
Διαβάστε ακόμα	start
Διαβάστε ακόμη	start
Διαβάστε περισσότερα	start
Διαβάστε εδώ	start
Διαβάστε:	start
Δείτε επίσης	start
Δείτε ακόμα	start
Δείτε:	start
Κάντε κλικ εδώ	start

[share]
Κοινοποίηση	whole
Κοινοποιήστε	whole
Μοιραστείτε	whole
Μοιράσου το	whole
Εκτύπωση	whole
Αντιγραφή	whole
Αντιγραφή συνδέσμου	whole
Αποστολή	whole
Ακολουθήστε μας	whole
Ακολουθήστε μας	start
Ακολουθήστε το	start
Ακολούθησε το	start

[newsletter]
Εγγραφή	whole
Εγγραφείτε	whole
Εγγραφή στο newsletter	whole
Ενημερωτικό δελτίο	whole
Εγγραφείτε στο	start
Γραφτείτε στο	start

[tags]
Ετικέτες	whole
Θέματα	whole
Κατηγορίες	whole
Κατηγορία:	start

[navigation]
Αρχική	whole
Αρχική σελίδα	whole
Μενού	whole
Κλείσιμο	whole
Αναζήτηση	whole
Επόμενο	whole
Προηγούμενο	whole
Επιστροφή	whole
Σύνδεση	whole
Επικοινωνία	whole
Σχετικά με εμάς	whole
Ταυτότητα	whole
Διαφήμιση	whole
Ελλάδα	whole
Κόσμος	whole
Πολιτική	whole
Οικονομία	whole
Κοινωνία	whole
Αθλητισμός	whole
Πολιτισμός	whole
Υγεία	whole
Τεχνολογία	whole
Απόψεις	whole
Καιρός	whole
Ζώδια	whole
Βίντεο	whole

[advertisement]
Διαφήμιση	whole
Χορηγούμενο	whole
Χορηγούμενο περιεχόμενο	whole

[legal]
Όροι χρήσης	whole
Πολιτική απορρήτου	whole
Προσωπικά δεδομένα	whole
Πηγή	whole
Με την επιφύλαξη παντός δικαιώματος	whole
Απαγορεύεται η αναδημοσίευση	start
Απαγορεύεται η αναπαραγωγή	start
Με πληροφορίες από	start

[paywall]
Μόνο για συνδρομητές	whole
Συνδρομή	whole
Γίνετε συνδρομητής	whole
Το άρθρο είναι διαθέσιμο μόνο	start

[caption]
Φωτογραφία	whole
Φωτογραφία αρχείου	whole
Αρχείο	whole
Φωτογραφίες:	start
Φωτό:	start
Φωτ.:	start
Φωτογραφία αρχείου	start
Πηγή:	start
Βίντεο:	start

[headline_labels]
Έκτακτο
Τώρα
Αποκλειστικό
Live
Βίντεο
Ανάλυση
Άποψη
Σχόλιο
Συνέντευξη
Ρεπορτάζ
Ειδήσεις

[live]
live
ζωντανά
λεπτό προς λεπτό
σε εξέλιξη

[byline_prefixes]
Του
Της
Από
Από τον
Από την
Γράφει ο
Γράφει η
Των
Ρεπορτάζ:
Επιμέλεια:
Συντάκτης:
Συνέντευξη:

[roles]
δημοσιογράφος
συντάκτης
συντάκτρια
αρχισυντάκτης
ανταποκριτής
ανταποκρίτρια
αρθρογράφος
αναλυτής

[agencies]
ΑΠΕ-ΜΠΕ
ΑΠΕ
ΚΥΠΕ
Reuters
Ρόιτερς
AFP
Γαλλικό Πρακτορείο
Associated Press
dpa
Newsroom

[joiners]
και

[months]
Ιανουαρίου	1
Ιανουάριος	1
Ιαν.	1
Ιαν	1
Γενάρη	1
Φεβρουαρίου	2
Φεβρουάριος	2
Φεβ.	2
Φεβ	2
Φλεβάρη	2
Μαρτίου	3
Μάρτιος	3
Μαρ.	3
Μαρ	3
Μάρτη	3
Απριλίου	4
Απρίλιος	4
Απρ.	4
Απρ	4
Απρίλη	4
Μαΐου	5
Μάιος	5
Μαΐ.	5
Μαΐ	5
Μάη	5
Ιουνίου	6
Ιούνιος	6
Ιουν.	6
Ιουν	6
Ιούνη	6
Ιουλίου	7
Ιούλιος	7
Ιουλ.	7
Ιουλ	7
Ιούλη	7
Αυγούστου	8
Αύγουστος	8
Αυγ.	8
Αυγ	8
Σεπτεμβρίου	9
Σεπτέμβριος	9
Σεπ.	9
Σεπ	9
Σεπτ.	9
Σεπτ	9
Οκτωβρίου	10
Οκτώβριος	10
Οκτ.	10
Οκτ	10
Νοεμβρίου	11
Νοέμβριος	11
Νοε.	11
Νοε	11
Νοέμβρη	11
Δεκεμβρίου	12
Δεκέμβριος	12
Δεκ.	12
Δεκ	12
Δεκέμβρη	12

[months_hijri]

[months_jalali]

[weekdays]
Δευτέρα	1
Δευ.	1
Δευ	1
Τρίτη	2
Τρί.	2
Τρί	2
Τετάρτη	3
Τετ.	3
Τετ	3
Πέμπτη	4
Πέμ.	4
Πέμ	4
Παρασκευή	5
Παρ.	5
Παρ	5
Σάββατο	6
Σάβ.	6
Σάβ	6
Κυριακή	7
Κυρ.	7
Κυρ	7

[meridiem]
π.μ.	am
πμ	am
μ.μ.	pm
μμ	pm

[ago]
πριν {n} λεπτά	minute
πριν από {n} λεπτά	minute
{n} λεπτά πριν	minute
πριν {n} ώρες	hour
πριν από {n} ώρες	hour
{n} ώρες πριν	hour
πριν {n} ημέρες	day
πριν από {n} ημέρες	day
{n} ημέρες πριν	day
πριν {n} εβδομάδες	week
πριν {n} μήνες	month
πριν {n} χρόνια	year
πριν 1 ώρα	hour	1
πριν από μία ώρα	hour	1
σήμερα	day	0
χθες	day	1
χτες	day	1

[published]
Δημοσιεύθηκε
Δημοσιεύτηκε
Δημοσίευση
Ημερομηνία
Πρώτη δημοσίευση

[updated]
Ενημερώθηκε
Ενημέρωση
Τελευταία ενημέρωση

[honorifics]
κ.	title
κ.κ.	title
κύριος	title
κυρία	title
Δρ.	title
καθηγητής	title
καθηγήτρια	title
βασιλιάς	title
βασίλισσα	title
πρίγκιπας	title
πάπας	title
αρχιεπίσκοπος	title
μητροπολίτης	title
πατριάρχης	title
πρόεδρος	role
πρωθυπουργός	role
αντιπρόεδρος	role
υπουργός	role
υφυπουργός	role
καγκελάριος	role
βουλευτής	role
ευρωβουλευτής	role
δήμαρχος	role
περιφερειάρχης	role
εκπρόσωπος	role
κυβερνητικός εκπρόσωπος	role
γραμματέας	role
γενικός γραμματέας	role
αρχηγός	role
διευθυντής	role
διευθύντρια	role
πρέσβης	role
εισαγγελέας	role
δικηγόρος	role
στρατηγός	role
αναλυτής	role
ηθοποιός	role
τραγουδιστής	role
τραγουδίστρια	role
σκηνοθέτης	role
συγγραφέας	role
δημοσιογράφος	role
προπονητής	role

[organization_words]
υπουργείο
κυβέρνηση
Βουλή
Κοινοβούλιο
Ευρωπαϊκή Επιτροπή
Κομισιόν
επιτροπή
συμβούλιο
δήμος
περιφέρεια
δικαστήριο
Άρειος Πάγος
εισαγγελία
αστυνομία
ΕΛ.ΑΣ.
στρατός
κόμμα
Νέα Δημοκρατία
ΣΥΡΙΖΑ
ΠΑΣΟΚ
ΚΚΕ
ένωση
ομοσπονδία
σύλλογος
ίδρυμα
ινστιτούτο
πανεπιστήμιο
νοσοκομείο
τράπεζα
Τράπεζα της Ελλάδος
εταιρεία
όμιλος
εκκλησία
μουσείο
θέατρο
ομάδα

[location_words]
πόλη
χωριό
νομός
δήμος
περιφέρεια
νησί
όρος
βουνό
ποταμός
λίμνη
θάλασσα
κόλπος
οδός
λεωφόρος
πλατεία
αεροδρόμιο
λιμάνι

[name_particles]
φον
ντε
βαν
αλ
ελ
μπιν

[abbreviations]
κ.
κ.κ.
κα.
Δρ.
π.χ.
δηλ.
κ.λπ.
κ.ά.
κλπ.
κτλ.
κ.τ.λ.
π.μ.
μ.μ.
μ.Χ.
αρ.
άρθ.
σελ.
τηλ.
χλμ.
εκατ.
δισ.
τ.μ.
βλ.
Αγ.
στρ.
Α.Ε.
ΕΛ.ΑΣ.
λ.χ.
τ.χ.

[cues]
είπε	verb	s
είπαν	verb	s
λέει	verb	s
λένε	verb	s
έλεγε	verb	s
δήλωσε	verb	s
δήλωσαν	verb	s
δηλώνει	verb	s
δηλώνουν	verb	s
δηλώνοντας	verb	s
τόνισε	verb	s
τόνισαν	verb	s
τονίζει	verb	s
τονίζουν	verb	s
τονίζοντας	verb	s
πρόσθεσε	verb	s
πρόσθεσαν	verb	s
προσθέτει	verb	s
προσθέτοντας	verb	s
ανέφερε	verb	s
ανέφεραν	verb	s
αναφέρει	verb	s
αναφέρουν	verb	s
αναφέροντας	verb	s
σημείωσε	verb	s
σημείωσαν	verb	s
σημειώνει	verb	s
σημειώνοντας	verb	s
υπογράμμισε	verb	s
υπογράμμισαν	verb	s
υπογραμμίζει	verb	s
υπογραμμίζοντας	verb	s
εξήγησε	verb	s
εξηγεί	verb	s
υποστήριξε	verb	s
υποστήριξαν	verb	s
υποστηρίζει	verb	s
υποστηρίζουν	verb	s
υποστηρίζοντας	verb	s
επισήμανε	verb	s
επεσήμανε	verb	s
επισημαίνει	verb	s
επισημαίνοντας	verb	s
απάντησε	verb	s
απάντησαν	verb	s
απαντά	verb	s
ρώτησε	verb	s
ρωτά	verb	s
έγραψε	verb	s
γράφει	verb	s
ανακοίνωσε	verb	s
ανακοίνωσαν	verb	s
διευκρίνισε	verb	s
διευκρινίζει	verb	s
σχολίασε	verb	s
σχολιάζει	verb	s
παραδέχθηκε	verb	s
παραδέχτηκε	verb	s
παραδέχεται	verb	s
κατήγγειλε	verb	s
καταγγέλλει	verb	s
προειδοποίησε	verb	s
προειδοποιεί	verb	s
ισχυρίστηκε	verb	s
ισχυρίζεται	verb	s
διαβεβαίωσε	verb	s
διαβεβαιώνει	verb	s
εκτίμησε	verb	s
εκτιμά	verb	w
συμπλήρωσε	verb	s
συμπληρώνει	verb	s
κατέληξε	verb	s
καταλήγει	verb	s
συνέχισε	verb	s
συνεχίζει	verb	s
επανέλαβε	verb	s
διέψευσε	verb	s
διαψεύδει	verb	s
επιβεβαίωσε	verb	s
επιβεβαιώνει	verb	s
αποκάλυψε	verb	s
αποκαλύπτει	verb	s
φώναξε	verb	s
περιέγραψε	verb	s
περιγράφει	verb	s
αφηγείται	verb	s
θυμάται	verb	s
υπενθύμισε	verb	s
υπενθυμίζει	verb	s
διερωτήθηκε	verb	s
αναρωτιέται	verb	s
διεμήνυσε	verb	s
μίλησε	verb	w
μιλώντας	verb	s
εξέφρασε	verb	s
ξεκαθάρισε	verb	s
ξεκαθαρίζει	verb	s
κάλεσε	verb	w
ζήτησε	verb	w
χαρακτήρισε	verb	w
χαρακτηρίζει	verb	w
έκανε	verb	w
λέγοντας	verb	s
δηλώσει	verb	s
πει	verb	s
έγραφε	verb	s
επέμεινε	verb	s
επέμεναν	verb	s
επιμένει	verb	s
απείλησε	verb	s
απείλησαν	verb	s
φωνάζοντας	verb	s
επισημάνει	verb	s
αναρωτήθηκε	verb	s
εξηγώντας	verb	s
τονίσει	verb	s
έγραψαν	verb	s
ρώτησαν	verb	s
εξήγησαν	verb	s
σχολίασαν	verb	s
κατήγγειλαν	verb	s
προειδοποίησαν	verb	s
απαντώντας	verb	s
σχολιάζοντας	verb	s
γράφοντας	verb	s
εξηγούν	verb	s
αναφέρθηκε	verb	s
δήλωνε	verb	s
τόνιζε	verb	s
διαμήνυσε	verb	s
αντέτεινε	verb	s
πιστεύει	verb	w
θεωρεί	verb	w
νομίζει	verb	w
κατηγόρησε	verb	w
υποσχέθηκε	verb	w
πρότεινε	verb	w
ελπίζει	verb	w
αποκάλεσε	verb	w
δημοσίευσε	verb	w
φέρεται	verb	w
θεωρούν	verb	w
μεταδίδουν	verb	w
μετέδωσαν	verb	w
μεταδίδει	verb	w
αναγνώρισε	verb	w
σύμφωνα με	according_to	s
κατά τον	according_to	w
κατά την	according_to	w
κατά	according_to	w
όπως είπε	according_to	s
όπως δήλωσε	according_to	s
όπως ανέφερε	according_to	s
όπως τόνισε	according_to	s
όπως αναφέρει	according_to	s
επικαλούμενος	according_to	s
κατά δήλωσή του	according_to	s
δήλωση	noun	s
δηλώσεις	noun	s
δήλωσή	noun	s
ανακοίνωση	noun	s
συνέντευξη	noun	s
ομιλία	noun	s
επιστολή	noun	s
μήνυμα	noun	s
εκπρόσωπος	noun	s
ανάρτηση	noun	s
λόγια	noun	s
συνέντευξη τύπου	noun	s

[quote_marks]
primary	«	»
alternative	“	”
alternative	"	"
dash	–	–
dash	—	–
dash	-	–

[complementizers]
ότι
πως
να

[pronouns]
αυτός	m	s
ο ίδιος	m	s
εκείνος	m	s
αυτή	f	s
η ίδια	f	s
εκείνη	f	s
αυτοί	-	p
αυτές	-	p
οι ίδιοι	-	p

[name_markers]
τη λεγόμενη
το λεγόμενο
λεγόμενο
λεγόμενη
λεγόμενων
με τίτλο	title
ταινία	title
ταινίας
βιβλίο	title
εφημερίδα
εφημερίδας
περιοδικό
σειρά
τραγούδι
εκπομπή
μυθιστόρημα
όρος
λέξη
επιχείρηση
σχέδιο
ονόματι
γνωστός ως

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
έχει	auxiliary
είχε	auxiliary
είχαν	auxiliary
σε	preposition
στο	preposition
στη	preposition
στην	preposition
στον	preposition
στους	preposition
στις	preposition
στα	preposition
με	preposition
για	preposition
από	preposition
μετά	preposition
πριν	preposition
κατά τη διάρκεια	preposition
προς	preposition
μιλώντας	preposition
σχετικά	preposition
και	preposition
αλλά	preposition
επίσης	preposition
ακόμη	preposition
ενώ	preposition
όμως	preposition
