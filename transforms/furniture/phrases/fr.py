"""Phrases of furniture in French, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "lire aussi|à lire aussi|a lire aussi|lire également|à lire également|voir aussi|"
        "articles liés|articles similaires|articles associés|sur le même sujet|"
        "sur le meme theme|dans la même rubrique|les plus lus|à découvrir|vous aimerez aussi|"
        "dernières actualités|nos derniers articles|pour aller plus loin|à ne pas manquer|"
        "lire la suite|à la une|"
        "les plus lus du jour|les plus populaires|articles les plus lus"
        "|article connexe|articles connexes|article lié|article associé"
        "|à lire|à lire ensuite|à lire ailleurs|à lire sur le même sujet|lire plus"
        "|lire la suite de l article|lire l article|poursuivre la lecture|continuer la lecture"
        "|plus d actualités|plus d actus|plus d infos|plus d articles|plus sur le sujet"
        "|plus sur ce sujet|autres articles|autres actualités|autres infos|d autres articles"
        "|nos autres articles|actualités similaires|actualités liées|actualités associées"
        "|actualité liée|articles recommandés|articles récents|articles populaires"
        "|articles suggérés|articles les plus populaires|articles précédents|derniers articles"
        "|dernières infos|dernières nouvelles|dernières publications|recommandé pour vous"
        "|recommandés pour vous|nos recommandations|notre sélection|sélectionné pour vous"
        "|sélection de la rédaction|les choix de la rédaction|sur le même thème"
        "|dans le même dossier|dans la même catégorie|du même auteur|en lien avec cet article"
        "|en rapport avec cet article|contenus liés|contenus similaires|contenus associés"
        "|contenus sponsorisés|sujets associés|sujets liés|sujets similaires|thèmes associés"
        "|ailleurs sur le web|vous pourriez aimer|vous pourriez aussi aimer"
        "|vous aimerez peut être|vous aimerez également|cela pourrait vous intéresser"
        "|cela peut vous intéresser|ceci pourrait vous intéresser"
        "|ces articles pourraient vous intéresser|ça peut vous intéresser"
        "|ça pourrait vous intéresser|vous serez peut être intéressé par"
        "|pourrait aussi vous intéresser|les plus commentés|les plus partagés|les plus vus"
        "|les plus consultés|les plus récents|le plus lu|le plus partagé|en vedette"
        "|toute l actualité|toutes les actualités|fil info|fil d actualité|fil actu"
        "|voir plus d articles|voir également|à voir aussi|à voir également|ne manquez pas"
        "|l actualité en continu|l essentiel de l actualité"
        "|lire l article complet|lire l article en entier|lire tout l article"
        "|lire l intégralité de l article|voir la suite|cliquez ici pour lire la suite"
        "|la rédaction vous recommande|la rédaction vous conseille|notre sélection pour vous"
        "|lire la suite ici|pour en savoir plus cliquez ici|lisez la suite ici|suite ici"
    ),
    Rule.SHARE: (
        "partager|partager cet article|partager sur|partagez|partagez cet article|tweeter|"
        "imprimer|envoyer|envoyer par email|envoyer à un ami|suivez nous|suivez nous sur|"
        "nous suivre|partager sur facebook|partager sur twitter|copier le lien|partage|"
        "partages|"
        "taille du texte|taille de police|taille de la police|agrandir le texte|"
        "réduire le texte|version imprimable|écouter cet article|écouter l article|enregistrer"
        "|partager l article|partager ce sujet"
        "|lire la vidéo|lancer la vidéo|regarder la vidéo|écouter le podcast|activer le son"
        "|lien court|lien de l article"
    ),
    Rule.NAVIGATION: (
        "accueil|menu|menu principal|recherche|rechercher|aller au contenu|"
        "aller au contenu principal|haut de page|retour en haut|retour en haut de page|"
        "retour|se connecter|connexion|s inscrire|inscription|s abonner|abonnez vous|"
        "mon compte|contact|contactez nous|nous contacter|à propos|qui sommes nous|"
        "plan du site|aide|actualités|actualité|sports|économie|politique|culture|société|"
        "monde|vidéos|photos|archives|tags|mots clés|catégories|rubriques|fermer|voir plus|"
        "plus|afficher plus|newsletter|emploi|conditions générales|conditions d utilisation|"
        "politique de confidentialité|publicité|"
        "s inscrire à la newsletter|inscription à la newsletter|s abonner à la newsletter|"
        "lettre d information|recevoir la newsletter"
        "|retour en haut de la page"
        "|remonter en haut de page"
        "|voir tous les détails|cliquez ici|voir le détail|charger plus"
    ),
    Rule.PAGINATION: (
        "suivant|précédent|page suivante|page précédente|article suivant|article précédent|"
        "suivante|précédente|dernière page|première page"
        "|message précédent|message suivant|messages triés par"
    ),
    Rule.COMMENTS: (
        "commentaires|commentaire|laisser un commentaire|ajouter un commentaire|"
        "poster un commentaire|réagir|vos réactions|réactions|aucun commentaire|commenter|"
        "écrire un commentaire|publier un commentaire|les commentaires sont fermés|répondre|"
        "annuler la réponse|votre adresse de messagerie ne sera pas publiée"
        "|laisser un commentaire annuler la réponse"
        "|connectez vous pour commenter|connectez vous pour réagir|"
        "vous devez être connecté pour publier un commentaire|notez cet article|"
        "noter cet article|cet article vous a t il été utile|nombre de commentaires|"
        "les plus récents d abord"
    ),
    Rule.BYLINE: (
        "par|auteur|publié le|publié|mis à jour|mis à jour le|source|écrit par|rédigé par|"
        "posté par|date de publication|modifié le|propos recueillis par|texte|créé le"
    ),
    Rule.CAPTION: (
        "photo|crédit photo|crédits photo|crédit|illustration|légende|image d illustration|"
        "photo d illustration|photographie"
        "|légende image|légende photo|source de l image"
    ),
    Rule.ADVERTISEMENT: (
        "publicité|annonce|annonces|contenu sponsorisé|la suite après la publicité|"
        "la suite après cette publicité|sponsorisé|inread invented by teads"
        "|l article continue après la publicité|la suite après cette publicité"
        "|fin de la publicité|passer la publicité|passer l annonce|la suite après l annonce"
        "|la vidéo commence après la publicité|l article continue après cette publicité"
        "|cet article continue après la publicité|contenu publicitaire"
    ),
    Rule.FOOTER: "tous droits réservés|mentions légales|droits de reproduction|réalisation|crédits",
    Rule.CONSENT: (
        "accepter|tout accepter|j accepte|accepter les cookies|paramétrer les cookies|"
        "tout refuser|continuer sans accepter|gérer les cookies|"
        "réservé aux abonnés|article réservé aux abonnés|contenu réservé aux abonnés|"
        "déjà abonné|connectez vous pour lire la suite|refuser|j accepte tout"
        "|consultez notre politique de gestion des données personnelles|"
        "consultez notre politique de confidentialité"
    ),
}

SECTIONS: Final = "réactions|pour aller plus loin"
"""With which authors head parts of their text as well."""

ANYWHERE: Final = (
    "haut de page|retour en haut|retour en haut de page|retour en haut de la page"
    "|remonter en haut de page"
    "|afficher plus|voir tous les détails|cliquez ici|voir le détail|charger plus"
)
"""That no text has inside of it."""
