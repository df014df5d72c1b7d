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
    ),
    Rule.SHARE: (
        "partager|partager cet article|partager sur|partagez|partagez cet article|tweeter|"
        "imprimer|envoyer|envoyer par email|envoyer à un ami|suivez nous|suivez nous sur|"
        "nous suivre|partager sur facebook|partager sur twitter|copier le lien|partage|"
        "partages|"
        "taille du texte|taille de police|taille de la police|agrandir le texte|"
        "réduire le texte|version imprimable|écouter cet article|écouter l article|enregistrer"
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
    ),
    Rule.PAGINATION: (
        "suivant|précédent|page suivante|page précédente|article suivant|article précédent|"
        "suivante|précédente|dernière page|première page"
    ),
    Rule.COMMENTS: (
        "commentaires|commentaire|laisser un commentaire|ajouter un commentaire|"
        "poster un commentaire|réagir|vos réactions|réactions|aucun commentaire|commenter|"
        "écrire un commentaire|publier un commentaire|les commentaires sont fermés|répondre|"
        "annuler la réponse|votre adresse de messagerie ne sera pas publiée"
    ),
    Rule.BYLINE: (
        "par|auteur|publié le|publié|mis à jour|mis à jour le|source|écrit par|rédigé par|"
        "posté par|date de publication|modifié le|propos recueillis par|texte|créé le"
    ),
    Rule.CAPTION: (
        "photo|crédit photo|crédits photo|crédit|illustration|légende|image d illustration|"
        "photo d illustration|photographie"
    ),
    Rule.ADVERTISEMENT: (
        "publicité|annonce|annonces|contenu sponsorisé|la suite après la publicité|"
        "la suite après cette publicité|sponsorisé|inread invented by teads"
        "|l article continue après la publicité|la suite après cette publicité"
    ),
    Rule.FOOTER: "tous droits réservés|mentions légales|droits de reproduction|réalisation|crédits",
    Rule.CONSENT: (
        "accepter|tout accepter|j accepte|accepter les cookies|paramétrer les cookies|"
        "tout refuser|continuer sans accepter|gérer les cookies|"
        "réservé aux abonnés|article réservé aux abonnés|contenu réservé aux abonnés|"
        "déjà abonné|connectez vous pour lire la suite|refuser|j accepte tout"
    ),
}

SECTIONS: Final = "réactions|pour aller plus loin"
"""With which authors head parts of their text as well."""
