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
        <source>Voir les %Ln analyse(s) qui ont une partie des mots</source>
        <translation>
            <numerusform>Voir l’analyse qui a une partie des mots</numerusform>
            <numerusform>Voir les %Ln analyses qui ont une partie des mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportBar</name>
    <message numerus="yes">
        <source>%n analyse(s) retirée(s)</source>
        <translation>
            <numerusform>%n analyse retirée</numerusform>
            <numerusform>%n analyses retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyse(s) rétablie(s)</source>
        <translation>
            <numerusform>%n analyse rétablie</numerusform>
            <numerusform>%n analyses rétablies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyse(s) modifiée(s) depuis, gardée(s)</source>
        <translation>
            <numerusform>%n analyse modifiée depuis, gardée</numerusform>
            <numerusform>%n analyses modifiées depuis, gardées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportList</name>
    <message numerus="yes">
        <source>%n analyse(s) ajoutée(s)</source>
        <translation>
            <numerusform>%n analyse ajoutée</numerusform>
            <numerusform>%n analyses ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) modifiée(s)</source>
        <translation>
            <numerusform>%n fiche modifiée</numerusform>
            <numerusform>%n fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importation&#xa0;: %1 et %n autre(s)</source>
        <translation>
            <numerusform>Importation&#xa0;: %1 et %n autre</numerusform>
            <numerusform>Importation&#xa0;: %1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ImportPreview</name>
    <message numerus="yes">
        <source>aperçu des %n première(s) notice(s) seulement</source>
        <translation>
            <numerusform>aperçu des %n première notice seulement</numerusform>
            <numerusform>aperçu des %n premières notices seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyse(s) à importer</source>
        <translation>
            <numerusform>%n analyse à importer</numerusform>
            <numerusform>%n analyses à importer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyse(s) à mettre à jour</source>
        <translation>
            <numerusform>%n analyse à mettre à jour</numerusform>
            <numerusform>%n analyses à mettre à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyse(s) déjà là</source>
        <translation>
            <numerusform>%n analyse déjà là</numerusform>
            <numerusform>%n analyses déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n échec(s)</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
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
    <name>lutrin::gui::ReportText</name>
    <message numerus="yes">
        <source>%n analyse(s) importée(s)</source>
        <translation>
            <numerusform>%n analyse importée</numerusform>
            <numerusform>%n analyses importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyse(s) mise(s) à jour</source>
        <translation>
            <numerusform>%n analyse mise à jour</numerusform>
            <numerusform>%n analyses mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyse(s) déjà présente(s)</source>
        <translation>
            <numerusform>%n analyse déjà présente</numerusform>
            <numerusform>%n analyses déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n échec(s)</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lutrin::gui::ResultsPane</name>
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
</TS>
