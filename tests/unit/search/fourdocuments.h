// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smalllibrary.h"

namespace lutrin::search {

/// A library of four documents, that questions can tell apart.
class Searching : public SmallLibrary {
protected:
    Searching()
    {
        put({.id = "deepseek",
             .title = "Le moment DeepSeek",
             .body = "L’IA chinoise surprend les États-Unis. Les travaux avancent vite.",
             .date = "2025-02-14",
             .themes = {"ia"},
             .regions = {"etats-unis"}});
        put({.id = "nucleaire",
             .title = "Énergie : le nucléaire en Europe",
             .body = "Un travail de longue haleine. La côte d’Opale accueille une centrale.",
             .date = "2024-06",
             .themes = {"energie-climat"},
             .regions = {"france"}});
        put({.id = "espace",
             .title = "Un modèle spatial européen",
             .body = "La cote des lanceurs monte. Le cœur du sujet est l’œuvre commune.",
             .date = "2023",
             .themes = {"tech"},
             .regions = {"europe"}});
        corpus::Document english = documentOf({.id = "governance",
                                               .title = "Global governance",
                                               .body = "The networks of power are changing.",
                                               .themes = {"ia", "tech"},
                                               .language = "en"});
        english.authors = {{.family = "Roucy", .given = "Laure", .particle = "de"}};
        english.isbn = "979-10-373-0989-1";
        english.doi = "10.1002/(Sici)1097-4571(1998)49:8<693::AID>3.0";
        english.url = "https://www.exemple.org/governance/?id=7";
        english.series = "Études de l’Ifri";
        english.type = "note";
        english.keywords = {"multilatéralisme"};
        putWhole(english);
    }
};

} // namespace lutrin::search
