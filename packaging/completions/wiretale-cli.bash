# bash completion for wiretale-cli
_wiretale_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]}
    local verbs="connect serve relay show explain behaviours ask demo"
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$verbs --help --version" -- "$current")
        return
    fi
    case "$previous" in
        --as) mapfile -t COMPREPLY < <(compgen -W "plain strict chromium firefox webkit qt" -- "$current"); return ;;
        --browser) mapfile -t COMPREPLY < <(compgen -W "chromium firefox webkit all" -- "$current"); return ;;
        --from) mapfile -t COMPREPLY < <(compgen -W "client server" -- "$current"); return ;;
        --tls-fault) mapfile -t COMPREPLY < <(compgen -W "expired wrong-host not-yet-valid private-ca weak cut" -- "$current"); return ;;
        --format)
            case "$verb" in
                show) mapfile -t COMPREPLY < <(compgen -W "text jsonl json har html markdown pcapng" -- "$current") ;;
                explain | behaviours | ask) mapfile -t COMPREPLY < <(compgen -W "text json" -- "$current") ;;
                *) mapfile -t COMPREPLY < <(compgen -W "text jsonl" -- "$current") ;;
            esac
            return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(wiretale-cli "$verb" --help 2>/dev/null | grep -o -- '--[a-z-]*')" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _wiretale_cli wiretale-cli
