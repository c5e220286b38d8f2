// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

namespace lutrin::exchange {

/// A report with something in every field that formats of references have.
inline corpus::Document sampleReport()
{
    corpus::Document report;
    report.id = "reseau-des-mers";
    report.type = "study";
    report.genre = "étude";
    report.language = "fr";
    report.title = "Le réseau des mers : l’IA à 100 % & après_demain";
    report.alternateTitles = {"Réseau des mers"};
    report.date = {2025, 2, 14};
    report.authors = {{.family = "Roseau", .given = "Jeanne", .particle = "de"},
                      {.literal = "Office des mers and Ports"}};
    report.summary = "Un « réseau » {complet}.\nDeux lignes.";
    report.keywords = {"mer", "câbles, ports"};
    report.publisher = "Le Phare";
    report.publisherPlace = "Brest";
    report.series = "Études";
    report.number = "12";
    report.pages = "48";
    report.isbn = "978-2-07-036822-8";
    report.doi = "10.1000/mers.12_b";
    report.url = "https://exemple.org/reseau_1?a=b&c=d#e";
    report.pdf = "reseau.pdf";
    report.rights = "CC BY";
    return report;
}

inline corpus::Document sampleArticle()
{
    corpus::Document article;
    article.id = "ports-et-digues";
    article.type = "article";
    article.language = "en";
    article.title = "A DeepSeek Moment in the Ports of France";
    article.date = {2022, 6, 0};
    article.authors = {{.family = "Meulen", .given = "Pieter", .particle = "van der"}};
    article.container = "Revue des mers";
    article.volume = "88";
    article.issue = "2";
    article.pages = "101–108";
    article.issn = "1234-5679";
    return article;
}

} // namespace lutrin::exchange
