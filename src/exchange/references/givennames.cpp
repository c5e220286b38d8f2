// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/givennames.h"

#include "text/characters.h"

#include <string>

namespace lutrin::exchange {

namespace {

/// Each between blanks.
constexpr std::string_view GivenNames =
    " adam adrien agathe agnès alain albert alexandra alexandre alexis alfred alice aline "
    "alix amandine amélie ana anaïs andrea andrew andré angela anna anne antoine antonio "
    "arnaud arthur astrid aude audrey aurélie aurélien axel barbara bastien benjamin "
    "benoît bernard bertrand brian brigitte bruno béatrice camille carine carlos carole "
    "caroline catherine charles charlotte chloé christelle christian christine christophe "
    "claire clara claude claudia clémence clément corentin corinne cyril cécile cédric "
    "céline damien daniel danielle danièle david delphine denis diane didier dominique "
    "edouard elena elisabeth elizabeth elsa emma emmanuel emmanuelle eric erik estelle "
    "esther eugène eva fabien fabienne fabrice fatima fatou fernand florent florian "
    "francis franck frank françois françoise frédéric frédérique félix gabriel gabrielle "
    "gaspard gautier gaël gaëlle geneviève geoffroy george georges germain gilbert gilles "
    "grégoire grégory guillaume gustave guy gérard hannah hans henri henry hervé hubert "
    "hugo hugues hélène inès isabelle ivan jacqueline jacques james jan jane jean jeanne "
    "jennifer jessica joachim john jonathan joseph josette josé joël juan jules julia "
    "julie julien juliette justine jérémie jérémy jérôme karim karine karl katia kevin "
    "laetitia laura laure laurence laurent lila lionel lisa louis louise loïc luc luca "
    "lucas lucie lucien lucile ludovic lydia léa léo léon léonie madeleine marc marcel "
    "margaux margot marguerite maria marianne marie marina marine marion mark martine "
    "mary maryse mathias mathieu mathilde matthew matthieu maud maurice max maxime maël "
    "mehdi mia michael michaël michel michelle michèle mikhaïl mireille mohamed mohammed "
    "monique morgane muriel myriam mélanie nadia nadine natacha natalie nathalie nathan "
    "nicolas nicole noé noémie odile olga olivier pascal pascale patrice patricia patrick "
    "paul paula pauline pedro perrine peter philip philippe pierre quentin rachel raphaël "
    "raymond renaud rené richard robert robin roger roland romain rose roxane ruth régis "
    "rémi rémy sabine sabrina salomé samir samuel sandra sandrine sara sarah serge sergio "
    "simon simone solène sonia sophia sophie stefan stephen steven stéphane stéphanie "
    "susan suzanne sylvain sylvie sébastien tanguy tatiana thibault thibaut thierry "
    "thomas théo théodore thérèse tiphaine tristan ulysse valentin valérie vanessa "
    "vincent virginie vladimir véronique william xavier yann yannick yasmine yves yvette "
    "yvon yvonne zoé ève édouard élie élisabeth élise éléonore éric étienne ";

} // namespace

bool isGivenName(std::string_view word)
{
    const std::string name = text::lowerCase(word.substr(0, word.find('-')));
    return name.size() > 1 && name.find(' ') == std::string::npos &&
           GivenNames.find(' ' + name + ' ') != std::string_view::npos;
}

} // namespace lutrin::exchange
