# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of lutrin-cli for fish.

set -l verbs list show search cite quote styles import changes undo attach edit rename remove merge revisions map separate export stats tag collect highlights searches log analyse acronyms check repair backup restore
complete -c lutrin-cli -n "not __fish_seen_subcommand_from $verbs" -f -a "$verbs"
complete -c lutrin-cli -l library -r
complete -c lutrin-cli -l empty
complete -c lutrin-cli -l json
complete -c lutrin-cli -l version
complete -c lutrin-cli -s h -l help

complete -c lutrin-cli -n "__fish_seen_subcommand_from list remove export highlights" -x -l query
complete -c lutrin-cli -n "__fish_seen_subcommand_from search" -x -l limit
complete -c lutrin-cli -n "__fish_seen_subcommand_from search" -x -l offset
complete -c lutrin-cli -n "__fish_seen_subcommand_from search" -x -l sort -a "relevance date title added"
complete -c lutrin-cli -n "__fish_seen_subcommand_from search" -l facets
complete -c lutrin-cli -n "__fish_seen_subcommand_from search" -l explain
complete -c lutrin-cli -n "__fish_seen_subcommand_from search" -l no-recency
complete -c lutrin-cli -n "__fish_seen_subcommand_from show" -r -l attachments
complete -c lutrin-cli -n "__fish_seen_subcommand_from cite" -r -l items
complete -c lutrin-cli -n "__fish_seen_subcommand_from cite" -x -l keys -a "pandoc latex"
complete -c lutrin-cli -n "__fish_seen_subcommand_from quote" -x -l text
complete -c lutrin-cli -n "__fish_seen_subcommand_from cite quote" -r -l style
complete -c lutrin-cli -n "__fish_seen_subcommand_from cite quote" -x -l locale
complete -c lutrin-cli -n "__fish_seen_subcommand_from cite quote" -x -l form -a "bibliography note in-text"
complete -c lutrin-cli -n "__fish_seen_subcommand_from cite quote" -x -l locator
complete -c lutrin-cli -n "__fish_seen_subcommand_from cite quote" -x -l as \
    -a "text html rtf markdown latex odf ooxml"
complete -c lutrin-cli -n "__fish_seen_subcommand_from cite quote" -x -l typography -a "french style"
complete -c lutrin-cli -n "__fish_seen_subcommand_from import" -l dry-run
complete -c lutrin-cli -n "__fish_seen_subcommand_from import" -x -l except
complete -c lutrin-cli -n "__fish_seen_subcommand_from import" -x -l keyword
complete -c lutrin-cli -n "__fish_seen_subcommand_from import" -l new
complete -c lutrin-cli -n "__fish_seen_subcommand_from edit" -l new
complete -c lutrin-cli -n "__fish_seen_subcommand_from edit" -x -l set
complete -c lutrin-cli -n "__fish_seen_subcommand_from edit" -x -l add
complete -c lutrin-cli -n "__fish_seen_subcommand_from edit" -x -l remove
complete -c lutrin-cli -n "__fish_seen_subcommand_from merge" -x -l take
complete -c lutrin-cli -n "__fish_seen_subcommand_from revisions" -x -l restore
complete -c lutrin-cli -n "__fish_seen_subcommand_from map" -x -a "theme region centre type"
complete -c lutrin-cli -n "__fish_seen_subcommand_from export" -x -l to \
    -a "biblatex bibtex ris csl-json mods csv markdown html jsonl"
complete -c lutrin-cli -n "__fish_seen_subcommand_from export" -l with-files
complete -c lutrin-cli -n "__fish_seen_subcommand_from export" -r -s o -l output
complete -c lutrin-cli -n "__fish_seen_subcommand_from stats" -x -l by \
    -a "theme region year author centre type language series container collection tag"
complete -c lutrin-cli -n "__fish_seen_subcommand_from search" -l log
complete -c lutrin-cli -n "__fish_seen_subcommand_from tag collect searches" -x -l query
complete -c lutrin-cli -n "__fish_seen_subcommand_from tag collect searches" -x -l add
complete -c lutrin-cli -n "__fish_seen_subcommand_from tag collect searches" -x -l remove
complete -c lutrin-cli -n "__fish_seen_subcommand_from highlights" -x -l to -a "markdown html rtf"
complete -c lutrin-cli -n "__fish_seen_subcommand_from highlights" -r -s o -l output
complete -c lutrin-cli -n "__fish_seen_subcommand_from highlights" -x -l style
complete -c lutrin-cli -n "__fish_seen_subcommand_from log" -x -l to -a "markdown csv html"
complete -c lutrin-cli -n "__fish_seen_subcommand_from log" -r -s o -l output
complete -c lutrin-cli -n "__fish_seen_subcommand_from log" -l clear
complete -c lutrin-cli -n "__fish_seen_subcommand_from analyse" -x -l language
complete -c lutrin-cli -n "__fish_seen_subcommand_from acronyms" -l add
complete -c lutrin-cli -n "__fish_seen_subcommand_from acronyms" -l refuse
complete -c lutrin-cli -n "__fish_seen_subcommand_from acronyms" -l forget
