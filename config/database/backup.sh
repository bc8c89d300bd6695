#!/usr/bin/env bash
# Backup («Datensicherung»): the whole schema as it is at one moment, while SIM goes on working, compressed and encrypted
# for a public key. Whoever gets hold of the file, or of this machine, cannot read it; only the holder of the private
# key can, and that key does not belong on this machine.
#
#   backup.sh ACCESS PUBLIC_KEY FOLDER [SCHEMA]
#
# ACCESS      option file of MariaDB, readable by this account only: [client] host, port, user, password, ssl-ca
# PUBLIC_KEY  OpenPGP public key (gpg --export --armor NAME > key.asc)
# FOLDER      where the file sim-YYYYMMDD-HHMMSS.sql.gz.gpg goes
#
# Prints the file's name. A backup that did not run to its end leaves no file of that name and ends with an error.
set -euo pipefail
umask 077

[ $# -ge 3 ] || { sed -n '2,/^set/s/^# \{0,1\}//p' "$0" | grep -v '^set' >&2; exit 2; }
access=$1 public_key=$2 folder=$3 schema=${4:-sim}
[ -r "$access" ] || { echo "backup: cannot read the option file $access" >&2; exit 2; }
[ -r "$public_key" ] || { echo "backup: cannot read the public key $public_key" >&2; exit 2; }
case $(stat -c %a "$access") in *00) ;; *) echo "backup: $access holds a password; chmod 600 it" >&2; exit 2 ;; esac

mkdir -p "$folder"
file=$folder/$schema-$(date +%Y%m%d-%H%M%S).sql.gz.gpg
keys=$(mktemp -d)
trap 'rm -rf "$keys" "$file.part"' EXIT

# One transaction: all tables at the same moment, nobody waits. The dump says at its end that it is complete; without
# that line there is no backup. Tables that keep their former states (placement) keep them in the backup, too.
mariadb-dump --defaults-file="$access" --single-transaction --quick --routines --triggers --hex-blob --dump-history \
        --default-character-set=utf8mb4 --skip-dump-date "$schema" \
    | tee >(tail -n 1 > "$keys/last-line") \
    | gzip \
    | gpg --homedir "$keys" --batch --quiet --no-options --trust-model always --compress-algo none \
        --recipient-file "$public_key" --encrypt --output "$file.part"

for _ in 1 2 3 4 5; do [ -s "$keys/last-line" ] && break; sleep 0.2; done
grep -q -- '-- Dump completed' "$keys/last-line" || { echo "backup: the dump is not complete" >&2; exit 1; }
mv "$file.part" "$file"
echo "$file"
