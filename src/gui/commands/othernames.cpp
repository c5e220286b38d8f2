// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commands/othernames.h"

#include "gui/shell/foldedtext.h"

#include <algorithm>
#include <array>

namespace lutrin::gui {

namespace {

struct Named {
    const char *action;
    const char *names; ///< set apart by semicolons
};

constexpr std::array namedOtherwise{
    Named{"edit/undo", "défaire; revenir en arrière; undo; revert"},
    Named{"edit/redo", "refaire; redo; repeat"},
    Named{"window/edit-record", "corriger la notice; éditer; changer les métadonnées; renommer; "
                                "titre; auteur; edit; metadata; rename"},
    Named{"window/new-record",
          "ajouter une notice; saisir une référence; créer; à la main; nouveau; "
          "new record; add by hand; create"},
    Named{"window/merge", "réunir des doublons; dédoublonner; supprimer les doubles; merge; "
                          "deduplicate; combine"},
    Named{"window/duplicates", "fusionner; dédoublonner; supprimer les doubles; merge; duplicates"},
    Named{"window/imports", "historique; annuler une importation; supprimer ce qui a été importé; "
                            "history; undo an import; remove imported"},
    Named{"window/import", "ajouter un fichier; charger; ouvrir un fichier; ajouter des analyses; "
                           "add files; load; open a file"},
    Named{"window/import-folder",
          "ajouter un dossier; charger un répertoire; add a folder; directory"},
    Named{"window/paste", "coller; coller une référence; ajouter une notice; bibtex; "
                          "paste; paste a reference; clipboard"},
    Named{
        "window/watch",
        "dossier surveillé; importer automatiquement; synchroniser; watch; automatic import; sync"},
    Named{"window/export",
          "enregistrer sous; télécharger; sauvegarder; sortir; bibtex; ris; save as; download"},
    Named{"window/find", "chercher; trouver; recherche; search; find; look for"},
    Named{"window/clear", "supprimer les filtres; retirer les filtres; réinitialiser; vider; tout "
                          "afficher; reset; clear; show all; remove filters"},
    Named{"window/back", "retour; revenir; page précédente; back; previous"},
    Named{"window/forward", "avancer; page suivante; forward; next"},
    Named{"window/list", "retour aux résultats; résultats; back to results"},
    Named{"window/highlights",
          "annotations; notes; commentaires; extraits; stabilo; annotations; comments; excerpts"},
    Named{"window/sidebar", "facettes; panneau de gauche; colonne de gauche; barre latérale; "
                            "masquer; facets; left pane; sidebar; hide"},
    Named{"window/record", "panneau de droite; colonne de droite; métadonnées; notice; masquer; "
                           "right pane; metadata; details; hide"},
    Named{
        "window/overview",
        "statistiques; graphiques; tableau; frise; carte; statistics; charts; dashboard; timeline"},
    Named{"window/new", "ouvrir une autre fenêtre; another window"},
    Named{"window/library",
          "base de données; corpus; changer de bibliothèque; database; open; switch library"},
    Named{"window/preferences",
          "paramètres; réglages; options; configuration; settings; configure"},
    Named{"window/shortcuts", "touches; clavier; keys; keyboard; hotkeys"},
    Named{"window/help", "mode d’emploi; manuel; documentation; guide; manual; documentation"},
    Named{"window/about", "version; licence; crédits; license; credits"},
    Named{"window/quit", "fermer; sortir; exit; close"},
    Named{"search/keep", "favori; signet; mémoriser; alerte; sauvegarder la recherche; bookmark; "
                         "favourite; save this search"},
    Named{"filing/folder", "ranger; ajouter à un dossier; collection; déplacer; retirer du "
                           "dossier; add to a folder; move; file"},
    Named{"filing/tag",
          "mot-clé; étiquette; marquer; supprimer une étiquette; tag; label; keyword"},
    Named{"filing/remove", "supprimer; effacer; enlever; ôter; mettre à la corbeille; delete; "
                           "remove; trash"},
    Named{"citation/copy",
          "citer; bibliographie; presse-papiers; citation; cite; bibliography; clipboard"},
    Named{"citation/add-style",
          "importer un style; installer; csl; norme; feuille de style; install; import a style"},
    Named{"reader/cite", "citation; extrait; guillemets; quote; excerpt"},
    Named{"reader/highlight", "annoter; souligner; commenter; effacer le surlignage; supprimer le "
                              "surlignage; stabilo; annotate; underline; remove the highlight"},
    Named{"reader/copy-highlights",
          "exporter les passages; exporter les notes; extraits; export annotations; excerpts"},
    Named{"reader/find",
          "chercher dans le texte; trouver dans la page; search in the text; find in page"},
    Named{"reader/larger", "zoom; grossir; plus grand; police; zoom in; bigger; font size"},
    Named{"reader/smaller", "zoom; diminuer; rétrécir; plus petit; police; zoom out; font size"},
    Named{"reader/original-size", "zoom 100; réinitialiser le zoom; reset the zoom; actual size"},
    Named{"reader/contents",
          "plan; table des matières; titres; table of contents; outline; headings"},
    Named{"reader/print", "imprimante; papier; printer; paper"},
    Named{"reader/pdf", "exporter en pdf; télécharger; save as pdf; download"},
    Named{"reader/beside", "comparer; côte à côte; deux pages; compare; side by side; split"},
    Named{"results/why", "expliquer; pertinence; score; explain; relevance"},
};

} // namespace

QStringList otherNames(const QString &action)
{
    const auto known = std::ranges::find_if(
        namedOtherwise, [&](const Named &named) { return action == QLatin1String(named.action); });
    if (known == namedOtherwise.end())
        return {};
    return foldedText(QString::fromUtf8(known->names)).split(QStringLiteral("; "));
}

} // namespace lutrin::gui
