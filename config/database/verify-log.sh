#!/usr/bin/env bash
# Verification of the access log («Prüfung des Zugriffsprotokolls»): goes along its chain, computes every checksum anew and
# names the first line that does not hold. Shows no content of any line. SIM may go on working meanwhile.
#
#   verify-log.sh ACCESS [SCHEMA [PLACE CHECKSUM]]
#
# ACCESS          option file of MariaDB, readable by this account only; the account needs to read access_log and
#                 access_log_head and nothing else
# PLACE CHECKSUM  how far the log went at some time, as the server's log or a printed sheet tells: a chain that somebody
#                 wrote anew does not fit it
#
# Ends with 0 if all lines hold, with 1 if one does not, with 2 if it could not be asked.
set -euo pipefail

[ $# -eq 1 ] || [ $# -eq 2 ] || [ $# -eq 4 ] || { sed -n '2,/^set/s/^# \{0,1\}//p' "$0" | grep -v '^set' >&2; exit 2; }
access=$1 schema=${2:-sim} place=${3:-0} checksum=${4:-}
[ -r "$access" ] || { echo "verify-log: cannot read the option file $access" >&2; exit 2; }
[[ $place =~ ^[0-9]+$ && $checksum =~ ^[0-9a-f]*$ ]] || { echo "verify-log: a place is a number, a checksum has 64 hex digits" >&2; exit 2; }

ask() {
    mariadb --defaults-file="$access" --default-character-set=utf8mb4 --batch --skip-column-names "$schema" -e "$1" || exit 2
}

broken() {
    echo "verify-log: BROKEN at line $1: $2"
    exit 1
}

portion=20000
last=$(ask "select coalesce(max(seq), 0) from access_log")
read -r head head_checksum <<< "$(ask "select seq, hash from access_log_head")"
[[ $last$head =~ ^[0-9]+$ ]] || exit 2
until=$((last > head ? last : head))

# The same text as the trigger access_log_chain puts together: each text with its length, a missing value as a minus.
text() { echo "concat(char_length(l.$1), ':', l.$1)"; }
columns="coalesce(p.hash, repeat('0', 64)), l.seq, date_format(l.at, '%Y-%m-%d %H:%i:%s.%f'), $(text account), $(text roles),
    coalesce($(text department), '-'), coalesce($(text permission), '-'), $(text action), $(text deed), $(text data),
    $(text purpose), coalesce(l.record_id, '-'), coalesce(l.person_id, '-'), $(text outcome), coalesce(l.hits, '-'),
    coalesce($(text changes), '-')"

for ((from = 1; from <= until; from += portion)); do
    to=$((from + portion - 1 < until ? from + portion - 1 : until))
    read -r count changed <<< "$(ask "
        select count(*), coalesce(min(if(binary sha2(convert(concat_ws('|', $columns) using utf8mb4), 256) <> binary l.hash, l.seq, null)), 0)
        from access_log l left join access_log p on p.seq = l.seq - 1 where l.seq between $from and $to")"
    [[ $count$changed =~ ^[0-9]+$ ]] || exit 2
    missing=0
    if [ "$count" -ne $((to - from + 1)) ]; then
        missing=$(ask "select if((select count(*) from access_log where seq = $from) = 0, $from, (select min(l.seq) + 1
            from access_log l left join access_log n on n.seq = l.seq + 1 where l.seq between $from and $to and n.seq is null))")
    fi
    if [ "$missing" -gt 0 ] && { [ "$changed" -eq 0 ] || [ "$missing" -lt "$changed" ]; }; then
        broken "$missing" "the line is missing"
    fi
    [ "$changed" -eq 0 ] || broken "$changed" "the line was changed, or is not the one that was written here"
done

[ "$last" -le "$head" ] || broken $((head + 1)) "the head of the chain does not know of it"
[ "$last" -eq 0 ] || [ "$(ask "select hash from access_log where seq = $head")" = "$head_checksum" ] \
    || broken "$head" "its checksum is not that of the head of the chain"
if [ "$place" -gt 0 ]; then
    [ "$last" -ge "$place" ] || broken $((last + 1)) "the line is missing; line $place was noted"
    [ "$(ask "select hash from access_log where seq = $place")" = "$checksum" ] \
        || broken "$place" "its checksum is not the one that was noted: the chain was written anew"
fi
echo "verify-log: $last lines hold; the last checksum is $head_checksum"
