# French
# Written for this project.

[consent]
Accepter
Tout accepter
Accepter tout
Accepter & Fermer
Accepter et fermer
Accepter et continuer
Accepter les cookies
J'accepte
Je refuse
OK, j'accepte
J'ai compris
Refuser
Tout refuser
Continuer sans accepter
Paramétrer
Paramétrer les cookies
Personnaliser
Personnaliser mes choix
Gérer les cookies
Gérer mes cookies
Gestion des cookies
Gestion des données personnelles
Gérer mes choix
Gérer les préférences
Gérer le consentement
Gérer Utiq
Préférences
Préférences cookies
Politique de cookies
Politique relative aux cookies
Politique de confidentialité
Cookies nécessaires
Toujours actif
Toujours activé
En savoir plus
Enregistrer
Enregistrer les préférences
Voir les préférences
Fonctionnel
Statistiques
Votre vie privée
Nous respectons votre vie privée
Le respect de votre vie privée est notre priorité
Paramètres de confidentialité
Paramètres des cookies
Afficher le contenu
Autoriser
J'autorise
Nos partenaires
S'abonner pour refuser
Refuser et s'abonner
Nous utilisons des cookies	start
Ce site utilise des cookies	start
Ce site web utilise des cookies	start
Notre site utilise des cookies	start
Ce site utilise les cookies	start
Nous et nos partenaires	start
Avec nos partenaires, nous	start
Avec votre accord, nos partenaires	start
Avec votre accord, nous et nos	start
En poursuivant votre navigation	start
En continuant à naviguer	start
En continuant votre navigation	start
En naviguant sur ce site	start
En cliquant sur « Accepter	start
En cliquant sur "Accepter	start
En cliquant sur « Tout accepter	start
Si vous continuez à utiliser ce site	start
Pour offrir les meilleures expériences	start
Pour afficher ce contenu	start
Ce contenu est bloqué car	start
Ce contenu n'est pas visible	start
Ce contenu a été bloqué	start
Pour visualiser ce contenu	start
Afin d'afficher ce contenu	start
Vous avez choisi de ne pas accepter	start
Vous avez refusé les cookies	start
Vous pouvez à tout moment modifier vos	start
Vous pouvez retirer votre consentement	start
Publicités et contenus personnalisés	start
Publicités et contenu personnalisés	start
Stocker et/ou accéder à des informations	start
Le stockage ou l'accès technique	start
Les cookies nécessaires sont	start

[comments]
Commentaire
Commentaires
Commenter
Commentez
Commenter l'article
Commenter cet article
Réagir
Réagir à cet article
Réagissez
Réaction
Réactions
Vos réactions
Vos commentaires
Ajouter un commentaire
Laisser un commentaire
Laisser une réponse
Poster un commentaire
Publier un commentaire
Publier le commentaire
Écrire un commentaire
Déposer un commentaire
Envoyer le commentaire
Voir les commentaires
Lire les commentaires
Afficher les commentaires
Voir tous les commentaires
Tous les commentaires
Charger plus de commentaires
Aucun commentaire
Pas de commentaire
Pas de commentaires
Aucun commentaire pour le moment
Soyez le premier à commenter
Soyez le premier à réagir
Répondre
Annuler la réponse
Signaler
Signaler un abus
Signaler ce commentaire
Commentaires récents
Derniers commentaires
Les commentaires sont fermés
Les commentaires sont clos
Fil des commentaires
Nom
Votre nom
E-mail *
Adresse e-mail
Adresse mail
Votre e-mail
Site web
Votre commentaire
Votre avis
Donnez votre avis
Votre avis nous intéresse
Participer à la conversation
La rédaction vous conseille
Charte de modération
Charte des commentaires
Connectez-vous pour commenter
Les plus récents
Les plus anciens
Les plus aimés
Trier par
Votre adresse e-mail ne sera pas publiée	start
Votre adresse de messagerie ne sera pas publiée	start
Votre adresse email ne sera pas publiée	start
L'adresse e-mail ne sera pas	start
Les champs obligatoires sont	start
Enregistrer mon nom, mon e-mail	start
Enregistrer mon nom, mon adresse	start
Prévenez-moi de tous les nouveaux	start
Avertissez-moi par e-mail	start
Vous devez être connecté pour	start
Vous devez vous connecter pour	start
Connectez-vous pour commenter	start
Connectez-vous pour réagir	start
Ce site utilise Akismet	start
En savoir plus sur comment les données de vos commentaires	start
En savoir plus sur la façon dont les données de vos commentaires	start
Laisser un commentaire	start
Laisser une réponse	start
Soyez le premier à	start
Soyez la première personne	start
Les commentaires sont fermés	start
Les commentaires sont modérés	start
Les commentaires sont désactivés	start
Les commentaires sur cet article	start
Les commentaires publiés	start
Pour commenter cet article	start
Pour réagir à cet article	start
Pour poster un commentaire	start
Pour pouvoir commenter	start
Seuls les abonnés peuvent	start
Réservé aux abonnés pour commenter	start
Votre commentaire sera	start
Veuillez respecter	start
S'il vous plaît entrez votre commentaire	start
Veuillez entrer votre commentaire	start
Poster un commentaire	start
Rejoignez la discussion	start

[related]
À lire aussi
À lire également
À lire
À lire ensuite
À lire sur le sujet
À voir aussi
À voir
À voir également
À écouter
À écouter aussi
À découvrir
À ne pas manquer
À ne pas rater
À consulter également
Lire aussi
Lire également
Lire la suite
Lire plus
Lire l'article
Lire l'article complet
Lire plus tard
Lisez aussi
Lire
Voir aussi
Voir plus
Voir tout
Voir également
Voir la suite
Voir la vidéo
Voir tous les articles
Sur le même sujet
Sur le même thème
Dans la même rubrique
Dans la même catégorie
Du même auteur
Pour aller plus loin
Pour en savoir plus
En savoir plus
En relation
En lien
En lien avec cet article
Plus d'articles
Plus d'informations
Plus de contenu
Plus d'infos
Plus de nouvelles
Articles liés
Articles connexes
Articles similaires
Articles associés
Articles récents
Articles en relation
Article précédent
Article suivant
Autres articles
Autres actualités
Derniers articles
Dernières nouvelles
Dernières actualités
Dernières infos
Dernières dépêches
Dernière minute
Les plus lus
Les plus lues
Les plus vus
Les plus consultés
Les plus commentés
Les plus partagés
Les plus populaires
Le plus lu
Le plus populaire
Articles les plus lus
Articles populaires
Populaires
Populaire
Tendances
Tendance
Nos sélections
Notre sélection
Sélectionné pour vous
La sélection de la rédaction
Le choix de la rédaction
Nos recommandations
Recommandé pour vous
Recommandations
Recommandés
On vous recommande
La rédaction vous recommande
Contenus sponsorisés
Contenus sélectionnés
Vous aimerez aussi
Vous aimerez peut-être
Vous pourriez aimer
Vous pourriez aussi aimer
Vous pourriez être intéressé par
Vous pourriez aussi être intéressé par
Ces articles peuvent vous intéresser
Ça peut vous intéresser
Cela peut vous intéresser
Ceci pourrait vous intéresser
Et aussi
Aussi sur le site
Ailleurs sur le web
L'actualité en direct
L'essentiel de l'actu
L'actualité
À la une
Actualités
Toute l'actualité
Toutes les actualités
Fil info
Fil d'actualité
Dossier
Dossiers
Nos derniers articles
En continu
Sujets liés
Thèmes associés
Suivant
Précédent
Le fil info
Suivre ce sujet
Plus sur le sujet
L'auteur
À propos de l'auteur
Vidéos
En vidéo
Diaporama
Contenu connexe
Contenus connexes
À lire aussi	start
À lire également	start
À lire sur	start
À lire ailleurs	start
À lire et à	start
A lire aussi	start
A lire également	start
A lire :	start
Lire aussi	start
Lire également	start
Lire la suite	start
Lire l'article	start
Lire notre	start
Lire la critique	start
Lisez aussi	start
Lire ou relire	start
Lire/voir aussi	start
Relire notre	start
Relire :	start
À voir aussi	start
A voir aussi	start
Voir aussi	start
Voir également	start
Voir :	start
À regarder :	start
A ECOUTER :	start
Écoutez aussi	start
Regarder :	start
Regardez aussi	start
LIRE NOTRE DOSSIER	start
Pour plus d'informations,	start
Cliquez ici pour	start
Consultez notre	start
Consultez aussi	start
Retrouvez notre dossier	start
Retrouvez toute l'actualité	start
Retrouvez tous nos	start
Notre dossier :	start
VIDÉO :	start
L'info en continu	start
Toute l'actualité de	start
>> À lire	start
L’article … est apparu en premier sur	start

[share]
Partager
Partagez
Partager l'article
Partager cet article
Partager sur
Partager sur Facebook
Partager sur Twitter
Partager sur X
Partager sur WhatsApp
Partager sur LinkedIn
Partager par e-mail
Partager par email
Partager par mail
Partager via
Partager le lien
Partage
Partages
Envoyer
Envoyer par e-mail
Envoyer par email
Envoyer par mail
Envoyer à un ami
Envoyer cet article
Imprimer
Imprimer l'article
Copier
Copier le lien
Copier le lien de l'article
Lien copié
Tweeter
Gazouiller
Épingler
Enregistrer
Sauvegarder
Ajouter aux favoris
Ajouter à mes favoris
Favoris
Offrir
Offrir l'article
Offrir cet article
Suivre
Suivez-nous
Suivez-nous sur
Nous suivre
Retrouvez-nous sur
Réseaux sociaux
Sur les réseaux sociaux
J'aime
J'aime ça
Vues
Écouter
Écouter l'article
Écouter cet article
Temps de lecture
Taille du texte
Agrandir le texte
Réduire le texte
Lien
Par e-mail
Signet
Republier
Courriel
Newsletter
Cliquez pour partager	start
Cliquer pour partager	start
Cliquez pour envoyer	start
Cliquer pour envoyer	start
Cliquer pour imprimer	start
Cliquez pour imprimer	start
Partager sur	start
Partagez cet article	start
Partager cet article	start
Suivez-nous sur	start
Suivez nous sur	start
Suivez toute l'actualité	start
Suivez l'actualité	start
Suivez l'info	start
Rejoignez-nous sur	start
Rejoignez notre chaîne	start
Rejoignez la chaîne	start
Rejoignez notre groupe	start
Abonnez-vous à notre chaîne	start
Retrouvez-nous sur	start
Temps de lecture	start
ouvre dans une nouvelle fenêtre	start
Une publication partagée par	start
Voir cette publication sur Instagram	start
Publié sur Facebook	start
Ajouter comme source préférée	start
Ajoutez-nous à vos sources préférées	start
Choisir comme source préférée	start
Résumé par l'IA
Résumer avec l'IA
Résumé généré par IA	start
Lire dans d'autres langues
min de lecture
Écoutez sur Spotify	start
Écoutez-nous sur	start

[newsletter]
Newsletter
Newsletters
La newsletter
Notre newsletter
Nos newsletters
Infolettre
Infolettres
Nos infolettres
Inscription à la newsletter
Inscription newsletter
S'inscrire
S'inscrire à la newsletter
S'abonner
S'abonner à la newsletter
Je m'inscris
Je m'abonne
Inscrivez-vous
Inscrivez-vous à la newsletter
Inscrivez-vous à notre newsletter
Abonnez-vous
Abonnez-vous à notre newsletter
Abonnez-vous à la newsletter
Recevoir la newsletter
Recevez notre newsletter
Recevez nos newsletters
Votre adresse e-mail
Votre e-mail
Votre email
Adresse e-mail
Adresse email
Votre adresse email
Entrez votre adresse email
Alertes
Alertes info
Notifications
Activer les notifications
Se désabonner
Se désinscrire
Merci pour votre inscription
Merci !
Non merci
Plus tard
Télécharger l'application
Téléchargez l'application
Nos applications
Valider
Restez informé
Ne manquez rien
Inscrivez-vous à	start
Inscrivez-vous gratuitement	start
Inscrivez-vous pour	start
Abonnez-vous à notre	start
Abonnez-vous à nos	start
Abonnez-vous à la newsletter	start
Abonnez-vous gratuitement	start
Recevez notre	start
Recevez nos	start
Recevez toute l'actualité	start
Recevez l'essentiel	start
Recevez chaque	start
Recevez tous les	start
Recevez gratuitement	start
Recevez les dernières	start
Recevez par mail	start
Recevez par e-mail	start
Recevoir les	start
Ne manquez rien de	start
Ne ratez rien de	start
Ne manquez aucune	start
Chaque matin, recevez	start
Chaque jour, recevez	start
Chaque semaine, recevez	start
Tous les matins, recevez	start
Restez informé	start
En vous inscrivant	start
En m'inscrivant	start
En cliquant sur « S'inscrire	start
En renseignant votre	start
Votre adresse e-mail est	start
Votre adresse email est	start
Votre adresse électronique	start
Votre inscription a	start
Votre e-mail est	start
Veuillez saisir une adresse	start
Merci pour votre inscription	start
Merci de vous être inscrit	start
Vous pouvez vous désinscrire	start
Vous pouvez vous désabonner	start
Vous pourrez vous désinscrire	start
Vous recevrez un e-mail	start
Saisissez votre adresse	start
Entrez votre adresse	start
Cette adresse e-mail est	start
Télécharger l'application	start
Téléchargez l'application	start
Téléchargez gratuitement	start
Adresse mail invalide	start
Suivez-nous sur	start
Rejoignez notre chaîne	start
Retrouvez-nous sur	start
Suivez toute l’actualité	start
Téléchargez l’application	start
Cet article contient des liens affiliés	start
Cet article peut contenir des liens affiliés	start

[tags]
Mots-clés
Mots clés
Mot-clé
Étiquettes
Étiquette
Thèmes
Thématiques
Thème
Sujets
Sujet
Catégories
Catégorie
Rubriques
Rubrique
Sujets associés
Tags
Sur le même thème
Dans cet article
Personnalités
Lieux
Classé sous	start
Publié dans :	start
Étiqueté avec	start
Thèmes associés :	start
Sur le thème :	start
Lire aussi sur
En savoir plus sur
Tous les sujets
Retrouvez tous nos articles sur

[navigation]
Accueil
Menu
Menu principal
Ouvrir le menu
Fermer
Fermer le menu
Fermer la recherche
Rechercher
Recherche
Recherche pour
Lancer la recherche
Aller au contenu
Aller au contenu principal
Aller au menu
Accéder au contenu
Accéder au contenu principal
Passer au contenu
Sauter au contenu
Aller à la recherche
Retour
Retour en haut
Retour en haut de page
Retour à l'accueil
Retour à la page d'accueil
Retour à la liste
Haut de page
Haut de la page
Suivant
Précédent
Page suivante
Page précédente
Page
Première page
Se connecter
Connexion
Connectez-vous
Déconnexion
Se déconnecter
S'identifier
Identifiez-vous
Créer un compte
Créer mon compte
Mon compte
Mon profil
Mot de passe
Mot de passe oublié
Identifiant
Nom d'utilisateur
Se souvenir de moi
Qui sommes-nous
À propos
À propos de nous
Contact
Contacts
Contactez-nous
Nous contacter
Contacter la rédaction
La rédaction
L'équipe
Aide
Aide et contact
FAQ
Foire aux questions
Recrutement
Publicité
Annonceurs
Plan du site
Archives
Le journal
Journal du jour
Édition du jour
Éditions
Édition
Actualité
Actualités
Actu
Politique
Société
Économie
International
Monde
France
Afrique
Europe
Sport
Sports
Football
Culture
Médias
Santé
Sciences
Environnement
Planète
Tech
Technologie
High-tech
Éducation
Justice
Faits divers
Loisirs
Lifestyle
Mode
Cuisine
Voyage
Voyages
Automobile
Immobilier
Opinions
Débats
Idées
Tribunes
Chroniques
Éditoriaux
Éditos
Blogs
Vidéos
Vidéo
Photos
Podcasts
Radio
Direct
En direct
Météo
Horoscope
Programme TV
Jeux
Mots croisés
Mots fléchés
Sudoku
Annonces
Avis de décès
Nécrologie
Boutique
Kiosque
Services
Liens utiles
Sommaire
Table des matières
Langue
Choisir la langue
Mode sombre
Mode clair
Afficher plus
Afficher moins
Charger plus
Voir moins
Chargement
Chargement en cours
Veuillez patienter
Annuler
Valider
Oui
Non
Envoyer
Continuer
Agrandir
Agrandir l'image
Plein écran
Lecture
Lire la vidéo
Page introuvable
Signaler une erreur
Corriger une erreur
Une erreur dans l'article ?
Régions
Locales
Ma ville
Ma région
Le direct
Naviguer
Aller au contenu	start
Accéder au contenu	start
Passer au contenu	start
Vous êtes ici :	start
Retour en haut	start
Veuillez activer JavaScript	start
Veuillez activer Javascript pour	start
Merci d'activer JavaScript	start
Activez JavaScript	start
Votre navigateur ne supporte	start
Votre navigateur ne prend pas	start
Votre navigateur est obsolète	start
Cliquez pour agrandir	start
Signaler une erreur	start
Une erreur dans l'article	start
Vous avez repéré une erreur	start
Vous constatez une erreur	start
Vous souhaitez réagir	start
Pour nous contacter	start
Mot de passe oublié	start
Vous avez une information	start
Cette vidéo n'est pas disponible	start
Ce site est optimisé	start

[front_page]
Accueil
Page d'accueil

[no_sections]
Non classé
Non classée
Non catégorisé
Articles
Article
Connexion
Se connecter
Recherche
Rechercher
Contact
Menu
Fermer
Retour
Suivant

[no_tags]
actualité
actualités
actu
actus
info
infos
information
informations
journal
article
articles
vidéo
vidéos
photo
photos
dernières nouvelles
nouvelles
à la une

[advertisement]
Publicité
Publicités
Pub
Annonce
Annonces
Contenu sponsorisé
Contenu partenaire
Contenu commandité
Contenu de marque
Contenu promotionnel
Sponsorisé
Sponsorisé par
Article sponsorisé
Publi-rédactionnel
Publireportage
Publi-reportage
Communiqué
Partenaire
Partenaires
En partenariat avec
Présenté par
Proposé par
La suite après la publicité
La suite après cette publicité
La suite de votre contenu après cette annonce
L'article continue après la publicité
Suite de l'article après la publicité
Fermer la publicité
Cacher la publicité
Liens sponsorisés
Bons plans
Codes promo
La suite après la publicité	start
La suite après cette publicité	start
La suite de votre contenu	start
Cet article contient des liens	start
Cet article contient des liens affiliés	start
Certains liens de cet article	start
Les liens d'affiliation	start
Vous utilisez un bloqueur	start
Vous avez activé un bloqueur	start
Merci de désactiver votre bloqueur	start
Veuillez désactiver votre bloqueur	start
Désactivez votre bloqueur	start
Nous avons détecté un bloqueur	start
Il semble que vous utilisez un bloqueur	start

[legal]
Mentions légales
Conditions générales
Conditions générales d'utilisation
Conditions d'utilisation
Conditions générales de vente
Conditions
CGU
CGV
CGU / CGV
Politique de confidentialité
Protection des données
Données personnelles
Vie privée
Confidentialité
Tous droits réservés
Droits de reproduction
Droit de reproduction
Crédits
Copyright
Charte
Charte éditoriale
Charte déontologique
Charte d'éthique
Déontologie
Accessibilité
Accessibilité : non conforme
Accessibilité : partiellement conforme
Résilier
Résilier votre abonnement
Médiateur
Avertissement
Source
Sources
Politique de modération
Tous droits réservés	start
Tous droits de reproduction	start
Toute reproduction	start
Reproduction interdite	start
Reproduction partielle ou totale	start
Les commentaires et opinions exprimés	start
Les opinions exprimées dans	start
Les propos exprimés dans	start
Les points de vue exprimés	start
Directeur de la publication	start
Directeur de publication	start
Cet article est republié à partir	start
Cet article est une traduction	start
Cet article a été publié initialement	start
Cet article a initialement été publié	start
Cet article a été initialement publié	start
Cet article est issu du	start
Édité par :	start
Réalisé par :	start
Commission paritaire :	start
N° de commission paritaire	start
Avec agences	start

[paywall]
Article réservé aux abonnés
Réservé aux abonnés
Contenu réservé aux abonnés
Abonné
Abonnés
Abonné(e)
Pour les abonnés
Premium
S'abonner
Je m'abonne
Abonnez-vous
Abonnez-vous pour lire la suite
Abonnement
Abonnements
Voir les offres
Voir nos offres
Découvrir les offres
Découvrir nos offres
Je découvre les offres
Toutes nos offres
Déjà abonné ?
Déjà abonné ? Se connecter
Déjà abonné ? Connectez-vous
Déjà inscrit ?
Déjà un compte ?
Vous êtes déjà abonné ?
Vous avez déjà un compte ?
Pas encore abonné ?
Pas encore inscrit ?
Sans engagement
Résiliable à tout moment
Faire un don
Je fais un don
Je soutiens
Soutenez-nous
Nous soutenir
Essayer gratuitement
1 mois offert
Profiter de l'offre
Lire la suite avec un abonnement
Continuer la lecture
J'en profite
Cet article est réservé aux	start
Cet article est réservé à nos	start
Cet article est exclusivement	start
Ce contenu est réservé aux	start
Article réservé aux	start
Contenu réservé aux	start
La suite est réservée aux	start
La suite de cet article est réservée	start
Pour lire la suite	start
Pour lire cet article	start
Pour accéder à cet article	start
Pour continuer à lire	start
Pour poursuivre la lecture	start
Poursuivez votre lecture	start
Il vous reste 50	start
Abonnez-vous pour	start
Abonnez-vous dès	start
Abonnez-vous à partir	start
Déjà abonné	start
Vous êtes déjà abonné	start
Vous êtes abonné	start
Vous avez déjà un compte	start
Déjà inscrit	start
Vous avez atteint votre limite	start
Vous avez lu tous vos	start
Offre spéciale	start
Profitez de notre offre	start
Accédez à tous	start
Accédez à l'intégralité	start
Accès illimité	start
Inscrivez-vous gratuitement pour lire	start
Créez un compte gratuit	start
Créez votre compte	start
Soutenez une presse	start
Soutenez un journalisme	start
Soutenez le journalisme	start
Soutenez notre	start
Débloquez cet article	start
Lisez la suite	start
Testez sans engagement	start

[caption]
Photo	whole
Photos	whole
Image	whole
Crédit photo	whole
Crédits photo	whole
Photo d'illustration	whole
Image d'illustration	whole
Illustration	whole
Photo d'archives	whole
Archives	whole
Légende	whole
Crédit	whole
Crédits	whole
Infographie	whole
Dessin	whole
Vidéo	whole
Capture d'écran	whole
Source photo	whole
Crédit photo
Photo d'illustration
Photo d'archives
Photo prise le
Image d'illustration
Images :
Carte :
Capture d'écran
© Photo
Visuel :
Légende :
Photos:
Image:
Illustration:
Infographie:
Vidéo:
Crédits photo
Crédits photos
Crédit photos
Crédits :
Crédit :

[headline_labels]
Flash info
Flash
Alerte
Alerte info
Urgent
Dernière minute
Direct
En direct
Exclusif
Exclusivité
Info exclusive
Info
Vidéo
En vidéo
Vidéos
Photos
En images
En photos
Diaporama
Opinion
Tribune
Éditorial
Édito
L'édito
Chronique
Billet
Analyse
Décryptage
Enquête
Reportage
Grand reportage
Récit
Portrait
Entretien
Interview
Grand entretien
Débat
Point de vue
Idées
Critique
Témoignage
Témoignages
Dossier
Infographie
Infographies
Carte
Podcast
Fact-checking
Vrai ou faux
Vérification
Désintox
Nécrologie
Disparition
Sondage
Explications
L'essentiel
Ce que l'on sait
Mise à jour
Actualisé
À la une
Actualité
Communiqué
Publi-rédactionnel
Sponsorisé
Abonnés
Premium
Replay
Quiz
Test
Guide
Pratique
Revue de presse
Chronologie
Compte rendu
Résumé
Bilan
Factuel
Idées reçues
Libre opinion
Lettre ouverte
Courrier des lecteurs
Politique
International
Société
Faits divers
Tchat
Live
Match
Humeur
Document
Zoom
Le point
Le fait du jour
Regardez
Archives

[live]
direct
en direct
live
suivez en direct
le direct
minute par minute
en temps réel
direct vidéo
live-text
suivi en direct
fil en direct
en continu
revivez
direct commenté
les dernières informations

[byline_prefixes]
Par
Écrit par
Publié par
Posté par
Rédigé par
Article de
Article rédigé par
Un article de
Texte
Texte de
Auteur
Auteure :
Autrice :
Auteurs :
De
Reportage de
Propos recueillis par
Entretien réalisé par
Interview réalisée par
Traduit par
Traduction :
Avec
Rédaction :
Chronique de
Tribune de
Une enquête de
Une analyse de
Compilé par
Réalisé par
Recueilli par
Édité par
Dossier réalisé par
Analyse par
Mis en ligne par
Vérifié par
Signé
Soumis par
Un texte de
Un reportage de
Un entretien de
Une chronique de
Une tribune de
Texte et photos
Texte et photos de
Billet de
Édito de
Un billet de
Mis à jour par
Proposé par
À propos de l'auteur
Ajouté par
Auteur(e)
Auteur·e
Auteur.e
Auteur/autrice
Auteur du sujet
Demandé par
Créé par
Analyse de
Éditorial de
Texte et photo

[contributions]
Photo de
Photos de
Photo
Photos
Photographie de
Photographies de
Photographies
Illustration de
Illustrations de
Illustration
Dessin de
Vidéo de
Traduit par
Traduction de
Traduction
Traduit de l'anglais par
Relu par
Vérifié par
Crédit photo
Image de
Infographie
Directeur de la publication

[roles]
journaliste
grand reporter
reporter
rédacteur
rédactrice
rédacteur en chef
rédactrice en chef
rédactrice en chef adjointe
rédacteur en chef adjoint
directeur de la rédaction
directrice de la rédaction
directeur adjoint de la rédaction
chef de service
cheffe de service
chef du service
correspondant
correspondante
correspondant à
correspondante à
correspondant régional
correspondant permanent
correspondance
correspondance particulière
envoyé spécial
envoyée spéciale
envoyés spéciaux
envoyé spécial à
envoyée spéciale à
notre correspondant
notre correspondante
notre envoyé spécial
notre envoyée spéciale
de notre correspondant
de notre envoyé spécial
éditorialiste
chroniqueur
chroniqueuse
critique
contributeur
contributrice
pigiste
collaborateur
collaboratrice
collaboration spéciale
journaliste politique
journaliste économique
journaliste sportif
journaliste indépendant
journaliste indépendante
présentateur
présentatrice
photographe
photojournaliste
dessinateur
stagiaire
alternant
auteur
autrice
écrivain
essayiste
philosophe
historien
historienne
professeur
professeure
politologue
sociologue
économiste
chercheur
chercheuse
avocat
avocate
avec agences
avec AFP
avec l'AFP
avec Reuters
la rédaction
rédaction
service politique
service économie
service des sports
à Paris
à Bruxelles
à Washington
à Londres
à Berlin
à Moscou
à Pékin
à Montréal
à Québec
à Genève
à Dakar
à Alger
à Rabat
à Tunis
à Beyrouth
à Jérusalem
à Kiev
Paris
Bruxelles
et

[nobodies]
Inconnu
auteur inconnu
Aucun auteur
Invité
Anonyme
Sans auteur
Non disponible
Actualités
Administrateur

[agencies]
AFP
Agence France-Presse
Agence France Presse
Reuters
AP
Associated Press
La Presse canadienne
Presse canadienne
PC
Belga
Agence Belga
ATS
Keystone-ATS
Agence télégraphique suisse
APS
Algérie Presse Service
MAP
TAP
APA
APA News
APAnews
AIP
APS Dakar
Agence Ecofin
Panapress
Xinhua
agences
Avec agences
AWP
La Rédaction
Rédaction
Le service
Service de presse
Communiqué
Communiqué de presse
Relaxnews
ETX Daily Up
AEF info
News Tank
Sipa
Abaca
Le Parisien avec AFP
Le Figaro avec AFP
20 Minutes avec AFP
RTL info avec Belga
AFP/RTL
Le Monde avec AFP
Le Monde avec Reuters et AFP
afp.com
Bloomberg
EFE
ANSA
dpa
TASS
Anadolu
Agence Anadolu

[joiners]
et
&
avec
ainsi que
et de

[months]
janvier	1
janv.	1
janv	1
jan.	1
jan	1
février	2
févr.	2
févr	2
fév.	2
fév	2
fev.	2
fev	2
mars	3
mar.	3
mar	3
avril	4
avr.	4
avr	4
mai	5
juin	6
juillet	7
juil.	7
juil	7
juill.	7
juill	7
août	8
aout	8
aoû.	8
aoû	8
septembre	9
sept.	9
sept	9
sep.	9
sep	9
octobre	10
oct.	10
oct	10
novembre	11
nov.	11
nov	11
décembre	12
déc.	12
déc	12
dec.	12
dec	12

[months_hijri]
mouharram	1
ramadan	9
dhou al-hijja	12

[months_jalali]

[weekdays]
lundi	1
lun.	1
lun	1
mardi	2
mar.	2
mar	2
mercredi	3
mer.	3
mer	3
merc.	3
merc	3
jeudi	4
jeu.	4
jeu	4
vendredi	5
ven.	5
ven	5
vend.	5
vend	5
samedi	6
sam.	6
sam	6
dimanche	7
dim.	7
dim	7

[meridiem]
du matin	am
de l'après-midi	pm
du soir	pm

[ago]
il y a {n} secondes	second
il y a {n} seconde	second
il y a {n} sec	second
il y a {n} minutes	minute
il y a {n} minute	minute
il y a {n} min	minute
il y a {n} mn	minute
il y a {n} min.	minute
il y a {n} heures	hour
il y a {n} heure	hour
il y a {n} h	hour
il y a {n}h	hour
il y a {n} jours	day
il y a {n} jour	day
il y a {n} j	day
il y a {n} semaines	week
il y a {n} semaine	week
il y a {n} mois	month
il y a {n} ans	year
il y a {n} an	year
il y a {n} années	year
à l'instant	second	0
maintenant	second	0
il y a quelques secondes	second	0
il y a une minute	minute	1
il y a une heure	hour	1
aujourd'hui	day	0
hier	day	1
il y a un jour	day	1
avant-hier	day	2
il y a une semaine	week	1
il y a un mois	month	1
il y a un an	year	1

[published]
Publié
Publié le
Publiée le
Publié à
Publié aujourd'hui
Publié hier
Publication
Date de publication
Posté le
Mis en ligne
Mis en ligne le
Mise en ligne le
Écrit le
Rédigé le
Créé le
Paru le
Date
le
Article publié le
Parution
Première publication
Première diffusion
Ajouté le
Diffusé le
Posté par
Soumis par
Soumis le

[updated]
Mis à jour
Mis à jour le
Mis à jour à
Mise à jour
Mise à jour le
Dernière mise à jour
Dernière mise à jour le
Actualisé
Actualisé le
Modifié
Modifié le
Modifié à
Dernière modification
Dernière modification le
MAJ
MAJ le
Màj
Màj à
Édité le
Corrigé le
Révisé le
mis à jour hier

[honorifics]
M.	title	m
MM.	title
Monsieur	title	m
Mme	title	f
Mme.	title	f
Madame	title	f
Mmes	title
Mlle	title	f
Mademoiselle	title	f
Me	title
Maître	title
Dr	title
Dre	title	f
Docteur	title
Docteure	title	f
Pr	title
Pr.	title
Professeur	title
Professeure	title	f
Prof.	title
Mgr	title	m
Monseigneur	title	m
père	title	m
abbé	title	m
frère	title	m
sœur	title	f
cardinal	title	m
archevêque	title	m
évêque	title	m
pasteur	title
rabbin	title
grand rabbin	title
imam	title	m
ayatollah	title	m
cheikh	title	m
pape	title	m
roi	title	m
reine	title	f
prince	title	m
princesse	title	f
prince héritier	title	m
empereur	title	m
impératrice	title	f
émir	title	m
sultan	title	m
comte	title	m
comtesse	title	f
baron	title	m
baronne	title	f
duc	title	m
duchesse	title
marquis	title	m
lord	title	m
sir	title	m
saint	title
sainte	title
dalaï-lama	title
président	role
présidente	role	f
ex-président	role
ancien président	role
ancienne présidente	role	f
vice-président	role
vice-présidente	role	f
chef de l'État	role
cheffe de l'État	role
président de la République	role
présidente de la Commission européenne	role
président américain	role
président russe	role
président français	role
chef du gouvernement	role
cheffe du gouvernement	role
Premier ministre	role
Première ministre	role	f
ancien Premier ministre	role
vice-Premier ministre	role
chancelier	role
chancelière	role	f
ministre	role
ex-ministre	role
ancien ministre	role
ancienne ministre	role
ministre de l'Intérieur	role
ministre des Affaires étrangères	role
ministre de la Défense	role
ministre des Armées	role
ministre de la Justice	role
ministre de la Santé	role
ministre de l'Économie	role
ministre de l'Économie et des Finances	role
ministre des Finances	role
ministre du Travail	role
ministre de l'Éducation	role
ministre de l'Éducation nationale	role
ministre de l'Agriculture	role
ministre de la Transition écologique	role
ministre de la Culture	role
ministre des Sports	role
ministre délégué	role
ministre déléguée	role	f
garde des Sceaux	role
secrétaire d'État	role
secrétaire d'Etat	role
secrétaire général	role
secrétaire générale	role
secrétaire national	role
secrétaire nationale	role
secrétaire à la Défense	role
porte-parole	role
porte-parole du gouvernement	role
député	role
députée	role	f
eurodéputé	role
eurodéputée	role	f
sénateur	role
sénatrice	role	f
élu	role
élue	role	f
parlementaire	role
président du Sénat	role
présidente de l'Assemblée nationale	role
conseiller	role
conseillère	role	f
conseiller fédéral	role
conseillère fédérale	role
conseiller municipal	role
conseillère municipale	role
conseiller d'État	role
maire	role
mairesse	role	f
bourgmestre	role
adjoint au maire	role
préfet	role
préfète	role
gouverneur	role
gouverneure	role	f
ambassadeur	role
ambassadrice	role
consul	role
émissaire	role
envoyé spécial	role
représentant	role
représentante	role	f
haut représentant	role
commissaire	role
commissaire européen	role
haut-commissaire	role
délégué	role
déléguée	role	f
chef	role
cheffe	role	f
chef de la diplomatie	role
cheffe de la diplomatie	role
leader	role
dirigeant	role
dirigeante	role	f
patron	role
patronne	role	f
numéro un	role
chef de file	role
candidat	role
candidate	role	f
PDG	role
directeur	role
directrice	role	f
directeur général	role
directrice générale	role
directeur exécutif	role
directrice exécutive	role
directeur adjoint	role
directeur sportif	role
fondateur	role
fondatrice	role	f
cofondateur	role
cofondatrice	role	f
responsable	role
coordinateur	role
coordinatrice	role	f
administrateur	role
administratrice	role	f
syndicaliste	role
général	role
colonel	role
lieutenant-colonel	role
lieutenant	role
commandant	role
capitaine	role
amiral	role
maréchal	role
sergent	role
adjudant	role
gendarme	role
policier	role
juge	role
juge d'instruction	role
magistrat	role
magistrate	role	f
procureur	role
procureure	role	f
procureur de la République	role
procureure de la République	role
avocat	role
avocate	role	f
avocat général	role
expert	role
experte	role	f
analyste	role
spécialiste	role
économiste	role
politologue	role
politiste	role
sociologue	role
historien	role
historienne	role	f
philosophe	role
chercheur	role
chercheuse	role	f
scientifique	role
climatologue	role
épidémiologiste	role
infectiologue	role
médecin	role
chirurgien	role
infirmière	role	f
psychiatre	role
psychologue	role
ingénieur	role
architecte	role
écrivain	role
écrivaine	role	f
romancier	role
romancière	role	f
auteur	role
autrice	role	f
poète	role
journaliste	role
éditorialiste	role
animateur	role
animatrice	role	f
présentateur	role
présentatrice	role	f
réalisateur	role
réalisatrice	role	f
cinéaste	role
metteur en scène	role
acteur	role
actrice	role	f
comédien	role
comédienne	role	f
humoriste	role
chanteur	role
chanteuse	role	f
rappeur	role
rappeuse	role	f
musicien	role
musicienne	role	f
compositeur	role
chef d'orchestre	role
artiste	role
peintre	role
photographe	role
sélectionneur	role
entraîneur	role
entraîneuse	role	f
coach	role
attaquant	role
défenseur	role
milieu de terrain	role
gardien	role
gardien de but	role
joueur	role
joueuse	role	f
footballeur	role
footballeuse	role	f
coureur	role
champion	role
championne	role	f
militant	role
militante	role	f
activiste	role
opposant	role
opposante	role	f
homme d'affaires	role
femme d'affaires	role
homme politique	role
milliardaire	role
astronaute	role
agriculteur	role
agricultrice	role	f
épouse	kin	f
époux	kin	m
femme	kin	f
mari	kin	m
fils	kin	m
fille	kin	f
mère	kin	f
oncle	kin	m
tante	kin	f
cousin	kin	m
cousine	kin	f
neveu	kin	m
nièce	kin	f
grand-père	kin	m
grand-mère	kin	f
petit-fils	kin
petite-fille	kin
veuve	kin
veuf	kin
compagnon	kin
compagne	kin
gendre	kin
belle-fille	kin
beau-frère	kin
belle-mère	kin	f
conjoint	kin
conjointe	kin

[organization_words]
ministère
ministère de
secrétariat
secrétariat d'État
gouvernement
présidence
préfecture
mairie
municipalité
conseil
conseil municipal
conseil régional
conseil départemental
Conseil d'État
Conseil constitutionnel
Conseil de sécurité
assemblée
Assemblée nationale
Sénat
parlement
Parlement européen
Congrès
commission
Commission européenne
comité
cour
cour d'appel
Cour suprême
Cour des comptes
Cour de cassation
cour d'assises
tribunal
tribunal judiciaire
tribunal administratif
parquet
parquet national
police
police nationale
gendarmerie
armée
armée de l'air
marine
forces armées
forces
brigade
régiment
milice
services de renseignement
direction générale
direction
agence
agence nationale
autorité
haute autorité
office
bureau
institut
centre
centre hospitalier
CHU
hôpital
clinique
université
école
école supérieure
lycée
collège
faculté
académie
laboratoire
musée
théâtre
opéra
bibliothèque
fondation
association
fédération
confédération
union
ligue
syndicat
ordre
chambre
chambre de commerce
parti
parti socialiste
mouvement
front
rassemblement
alliance
coalition
collectif
groupe
société
compagnie
entreprise
banque
banque centrale
caisse
fonds
bourse
assurance
mutuelle
coopérative
usine
club
équipe
équipe de France
olympique
stade
racing
église
diocèse
archevêché
mosquée
ambassade
consulat
organisation
ONG
Nations unies
Croix-Rouge
Secours populaire
observatoire
journal
quotidien
hebdomadaire
magazine
revue
radio
télévision
chaîne
éditions
presse
festival
orchestre
SNCF
Région
Département
Métropole
communauté de communes
réseau

[location_words]
ville
commune
village
département
région
canton
province
district
arrondissement
quartier
banlieue
comté
État
République
royaume
principauté
île
îles
archipel
presqu'île
péninsule
mont
montagne
monts
col
vallée
massif
plateau
désert
forêt
rivière
fleuve
lac
mer
océan
golfe
baie
cap
côte
détroit
canal
plage
rue
avenue
boulevard
place
chemin
route
quai
impasse
pont
gare
aéroport
port
autoroute
parc
château
palais
stade
camp
porte
tour
bois
nord
sud
est
ouest
nord-est
nord-ouest
sud-est
sud-ouest
capitale
frontière
centre-ville
Saint
Sainte

[forms_of_address]
M.
MM.
Monsieur
Mme
Mme.
Madame
Mmes
Mlle
Mademoiselle

[role_modifiers]
ancien
ancienne
ex
vice
futur
future
feu
défunt

[things]
virus
coronavirus
ouragan
typhon
cyclone
tempête
opération

[name_particles]
de
de la
de l'
du
des
d'
le
la
von
van
van der
el
al
ben
bin
ibn
ould
et
da
di
dos

[abbreviations]
M.
MM.
Mme.
Mlle.
Mgr.
Dr.
Pr.
Prof.
Me.
St.
Ste.
av.
bd.
boul.
bld.
art.
al.
cf.
chap.
coll.
dir.
éd.
etc.
ex.
fig.
hab.
ibid.
id.
env.
max.
min.
n.
no.
p.
pp.
p.ex.
réf.
sq.
suiv.
s.
t.
tél.
vol.
vs.
J.-C.
apr.
janv.
févr.
fév.
avr.
juil.
sept.
oct.
nov.
déc.
lun.
mar.
mer.
jeu.
ven.
sam.
dim.
Cie.
S.A.
S.A.R.L.
S.N.C.F.
R.A.T.P.
U.S.A.
O.N.U.
c.-à-d.
Jr.
Sr.
Mr.
Mrs.
Inc.
Ltd.
Co.
Corp.
cap.
gén.
lt.
col.
adj.
dép.
trad.
ill.
inv.
i.e.
e.g.
P.-S.
N.B.
N.D.L.R.
ndlr.
arr.
dpt.
fr.
kg.
km.
mill.

[cues]
dit	verb	s
disent	verb	s
disait	verb	s
déclare	verb	s
déclaré	verb	s
déclarait	verb	s
déclarent	verb	s
déclarer	verb	s
affirme	verb	s
affirmé	verb	s
affirmait	verb	s
affirment	verb	s
assure	verb	s
assuré	verb	s
assurait	verb	s
assurent	verb	s
ajoute	verb	s
ajouté	verb	s
ajoutait	verb	s
ajoutent	verb	s
explique	verb	s
expliqué	verb	s
expliquait	verb	s
expliquent	verb	s
précise	verb	s
précisé	verb	s
précisait	verb	s
précisent	verb	s
souligne	verb	s
souligné	verb	s
soulignait	verb	s
soulignent	verb	s
indique	verb	s
indiqué	verb	s
indiquait	verb	s
indiquent	verb	s
estime	verb	s
estimé	verb	s
estimait	verb	s
estiment	verb	s
annonce	verb	s
annoncé	verb	s
annonçait	verb	s
annoncent	verb	s
raconte	verb	s
raconté	verb	s
racontait	verb	s
racontent	verb	s
rappelle	verb	s
rappelé	verb	s
rappelait	verb	s
confie	verb	s
confié	verb	s
confiait	verb	s
répond	verb	s
répondu	verb	s
répondait	verb	s
répète	verb	s
répété	verb	s
lance	verb	s
lancé	verb	s
lançait	verb	s
insiste	verb	s
insisté	verb	s
insistait	verb	s
regrette	verb	s
regretté	verb	s
regrettait	verb	s
déplore	verb	s
déploré	verb	s
déplorait	verb	s
dénonce	verb	s
dénoncé	verb	s
dénonçait	verb	s
dénoncent	verb	s
martèle	verb	s
martelé	verb	s
martelait	verb	s
réagit	verb	s
réagi	verb	s
réagissait	verb	s
commente	verb	s
commenté	verb	s
commentait	verb	s
conclut	verb	s
conclu	verb	s
concluait	verb	s
écrit	verb	s
écrivait	verb	s
poursuit	verb	s
poursuivi	verb	s
poursuivait	verb	s
poursuivent	verb	s
reconnaît	verb	s
reconnu	verb	s
reconnaissait	verb	s
admet	verb	s
admis	verb	s
avoue	verb	s
avoué	verb	s
soutient	verb	s
soutenu	verb	s
soutenait	verb	s
prévient	verb	s
prévenu	verb	s
avertit	verb	s
averti	verb	s
résume	verb	s
résumé	verb	s
renchérit	verb	s
renchéri	verb	s
témoigne	verb	s
témoigné	verb	s
témoignait	verb	s
demande	verb	w
demandé	verb	s
demandait	verb	s
interroge	verb	s
interrogé	verb	s
tempère	verb	s
nuance	verb	w
rétorque	verb	s
rétorqué	verb	s
réplique	verb	s
répliqué	verb	s
ironise	verb	s
ironisé	verb	s
plaide	verb	s
plaidé	verb	s
argumente	verb	s
s'indigne	verb	s
indigné	verb	s
s'insurge	verb	s
s'exclame	verb	s
exclamé	verb	s
s'alarme	verb	s
s'inquiète	verb	s
inquiété	verb	s
félicite	verb	s
félicité	verb	s
réjouit	verb	s
réjoui	verb	s
s'étonne	verb	s
abonde	verb	w
balaie	verb	w
critique	verb	w
détaille	verb	s
détaillé	verb	s
développe	verb	w
enchaîne	verb	s
enjoint	verb	s
fustige	verb	s
glisse	verb	w
glissé	verb	s
jure	verb	s
lâche	verb	s
lâché	verb	s
lançant	participle	s
maintient	verb	w
martelant	participle	s
murmure	verb	s
note	verb	w
noté	verb	s
observe	verb	s
observé	verb	s
persifle	verb	s
promet	verb	s
promis	verb	s
prétend	verb	s
proclame	verb	s
proteste	verb	s
reprend	verb	w
relate	verb	s
relève	verb	w
relevé	verb	s
révèle	verb	s
révélé	verb	s
rapporte	verb	s
rapporté	verb	s
rapportent	verb	s
salue	verb	s
salué	verb	s
signale	verb	s
signalé	verb	s
souffle	verb	w
soupire	verb	s
stipule	verb	s
sourit	verb	w
tonne	verb	s
tranche	verb	w
tweeté	verb	s
tweete	verb	s
twitté	verb	s
vante	verb	s
certifie	verb	s
certifié	verb	s
confirme	verb	s
confirmé	verb	s
concède	verb	s
concédé	verb	s
constate	verb	s
constaté	verb	s
déclarant	participle	s
affirmant	participle	s
ajoutant	participle	s
assurant	participle	s
expliquant	participle	s
estimant	participle	s
précisant	participle	s
soulignant	participle	s
indiquant	participle	s
disant	participle	s
déclara	verb	s
affirma	verb	s
ajouta	verb	s
expliqua	verb	s
répondit	verb	s
demanda	verb	s
confirma	verb	s
souligna	verb	s
précisa	verb	s
annonça	verb	s
écrivit	verb	s
estima	verb	s
lança	verb	s
rappela	verb	s
assura	verb	s
raconta	verb	s
répliqua	verb	s
rétorqua	verb	s
reconnut	verb	s
poursuivit	verb	s
murmura	verb	s
cria	verb	s
s'écria	verb	s
demandant	participle	s
rappelant	participle	s
regrettant	participle	s
dénonçant	participle	s
écrivant	participle	s
promettant	participle	s
concluant	participle	s
poursuivant	participle	s
confiant	participle	s
fustigeant	participle	s
fustigé	verb	s
martèlent	verb	s
regrettent	verb	s
dénonçaient	verb	s
rappellent	verb	s
répondent	verb	s
déplorent	verb	s
insistent	verb	s
reconnaissent	verb	s
écrivent	verb	s
promettent	verb	s
clame	verb	s
clamé	verb	s
plaisante	verb	s
plaisanté	verb	s
s'interroge	verb	s
s'emporte	verb	s
reconnait	verb	s
avance	verb	w
observent	verb	w
pense	verb	w
croit	verb	w
considère	verb	w
considéré	verb	w
juge	verb	w
jugé	verb	w
espère	verb	w
appelle	verb	w
appelé	verb	w
exhorte	verb	w
évoque	verb	w
évoqué	verb	w
décrit	verb	w
qualifie	verb	w
qualifié	verb	w
parle	verb	w
cite	verb	w
accuse	verb	w
accusé	verb	w
reproche	verb	w
prône	verb	w
milite	verb	w
suggère	verb	w
propose	verb	w
prédit	verb	w
craint	verb	w
redoute	verb	w
apprend	verb	w
espérait	verb	w
espèrent	verb	w
publié	verb	w
publie	verb	w
convaincu	verb	w
convaincue	verb	w
résument	verb	w
témoignent	verb	w
selon	according_to	s
d'après	according_to	s
d’après	according_to	s
pour	according_to	w
aux yeux de	according_to	s
de l'avis de	according_to	s
au dire de	according_to	s
aux dires de	according_to	s
selon les termes de	according_to	s
selon les mots de	according_to	s
de l'aveu de	according_to	s
de source	according_to	s
citant	according_to	s
cité par	according_to	s
à en croire	according_to	s
dans un communiqué	according_to	w
communiqué	noun	s
déclaration	noun	s
déclarations	noun	s
entretien	noun	s
interview	noun	s
discours	noun	s
message	noun	s
tweet	noun	s
lettre	text	s
porte-parole	noun	s
propos	noun	s
mots	noun	s
conférence de presse	noun	s
témoignage	noun	s
tribune	noun	s
phrase	noun	s
formule	noun	s
s'est félicité	verb	s
s'est félicitée	verb	s
s'est réjoui	verb	s
s'est indigné	verb	s
s'est exclamé	verb	s
s'est exclamée	verb	s
fait valoir	verb	s
a fait savoir	verb	s
fait savoir	verb	s
fait remarquer	verb	s
rit	verb	s
résumait	verb	s
s'agace	verb	s
s'amuse	verb	s
s'enthousiasme	verb	s
s'étonnait	verb	s
soulève	verb	s
philosophe	verb	s
s’exclame	verb	s
s’indigne	verb	s
s’insurge	verb	s
s’inquiète	verb	s
s’étonne	verb	s
s’interroge	verb	s
s’emporte	verb	s
s’alarme	verb	s
parlé de	verb	w
parle de	verb	w
s'agaçait	verb	s
s'amusait	verb	s
s'emportait	verb	s
s'exclamait	verb	s
s'indignait	verb	s
s'inquiétait	verb	s
s'interrogeait	verb	s
se défend	verb	s
se réjouit	verb	s
se félicite	verb	s
se souvient	verb	s
se souvenait	verb	s
se lamente	verb	s
se désole	verb	s
s'excuse	verb	s
s'offusque	verb	s
lâchait	verb	s
glissait	verb	s
soufflait	verb	s
soufflé	verb	s
tonnait	verb	s
tacle	verb	s
taclait	verb	s
taclé	verb	s
tranchait	verb	s
tranché	verb	s
tempérait	verb	s
tempéré	verb	s
nuançait	verb	s
nuancé	verb	s
concédait	verb	s
admettait	verb	s
avouait	verb	s
assène	verb	s
assénait	verb	s
asséné	verb	s
ironisait	verb	s
raille	verb	s
raillait	verb	s
plaisantait	verb	s
renchérissait	verb	s
enchaînait	verb	s
rétorquait	verb	s
répliquait	verb	s
riposte	verb	s
ripostait	verb	s
riposté	verb	s
considérait	verb	s
plaidait	verb	s
observait	verb	s
notait	verb	s
constatait	verb	s
relevait	verb	s
accusait	verb	s
fulmine	verb	s
fulminait	verb	s
soupirait	verb	s
souriait	verb	s
rigole	verb	s
rigolait	verb	s
se marre	verb	s
murmurait	verb	s
crie	verb	s
criait	verb	s
crié	verb	s
hurle	verb	s
hurlait	verb	s
hurlé	verb	s
prévenait	verb	s
avertissait	verb	s
promettait	verb	s
jurait	verb	s
juré	verb	s
complète	verb	s
complétait	verb	s
tweetait	verb	s
analysé	verb	s
décrypte	verb	s
décrit comme	verb	s
ai-je	verb	s
évoquait	verb	w
évoquent	verb	w
qualifiait	verb	w
qualifient	verb	w
parle d'	verb	w
parlent de	verb	w
décrivait	verb	w
appelait	verb	w
nomme	verb	w
surnomme	verb	w
selon l'expression de	according_to	s
chuchote	verb	s
se plaint	verb	s
peste	verb	w
rapport	text
document	text
courriel	text
affiche	text
panneau	text
banderole	text
contrat	text
avis	text
registre	text
pétition	text
inscription	text
courrier	text
jugement	text
arrêté	text
affichette	text
clause	text
procès-verbal	text
brochure	text
certificat	text
plaque	text
tract	text
décision	text
règlement	text
arrêt	text
décret	text
délibération	text
circulaire	text
loi	text
rapport d'expertise	text

[quote_marks]
primary	«	»
alternative	“	”
alternative	"	"
secondary	‹	›
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
que
qu'
si

[pronouns]
il	m	s
celui-ci	m	s
ce dernier	m	s
elle	f	s
celle-ci	f	s
cette dernière	f	s
ils	-	p
elles	-	p
ces derniers	-	p

[name_markers]
intitulé	title
intitulée	title
dit
dite
baptisé
baptisée
surnommé
surnommée
appelé
appelée
nommé
nommée
film	title
livre	title
roman	title
album
chanson
journal
magazine
émission
série
quotidien
hebdomadaire
mot
terme
opération
projet
titre	title
association
collectif
revue
chaîne
site
radio

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
l'	clitic
d'	clitic
qu'	clitic
s'	clitic
n'	clitic
c'	clitic
j'	clitic
m'	clitic
t'	clitic
L'	clitic
D'	clitic
jusqu'	clitic
lorsqu'	clitic
puisqu'	clitic
a	auxiliary
ont	auxiliary
avait	auxiliary
est	auxiliary
s’est	auxiliary
se	auxiliary
sont	auxiliary
dans	preposition
à	preposition
au	preposition
aux	preposition
sur	preposition
lors	preposition
lors de	preposition
après	preposition
avant	preposition
pour	preposition
par	preposition
avec	preposition
devant	preposition
auprès	preposition
auprès de	preposition
en	preposition
sous	preposition
contre	preposition
vers	preposition
depuis	preposition
pendant	preposition
face	preposition
face à	preposition
dès	preposition
chez	preposition
du	preposition
des	preposition
de	preposition
que	preposition
qui	preposition
et	preposition
mais	preposition
puis	preposition
également	preposition
aussi	preposition
enfin	preposition
en outre	preposition
notamment	preposition
selon	preposition
entre	preposition
sans	preposition
comme	preposition
quand	preposition
lorsque	preposition
alors que	preposition
dont	preposition
où	preposition
suite à	preposition
parmi	preposition
à l'adresse de	preposition	s
à l'adresse du	preposition	s
à l'égard de	preposition	s
à l'égard du	preposition	s
à l'endroit de	preposition	s
à propos de	preposition	s
à propos du	preposition	s
au sujet de	preposition	s
au sujet du	preposition	s
en référence à	preposition	s
en réponse à	preposition	s
en direction de	preposition	s
à l'attention de	preposition	s
le	definite
la	definite
les	definite
l’	definite
l'	definite
hier	auxiliary
ainsi	auxiliary
cependant	auxiliary
toutefois	auxiliary
ensuite	auxiliary
alors	auxiliary
également	auxiliary
aussi	auxiliary
enfin	auxiliary
puis	auxiliary
un	article
une	article
des	article
la	article_feminine
une	article_feminine
encore	auxiliary
notamment	auxiliary
même	auxiliary
déjà	auxiliary
ironiquement	auxiliary
sobrement	auxiliary
simplement	auxiliary
immédiatement	auxiliary
a	name_feminine
un	indefinite
une	indefinite
on peut lire	reads
peut-on lire	reads
est écrit	reads
stipule	reads
était écrit	reads
ce	pointer
cet	pointer
cette	pointer
même	pointer
lit-on	reads
est inscrit	reads
était inscrit	reads
est-il écrit	reads
y lit-on	reads
y est-il écrit	reads
lisait-on	reads
indique le texte	reads
précise le document	reads
on lit	reads
autrement dit	plain
cela dit	plain
ceci dit	plain
cela étant dit	plain
soi-disant	plain
proprement dit	plain
proprement dite	plain
soit dit en passant	plain
à vrai dire	plain
dit autrement	plain
entre autres dit	plain
mal dit	plain
bien dit	plain
au dire	plain
tout est dit	plain
c'est tout dit	plain
aussitôt dit	plain
est accusé	passive
est accusée	passive
est accusés	passive
est accusées	passive
est accusé de	passive
est accusée de	passive
est soupçonné de	passive
est soupçonnée de	passive
est soupçonnés de	passive
est qualifié de	passive
est qualifiée de	passive
est qualifiés de	passive
est décrit comme	passive
est décrite comme	passive
est condamné pour	passive
est condamnée pour	passive
est condamnés pour	passive
est poursuivi pour	passive
est poursuivie pour	passive
est poursuivis pour	passive
est jugé pour	passive
est jugée pour	passive
est inculpé pour	passive
est inculpée pour	passive
est inculpé de	passive
est interpellé pour	passive
est arrêté pour	passive
est visé par	passive
est visée par	passive
est considéré comme	passive
est considérée comme	passive
est surnommé	passive
est surnommée	passive
est taxé de	passive
est taxée de	passive
est traité de	passive
est traitée de	passive
est présenté comme	passive
est présentée comme	passive
est critiqué pour	passive
est critiquée pour	passive
est reconnu coupable de	passive
est reconnue coupable de	passive
sont accusé	passive
sont accusée	passive
sont accusés	passive
sont accusées	passive
sont accusé de	passive
sont accusée de	passive
sont soupçonné de	passive
sont soupçonnée de	passive
sont soupçonnés de	passive
sont qualifié de	passive
sont qualifiée de	passive
sont qualifiés de	passive
sont décrit comme	passive
sont décrite comme	passive
sont condamné pour	passive
sont condamnée pour	passive
sont condamnés pour	passive
sont poursuivi pour	passive
sont poursuivie pour	passive
sont poursuivis pour	passive
sont jugé pour	passive
sont jugée pour	passive
sont inculpé pour	passive
sont inculpée pour	passive
sont inculpé de	passive
sont interpellé pour	passive
sont arrêté pour	passive
sont visé par	passive
sont visée par	passive
sont considéré comme	passive
sont considérée comme	passive
sont surnommé	passive
sont surnommée	passive
sont taxé de	passive
sont taxée de	passive
sont traité de	passive
sont traitée de	passive
sont présenté comme	passive
sont présentée comme	passive
sont critiqué pour	passive
sont critiquée pour	passive
sont reconnu coupable de	passive
sont reconnue coupable de	passive
était accusé	passive
était accusée	passive
était accusés	passive
était accusées	passive
était accusé de	passive
était accusée de	passive
était soupçonné de	passive
était soupçonnée de	passive
était soupçonnés de	passive
était qualifié de	passive
était qualifiée de	passive
était qualifiés de	passive
était décrit comme	passive
était décrite comme	passive
était condamné pour	passive
était condamnée pour	passive
était condamnés pour	passive
était poursuivi pour	passive
était poursuivie pour	passive
était poursuivis pour	passive
était jugé pour	passive
était jugée pour	passive
était inculpé pour	passive
était inculpée pour	passive
était inculpé de	passive
était interpellé pour	passive
était arrêté pour	passive
était visé par	passive
était visée par	passive
était considéré comme	passive
était considérée comme	passive
était surnommé	passive
était surnommée	passive
était taxé de	passive
était taxée de	passive
était traité de	passive
était traitée de	passive
était présenté comme	passive
était présentée comme	passive
était critiqué pour	passive
était critiquée pour	passive
était reconnu coupable de	passive
était reconnue coupable de	passive
étaient accusé	passive
étaient accusée	passive
étaient accusés	passive
étaient accusées	passive
étaient accusé de	passive
étaient accusée de	passive
étaient soupçonné de	passive
étaient soupçonnée de	passive
étaient soupçonnés de	passive
étaient qualifié de	passive
étaient qualifiée de	passive
étaient qualifiés de	passive
étaient décrit comme	passive
étaient décrite comme	passive
étaient condamné pour	passive
étaient condamnée pour	passive
étaient condamnés pour	passive
étaient poursuivi pour	passive
étaient poursuivie pour	passive
étaient poursuivis pour	passive
étaient jugé pour	passive
étaient jugée pour	passive
étaient inculpé pour	passive
étaient inculpée pour	passive
étaient inculpé de	passive
étaient interpellé pour	passive
étaient arrêté pour	passive
étaient visé par	passive
étaient visée par	passive
étaient considéré comme	passive
étaient considérée comme	passive
étaient surnommé	passive
étaient surnommée	passive
étaient taxé de	passive
étaient taxée de	passive
étaient traité de	passive
étaient traitée de	passive
étaient présenté comme	passive
étaient présentée comme	passive
étaient critiqué pour	passive
étaient critiquée pour	passive
étaient reconnu coupable de	passive
étaient reconnue coupable de	passive
été accusé	passive
été accusée	passive
été accusés	passive
été accusées	passive
été accusé de	passive
été accusée de	passive
été soupçonné de	passive
été soupçonnée de	passive
été soupçonnés de	passive
été qualifié de	passive
été qualifiée de	passive
été qualifiés de	passive
été décrit comme	passive
été décrite comme	passive
été condamné pour	passive
été condamnée pour	passive
été condamnés pour	passive
été poursuivi pour	passive
été poursuivie pour	passive
été poursuivis pour	passive
été jugé pour	passive
été jugée pour	passive
été inculpé pour	passive
été inculpée pour	passive
été inculpé de	passive
été interpellé pour	passive
été arrêté pour	passive
été visé par	passive
été visée par	passive
été considéré comme	passive
été considérée comme	passive
été surnommé	passive
été surnommée	passive
été taxé de	passive
été taxée de	passive
été traité de	passive
été traitée de	passive
été présenté comme	passive
été présentée comme	passive
été critiqué pour	passive
été critiquée pour	passive
été reconnu coupable de	passive
été reconnue coupable de	passive
être accusé	passive
être accusée	passive
être accusés	passive
être accusées	passive
être accusé de	passive
être accusée de	passive
être soupçonné de	passive
être soupçonnée de	passive
être soupçonnés de	passive
être qualifié de	passive
être qualifiée de	passive
être qualifiés de	passive
être décrit comme	passive
être décrite comme	passive
être condamné pour	passive
être condamnée pour	passive
être condamnés pour	passive
être poursuivi pour	passive
être poursuivie pour	passive
être poursuivis pour	passive
être jugé pour	passive
être jugée pour	passive
être inculpé pour	passive
être inculpée pour	passive
être inculpé de	passive
être interpellé pour	passive
être arrêté pour	passive
être visé par	passive
être visée par	passive
être considéré comme	passive
être considérée comme	passive
être surnommé	passive
être surnommée	passive
être taxé de	passive
être taxée de	passive
être traité de	passive
être traitée de	passive
être présenté comme	passive
être présentée comme	passive
être critiqué pour	passive
être critiquée pour	passive
être reconnu coupable de	passive
être reconnue coupable de	passive
fut accusé	passive
fut accusée	passive
fut accusés	passive
fut accusées	passive
fut accusé de	passive
fut accusée de	passive
fut soupçonné de	passive
fut soupçonnée de	passive
fut soupçonnés de	passive
fut qualifié de	passive
fut qualifiée de	passive
fut qualifiés de	passive
fut décrit comme	passive
fut décrite comme	passive
fut condamné pour	passive
fut condamnée pour	passive
fut condamnés pour	passive
fut poursuivi pour	passive
fut poursuivie pour	passive
fut poursuivis pour	passive
fut jugé pour	passive
fut jugée pour	passive
fut inculpé pour	passive
fut inculpée pour	passive
fut inculpé de	passive
fut interpellé pour	passive
fut arrêté pour	passive
fut visé par	passive
fut visée par	passive
fut considéré comme	passive
fut considérée comme	passive
fut surnommé	passive
fut surnommée	passive
fut taxé de	passive
fut taxée de	passive
fut traité de	passive
fut traitée de	passive
fut présenté comme	passive
fut présentée comme	passive
fut critiqué pour	passive
fut critiquée pour	passive
fut reconnu coupable de	passive
fut reconnue coupable de	passive
furent accusé	passive
furent accusée	passive
furent accusés	passive
furent accusées	passive
furent accusé de	passive
furent accusée de	passive
furent soupçonné de	passive
furent soupçonnée de	passive
furent soupçonnés de	passive
furent qualifié de	passive
furent qualifiée de	passive
furent qualifiés de	passive
furent décrit comme	passive
furent décrite comme	passive
furent condamné pour	passive
furent condamnée pour	passive
furent condamnés pour	passive
furent poursuivi pour	passive
furent poursuivie pour	passive
furent poursuivis pour	passive
furent jugé pour	passive
furent jugée pour	passive
furent inculpé pour	passive
furent inculpée pour	passive
furent inculpé de	passive
furent interpellé pour	passive
furent arrêté pour	passive
furent visé par	passive
furent visée par	passive
furent considéré comme	passive
furent considérée comme	passive
furent surnommé	passive
furent surnommée	passive
furent taxé de	passive
furent taxée de	passive
furent traité de	passive
furent traitée de	passive
furent présenté comme	passive
furent présentée comme	passive
furent critiqué pour	passive
furent critiquée pour	passive
furent reconnu coupable de	passive
furent reconnue coupable de	passive
soit accusé	passive
soit accusée	passive
soit accusés	passive
soit accusées	passive
soit accusé de	passive
soit accusée de	passive
soit soupçonné de	passive
soit soupçonnée de	passive
soit soupçonnés de	passive
soit qualifié de	passive
soit qualifiée de	passive
soit qualifiés de	passive
soit décrit comme	passive
soit décrite comme	passive
soit condamné pour	passive
soit condamnée pour	passive
soit condamnés pour	passive
soit poursuivi pour	passive
soit poursuivie pour	passive
soit poursuivis pour	passive
soit jugé pour	passive
soit jugée pour	passive
soit inculpé pour	passive
soit inculpée pour	passive
soit inculpé de	passive
soit interpellé pour	passive
soit arrêté pour	passive
soit visé par	passive
soit visée par	passive
soit considéré comme	passive
soit considérée comme	passive
soit surnommé	passive
soit surnommée	passive
soit taxé de	passive
soit taxée de	passive
soit traité de	passive
soit traitée de	passive
soit présenté comme	passive
soit présentée comme	passive
soit critiqué pour	passive
soit critiquée pour	passive
soit reconnu coupable de	passive
soit reconnue coupable de	passive
mis en examen pour	passive
mise en examen pour	passive
mis en examen pour des faits de	passive
mis en cause pour	passive
mise en cause pour	passive
mises en examen pour	passive
inculpé de	passive
inculpée de	passive
reconnu coupable de	passive
reconnue coupable de	passive
placé sous le statut de	passive
visé par une plainte pour	passive
visé par une enquête pour	passive
renvoyé devant le tribunal pour	passive
par	agent
agence	thing
parti	thing
tribunal	thing
cour	thing
loi	thing
rapport	thing
étude	thing
sondage	thing
journal	thing
magazine	thing
chaîne	thing
site	thing
source	thing
entreprise	thing
société	thing
groupe	thing
ville	thing
pays	thing
gouvernement	thing
ministère	thing
université	thing
école	thing
hôpital	thing
église	thing
syndicat	thing
association	thing
fondation	thing
organisation	thing
institut	thing
plainte	thing
document	thing
communiqué	thing
marque	thing
livre	thing
film	thing
série	thing
jeu	thing
page	thing
plateforme	thing
jugement	thing
arrêt	thing
commission	thing
comité	thing
conseil	thing
mairie	thing
préfecture	thing
parquet	thing
club	thing
équipe	thing
article	thing
lettre	thing
texte	thing
projet	thing
quotidien	thing
hebdomadaire	thing
média	thing
compte	thing
vidéo	thing
enseigne	thing
de	complement
du	complement
des	complement
d'	complement
d’	complement
pour	complement
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
isa	name_masculine
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
