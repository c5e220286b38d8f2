<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
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
    <name>lutrin::gui::Sidebar</name>
    <message numerus="yes">
        <source>Afficher les %Ln autre(s)</source>
        <translation>
            <numerusform>Afficher %Ln autre</numerusform>
            <numerusform>Afficher les %Ln autres</numerusform>
        </translation>
    </message>
</context>
</TS>
