// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/givennames.h"

#include "text/characters.h"

#include <string>

namespace lutrin::exchange {

namespace {

/// Each between blanks.
constexpr std::string_view GivenNames =
    " abdelkader abdellah abdou abdoulaye achille adam adrien agathe agnès ahmed alain albert "
    "alexandra alexandre alexis alfred alice aline alioune alix amadou amandine amin amina "
    "aminata amine amélia amélie ana anaïs andrea andrew andré angela anissa anna anne anouk "
    "antoine antonio apolline arnaud arthur assia astrid aude audrey aurélie aurélien axel "
    "aymeric aïcha aïssatou bakary balthazar barbara basile bastien benjamin benoît bernard "
    "bertrand bintou blandine boris brahim brian brigitte bruno béatrice camille carine carlos "
    "carole caroline catherine charles charlotte cheikh chiara chloé christelle christian "
    "christine christophe claire clara claude claudia clémence clément colette corentin corinne "
    "cyril cyrille cécile cédric céline dalila damien daniel danielle danièle david delphine "
    "denis denise diane didier djamel dominique edgar edith edouard elena elisabeth elizabeth "
    "elodie elsa eléonore emile emilie emma emmanuel emmanuelle eric erik ernest estelle esther "
    "eugène eva fabien fabienne fabrice fadila farid farida fatiha fatima fatou fatoumata "
    "fernand fernande flavie florent florian francesca francesco francis franck frank franz "
    "françois françoise frederic frédéric frédérique félicien félicité félix gabriel gabrielle "
    "gaspard gautier gaël gaëlle gaëtan geneviève geoffroy george georges georgette germain "
    "gilbert gilberte gilles giovanni giulia grégoire grégory guilhem guillaume gustave guy "
    "gwenaëlle gérard habib hadrien hakim hamid hamza hannah hans hassan hector heinrich helena "
    "henri henriette henry hervé hicham hubert hugo hugues hélène ibrahim ibrahima idriss ikram "
    "ilan ines ingrid inès irène isaac isabelle ismaël ivan jacqueline jacques jamel james "
    "jamila jan jane jean jeanine jeanne jeannine jennifer jessica joachim john jonathan joseph "
    "josephine josette joshua josiane josé joséphine joël juan jules julia julie julien "
    "juliette justine jérémie jérémy jérôme jürgen kader kamel kamila karim karima karine karl "
    "katarzyna katia kenza kevin khadija khaled klaus laetitia lamia latifa laura laure "
    "laurence laurent leila leïla lila lilia lionel lisa livia louis louise loïc luc luca lucas "
    "lucie lucien lucile ludovic luigi lukas lydia léa léo léon léonie madeleine mael mahmoud "
    "malik malika mamadou manon marc marcel margarita margaux margot marguerite maria mariam "
    "mariama marianne marie marina marine mario marion marjorie mark marlène martine marwan "
    "mary maryse mathias mathieu mathilde matteo matthew matthieu maud maurice max maxime maël "
    "mehdi mia michael michaël michel michelle michèle mikhaïl mireille mohamed mohammed mohand "
    "monique morgane mounir mourad moussa muriel mustapha myriam mélanie mélissa nabil nabila "
    "nadia nadine nadège najat nassim natacha natalie nathalie nathan nathaniel nawal naïma "
    "nicolas nicole nina noah nora noé noémie noëlle odile olga olivia olivier omar oscar oumar "
    "ousmane pablo paola paolo pascal pascale patrice patricia patrick paul paula pauline pedro "
    "perrine peter philip philippe pierre pietro quentin rachel rachid rachida raphaël "
    "raphaëlle rayan raymond rebecca renaud rené reza richard rita robert robin rodolphe roger "
    "roland romain romane rosa rosalie rose roseline roxane ruth régine régis rémi rémy sabine "
    "sabrina salim salima salma salomé sami samia samir samira samuel samy sandra sandrine sara "
    "sarah saïd saïda serge sergio seydou sidonie siham silvia simon simone sofia sofiane "
    "solange solène sonia sophia sophie soraya souad stefan stephen steven stéphane stéphanie "
    "susan suzanne sven sylvain sylvaine sylvia sylviane sylvie sébastien sélim tanguy tarek "
    "tariq tatiana thibault thibaut thierry thomas théo théodore thérèse tiphaine tristan "
    "ulysse ursula valentin valentine valérian valérie vanessa victor victoria vincent violaine "
    "virginie vladimir véra véronique wassim william wolfgang xavier yacine yanis yann yannick "
    "yasmina yasmine youcef younes youssef yves yvette yvon yvonne zakaria zineb zohra zoé ève "
    "édouard élie élisabeth élise élodie éléonore émile émilie éric étienne ";

} // namespace

bool isGivenName(std::string_view word)
{
    const std::string name = text::lowerCase(word.substr(0, word.find('-')));
    return name.size() > 1 && name.find(' ') == std::string::npos &&
           GivenNames.find(' ' + name + ' ') != std::string_view::npos;
}

} // namespace lutrin::exchange
