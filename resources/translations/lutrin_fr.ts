<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>lutrin::gui::CitationPane</name>
    <message numerus="yes">
        <source>%Ln référence(s)</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::EmptyResults</name>
    <message numerus="yes">
        <source>Voir les %Ln analyse(s) qui contiennent une partie des mots</source>
        <translation>
            <numerusform>Voir l’analyse qui contient une partie des mots</numerusform>
            <numerusform>Voir les %Ln analyses qui contiennent une partie des mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ExportBar</name>
    <message numerus="yes">
        <source>%Ln analyse(s) exportée(s) dans «&#xa0;%1&#xa0;»</source>
        <translation>
            <numerusform>%Ln analyse exportée dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln analyses exportées dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ExportCommands</name>
    <message numerus="yes">
        <source>Exporter les %Ln analyse(s) sélectionnée(s)</source>
        <translation>
            <numerusform>Exporter l’analyse sélectionnée</numerusform>
            <numerusform>Exporter les %Ln analyses sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporter les %Ln analyse(s) de la bibliothèque</source>
        <translation>
            <numerusform>Exporter l’analyse de la bibliothèque</numerusform>
            <numerusform>Exporter les %Ln analyses de la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporter les %Ln résultat(s) de la recherche</source>
        <translation>
            <numerusform>Exporter le résultat de la recherche</numerusform>
            <numerusform>Exporter les %Ln résultats de la recherche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportList</name>
    <message numerus="yes">
        <source>%Ln analyse(s) ajoutée(s)</source>
        <translation>
            <numerusform>%Ln analyse ajoutée</numerusform>
            <numerusform>%Ln analyses ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s) modifiée(s)</source>
        <translation>
            <numerusform>%Ln fiche modifiée</numerusform>
            <numerusform>%Ln fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) retirée(s)</source>
        <translation>
            <numerusform>%Ln analyse retirée</numerusform>
            <numerusform>%Ln analyses retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) réunie(s)</source>
        <translation>
            <numerusform>%Ln analyse réunie</numerusform>
            <numerusform>%Ln analyses réunies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 et %Ln autre(s)</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importation&#xa0;: %1 et %Ln autre(s)</source>
        <translation>
            <numerusform>Importation&#xa0;: %1 et %Ln autre</numerusform>
            <numerusform>Importation&#xa0;: %1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doublon(s) réuni(s)</source>
        <translation>
            <numerusform>%Ln doublon réuni</numerusform>
            <numerusform>%Ln doublons réunis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportPreview</name>
    <message numerus="yes">
        <source>aperçu des %Ln première(s) notice(s), les suivantes seront toutes importées</source>
        <translation>
            <numerusform>aperçu de la première notice, les suivantes seront toutes importées</numerusform>
            <numerusform>aperçu des %Ln premières notices, les suivantes seront toutes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) à importer</source>
        <translation>
            <numerusform>%Ln analyse à importer</numerusform>
            <numerusform>%Ln analyses à importer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) à mettre à jour</source>
        <translation>
            <numerusform>%Ln analyse à mettre à jour</numerusform>
            <numerusform>%Ln analyses à mettre à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) déjà présente(s)</source>
        <translation>
            <numerusform>%Ln analyse déjà présente</numerusform>
            <numerusform>%Ln analyses déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) laissée(s) de côté</source>
        <translation>
            <numerusform>%Ln analyse laissée de côté</numerusform>
            <numerusform>%Ln analyses laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln échec(s)</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté</numerusform>
            <numerusform>%Ln fichiers laissés de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::LabelMapping</name>
    <message numerus="yes">
        <source>rattachement de %Ln libellé(s)</source>
        <translation>
            <numerusform>rattachement de %Ln libellé</numerusform>
            <numerusform>rattachement de %Ln libellés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln libellé(s) rattaché(s)</source>
        <translation>
            <numerusform>%Ln libellé rattaché</numerusform>
            <numerusform>%Ln libellés rattachés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::LibrarySection</name>
    <message numerus="yes">
        <source>%n défaut(s)&#xa0;:</source>
        <translation>
            <numerusform>%n défaut&#xa0;:</numerusform>
            <numerusform>%n défauts&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::MarkedPassages</name>
    <message numerus="yes">
        <source>%Ln passage(s) copié(s)</source>
        <translation>
            <numerusform>%Ln passage copié avec sa référence</numerusform>
            <numerusform>%Ln passages copiés avec leurs références</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Phrases</name>
    <message numerus="yes">
        <source>%1 et %Ln autre(s)</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s)</source>
        <translation>
            <numerusform>%Ln analyse</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReasonsPopup</name>
    <message numerus="yes">
        <source>%1, %Ln fois</source>
        <translation>
            <numerusform>%1, %Ln fois</numerusform>
            <numerusform>%1, %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln autre(s) raison(s)</source>
        <translation>
            <numerusform>%Ln autre raison</numerusform>
            <numerusform>%Ln autres raisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::MergeChoice</name>
    <message numerus="yes">
        <source>%Ln mot(s) : </source>
        <translation>
            <numerusform>%Ln mot : </numerusform>
            <numerusform>%Ln mots : </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::MergeCommand</name>
    <message numerus="yes">
        <source>%Ln analyse(s) réunie(s) en une seule</source>
        <translation>
            <numerusform>%Ln analyse réunie en une seule</numerusform>
            <numerusform>%Ln analyses réunies en une seule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::MergeDialog</name>
    <message numerus="yes">
        <source>Fusionner %Ln analyse(s)</source>
        <translation>
            <numerusform>Fusionner %Ln analyse</numerusform>
            <numerusform>Fusionner %Ln analyses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::RecordButtons</name>
    <message numerus="yes">
        <source>%Ln notice(s) enregistrée(s)</source>
        <translation>
            <numerusform>%Ln notice enregistrée</numerusform>
            <numerusform>%Ln notices enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::RecordEditor</name>
    <message numerus="yes">
        <source>Modifier %n fiche(s)</source>
        <translation>
            <numerusform>Modifier %n fiche</numerusform>
            <numerusform>Modifier %n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::RecordSide</name>
    <message numerus="yes">
        <source>%Ln analyse(s) choisie(s)</source>
        <translation>
            <numerusform>%Ln analyse choisie</numerusform>
            <numerusform>%Ln analyses choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReferenceCard</name>
    <message numerus="yes">
        <source>… et %Ln autre(s)</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReferenceDrag</name>
    <message numerus="yes">
        <source>%Ln référence(s)</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Removal</name>
    <message numerus="yes">
        <source>Retirer %Ln analyse(s) de la bibliothèque&#x202f;?</source>
        <translation>
            <numerusform>Retirer %Ln analyse de la bibliothèque ?</numerusform>
            <numerusform>Retirer %Ln analyses de la bibliothèque ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retrait de %Ln analyse(s)</source>
        <translation>
            <numerusform>retrait de %Ln analyse</numerusform>
            <numerusform>retrait de %Ln analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) retirée(s)</source>
        <translation>
            <numerusform>%Ln analyse retirée</numerusform>
            <numerusform>%Ln analyses retirées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ValueNaming</name>
    <message numerus="yes">
        <source>%Ln analyse(s) modifiée(s)</source>
        <translation>
            <numerusform>%Ln analyse modifiée</numerusform>
            <numerusform>%Ln analyses modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ReportText</name>
    <message numerus="yes">
        <source>%Ln analyse(s)</source>
        <translation>
            <numerusform>%Ln analyse</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln autre(s) message(s), à lire dans le rapport enregistré</source>
        <translation>
            <numerusform>%Ln autre message, à lire dans le rapport enregistré</numerusform>
            <numerusform>%Ln autres messages, à lire dans le rapport enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) importée(s)</source>
        <translation>
            <numerusform>%Ln analyse importée</numerusform>
            <numerusform>%Ln analyses importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) mise(s) à jour</source>
        <translation>
            <numerusform>%Ln analyse mise à jour</numerusform>
            <numerusform>%Ln analyses mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) déjà présente(s)</source>
        <translation>
            <numerusform>%Ln analyse déjà présente</numerusform>
            <numerusform>%Ln analyses déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) laissée(s) de côté</source>
        <translation>
            <numerusform>%Ln analyse laissée de côté</numerusform>
            <numerusform>%Ln analyses laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln échec(s)</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln avertissement(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) retirée(s)</source>
        <translation>
            <numerusform>%Ln analyse retirée</numerusform>
            <numerusform>%Ln analyses retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) rétablie(s)</source>
        <translation>
            <numerusform>%Ln analyse rétablie</numerusform>
            <numerusform>%Ln analyses rétablies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyse(s) modifiée(s) depuis, gardée(s)</source>
        <translation>
            <numerusform>%Ln analyse modifiée depuis, gardée</numerusform>
            <numerusform>%Ln analyses modifiées depuis, gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté</numerusform>
            <numerusform>%Ln fichiers laissés de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ResultsPane</name>
    <message numerus="yes">
        <source>%Ln réponse(s) partielle(s)</source>
        <comment>analyses</comment>
        <translation>
            <numerusform>%Ln réponse partielle</numerusform>
            <numerusform>%Ln réponses partielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partielle(s)</source>
        <comment>analyses</comment>
        <translation>
            <numerusform>%Ln partielle</numerusform>
            <numerusform>%Ln partielles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::SearchLogger</name>
    <message numerus="yes">
        <source>%Ln recherche(s) dans la note</source>
        <translation>
            <numerusform>%Ln recherche dans la note</numerusform>
            <numerusform>%Ln recherches dans la note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::Sidebar</name>
    <message numerus="yes">
        <source>Afficher les %Ln autre(s)</source>
        <translation>
            <numerusform>Afficher %Ln autre</numerusform>
            <numerusform>Afficher les %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afficher %Ln valeur(s) sans résultat</source>
        <translation>
            <numerusform>Afficher %Ln valeur sans résultat</numerusform>
            <numerusform>Afficher %Ln valeurs sans résultat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::StyleBar</name>
    <message numerus="yes">
        <source>%Ln style(s) ajouté(s)</source>
        <translation>
            <numerusform>%Ln style ajouté</numerusform>
            <numerusform>%Ln styles ajoutés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::OverviewPane</name>
    <message numerus="yes">
        <source>%1, dont %Ln sans date</source>
        <translation>
            <numerusform>%1, dont %Ln sans date</numerusform>
            <numerusform>%1, dont %Ln sans date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::TermOffers</name>
    <message numerus="yes">
        <source>Nouveau(x) thème(s)&#xa0;: %1</source>
        <translation>
            <numerusform>Nouveau thème&#xa0;: %1</numerusform>
            <numerusform>Nouveaux thèmes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nouvelle(s) région(s)&#xa0;: %1</source>
        <translation>
            <numerusform>Nouvelle région&#xa0;: %1</numerusform>
            <numerusform>Nouvelles régions&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nouveau(x) centre(s)&#xa0;: %1</source>
        <translation>
            <numerusform>Nouveau centre&#xa0;: %1</numerusform>
            <numerusform>Nouveaux centres&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::WatchedFolder</name>
    <message numerus="yes">
        <source>«&#xa0;%1&#xa0;» est surveillé&#xa0;: %Ln fichier(s) lu(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est surveillé&#xa0;: %Ln fichier lu</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est surveillé&#xa0;: %Ln fichiers lus</numerusform>
        </translation>
    </message>
</context>
</TS>
