# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of careercairn-cli for bash.
# shellcheck shell=bash

# Prints the ids that a command lists, one to a line: _careercairn_cli_ids COMMAND [WORD...]
_careercairn_cli_ids() {
    "$program" "${place[@]}" "$@" --json 2>/dev/null | sed -n 's/^        "id": "\([^"]*\)",\{0,1\}$/\1/p'
}

# Prints the ids of the steps of a learner's plan, one to a line.
_careercairn_cli_steps() {
    "$program" "${place[@]}" plan "$1" --json 2>/dev/null | sed -n 's/^            "id": "\([^"]*\)",\{0,1\}$/\1/p'
}

# Splits the words typed so far into those of the command and what names the workspace.
_careercairn_cli_read_words() {
    local at word
    words=()
    place=()
    for ((at = 1; at < COMP_CWORD; ++at)); do
        word=${COMP_WORDS[at]}
        case $word in
        --workspace)
            # bash gives "--workspace=DIR" as three words.
            if [[ ${COMP_WORDS[at + 1]} == "=" ]]; then ((++at)); fi
            if ((at + 1 < COMP_CWORD)); then place=(--workspace "${COMP_WORDS[at + 1]}"); fi
            ((++at))
            ;;
        --lang | --level | --roles | --to | --keep | --learner | --since | --seed | --repair | --hours-per-week | --days | --off | --start | --deadline | --at-once | --on | --note | --fix | --optional | --look | --ics | --markdown | --pdf | --part | --role | --place | --industry | --series | --currency | --along | --from-year | --to-year | --as | --column)
            if [[ ${COMP_WORDS[at + 1]} == "=" ]]; then ((++at)); fi
            ((++at))
            # A value such as "role=TITLE" comes as three words.
            while [[ ${COMP_WORDS[at + 1]-} == "=" ]]; do ((at += 2)); done
            ;;
        -*) ;;
        *)
            # bash gives "learn:python:2" as five words.
            if [[ $word == ":" || ${COMP_WORDS[at - 1]} == ":" ]] && ((${#words[@]} > 0)); then
                words[-1]+=$word
            else
                words+=("$word")
            fi
            ;;
        esac
    done
}

# Prints what may follow, one to a line.
_careercairn_cli_next_words() {
    local command=${words[0]-} count=${#words[@]}
    if [[ $command == learner || $command == catalogue || $command == pay ]] && ((count > 1)); then
        command="$command ${words[1]}"
        ((--count))
    fi
    case $command:$count in
    :0) printf '%s\n' roles skills resources resource questions sources find catalogue learner level target consider match gap lift availability plan step log advert cv pay export import report history undo redo doctor help ;;
    help:1) printf '%s\n' roles skills resources resource questions sources find catalogue learner level target consider match gap lift availability plan step log advert cv pay export import report history undo redo doctor ;;
    roles:1 | target:2 | match:2 | lift:2 | consider:[2-5])
        _careercairn_cli_ids roles
        if [[ $command == target || "$command:$count" == consider:2 ]]; then printf '%s\n' none; fi
        ;;
    skills:1 | resources:1 | level:2) _careercairn_cli_ids skills ;;
    resource:1) _careercairn_cli_ids resources ;;
    questions:1 | sources:1) _careercairn_cli_ids "$command" ;;
    level:3) printf '%s\n' 0 1 2 3 4 ;;
    step:2 | log:2) _careercairn_cli_steps "${words[1]}" ;;
    step:3) printf '%s\n' 'done' doing skip reset ;;
    learner:1) printf '%s\n' list add remove ;;
    catalogue:1) printf '%s\n' check ;;
    pay:1) printf '%s\n' import ;;
    cv:1 | level:1 | target:1 | consider:1 | match:1 | gap:1 | lift:1 | availability:1 | plan:1 | step:1 | log:1 | export:1 | import:1 | report:1 | history:1 | undo:1 | redo:1 | "learner remove:1") _careercairn_cli_ids learner list ;;
    esac
}

# Prints the options of the command that stands there.
_careercairn_cli_options() {
    printf '%s\n' --workspace --lang --json --help --version
    case "${words[0]-} ${words[1]-}" in
    "availability "*) printf '%s\n' --hours-per-week --days --off --no-off --start --deadline --at-once ;;
    "plan "*) printf '%s\n' --seed --agree --repair ;;
    "step "*) printf '%s\n' --on --raise-level --note --fix --optional --look ;;
    "log "*) printf '%s\n' --on ;;
    "advert "*) printf '%s\n' --learner --keep ;;
    "level "*) printf '%s\n' --advisor ;;
    "gap "*) printf '%s\n' --roles --level ;;
    "lift "*) printf '%s\n' --to --level ;;
    "pay import") printf '%s\n' --as --column --currency --place --decimal-comma ;;
    "pay "*) printf '%s\n' --role --level --place --industry --series --currency --price-level --along --from-year --to-year ;;
    "export "*) printf '%s\n' --ics --todo --with-name --markdown ;;
    "import "*) printf '%s\n' --markdown ;;
    "report "*) printf '%s\n' --pdf --part --seed ;;
    "roles "* | "target "* | "match "*) printf '%s\n' --level ;;
    "history "*) printf '%s\n' --since ;;
    "learner remove") printf '%s\n' --yes ;;
    "catalogue check") printf '%s\n' --added ;;
    esac
}

_careercairn_cli() {
    local program=$1 current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local -a words place
    local begun= # what of the current word lies before its last colon
    if [[ $before == "=" ]]; then before=${COMP_WORDS[COMP_CWORD - 2]}; fi
    if [[ $current == "=" ]]; then current=; fi
    COMPREPLY=()
    _careercairn_cli_read_words
    if [[ $current == ":" || $before == ":" ]] && ((${#words[@]} > 0)); then
        begun=${words[-1]}
        unset 'words[-1]'
        if [[ $current == ":" ]]; then begun+=: current=; fi
    fi
    case $before in
    --workspace)
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        compopt -o filenames 2>/dev/null
        return
        ;;
    --level)
        local levels='entry mid senior'
        if [[ ${words[0]-} == pay ]]; then levels+=' executive'; fi
        mapfile -t COMPREPLY < <(compgen -W "$levels" -- "$current")
        return
        ;;
    --role)
        mapfile -t COMPREPLY < <(compgen -W "$(_careercairn_cli_ids roles)" -- "$current")
        return
        ;;
    --roles)
        # The roles before the last comma stay.
        local named=
        if [[ $current == *,* ]]; then named=${current%,*},; fi
        mapfile -t COMPREPLY < <(compgen -P "$named" -W "$(_careercairn_cli_ids roles)" -- "${current##*,}")
        return
        ;;
    --learner)
        mapfile -t COMPREPLY < <(compgen -W "$(_careercairn_cli_ids learner list)" -- "$current")
        return
        ;;
    --along)
        mapfile -t COMPREPLY < <(compgen -W 'levels countries states metros industries years sizes' -- "$current")
        return
        ;;
    --series)
        mapfile -t COMPREPLY < <(compgen -W 'official ads rule_of_thumb own' -- "$current")
        return
        ;;
    --column)
        # The name of the column follows the sign.
        mapfile -t COMPREPLY < <(compgen -S = -W 'role level place industry size year currency pay low high' -- "$current")
        compopt -o nospace 2>/dev/null
        return
        ;;
    --ics | --markdown | --pdf)
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        compopt -o filenames 2>/dev/null
        return
        ;;
    --part)
        mapfile -t COMPREPLY < <(compgen -W 'plan week whole' -- "$current")
        return
        ;;
    --repair)
        mapfile -t COMPREPLY < <(compgen -W 'spread trim move' -- "$current")
        return
        ;;
    --optional | --look)
        mapfile -t COMPREPLY < <(compgen -W 'yes no' -- "$current")
        return
        ;;
    --lang | --to | --keep | --since | --seed | --hours-per-week | --days | --off | --start | --deadline | --at-once | --on | --note | --fix | --place | --industry | --currency | --from-year | --to-year | --as) return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_careercairn_cli_options)" -- "$current")
    elif [[ "${words[*]}" == "catalogue check" ]]; then
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        compopt -o filenames 2>/dev/null
    elif [[ "${words[*]}" == "pay import" ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        compopt -o filenames 2>/dev/null
    else
        mapfile -t COMPREPLY < <(compgen -W "$(_careercairn_cli_next_words)" -- "$begun$current")
        COMPREPLY=("${COMPREPLY[@]#"$begun"}")
    fi
}

complete -F _careercairn_cli careercairn-cli
