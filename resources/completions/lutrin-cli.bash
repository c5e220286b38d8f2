# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of lutrin-cli for bash.

_lutrin_cli_values()
{
    case $2$1 in
        log--to) echo "markdown csv html" ;;
        highlights--to) echo "markdown html rtf" ;;
        *--sort) echo "relevance date title added" ;;
        *--form) echo "bibliography note in-text" ;;
        *--as) echo "text html rtf markdown latex odf ooxml" ;;
        *--typography) echo "french style" ;;
        *--to) echo "biblatex bibtex ris csl-json mods csv markdown html jsonl" ;;
        *--keys) echo "pandoc latex" ;;
        *--by) echo "theme region year author centre type language series container collection tag" ;;
        *--style) lutrin-cli styles --json 2>/dev/null | grep -o '"name":"[^"]*"' | cut -d'"' -f4 ;;
    esac
}

_lutrin_cli_options()
{
    local references="--style --locale --form --locator --as --typography"
    case $1 in
        list | remove) echo "--query" ;;
        highlights) echo "--query --to --output --style" ;;
        search) echo "--limit --offset --sort --facets --explain --no-recency --log" ;;
        cite) echo "--items --keys $references" ;;
        quote) echo "--text $references" ;;
        show) echo "--attachments" ;;
        import) echo "--dry-run --except --keyword --new" ;;
        edit) echo "--new --set --add --remove" ;;
        merge) echo "--take" ;;
        revisions) echo "--restore" ;;
        export) echo "--query --to --output --with-files" ;;
        stats) echo "--by" ;;
        tag | collect) echo "--query --add --remove" ;;
        searches) echo "--query --add --remove" ;;
        log) echo "--to --output --clear" ;;
        analyse) echo "--language" ;;
        acronyms) echo "--add --refuse --forget" ;;
    esac
    echo "--help"
}

_lutrin_cli()
{
    local verbs="list show search cite quote styles import changes undo attach edit rename remove merge revisions map separate export stats tag collect highlights searches log analyse acronyms check repair backup restore"
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} verb='' word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ " $verbs " != *" $word "* ]] || { verb=$word && break; }
    done
    local values
    values=$(_lutrin_cli_values "$previous" "$verb")
    if [[ -n $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
    elif [[ $current == -* ]]; then
        local general="--library --empty --json --version"
        mapfile -t COMPREPLY < <(compgen -W "$general $(_lutrin_cli_options "$verb")" -- "$current")
    elif [[ -z $verb && $previous != --library ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$verbs" -- "$current")
    else
        compopt -o default
    fi
}

complete -F _lutrin_cli lutrin-cli
