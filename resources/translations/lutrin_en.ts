<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>lutrin::gui::AboutDialog</name>
    <message>
        <source>Lire, interroger et citer des corpus d’analyses, hors ligne.</source>
        <translation>Read, search and cite corpora of analyses, offline.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Corpus fourni : %1, édition %2</source>
        <translation>Bundled corpus: %1, edition %2</translation>
    </message>
    <message>
        <source>Bibliothèque : %1</source>
        <translation>Library: %1</translation>
    </message>
    <message>
        <source>Système : %1, Qt %2</source>
        <translation>System: %1, Qt %2</translation>
    </message>
    <message>
        <source>Logiciel libre sous licence GNU GPL, version 3 ou ultérieure, sans garantie.</source>
        <translation>Free software under the GNU GPL, version 3 or later, without warranty.</translation>
    </message>
</context>
<context>
    <name>CompletionSource</name>
    <message>
        <source>champ</source>
        <translation>field</translation>
    </message>
</context>
<context>
    <name>LoggedNote</name>
    <message>
        <source>Note de méthode&#xa0;: recherches effectuées</source>
        <translation>Methods note: searches made</translation>
    </message>
    <message>
        <source>Recherches effectuées avec Lutrin, dans l’ordre. La colonne «&#xa0;lue&#xa0;» donne chaque requête telle qu’elle a été comprise.</source>
        <translation>Searches made with Lutrin, in order. The column “read as” gives each query as it was understood.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>requête</source>
        <translation>query</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>read as</translation>
    </message>
    <message>
        <source>filtres</source>
        <translation>filters</translation>
    </message>
    <message>
        <source>édition du corpus</source>
        <translation>edition of the corpus</translation>
    </message>
    <message>
        <source>analyses</source>
        <translation>analyses</translation>
    </message>
    <message>
        <source>trouvées</source>
        <translation>found</translation>
    </message>
    <message>
        <source>sauf</source>
        <translation>not</translation>
    </message>
    <message>
        <source>(tout)</source>
        <translation>(everything)</translation>
    </message>
    <message>
        <source>&#xa0;: </source>
        <comment>between a facet and its value</comment>
        <translation>: </translation>
    </message>
</context>
<context>
    <name>lutrin</name>
    <message>
        <source>Lecteur de corpus d’analyses</source>
        <translation>Reader for corpora of analyses</translation>
    </message>
    <message>
        <source>Ouvre cette bibliothèque.</source>
        <translation>Opens this library.</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>[FICHIER…]</source>
        <translation>[FILE…]</translation>
    </message>
    <message>
        <source>Fichiers et dossiers à importer, ou un lien lutrin://.</source>
        <translation>Files and folders to import, or a lutrin:// link.</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::BesidePane</name>
    <message>
        <source>Défiler ensemble</source>
        <translation>Scroll together</translation>
    </message>
    <message>
        <source>Les deux analyses défilent d’un même pas</source>
        <translation>Both analyses scroll together</translation>
    </message>
    <message>
        <source>Fermer l’analyse à côté</source>
        <translation>Close the analysis on the right</translation>
    </message>
    <message>
        <source>Fermer (Échap)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ChartSection</name>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exporter&#xa0;: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Dessin (SVG)</source>
        <translation>Drawing (SVG)</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <translation>Picture (PNG)</translation>
    </message>
    <message>
        <source>Tableau (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Graphique enregistré</source>
        <translation>Chart saved</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ChosenRows</name>
    <message>
        <source>Seuls les %L1 premiers résultats sont sélectionnés</source>
        <translation>Only the first %L1 results are selected</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::CitationChoices</name>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Langue de la référence</source>
        <translation>Language of the reference</translation>
    </message>
    <message>
        <source>Langue du style</source>
        <translation>The style’s language</translation>
    </message>
    <message>
        <source>Style de la référence</source>
        <translation>Reference style</translation>
    </message>
    <message>
        <source>Bibliographie</source>
        <translation>Bibliography</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Dans le texte</source>
        <translation>In text</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::CitationPane</name>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Copier la référence</source>
        <translation>Copy reference</translation>
    </message>
    <message>
        <source>Avec mise en forme et en texte seul</source>
        <translation>Formatted and as plain text</translation>
    </message>
    <message>
        <source>Référence de l’éditeur copiée</source>
        <translation>Publisher’s reference copied</translation>
    </message>
    <message>
        <source>Ouvrez une analyse pour voir sa référence.</source>
        <translation>Open an analysis to see its reference.</translation>
    </message>
    <message>
        <source>Ce style n’a pas cette forme de référence.</source>
        <translation>This style does not have this form of reference.</translation>
    </message>
    <message>
        <source>Référence copiée</source>
        <translation>Reference copied</translation>
    </message>
    <message>
        <source>Copier la bibliographie</source>
        <translation>Copy bibliography</translation>
    </message>
    <message>
        <source>Bibliographie copiée</source>
        <translation>Bibliography copied</translation>
    </message>
    <message numerus="yes">
        <source>%Ln référence(s)</source>
        <translation>
            <numerusform>%Ln reference</numerusform>
            <numerusform>%Ln references</numerusform>
        </translation>
    </message>
    <message>
        <source>Ajouter un style…</source>
        <translation>Add a style…</translation>
    </message>
    <message>
        <source>Ajouter un style</source>
        <translation>Add a style</translation>
    </message>
    <message>
        <source>Styles CSL (*.csl)</source>
        <translation>CSL styles (*.csl)</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::CitingSection</name>
    <message>
        <source>Références</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Styles favoris</source>
        <translation>Favourite styles</translation>
    </message>
    <message>
        <source>Référence d’un passage copié</source>
        <translation>Reference of a copied passage</translation>
    </message>
    <message>
        <source>Dans le texte</source>
        <translation>In text</translation>
    </message>
    <message>
        <source>En note</source>
        <translation>As a note</translation>
    </message>
    <message>
        <source>Complète</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>Lien vers le passage copié</source>
        <translation>Link to the copied passage</translation>
    </message>
    <message>
        <source>Il rouvre le passage dans Lutrin.</source>
        <translation>It opens the passage again in Lutrin.</translation>
    </message>
    <message>
        <source>Retirer %1 des favoris</source>
        <translation>Remove %1 from the favourites</translation>
    </message>
    <message>
        <source>Ils viennent en tête de la liste des styles&#x202f;; l’étoile de chaque style, ou Ctrl+D, en ajoute.</source>
        <translation>They come first in the list of styles; the star of each style, or Ctrl+D, adds one.</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::CommandPalette</name>
    <message>
        <source>Aucun résultat pour ces mots.</source>
        <translation>No matches for these words.</translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Une commande, une analyse, un thème, un style…</source>
        <translation>A command, an analysis, a theme, a style…</translation>
    </message>
    <message>
        <source>Chercher une commande</source>
        <translation>Search for a command</translation>
    </message>
    <message>
        <source>Aller à ce passage</source>
        <translation>Go to this passage</translation>
    </message>
    <message>
        <source>lien</source>
        <translation>link</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::CommandSources</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>thème</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>région</source>
        <translation>region</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>analyse</source>
        <translation>analysis</translation>
    </message>
    <message>
        <source>Exporter&#xa0;: %1…</source>
        <translation>Export: %1…</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::CompletionPopup</name>
    <message>
        <source>Propositions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::CopyButton</name>
    <message>
        <source>Copié</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::CountBars</name>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>value, then count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::CountMatrix</name>
    <message>
        <source>Thèmes et régions</source>
        <translation>Themes and regions</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3</source>
        <comment>theme, region, count</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::DeedBar</name>
    <message>
        <source>Modification</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Deeds</name>
    <message>
        <source>annulation (%1)</source>
        <translation>undo (%1)</translation>
    </message>
    <message>
        <source>Interrompu&#xa0;: rien n’a été modifié</source>
        <translation>Stopped: nothing was changed</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::EmptyReader</name>
    <message>
        <source>Rien n’est ouvert</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Choisissez une analyse dans la liste pour la lire ici&#xa0;: les mots cherchés y seront marqués, sa référence sera prête à copier.</source>
        <translation>Choose an analysis in the list to read it here: the words you searched for will be marked, and its reference ready to copy.</translation>
    </message>
    <message>
        <source>Tout commence par une importation</source>
        <translation>It all begins with an import</translation>
    </message>
    <message>
        <source>Analyses, références, pages web enregistrées ou PDF&#xa0;: ce que vous importez se cherche, se lit et se cite ici, sans réseau.</source>
        <translation>Analyses, references, saved web pages or PDFs: what you import is searched, read and cited here, without a network.</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::EmptyResults</name>
    <message>
        <source>La bibliothèque est vide.</source>
        <translation>The library is empty.</translation>
    </message>
    <message>
        <source>Aucune analyse ne répond à cette recherche.</source>
        <translation>No analysis matches this search.</translation>
    </message>
    <message>
        <source>sans le filtre «&#xa0;%1&#xa0;»</source>
        <translation>without the filter “%1”</translation>
    </message>
    <message>
        <source>sans aucun filtre</source>
        <translation>without any filter</translation>
    </message>
    <message>
        <source>sans le texte de la recherche</source>
        <translation>without the text of the search</translation>
    </message>
    <message>
        <source>sans mots ni filtres</source>
        <translation>without words or filters</translation>
    </message>
    <message>
        <source>Importez un corpus ou des fichiers pour commencer, ou déposez-les n’importe où dans cette fenêtre.</source>
        <translation>Import a corpus or files to begin, or drop them anywhere on this window.</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Importer un dossier…</source>
        <translation>Import a folder…</translation>
    </message>
    <message>
        <source>Vouliez-vous dire&#xa0;:</source>
        <translation>Did you mean:</translation>
    </message>
    <message>
        <source>sans «&#xa0;%1&#xa0;»</source>
        <translation>without “%1”</translation>
    </message>
    <message>
        <source>Ou sans une partie de la recherche&#xa0;:</source>
        <translation>Or without a part of the search:</translation>
    </message>
    <message>
        <source>Sans une partie de la recherche&#xa0;:</source>
        <translation>Without a part of the search:</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %Ln analyse(s) qui contiennent une partie des mots</source>
        <translation>
            <numerusform>Show the analysis that contains some of the words</numerusform>
            <numerusform>Show the %Ln analyses that contain some of the words</numerusform>
        </translation>
    </message>
    <message>
        <source>sans %1</source>
        <translation>without %1</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ErrorText</name>
    <message>
        <source>introuvable</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>lecture impossible</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>écriture impossible</source>
        <translation>cannot be written</translation>
    </message>
    <message>
        <source>contenu mal formé</source>
        <translation>malformed content</translation>
    </message>
    <message>
        <source>contenu non conforme au format</source>
        <translation>the content does not follow the format</translation>
    </message>
    <message>
        <source>trop grand ou trop profond pour être accepté</source>
        <translation>too large or too deep to be accepted</translation>
    </message>
    <message>
        <source>pas encore pris en charge</source>
        <translation>not supported yet</translation>
    </message>
    <message>
        <source>ce fichier n’est pas du type attendu</source>
        <translation>this file is not of the expected kind</translation>
    </message>
    <message>
        <source>fichier créé par une version plus récente de Lutrin&#x202f;; il n’a pas été modifié</source>
        <translation>made by a newer version of Lutrin; left unchanged</translation>
    </message>
    <message>
        <source>bibliothèque ouverte en lecture seule&#xa0;: un autre Lutrin l’utilise</source>
        <translation>the library is open read-only; another Lutrin is using it</translation>
    </message>
    <message>
        <source>bibliothèque endommagée&#x202f;; les préférences («&#xa0;Bibliothèque&#xa0;») permettent de la réparer ou de revenir à une sauvegarde</source>
        <translation>the library is damaged; the preferences (“Library”) can repair it or go back to a backup</translation>
    </message>
    <message>
        <source>opération interrompue</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>erreur interne de Lutrin</source>
        <translation>internal error in Lutrin</translation>
    </message>
    <message>
        <source>%1, ligne %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1, ligne %2, colonne %3</source>
        <translation>%1, line %2, column %3</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>place, then cause</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ExportBar</name>
    <message>
        <source>Export en cours</source>
        <translation>Exporting</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) exportée(s) dans «&#xa0;%1&#xa0;»</source>
        <translation>
            <numerusform>%Ln analysis exported to “%1”</numerusform>
            <numerusform>%Ln analyses exported to “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun passage surligné à exporter&#xa0;: aucun fichier n’a été écrit</source>
        <translation>No highlighted passage to export: no file was written</translation>
    </message>
    <message>
        <source>Export interrompu&#xa0;: aucun fichier n’a été écrit</source>
        <translation>Export stopped: no file was written</translation>
    </message>
    <message>
        <source>L’export a échoué. %1</source>
        <translation>The export failed. %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ExportCommands</name>
    <message numerus="yes">
        <source>Exporter les %Ln analyse(s) sélectionnée(s)</source>
        <translation>
            <numerusform>Export the selected analysis</numerusform>
            <numerusform>Export the %Ln selected analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporter les %Ln analyse(s) de la bibliothèque</source>
        <translation>
            <numerusform>Export the library’s analysis</numerusform>
            <numerusform>Export the library’s %Ln analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporter les %Ln résultat(s) de la recherche</source>
        <translation>
            <numerusform>Export the result of the search</numerusform>
            <numerusform>Export the %Ln results of the search</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ExportForms</name>
    <message>
        <source>%1 et les PDF</source>
        <translation>%1 and the PDF files</translation>
    </message>
    <message>
        <source>JSON Lines et tous les fichiers</source>
        <translation>JSON Lines and all files</translation>
    </message>
    <message>
        <source>Passages surlignés, %1</source>
        <translation>Highlighted passages, %1</translation>
    </message>
    <message>
        <source>Bibliographie (%1), %2</source>
        <translation>Bibliography (%1), %2</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>text</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::FacetModel</name>
    <message>
        <source>%1, %2, choisi</source>
        <translation>%1, %2, chosen</translation>
    </message>
    <message>
        <source>%1, %2, exclu</source>
        <translation>%1, %2, excluded</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::FacetView</name>
    <message>
        <source>Ne plus filtrer par «&#xa0;%1&#xa0;»</source>
        <translation>Stop filtering by “%1”</translation>
    </message>
    <message>
        <source>Filtrer par «&#xa0;%1&#xa0;»</source>
        <translation>Filter by “%1”</translation>
    </message>
    <message>
        <source>Exclure «&#xa0;%1&#xa0;»</source>
        <translation>Exclude “%1”</translation>
    </message>
    <message>
        <source>Renommer…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::FileAttaching</name>
    <message>
        <source>Lecture de «&#xa0;%1&#xa0;»…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message>
        <source>ajout d’un fichier</source>
        <translation>attaching a file</translation>
    </message>
    <message>
        <source>Joindre un fichier à la fiche</source>
        <translation>Attach a file to the record</translation>
    </message>
    <message>
        <source>PDF, pages et textes</source>
        <translation>PDF, pages and texts</translation>
    </message>
    <message>
        <source>Tous les fichiers</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Joindre</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>La fiche a déjà «&#xa0;%1&#xa0;»</source>
        <translation>The record has “%1” already</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est joint à la fiche</source>
        <translation>“%1” is attached to the record</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Filer</name>
    <message>
        <source>nom de l’étiquette «&#xa0;%1&#xa0;»</source>
        <translation>name of tag “%1”</translation>
    </message>
    <message>
        <source>nom du dossier «&#xa0;%1&#xa0;»</source>
        <translation>name of folder “%1”</translation>
    </message>
    <message>
        <source>suppression de l’étiquette «&#xa0;%1&#xa0;»</source>
        <translation>deletion of tag “%1”</translation>
    </message>
    <message>
        <source>suppression du dossier «&#xa0;%1&#xa0;»</source>
        <translation>deletion of folder “%1”</translation>
    </message>
    <message>
        <source>Deux étiquettes réunies sous «&#xa0;%1&#xa0;»</source>
        <translation>Two tags merged as “%1”</translation>
    </message>
    <message>
        <source>Deux dossiers réunis sous «&#xa0;%1&#xa0;»</source>
        <translation>Two folders merged as “%1”</translation>
    </message>
    <message>
        <source>Étiquette «&#xa0;%1&#xa0;» supprimée</source>
        <translation>Tag “%1” deleted</translation>
    </message>
    <message>
        <source>Dossier «&#xa0;%1&#xa0;» supprimé, ses analyses restent</source>
        <translation>Folder “%1” deleted, its analyses remain</translation>
    </message>
    <message>
        <source>Étiquette renommée «&#xa0;%1&#xa0;»</source>
        <translation>Tag renamed “%1”</translation>
    </message>
    <message>
        <source>Dossier renommé «&#xa0;%1&#xa0;»</source>
        <translation>Folder renamed “%1”</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::FieldNames</name>
    <message>
        <source>Sous la direction de</source>
        <translation>Editors</translation>
    </message>
    <message>
        <source>Traducteurs</source>
        <translation>Translators</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Consulté le</source>
        <translation>Accessed</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Autres titres</source>
        <translation>Other titles</translation>
    </message>
    <message>
        <source>Auteurs</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Régions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Centres et programmes</source>
        <translation>Centres and programmes</translation>
    </message>
    <message>
        <source>Mots-clés</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Éditeur</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Lieu d’édition</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Publié dans</source>
        <translation>Published in</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Numéro de revue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Nombre de volumes</source>
        <translation>Number of volumes</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Versions linguistiques</source>
        <translation>Language versions</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Terms of use</translation>
    </message>
    <message>
        <source>Comment citer</source>
        <translation>How to cite</translation>
    </message>
    <message>
        <source>Clé de citation</source>
        <translation>Citation key</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::FilingActions</name>
    <message>
        <source>Classer dans un dossier…</source>
        <translation>Add to a folder…</translation>
    </message>
    <message>
        <source>Étiqueter…</source>
        <translation>Tag…</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::FilingModel</name>
    <message>
        <source>Créer «&#xa0;%1&#xa0;»</source>
        <translation>Create “%1”</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::FilingPopup</name>
    <message>
        <source>étiquette «&#xa0;%1&#xa0;»</source>
        <translation>tag “%1”</translation>
    </message>
    <message>
        <source>dossier «&#xa0;%1&#xa0;»</source>
        <translation>folder “%1”</translation>
    </message>
    <message>
        <source>Étiquettes</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Une étiquette, connue ou nouvelle</source>
        <translation>A tag, known or new</translation>
    </message>
    <message>
        <source>Un dossier, connu ou nouveau</source>
        <translation>A folder, known or new</translation>
    </message>
    <message>
        <source>Étiqueter %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Classer %1</source>
        <translation>Add %1 to a folder</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::FilingStrip</name>
    <message>
        <source>Dossiers et étiquettes</source>
        <translation>Folders and tags</translation>
    </message>
    <message>
        <source>Classer…</source>
        <translation>Add to folder…</translation>
    </message>
    <message>
        <source>Étiqueter…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Ôter l’étiquette «&#xa0;%1&#xa0;»</source>
        <translation>Remove the tag “%1”</translation>
    </message>
    <message>
        <source>Retirer du dossier «&#xa0;%1&#xa0;»</source>
        <translation>Remove from the folder “%1”</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::FilterChips</name>
    <message>
        <source>sauf %1</source>
        <translation>not %1</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Retirer le filtre «&#xa0;%1&#xa0;»</source>
        <translation>Remove the filter “%1”</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::FindBar</name>
    <message>
        <source>Rechercher dans l’analyse</source>
        <translation>Find in the analysis</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fermer (Échap)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Help</name>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Les préférences (%1), rubrique «&#xa0;Raccourcis clavier&#xa0;», les changent.</source>
        <translation>The preferences (%1), section “Keyboard shortcuts”, change them.</translation>
    </message>
    <message>
        <source>commande</source>
        <translation>command</translation>
    </message>
    <message>
        <source>touches</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Tab et Maj+Tab vont d’un élément à l’autre, les flèches parcourent une liste ou un arbre, Entrée ouvre, Échap ferme ce qui flotte. Dans l’analyse, les flèches et l’espace font défiler&#x202f;; avec Maj, les flèches sélectionnent.</source>
        <translation>Tab and Shift+Tab go from one control to the next, the arrow keys move through a list or a tree, Enter opens, Esc closes a pop-up. In the analysis, the arrow keys and Space scroll; with Shift, the arrow keys select.</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::HelpView</name>
    <message>
        <source>Page d’aide</source>
        <translation>Help page</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::HelpWindow</name>
    <message>
        <source>Aucune page ne contient ces mots.</source>
        <translation>No page contains these words.</translation>
    </message>
    <message>
        <source>Aide de Lutrin</source>
        <translation>Lutrin help</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Pages de l’aide</source>
        <translation>Help pages</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::HighlightList</name>
    <message>
        <source>Passages surlignés</source>
        <translation>Highlighted passages</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier tous les passages avec leurs références et leurs notes</source>
        <translation>Copy all passages with their references and notes</translation>
    </message>
    <message>
        <source>Copier les passages</source>
        <translation>Copy the passages</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>PDF, p.&#xa0;%1</source>
        <translation>PDF, p.&#xa0;%1</translation>
    </message>
    <message>
        <source>PDF, page %1 du fichier</source>
        <translation>PDF, page %1 of the file</translation>
    </message>
    <message>
        <source>Passage introuvable dans cette version</source>
        <translation>Passage not found in this version</translation>
    </message>
    <message>
        <source>Ajouter une note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Modifier la note</source>
        <translation>Edit the note</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Note ; Entrée l’enregistre</source>
        <translation>Note; Enter saves it</translation>
    </message>
    <message>
        <source>Note sur « %1 »</source>
        <translation>Note on “%1”</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Highlighter</name>
    <message>
        <source>Surligner le passage sélectionné</source>
        <translation>Highlight the selected passage</translation>
    </message>
    <message>
        <source>Passage surligné suivant</source>
        <translation>Next highlighted passage</translation>
    </message>
    <message>
        <source>Passage surligné précédent</source>
        <translation>Previous highlighted passage</translation>
    </message>
    <message>
        <source>Copier les passages surlignés</source>
        <translation>Copy the highlighted passages</translation>
    </message>
    <message>
        <source>Sélectionnez d’abord le passage à surligner.</source>
        <translation>First select the passage to highlight.</translation>
    </message>
    <message>
        <source>surlignage</source>
        <translation>highlighting</translation>
    </message>
    <message>
        <source>retrait du surlignage</source>
        <translation>removal of the highlight</translation>
    </message>
    <message>
        <source>note sur un passage</source>
        <translation>note on a passage</translation>
    </message>
    <message>
        <source>Aucun passage n’est surligné dans ce texte.</source>
        <translation>No passage is highlighted in this text.</translation>
    </message>
    <message>
        <source>Ce passage ne se trouve plus dans le PDF.</source>
        <translation>This passage is no longer in the PDF.</translation>
    </message>
    <message>
        <source>Passage surligné %1 sur %2</source>
        <translation>Highlighted passage %1 of %2</translation>
    </message>
    <message>
        <source>Passage surligné</source>
        <translation>Passage highlighted</translation>
    </message>
    <message>
        <source>Surlignage retiré</source>
        <translation>Highlight removed</translation>
    </message>
    <message>
        <source>Ne plus surligner</source>
        <translation>Remove highlight</translation>
    </message>
    <message>
        <source>Surligner</source>
        <translation>Highlight</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportBar</name>
    <message>
        <source>Avancement de l’importation</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Messages de l’importation</source>
        <translation>Messages of the import</translation>
    </message>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Voir les messages</source>
        <translation>Show the messages</translation>
    </message>
    <message>
        <source>Enregistrer le rapport…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Importation en cours</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Voir ce qui vient d’entrer</source>
        <translation>Show what has just come in</translation>
    </message>
    <message>
        <source>Masquer les messages</source>
        <translation>Hide the messages</translation>
    </message>
    <message>
        <source>Enregistrer le rapport</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>importation.txt</source>
        <translation>import.txt</translation>
    </message>
    <message>
        <source>Rapport enregistré</source>
        <translation>Report saved</translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failure</translation>
    </message>
    <message>
        <source>Importation</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Libellés nouveaux…</source>
        <translation>New labels…</translation>
    </message>
    <message>
        <source>Annuler l’importation</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Annulation de l’importation</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Importation annulée</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>. %1 rétablit ce qui vient d’être annulé.</source>
        <translation>. %1 brings back what was undone.</translation>
    </message>
    <message>
        <source>Lecture avant l’importation</source>
        <translation>Reading before the import</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportCommands</name>
    <message>
        <source>Surveiller un dossier…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <source>Ne plus surveiller «&#xa0;%1&#xa0;»</source>
        <translation>Stop watching “%1”</translation>
    </message>
    <message>
        <source>Surveiller un dossier</source>
        <translation>Watch a folder</translation>
    </message>
    <message>
        <source>Surveiller</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Annulation faite</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportRun</name>
    <message>
        <source>Une importation est déjà en cours ; recommencez quand elle sera finie</source>
        <translation>An import is under way; try again when it has ended</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportList</name>
    <message>
        <source>Fiches modifiées</source>
        <translation>Records edited</translation>
    </message>
    <message numerus="yes">
        <source>%1 et %Ln autre(s)</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>Modification&#xa0;: %1</source>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>Modification&#xa0;: %1 (%2)</source>
        <translation>Edit: %1 (%2)</translation>
    </message>
    <message>
        <source>Libellé rattaché&#xa0;: %1</source>
        <translation>Label mapped: %1</translation>
    </message>
    <message>
        <source>Deux analyses distinguées</source>
        <translation>Two analyses told apart</translation>
    </message>
    <message>
        <source>Retrait : %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) retirée(s)</source>
        <translation>
            <numerusform>%Ln analysis removed</numerusform>
            <numerusform>%Ln analyses removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Fusion : %1</source>
        <translation>Merged: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) réunie(s)</source>
        <translation>
            <numerusform>%Ln analysis merged</numerusform>
            <numerusform>%Ln analyses merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) ajoutée(s)</source>
        <translation>
            <numerusform>%Ln analysis added</numerusform>
            <numerusform>%Ln analyses added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s) modifiée(s)</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message>
        <source>interrompue par un arrêt du programme</source>
        <translation>cut short when the program ended</translation>
    </message>
    <message>
        <source>interrompue</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>annulation faite</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Importation&#xa0;: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message numerus="yes">
        <source>Importation&#xa0;: %1 et %Ln autre(s)</source>
        <translation>
            <numerusform>Import: %1 and %Ln other</numerusform>
            <numerusform>Import: %1 and %Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>Importations et modifications</source>
        <translation>Imports and edits</translation>
    </message>
    <message>
        <source>Annuler une opération ramène la bibliothèque à son état antérieur&#x202f;; ce qui a été modifié depuis est gardé.</source>
        <translation>Undoing an operation returns the library to its former state; what was changed since then is kept.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Rien n’a encore été importé ni modifié.</source>
        <translation>Nothing has been imported or edited yet.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Annuler&#xa0;: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>annulation (%1)</source>
        <translation>undoing (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doublon(s) réuni(s)</source>
        <translation>
            <numerusform>%Ln duplicate joined</numerusform>
            <numerusform>%Ln duplicates joined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportPace</name>
    <message>
        <source>%1 notices par seconde</source>
        <translation>%1 records a second</translation>
    </message>
    <message>
        <source>encore %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::DuplicateList</name>
    <message>
        <source>Doublons</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Ces notices ont été prises pour l’analyse ouverte. Une notice séparée devient une analyse à part, et reprend ce qu’elle avait apporté.</source>
        <translation>These records were taken for the open analysis. One that is separated becomes an analysis of its own, and takes back what it had brought.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Aucune notice n’a été prise pour cette analyse.</source>
        <translation>No record was taken for this analysis.</translation>
    </message>
    <message>
        <source>Séparer</source>
        <translation>Separate</translation>
    </message>
    <message>
        <source>Séparer&#xa0;: %1</source>
        <translation>Separate: %1</translation>
    </message>
    <message>
        <source>Repris&#xa0;: %1</source>
        <translation>Taken from it: %1</translation>
    </message>
    <message>
        <source>séparation de deux analyses</source>
        <translation>separating two analyses</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportPreview</name>
    <message>
        <source>Même œuvre que «&#xa0;%1&#xa0;», où rien n’est à compléter.</source>
        <translation>The same work as “%1”, in which nothing is missing.</translation>
    </message>
    <message>
        <source>Aperçu de l’importation</source>
        <translation>Import preview</translation>
    </message>
    <message>
        <source>Ce qui a été lu</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>Ce ne sont pas des doublons</source>
        <translation>These are not duplicates</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>aperçu des %Ln première(s) notice(s), les suivantes seront toutes importées</source>
        <translation>
            <numerusform>preview of the first record, all that follow will be imported</numerusform>
            <numerusform>preview of the first %Ln records, all that follow will be imported</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Manque&#xa0;: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Rien à importer.</source>
        <translation>Nothing to import.</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Même œuvre que «&#xa0;%1&#xa0;», qui en reprend&#xa0;: %2.</source>
        <translation>The same work as “%1”, which takes from it: %2.</translation>
    </message>
    <message>
        <source>déjà dans la bibliothèque</source>
        <translation>already in the library</translation>
    </message>
    <message>
        <source>dans cette importation&#xa0;: %1</source>
        <translation>in this import: %1</translation>
    </message>
    <message>
        <source>Ce sont des doublons</source>
        <translation>These are duplicates</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) à importer</source>
        <translation>
            <numerusform>%Ln analysis to import</numerusform>
            <numerusform>%Ln analyses to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) à mettre à jour</source>
        <translation>
            <numerusform>%Ln analysis to update</numerusform>
            <numerusform>%Ln analyses to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) déjà présente(s)</source>
        <translation>
            <numerusform>%Ln analysis already there</numerusform>
            <numerusform>%Ln analyses already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) laissée(s) de côté</source>
        <translation>
            <numerusform>%Ln analysis left out</numerusform>
            <numerusform>%Ln analyses left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln échec(s)</source>
        <translation>
            <numerusform>%Ln failure</numerusform>
            <numerusform>%Ln failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%Ln file left out</numerusform>
            <numerusform>%Ln files left out</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&#xa0;: %2%3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2%3</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Pasting</name>
    <message>
        <source>Rien à importer dans le presse-papiers&#xa0;: ni fichier ni texte</source>
        <translation>Nothing to import on the clipboard: neither files nor text</translation>
    </message>
    <message>
        <source>Presse-papiers %1.txt</source>
        <translation>Clipboard %1.txt</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportTarget</name>
    <message>
        <source>Importer un dossier</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Déposez ici pour importer</source>
        <translation>Drop here to import</translation>
    </message>
    <message>
        <source>Déposez ici pour ajouter le style</source>
        <translation>Drop here to add the style</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::NamedTermsButton</name>
    <message>
        <source>Les thèmes et régions que les notices nomment, dans leurs mots-clés par exemple. Décochez ceux que vous ne voulez pas.</source>
        <translation>The themes and regions that the records name, among their keywords for example. Uncheck those that you do not want.</translation>
    </message>
    <message>
        <source>Thèmes et régions reconnus (%1)</source>
        <translation>Themes and regions recognised (%1)</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::LabelMapping</name>
    <message>
        <source>thème</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>région</source>
        <translation>region</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>Libellés nouveaux</source>
        <translation>New labels</translation>
    </message>
    <message>
        <source>La taxonomie ne connaissait pas ces libellés. Chacun reste un terme à part, ou devient un autre nom du terme que vous choisissez, aussi pour les importations à venir.</source>
        <translation>The taxonomy did not know these labels. Each stays a term of its own, or becomes another name of the term that you choose, for imports to come as well.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>reste à part</source>
        <translation>stays apart</translation>
    </message>
    <message>
        <source>Terme que désigne «&#xa0;%1&#xa0;»</source>
        <translation>Term that “%1” means</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Rattacher</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>La taxonomie n’a pas de terme «&#xa0;%1&#xa0;».</source>
        <translation>The taxonomy has no term “%1”.</translation>
    </message>
    <message>
        <source>rattachement de «&#xa0;%1&#xa0;»</source>
        <translation>mapping of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>rattachement de %Ln libellé(s)</source>
        <translation>
            <numerusform>mapping of one label</numerusform>
            <numerusform>mapping of %Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln libellé(s) rattaché(s)</source>
        <translation>
            <numerusform>%Ln label mapped</numerusform>
            <numerusform>%Ln labels mapped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::LibrarySection</name>
    <message>
        <source>Bibliothèque</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Copier ailleurs…</source>
        <translation>Copy elsewhere…</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Lutrin utilise désormais la copie&#x202f;; l’ancien fichier reste en place.</source>
        <translation>Lutrin now uses the copy; the old file stays where it was.</translation>
    </message>
    <message>
        <source>Sauvegardes automatiques</source>
        <translation>Automatic backups</translation>
    </message>
    <message>
        <source>Une par jour où la bibliothèque a changé&#x202f;; les sept derniers jours et les quatre dernières semaines sont gardés.</source>
        <translation>One on each day on which the library changed; the last seven days and the last four weeks are kept.</translation>
    </message>
    <message>
        <source>Sauvegarder</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Revenir à une sauvegarde</source>
        <translation>Go back to a backup</translation>
    </message>
    <message>
        <source>Revenir à cette sauvegarde&#x202f;?</source>
        <translation>Go back to this backup?</translation>
    </message>
    <message>
        <source>La bibliothèque actuelle est mise de côté, sous un autre nom. «&#xa0;Revenir à une sauvegarde&#xa0;» permettra d’y revenir.</source>
        <translation>The current library is set aside, under another name. “Go back to a backup” will let you return to it.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>La bibliothèque actuelle est gardée à côté, sous un autre nom.</source>
        <translation>The current library is kept beside it, under another name.</translation>
    </message>
    <message>
        <source>Réparer</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Vérification en cours…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Réparation en cours…</source>
        <translation>Repairing…</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Le fichier, les fiches et l’index sont relus en entier.</source>
        <translation>The file, the records and the index are read in full.</translation>
    </message>
    <message>
        <source>Retour à la sauvegarde…</source>
        <translation>Going back to the backup…</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de sauvegarde.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Avant un retour&#xa0;: %1</source>
        <translation>Before going back: %1</translation>
    </message>
    <message>
        <source>La dernière&#xa0;: %1</source>
        <translation>The last one: %1</translation>
    </message>
    <message>
        <source>Tout est en ordre&#xa0;: %1.</source>
        <translation>All is well: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n défaut(s)&#xa0;:</source>
        <translation>
            <numerusform>%n defect:</numerusform>
            <numerusform>%n defects:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sauvegarde rétablie&#xa0;: %1. La bibliothèque précédente est conservée dans %2.</source>
        <translation>Backup restored: %1. The previous library is kept in %2.</translation>
    </message>
    <message>
        <source>Emplacement de la copie</source>
        <translation>Where to put the copy</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::LookSection</name>
    <message>
        <source>Apparence</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Langue de l’interface</source>
        <translation>Language of the interface</translation>
    </message>
    <message>
        <source>Les analyses restent dans la leur.</source>
        <translation>Analyses stay in theirs.</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Le contraste élevé est clair ou sombre comme le système.</source>
        <translation>High contrast is light or dark as the system is.</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Taille de l’interface</source>
        <translation>Interface size</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PreviewList</name>
    <message>
        <source>Tout cocher</source>
        <translation>Check all</translation>
    </message>
    <message>
        <source>Lire les notices suivantes</source>
        <translation>Read the records that follow</translation>
    </message>
    <message>
        <source>Notices lues</source>
        <translation>Records read</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PreviewModel</name>
    <message>
        <source>laissée de côté</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::RecordSide</name>
    <message>
        <source>Référence et fiche</source>
        <translation>Reference and record</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) choisie(s)</source>
        <translation>
            <numerusform>%Ln analysis selected</numerusform>
            <numerusform>%Ln analyses selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::MainWindow</name>
    <message>
        <source>surligné:*</source>
        <translation>highlight:*</translation>
    </message>
    <message>
        <source>Ouvrir une bibliothèque</source>
        <translation>Open a library</translation>
    </message>
    <message>
        <source>Bibliothèques de Lutrin (*.sqlite)</source>
        <translation>Lutrin libraries (*.sqlite)</translation>
    </message>
    <message>
        <source>Fermer sans vos derniers mots ?</source>
        <translation>Close without your last words?</translation>
    </message>
    <message>
        <source>Ils n’ont pas pu être enregistrés, et restent dans la fenêtre.</source>
        <translation>They could not be saved, and stay in the window.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::MarkedPassages</name>
    <message numerus="yes">
        <source>%Ln passage(s) copié(s)</source>
        <translation>
            <numerusform>%Ln passage copied with its reference</numerusform>
            <numerusform>%Ln passages copied with their references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::MergeChoice</name>
    <message numerus="yes">
        <source>%Ln mot(s) : </source>
        <translation>
            <numerusform>%Ln word: </numerusform>
            <numerusform>%Ln words: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::MergeCommand</name>
    <message numerus="yes">
        <source>%Ln analyse(s) réunie(s) en une seule</source>
        <translation>
            <numerusform>%Ln analysis merged into one</numerusform>
            <numerusform>%Ln analyses merged into one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::MergeDialog</name>
    <message numerus="yes">
        <source>Fusionner %Ln analyse(s)</source>
        <translation>
            <numerusform>Merge %Ln analysis</numerusform>
            <numerusform>Merge %Ln analyses</numerusform>
        </translation>
    </message>
    <message>
        <source>L’analyse gardée prend ce qui lui manque, et les dossiers, étiquettes, surlignages, notes et états passés des autres, qui quittent la bibliothèque. La fusion peut être annulée.</source>
        <translation>The kept analysis takes what it lacks, and the folders, tags, highlights, notes and past states of the others, which leave the library. The merge can be undone.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fusionner</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Garder : %1</source>
        <translation>Keep: %1</translation>
    </message>
    <message>
        <source>Réuni : %1</source>
        <translation>Combined: %1</translation>
    </message>
    <message>
        <source>fusion d’analyses</source>
        <translation>merge of analyses</translation>
    </message>
    <message>
        <source>Rien n’a été fusionné ; vos choix sont encore là.</source>
        <translation>Nothing was merged; your choices are still here.</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::MessageBar</name>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Bibliothèque ouverte en lecture seule&#xa0;: un autre Lutrin l’utilise. Fermez-le, puis rouvrez la bibliothèque pour la modifier.</source>
        <translation>The library is open read-only: another Lutrin is using it. Close that one, then reopen the library to make changes.</translation>
    </message>
    <message>
        <source>Bibliothèque ouverte en lecture seule&#xa0;: %1.</source>
        <translation>The library is open read-only: %1.</translation>
    </message>
    <message>
        <source>Elle a été indexée par une autre version de Lutrin&#xa0;: certains mots n’y sont pas trouvés. Lutrin la réindexera à la prochaine ouverture en écriture.</source>
        <translation>Another version of Lutrin indexed it: some words are not found in it. Lutrin will index it again the next time it opens it for writing.</translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failure</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::OverviewPane</name>
    <message numerus="yes">
        <source>%1, dont %Ln sans date</source>
        <translation>
            <numerusform>%1, %Ln of them undated</numerusform>
            <numerusform>%1, %Ln of them undated</numerusform>
        </translation>
    </message>
    <message>
        <source>Vue d’ensemble</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>%1 · recherche lue&#xa0;: %2</source>
        <translation>%1 · search read as: %2</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PaperCopy</name>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Analyse enregistrée en PDF</source>
        <translation>Analysis saved as PDF</translation>
    </message>
    <message>
        <source>Analyse envoyée à l’imprimante</source>
        <translation>Analysis sent to the printer</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Notes sur les passages surlignés</source>
        <translation>Notes on the highlighted passages</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PassageBubble</name>
    <message>
        <source>Passage sélectionné</source>
        <translation>Selected passage</translation>
    </message>
    <message>
        <source>Citer ce passage</source>
        <translation>Quote this passage</translation>
    </message>
    <message>
        <source>Copier le passage avec sa référence</source>
        <translation>Copy the passage with its reference</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Surligner ce passage, ou retirer le surlignage</source>
        <translation>Highlight this passage, or remove the highlight</translation>
    </message>
    <message>
        <source>Copier le passage seul (%1)</source>
        <translation>Copy the passage alone (%1)</translation>
    </message>
    <message>
        <source>Choisir comment citer</source>
        <translation>Choose how to quote</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PassageCommands</name>
    <message>
        <source>Citer le passage sélectionné</source>
        <translation>Quote the selected passage</translation>
    </message>
    <message>
        <source>Sélectionnez d’abord le passage à citer.</source>
        <translation>First select the passage to quote.</translation>
    </message>
    <message>
        <source>Passage copié avec sa référence</source>
        <translation>Passage copied with its reference</translation>
    </message>
    <message>
        <source>Passage copié</source>
        <translation>Passage copied</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PassageMenu</name>
    <message>
        <source>Citer avec la référence dans le texte</source>
        <translation>Quote with the reference in the text</translation>
    </message>
    <message>
        <source>Citer avec la référence en note</source>
        <translation>Quote with the reference as a note</translation>
    </message>
    <message>
        <source>Citer avec la référence complète</source>
        <translation>Quote with the full reference</translation>
    </message>
    <message>
        <source>En Markdown</source>
        <translation>In Markdown</translation>
    </message>
    <message>
        <source>Avec un lien vers le passage</source>
        <translation>With a link to the passage</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PdfPane</name>
    <message>
        <source>Pages du PDF</source>
        <translation>Pages of the PDF</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Page sans numéro (%1 sur %2)</source>
        <translation>Page without a number (%1 of %2)</translation>
    </message>
    <message>
        <source>Page %3 (%1 sur %2)</source>
        <translation>Page %3 (%1 of %2)</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Personal</name>
    <message>
        <source>Annuler : %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Rétablir : %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Enregistrer cette recherche</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Classement</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>Recherches</source>
        <translation>Searches</translation>
    </message>
    <message>
        <source>Recherches enregistrées</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Recherche «&#xa0;%1&#xa0;»</source>
        <translation>Search “%1”</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Phrases</name>
    <message>
        <source>champ inconnu «&#xa0;%1&#xa0;», lu comme des mots</source>
        <translation>unknown field “%1”, read as words</translation>
    </message>
    <message>
        <source>%1&#x202f;; vouliez-vous dire %2&#x202f;?</source>
        <translation>%1; did you mean %2?</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une date, lu comme un mot</source>
        <translation>“%1” is not a date, read as a word</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;*&#xa0;» ne remplace que la fin d’un mot</source>
        <translation>“%1”: “*” only stands for the end of a word</translation>
    </message>
    <message>
        <source>lu au mieux&#xa0;: «&#xa0;%1&#xa0;»</source>
        <translation>best guess for “%1”</translation>
    </message>
    <message>
        <source>aucune analyse n’a «&#xa0;%1&#xa0;» dans ce champ</source>
        <translation>no analysis has “%1” in this field</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» laissé de côté</source>
        <translation>“%1” left out</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» fermé à la fin</source>
        <translation>“%1” closed at the end</translation>
    </message>
    <message>
        <source>&#x202f;; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (dir.)</source>
        <translation>%1 (ed.)</translation>
    </message>
    <message>
        <source>%1 et %2</source>
        <comment>the last of several names</comment>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 et %Ln autre(s)</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source> ; </source>
        <comment>between values of one field</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>sans date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Auteur non renseigné</source>
        <translation>Author not given</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s)</source>
        <translation>
            <numerusform>%Ln analysis</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Régions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Années</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Auteurs</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>chinois</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>tchèque</source>
        <translation>Czech</translation>
    </message>
    <message>
        <source>danois</source>
        <translation>Danish</translation>
    </message>
    <message>
        <source>néerlandais</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>allemand</source>
        <translation>German</translation>
    </message>
    <message>
        <source>indonésien</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>italien</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>polonais</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>portugais</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>russe</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>espagnol</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>turc</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Revues et ouvrages</source>
        <translation>Journals and books</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Étiquettes</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PreferenceSection</name>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PreferencesDialog</name>
    <message>
        <source>Aucune préférence ne correspond à ces mots.</source>
        <translation>No preference matches these words.</translation>
    </message>
    <message>
        <source>Préférences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Chercher une préférence</source>
        <translation>Search the preferences</translation>
    </message>
    <message>
        <source>Rubriques</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Removal</name>
    <message>
        <source>Retirer de la bibliothèque</source>
        <translation>Remove from the library</translation>
    </message>
    <message numerus="yes">
        <source>Retirer %Ln analyse(s) de la bibliothèque&#x202f;?</source>
        <translation>
            <numerusform>Remove %Ln analysis from the library?</numerusform>
            <numerusform>Remove %Ln analyses from the library?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leurs passages surlignés, leurs notes et leurs fichiers en sortent avec elles. «&#xa0;Annuler&#xa0;» remet tout en place.</source>
        <translation>Their highlighted passages, notes and files leave with them. “Undo” puts everything back.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>retrait d’une analyse</source>
        <translation>removal of an analysis</translation>
    </message>
    <message numerus="yes">
        <source>retrait de %Ln analyse(s)</source>
        <translation>
            <numerusform>removal of %Ln analysis</numerusform>
            <numerusform>removal of %Ln analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) retirée(s)</source>
        <translation>
            <numerusform>%Ln analysis removed</numerusform>
            <numerusform>%Ln analyses removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::SearchSection</name>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Préférer les analyses récentes</source>
        <translation>Prefer recent analyses</translation>
    </message>
    <message>
        <source>À pertinence presque égale, les plus récentes viennent d’abord.</source>
        <translation>Where relevance is nearly equal, the most recent come first.</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PrivacySection</name>
    <message>
        <source>Confidentialité</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Rouvrir ce qui était ouvert</source>
        <translation>Reopen what was open</translation>
    </message>
    <message>
        <source>La recherche, les filtres, l’analyse et l’endroit où sa lecture s’est arrêtée sont retenus d’une session à l’autre, sur cet ordinateur seulement.</source>
        <translation>The query, the filters, the analysis and how far it was read are remembered between sessions, on this computer only.</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Lutrin n’envoie rien et ne va rien chercher&#xa0;: un lien ne s’ouvre que dans votre navigateur, et seulement quand vous le suivez.</source>
        <translation>Lutrin sends nothing and fetches nothing: a link opens only in your browser, and only when you follow it.</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::PublishersLine</name>
    <message>
        <source>Référence de l’éditeur</source>
        <translation>Publisher’s reference</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier la référence de l’éditeur</source>
        <translation>Copy the publisher’s reference</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Question</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReaderBar</name>
    <message>
        <source>Occurrence</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Versions linguistiques</source>
        <translation>Language versions</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Présentation du texte</source>
        <translation>Text display</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReaderPane</name>
    <message>
        <source>Occurrence suivante</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Occurrence précédente</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Agrandir le texte</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Réduire le texte</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Taille d’origine</source>
        <translation>Original size</translation>
    </message>
    <message>
        <source>Taille du texte&#xa0;: %1&#xa0;%</source>
        <translation>Text size: %1%</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tout sélectionner</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Ce passage ne se trouve plus dans l’analyse.</source>
        <translation>This passage is no longer in the analysis.</translation>
    </message>
    <message>
        <source>Rechercher dans l’analyse</source>
        <translation>Find in the analysis</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Garder cette analyse à côté</source>
        <translation>Keep this analysis on the right</translation>
    </message>
    <message>
        <source>Montrer le PDF</source>
        <translation>Show the PDF</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Reading</name>
    <message>
        <source>Comme la fenêtre</source>
        <translation>Same as window</translation>
    </message>
    <message>
        <source>Claire</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sépia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>À empattements</source>
        <translation>Serif</translation>
    </message>
    <message>
        <source>Sans empattements</source>
        <translation>Sans serif</translation>
    </message>
    <message>
        <source>Serré</source>
        <translation>Tight</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Wide</translation>
    </message>
    <message>
        <source>%1 signes</source>
        <translation>%1 characters</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReadingMenu</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Interligne</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>Longueur des lignes</source>
        <translation>Line length</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReadingSection</name>
    <message>
        <source>Lecture</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>La couleur de fond de la page.</source>
        <translation>The background colour of the page.</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>La police du texte des analyses.</source>
        <translation>The font of the analyses.</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Aussi avec Ctrl et la molette de la souris.</source>
        <translation>Also with Ctrl and the mouse wheel.</translation>
    </message>
    <message>
        <source>Interligne</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>Longueur des lignes</source>
        <translation>Line length</translation>
    </message>
    <message>
        <source>En signes, espaces comprises.</source>
        <translation>In characters, spaces included.</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReasonsPopup</name>
    <message>
        <source>tel quel</source>
        <translation>as written</translation>
    </message>
    <message>
        <source>aux accents près</source>
        <translation>apart from accents</translation>
    </message>
    <message>
        <source>autre forme</source>
        <translation>another form</translation>
    </message>
    <message>
        <source>sigle ou forme longue</source>
        <translation>acronym or long form</translation>
    </message>
    <message>
        <source>commence ainsi</source>
        <translation>same beginning</translation>
    </message>
    <message>
        <source>même famille</source>
        <translation>same family</translation>
    </message>
    <message>
        <source>répond à la recherche</source>
        <translation>matches the search</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>récente</source>
        <translation>recent</translation>
    </message>
    <message>
        <source>mots proches l’un de l’autre</source>
        <translation>words near each other</translation>
    </message>
    <message>
        <source>titre</source>
        <translation>title</translation>
    </message>
    <message>
        <source>résumé</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>text</translation>
    </message>
    <message>
        <source>auteurs</source>
        <translation>authors</translation>
    </message>
    <message>
        <source>thèmes et mots-clés</source>
        <translation>themes and keywords</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fois</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 de «&#xa0;%2&#xa0;»</source>
        <translation>%1 of “%2”</translation>
    </message>
    <message>
        <source>Pourquoi ce résultat&#x202f;?</source>
        <translation>Why this result?</translation>
    </message>
    <message>
        <source>Trouvé par sa fiche, non par ses mots.</source>
        <translation>Found by its record, not by its words.</translation>
    </message>
    <message>
        <source>Poids</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Exclure</source>
        <translation>Exclude</translation>
    </message>
    <message>
        <source>Ne plus chercher d’analyses avec «&#xa0;%1&#xa0;»</source>
        <translation>Exclude analyses with “%1”</translation>
    </message>
    <message>
        <source>Exclure «&#xa0;%1&#xa0;»</source>
        <translation>Exclude “%1”</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est exclu</source>
        <translation>“%1” is excluded</translation>
    </message>
    <message>
        <source>exclusion de «&#xa0;%1&#xa0;»</source>
        <translation>exclusion of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln autre(s) raison(s)</source>
        <translation>
            <numerusform>%Ln other reason</numerusform>
            <numerusform>%Ln other reasons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::RecordButtons</name>
    <message>
        <source>Copier la notice en %1</source>
        <translation>Copy the record as %1</translation>
    </message>
    <message>
        <source>Autres</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Autres formats de notice</source>
        <translation>Other record formats</translation>
    </message>
    <message>
        <source>Copier en %1</source>
        <translation>Copy as %1</translation>
    </message>
    <message>
        <source>Copier l’appel pour Pandoc ([@clé])</source>
        <translation>Copy the citation for Pandoc ([@key])</translation>
    </message>
    <message>
        <source>Copier l’appel pour LaTeX (\autocite)</source>
        <translation>Copy the citation for LaTeX (\autocite)</translation>
    </message>
    <message>
        <source>Enregistrer dans un fichier…</source>
        <translation>Save to a file…</translation>
    </message>
    <message>
        <source>Appel copié pour %1 : %2</source>
        <translation>Citation copied for %1: %2</translation>
    </message>
    <message>
        <source>Copié en %1</source>
        <translation>Copied as %1</translation>
    </message>
    <message>
        <source>Enregistrer les notices</source>
        <translation>Save records</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) enregistrée(s)</source>
        <translation>
            <numerusform>%Ln record saved</numerusform>
            <numerusform>%Ln records saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::RecordEditor</name>
    <message>
        <source>modification de fiches</source>
        <translation>editing of records</translation>
    </message>
    <message>
        <source>modification d’une fiche</source>
        <translation>editing of a record</translation>
    </message>
    <message>
        <source>Ce que vous avez saisi n’est pas enregistré&#xa0;: «&#xa0;Enregistrer&#xa0;» le garde, «&#xa0;Annuler&#xa0;» l’abandonne.</source>
        <translation>What you entered is not saved: “Save” keeps it, “Cancel” discards it.</translation>
    </message>
    <message>
        <source>%1 : une date s’écrit 2025, 02/2025 ou 14/02/2025.</source>
        <translation>%1: a date is written 2025, 2025-02 or 2025-02-14.</translation>
    </message>
    <message>
        <source>%1&#xa0;: écrivez le nom d’une langue ou son code («&#xa0;italien&#xa0;» ou «&#xa0;it&#xa0;»).</source>
        <translation>%1: enter a language’s name or code (“Italian” or “it”).</translation>
    </message>
    <message>
        <source>Modifier la fiche</source>
        <translation>Edit record</translation>
    </message>
    <message>
        <source>Nouvelle fiche</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>nouvelle fiche</source>
        <translation>new record</translation>
    </message>
    <message>
        <source>%1 : une fiche doit en avoir un.</source>
        <translation>%1: a record must have one.</translation>
    </message>
    <message numerus="yes">
        <source>Modifier %n fiche(s)</source>
        <translation>
            <numerusform>Edit %n record</numerusform>
            <numerusform>Edit %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Un champ laissé tel quel ne change pas. Dans une liste, les valeurs s’ajoutent&#x202f;; un tiret devant une valeur la retire.</source>
        <translation>A field that is left as it is does not change. In a list, values are added; a hyphen before a value removes it.</translation>
    </message>
    <message>
        <source>Les valeurs d’une liste sont séparées par des points-virgules. Une importation ultérieure ne change pas ce que vous saisissez.</source>
        <translation>Values of a list are separated by semicolons. A later import does not change what you enter.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>ajouter&#x202f;; -retirer</source>
        <translation>add; -remove</translation>
    </message>
    <message>
        <source>valeurs différentes</source>
        <translation>different values</translation>
    </message>
    <message>
        <source>%1&#xa0;: valeur non acceptée&#x202f;; corrigez-la ou laissez le champ tel qu’il était.</source>
        <translation>%1: value not accepted; correct it or leave the field as it was.</translation>
    </message>
    <message>
        <source>Rien n’a été enregistré&#x202f;; ce que vous avez saisi est encore là.</source>
        <translation>Nothing was saved; what you typed is still here.</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::RecordFields</name>
    <message>
        <source>Éditeur</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Sous la direction de</source>
        <translation>Editors</translation>
    </message>
    <message>
        <source>Traducteurs</source>
        <translation>Translators</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Consulté le</source>
        <translation>Accessed</translation>
    </message>
    <message>
        <source>Disponible en</source>
        <translation>Available in</translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Régions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>ISBN / ISSN</source>
        <translation>ISBN / ISSN</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Terms of use</translation>
    </message>
    <message>
        <source>Comment citer</source>
        <translation>How to cite</translation>
    </message>
    <message>
        <source>Clé de citation</source>
        <translation>Citation key</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Analyse complète</source>
        <translation>Full analysis</translation>
    </message>
    <message>
        <source>Centres et programmes</source>
        <translation>Centres and programmes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Nombre de volumes</source>
        <translation>Number of volumes</translation>
    </message>
    <message>
        <source>Publié dans</source>
        <translation>Published in</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Autres titres</source>
        <translation>Other titles</translation>
    </message>
    <message>
        <source>Mots-clés</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Importée de</source>
        <translation>Imported from</translation>
    </message>
    <message>
        <source>Donné par l’éditeur</source>
        <translation>Given by the publisher</translation>
    </message>
    <message>
        <source>Attribué par ce corpus</source>
        <translation>Assigned by this corpus</translation>
    </message>
    <message>
        <source>Saisi dans cette bibliothèque</source>
        <translation>Entered in this library</translation>
    </message>
    <message>
        <source>ISBN %1</source>
        <translation>ISBN %1</translation>
    </message>
    <message>
        <source>ISSN %1</source>
        <translation>ISSN %1</translation>
    </message>
    <message>
        <source>copier le lien</source>
        <translation>copy the link</translation>
    </message>
    <message>
        <source>copier la référence</source>
        <translation>copy the reference</translation>
    </message>
    <message>
        <source>copier la référence et le lien</source>
        <translation>copy the reference and the link</translation>
    </message>
    <message>
        <source>envoyer par courriel</source>
        <translation>send by e-mail</translation>
    </message>
    <message>
        <source>Ouvre un message dans votre logiciel de courriel</source>
        <translation>Opens a message in your e-mail program</translation>
    </message>
    <message>
        <source>ouvrir le PDF</source>
        <translation>open the PDF</translation>
    </message>
    <message>
        <source>ouvrir la page de l’éditeur</source>
        <translation>open the publisher’s page</translation>
    </message>
    <message>
        <source>, n° %1</source>
        <translation>, no. %1</translation>
    </message>
    <message>
        <source>, vol. %1</source>
        <translation>, vol. %1</translation>
    </message>
    <message>
        <source>joindre un fichier…</source>
        <translation>attach a file…</translation>
    </message>
    <message>
        <source>Le PDF, la page ou le texte de l’analyse</source>
        <translation>The PDF, the page or the text of the analysis</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::RecordPane</name>
    <message>
        <source>Fiche</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>non renseigné</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>° attribué par ce corpus, et non par l’éditeur</source>
        <translation>° assigned by this corpus, not by the publisher</translation>
    </message>
    <message>
        <source>Analyses proches</source>
        <translation>Related analyses</translation>
    </message>
    <message>
        <source>Analyse proche</source>
        <translation>Related analysis</translation>
    </message>
    <message>
        <source>Lien copié</source>
        <translation>Link copied</translation>
    </message>
    <message>
        <source>Référence et lien copiés</source>
        <translation>Reference and link copied</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Modifier la fiche</source>
        <translation>Edit the record</translation>
    </message>
    <message>
        <source>Modifier les fiches</source>
        <translation>Edit the records</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Déposez ici pour joindre le fichier à la fiche</source>
        <translation>Drop here to attach the file to the record</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReferenceCard</name>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message numerus="yes">
        <source>… et %Ln autre(s)</source>
        <translation>
            <numerusform>… and %Ln other</numerusform>
            <numerusform>… and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReferenceDrag</name>
    <message numerus="yes">
        <source>%Ln référence(s)</source>
        <translation>
            <numerusform>%Ln reference</numerusform>
            <numerusform>%Ln references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ValueNaming</name>
    <message>
        <source>nouveau nom de la série «&#xa0;%1&#xa0;»</source>
        <translation>new name for the series “%1”</translation>
    </message>
    <message>
        <source>nouveau nom de la revue «&#xa0;%1&#xa0;»</source>
        <translation>new name for the journal “%1”</translation>
    </message>
    <message>
        <source>nouveau nom de «&#xa0;%1&#xa0;»</source>
        <translation>new name for “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) modifiée(s)</source>
        <translation>
            <numerusform>%Ln analysis edited</numerusform>
            <numerusform>%Ln analyses edited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReportText</name>
    <message numerus="yes">
        <source>%Ln autre(s) message(s), à lire dans le rapport enregistré</source>
        <translation>
            <numerusform>%Ln more message, to be read in the saved report</numerusform>
            <numerusform>%Ln more messages, to be read in the saved report</numerusform>
        </translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Avertissement</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) importée(s)</source>
        <translation>
            <numerusform>%Ln analysis imported</numerusform>
            <numerusform>%Ln analyses imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) mise(s) à jour</source>
        <translation>
            <numerusform>%Ln analysis updated</numerusform>
            <numerusform>%Ln analyses updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) déjà présente(s)</source>
        <translation>
            <numerusform>%Ln analysis already there</numerusform>
            <numerusform>%Ln analyses already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) laissée(s) de côté</source>
        <translation>
            <numerusform>%Ln analysis left out</numerusform>
            <numerusform>%Ln analyses left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln échec(s)</source>
        <translation>
            <numerusform>%Ln failure</numerusform>
            <numerusform>%Ln failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln avertissement(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>rien à importer</source>
        <translation>nothing to import</translation>
    </message>
    <message>
        <source>Importation terminée&#xa0;: %1</source>
        <translation>Import finished: %1</translation>
    </message>
    <message>
        <source>nouvelle</source>
        <translation>new</translation>
    </message>
    <message>
        <source>mise à jour</source>
        <translation>update</translation>
    </message>
    <message>
        <source>doublon</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>déjà présente</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>%1&#xa0;: même œuvre que «&#xa0;%2&#xa0;», rien à en reprendre</source>
        <translation>%1: same work as “%2”, nothing to take from it</translation>
    </message>
    <message>
        <source>%1&#xa0;: même œuvre que «&#xa0;%2&#xa0;», repris&#xa0;: %3</source>
        <translation>%1: same work as “%2”, taken from it: %3</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Libellés que la taxonomie ne connaissait pas&#xa0;: %1</source>
        <translation>Labels that the taxonomy did not know: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s)</source>
        <translation>
            <numerusform>%Ln analysis</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
    <message>
        <source>Thèmes et régions reconnus dans les notices&#xa0;: %1</source>
        <translation>Themes and regions recognised in the records: %1</translation>
    </message>
    <message>
        <source>Importation arrêtée par un échec&#x202f;; ce qui était complet est gardé&#xa0;: %1</source>
        <translation>Import stopped by a failure; what was complete is kept: %1</translation>
    </message>
    <message>
        <source>Importation interrompue, ce qui était complet est gardé&#xa0;: %1</source>
        <translation>Import interrupted, what was complete is kept: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) retirée(s)</source>
        <translation>
            <numerusform>%Ln analysis removed</numerusform>
            <numerusform>%Ln analyses removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) rétablie(s)</source>
        <translation>
            <numerusform>%Ln analysis restored</numerusform>
            <numerusform>%Ln analyses restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) modifiée(s) depuis, gardée(s)</source>
        <translation>
            <numerusform>%Ln analysis changed since, kept</numerusform>
            <numerusform>%Ln analyses changed since, kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%Ln file left out</numerusform>
            <numerusform>%Ln files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ResultCard</name>
    <message>
        <source>Pourquoi&#x202f;?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>sans %1</source>
        <translation>without %1</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ResultList</name>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ResultsPane</name>
    <message>
        <source>Trier par</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Pertinence</source>
        <translation>Relevance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Ajout récent</source>
        <translation>Recently added</translation>
    </message>
    <message>
        <source>Trier par&#xa0;: %1</source>
        <translation>Sort by: %1</translation>
    </message>
    <message>
        <source>Pourquoi ce résultat&#x202f;?</source>
        <translation>Why this result?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln réponse(s) partielle(s)</source>
        <comment>analyses</comment>
        <translation>
            <numerusform>%Ln partial</numerusform>
            <numerusform>%Ln partial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partielle(s)</source>
        <comment>analyses</comment>
        <translation>
            <numerusform>%Ln partial</numerusform>
            <numerusform>%Ln partial</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::SavedSearchModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::SavedSearchView</name>
    <message>
        <source>Recherches enregistrées</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Lancer la recherche</source>
        <translation>Run the search</translation>
    </message>
    <message>
        <source>Renommer…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::SearchField</name>
    <message>
        <source>Rechercher dans le corpus…</source>
        <translation>Search the corpus…</translation>
    </message>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Effacer la recherche</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Supprimer cette recherche enregistrée</source>
        <translation>Delete this saved search</translation>
    </message>
    <message>
        <source>Enregistrer cette recherche</source>
        <translation>Save this search</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::SearchKeeper</name>
    <message>
        <source>sauf %1</source>
        <translation>not %1</translation>
    </message>
    <message>
        <source>recherche enregistrée</source>
        <translation>saved search</translation>
    </message>
    <message>
        <source>Recherche enregistrée</source>
        <translation>Search saved</translation>
    </message>
    <message>
        <source>nom de la recherche</source>
        <translation>name of the search</translation>
    </message>
    <message>
        <source>suppression de la recherche</source>
        <translation>deletion of the search</translation>
    </message>
    <message>
        <source>Recherche supprimée</source>
        <translation>Search deleted</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::SearchLogger</name>
    <message>
        <source>Noter les recherches</source>
        <translation>Keep a log of searches</translation>
    </message>
    <message>
        <source>Enregistrer la note de méthode…</source>
        <translation>Save the methods note…</translation>
    </message>
    <message>
        <source>Vider le journal des recherches</source>
        <translation>Clear the log of searches</translation>
    </message>
    <message>
        <source>Enregistrer la note de méthode</source>
        <translation>Save the methods note</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recherche(s) dans la note</source>
        <translation>
            <numerusform>%Ln search in the note</numerusform>
            <numerusform>%Ln searches in the note</numerusform>
        </translation>
    </message>
    <message>
        <source>vidage du journal</source>
        <translation>clearing of the log</translation>
    </message>
    <message>
        <source>Journal vidé</source>
        <translation>Log cleared</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ShortcutSection</name>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Réinitialiser</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Raccourci pour&#xa0;: %1</source>
        <translation>Shortcut for: %1</translation>
    </message>
    <message>
        <source>aucune touche</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>Réinitialiser le raccourci pour&#xa0;: %1</source>
        <translation>Reset the shortcut for: %1</translation>
    </message>
    <message>
        <source>%1 sert déjà à&#xa0;: %2</source>
        <translation>%1 is already used for: %2</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Sidebar</name>
    <message>
        <source>Filtres</source>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <source>Afficher les %Ln autre(s)</source>
        <translation>
            <numerusform>Show %Ln other</numerusform>
            <numerusform>Show the other %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afficher %Ln valeur(s) sans résultat</source>
        <translation>
            <numerusform>Show %Ln value without results</numerusform>
            <numerusform>Show %Ln values without results</numerusform>
        </translation>
    </message>
    <message>
        <source>En afficher moins</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Recherches enregistrées</source>
        <translation>Saved searches</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::StatusLine</name>
    <message>
        <source>Bibliothèque</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Recherche lue</source>
        <translation>Search as read</translation>
    </message>
    <message>
        <source>tout</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Recherche lue&#xa0;: %1</source>
        <translation>Search as read: %1</translation>
    </message>
    <message>
        <source>Durée de la recherche</source>
        <translation>Time the search took</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Annuler&#xa0;: %1</source>
        <translation>Undo: %1</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::StyleBar</name>
    <message>
        <source>Annuler l’ajout</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Style remplacé&#xa0;: %1</source>
        <translation>Style replaced: %1</translation>
    </message>
    <message>
        <source>Style ajouté&#xa0;: %1</source>
        <translation>Style added: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln style(s) ajouté(s)</source>
        <translation>
            <numerusform>%Ln style added</numerusform>
            <numerusform>%Ln styles added</numerusform>
        </translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failure</translation>
    </message>
    <message>
        <source>Style ajouté</source>
        <translation>Style added</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::StyleFields</name>
    <message>
        <source>anthropologie</source>
        <translation>anthropology</translation>
    </message>
    <message>
        <source>astronomie</source>
        <translation>astronomy</translation>
    </message>
    <message>
        <source>biologie</source>
        <translation>biology</translation>
    </message>
    <message>
        <source>botanique</source>
        <translation>botany</translation>
    </message>
    <message>
        <source>chimie</source>
        <translation>chemistry</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>communication</translation>
    </message>
    <message>
        <source>ingénierie</source>
        <translation>engineering</translation>
    </message>
    <message>
        <source>toutes disciplines</source>
        <translation>all fields</translation>
    </message>
    <message>
        <source>géographie</source>
        <translation>geography</translation>
    </message>
    <message>
        <source>géologie</source>
        <translation>geology</translation>
    </message>
    <message>
        <source>histoire</source>
        <translation>history</translation>
    </message>
    <message>
        <source>humanités</source>
        <translation>humanities</translation>
    </message>
    <message>
        <source>droit</source>
        <translation>law</translation>
    </message>
    <message>
        <source>linguistique</source>
        <translation>linguistics</translation>
    </message>
    <message>
        <source>littérature</source>
        <translation>literature</translation>
    </message>
    <message>
        <source>mathématiques</source>
        <translation>mathematics</translation>
    </message>
    <message>
        <source>médecine</source>
        <translation>medicine</translation>
    </message>
    <message>
        <source>philosophie</source>
        <translation>philosophy</translation>
    </message>
    <message>
        <source>physique</source>
        <translation>physics</translation>
    </message>
    <message>
        <source>science politique</source>
        <translation>political science</translation>
    </message>
    <message>
        <source>psychologie</source>
        <translation>psychology</translation>
    </message>
    <message>
        <source>sciences</source>
        <translation>sciences</translation>
    </message>
    <message>
        <source>sciences sociales</source>
        <translation>social sciences</translation>
    </message>
    <message>
        <source>sociologie</source>
        <translation>sociology</translation>
    </message>
    <message>
        <source>théologie</source>
        <translation>theology</translation>
    </message>
    <message>
        <source>zoologie</source>
        <translation>zoology</translation>
    </message>
    <message>
        <source>auteur</source>
        <translation>author</translation>
    </message>
    <message>
        <source>auteur-date</source>
        <translation>author–date</translation>
    </message>
    <message>
        <source>étiquettes</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>numérique</source>
        <translation>numeric</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::StyleModel</name>
    <message>
        <source>Styles usuels</source>
        <translation>Common styles</translation>
    </message>
    <message>
        <source>Tous les styles</source>
        <translation>All styles</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>suit %1</source>
        <translation>follows %1</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::StyleNames</name>
    <message>
        <source>ISO 690 · auteur-date · français</source>
        <translation>ISO 690 · author-date · French</translation>
    </message>
    <message>
        <source>ISO 690 · notes · français</source>
        <translation>ISO 690 · notes · French</translation>
    </message>
    <message>
        <source>ISO 690 · numérique · français</source>
        <translation>ISO 690 · numeric · French</translation>
    </message>
    <message>
        <source>ISO 690 · auteur-date · anglais</source>
        <translation>ISO 690 · author-date · English</translation>
    </message>
    <message>
        <source>Chicago · notes · français</source>
        <translation>Chicago · notes · French</translation>
    </message>
    <message>
        <source>Chicago · auteur-date · français</source>
        <translation>Chicago · author-date · French</translation>
    </message>
    <message>
        <source>Chicago · notes</source>
        <translation>Chicago · notes</translation>
    </message>
    <message>
        <source>Chicago · auteur-date</source>
        <translation>Chicago · author-date</translation>
    </message>
    <message>
        <source>APA · auteur-date</source>
        <translation>APA · author-date</translation>
    </message>
    <message>
        <source>MLA · auteur-page</source>
        <translation>MLA · author-page</translation>
    </message>
    <message>
        <source>Harvard · Cite Them Right</source>
        <translation>Harvard · Cite Them Right</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::StylePopup</name>
    <message>
        <source>Chercher un style</source>
        <translation>Search for a style</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Exemple dans ce style</source>
        <translation>Example in this style</translation>
    </message>
    <message>
        <source>Ce style n’a pas cette forme de référence.</source>
        <translation>This style has no such form of reference.</translation>
    </message>
    <message>
        <source>Aucun style ne répond à ces mots.</source>
        <translation>No style matches these words.</translation>
    </message>
    <message>
        <source>Nom, discipline ou langue</source>
        <translation>Name, field or language</translation>
    </message>
    <message>
        <source>Ajouter un style…</source>
        <translation>Add a style…</translation>
    </message>
    <message>
        <source>Un fichier .csl, qui peut aussi être déposé sur la fenêtre</source>
        <translation>A .csl file, which can also be dropped on the window</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::StyleProblem</name>
    <message>
        <source>Ce style n’est pas installé&#xa0;: %1. Choisissez-en un autre.</source>
        <translation>This style is not installed: %1. Choose another one.</translation>
    </message>
    <message>
        <source>Lutrin ne sait pas encore rendre ce style sans faute&#xa0;: %1. Choisissez-en un autre.</source>
        <translation>Lutrin cannot yet render this style without mistakes: %1. Choose another one.</translation>
    </message>
    <message>
        <source>La référence n’a pas pu être établie. %1</source>
        <translation>The reference could not be produced. %1</translation>
    </message>
    <message>
        <source>%1 suit le style «&#xa0;%2&#xa0;», qui n’est pas installé. Ajoutez d’abord celui-ci.</source>
        <translation>%1 follows the style “%2”, which is not installed. Add that one first.</translation>
    </message>
    <message>
        <source>%1 a été modifié depuis son ajout&#x202f;; il reste en place.</source>
        <translation>%1 has been changed since it was added; it stays where it is.</translation>
    </message>
    <message>
        <source>Le style n’a pas été ajouté. %1</source>
        <translation>The style was not added. %1</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::TermOffers</name>
    <message numerus="yes">
        <source>Nouveau(x) thème(s)&#xa0;: %1</source>
        <translation>
            <numerusform>New theme: %1</numerusform>
            <numerusform>New themes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nouvelle(s) région(s)&#xa0;: %1</source>
        <translation>
            <numerusform>New region: %1</numerusform>
            <numerusform>New regions: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nouveau(x) centre(s)&#xa0;: %1</source>
        <translation>
            <numerusform>New centre: %1</numerusform>
            <numerusform>New centres: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nouveau type&#xa0;: %1</source>
        <translation>New type: %1</translation>
    </message>
    <message>
        <source>Termes proposés</source>
        <translation>Terms offered</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ThemeChoice</name>
    <message>
        <source>Comme le système</source>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Contraste élevé</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::VersionsPopup</name>
    <message>
        <source>Versions linguistiques</source>
        <translation>Language versions</translation>
    </message>
    <message>
        <source>Aucune autre version n’est renseignée.</source>
        <translation>No other version is given.</translation>
    </message>
    <message>
        <source>S’ouvre dans le navigateur, hors de Lutrin.</source>
        <translation>Opens in the browser, outside Lutrin.</translation>
    </message>
    <message>
        <source>%1 · version affichée</source>
        <translation>%1 · shown here</translation>
    </message>
    <message>
        <source>adresse non renseignée</source>
        <translation>address not given</translation>
    </message>
    <message>
        <source>dans la bibliothèque · s’affiche à côté</source>
        <translation>in the library · shown beside this one</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::WatchedFolder</name>
    <message>
        <source>«&#xa0;%1&#xa0;» est surveillé</source>
        <translation>“%1” is watched</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est plus surveillé</source>
        <translation>“%1” is watched no more</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est surveillé&#xa0;: rien à importer pour l’instant</source>
        <translation>“%1” is watched: nothing to import for now</translation>
    </message>
    <message numerus="yes">
        <source>«&#xa0;%1&#xa0;» est surveillé&#xa0;: %Ln fichier(s) lu(s)</source>
        <translation>
            <numerusform>“%1” is watched: %Ln file read</numerusform>
            <numerusform>“%1” is watched: %Ln files read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::WelcomePage</name>
    <message>
        <source>Bienvenue dans Lutrin</source>
        <translation>Welcome to Lutrin</translation>
    </message>
    <message>
        <source>Explorez, interrogez, lisez et citez un corpus d’analyses, sans réseau. Pour commencer, voici le corpus fourni.</source>
        <translation>Explore, search, read and cite a corpus of analyses, without a network. To begin with, here is the bundled corpus.</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>À gauche, les filtres comptent les analyses par thème, région, année…&#x202f;; la vue d’ensemble en fait des graphiques.</source>
        <translation>On the left, the filters count the analyses by theme, region, year…; the overview charts them.</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>En haut, en français comme il s’écrit&#xa0;: l’IA, énergie SAUF nucléaire, région:chine.</source>
        <translation>On top, in French as it is written: l’IA, énergie NOT nucléaire, region:chine.</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Ici, mots trouvés marqués&#x202f;; ↓ descend dans la liste.</source>
        <translation>Here, with the words found marked; ↓ goes down the list.</translation>
    </message>
    <message>
        <source>Citer</source>
        <translation>Cite</translation>
    </message>
    <message>
        <source>À droite, la référence dans le style de votre choix&#x202f;; un passage sélectionné se copie avec la sienne.</source>
        <translation>On the right, the reference in the style of your choice; a passage that is selected is copied with its own.</translation>
    </message>
    <message>
        <source>Importer vos documents</source>
        <translation>Import your own documents</translation>
    </message>
    <message>
        <source>Références, pages, PDF, archives&#xa0;: déposez-les n’importe où sur la fenêtre.</source>
        <translation>References, pages, PDF files, archives: drop them anywhere on the window.</translation>
    </message>
    <message>
        <source>Toutes les commandes</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Une action, une analyse, un thème ou un style, par quelques lettres de son nom.</source>
        <translation>An action, an analysis, a theme or a style, by a few letters of its name.</translation>
    </message>
    <message>
        <source>Lire la première analyse</source>
        <translation>Read the first analysis</translation>
    </message>
    <message>
        <source>Ouvrir l’aide</source>
        <translation>Open the help</translation>
    </message>
    <message>
        <source>Ouvrir l’aide (%1)</source>
        <translation>Open the help (%1)</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::WindowActions</name>
    <message>
        <source>À propos de Lutrin</source>
        <translation>About Lutrin</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Toutes les commandes…</source>
        <translation>All commands…</translation>
    </message>
    <message>
        <source>Effacer la recherche et les filtres</source>
        <translation>Clear the search and the filters</translation>
    </message>
    <message>
        <source>Analyse précédente</source>
        <translation>Previous analysis</translation>
    </message>
    <message>
        <source>Analyse suivante</source>
        <translation>Next analysis</translation>
    </message>
    <message>
        <source>Revenir à la liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Tous les passages surlignés</source>
        <translation>All highlights</translation>
    </message>
    <message>
        <source>Filtres</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Référence et fiche</source>
        <translation>Reference and record</translation>
    </message>
    <message>
        <source>Vue d’ensemble</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Importer un dossier…</source>
        <translation>Import a folder…</translation>
    </message>
    <message>
        <source>Importer le presse-papiers</source>
        <translation>Import the clipboard</translation>
    </message>
    <message>
        <source>Nouvelle fenêtre</source>
        <translation>New window</translation>
    </message>
    <message>
        <source>Ouvrir une bibliothèque…</source>
        <translation>Open a library…</translation>
    </message>
    <message>
        <source>Préférences…</source>
        <translation>Preferences…</translation>
    </message>
    <message>
        <source>Raccourcis clavier…</source>
        <translation>Keyboard shortcuts…</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Surveiller un dossier…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <source>Importations et modifications…</source>
        <translation>Imports and edits…</translation>
    </message>
    <message>
        <source>Modifier la fiche…</source>
        <translation>Edit record…</translation>
    </message>
    <message>
        <source>Nouvelle fiche…</source>
        <translation>New record…</translation>
    </message>
    <message>
        <source>Fusionner…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Doublons…</source>
        <translation>Duplicates…</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Joindre un fichier…</source>
        <translation>Attach a file…</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::WindowMenu</name>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bibliothèques récentes</source>
        <translation>Recent libraries</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Taille de l’interface</source>
        <translation>Interface size</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::WorkBar</name>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failure</translation>
    </message>
</context>
<context>
    <name>lutrin::gui::YearBars</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>year, then count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
</context>
</TS>
