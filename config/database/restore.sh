#!/usr/bin/env bash
# Restore («Wiederherstellung») of a file of backup.sh into an empty schema. A schema that holds tables is refused:
# a backup is never mixed with what is there. SIM must be stopped.
#
#   restore.sh ACCESS FILE [SCHEMA]
#
# ACCESS  option file of MariaDB with the account that owns the schema (sim_owner)
# FILE    what backup.sh wrote; its private key is in the keyring of this account (or GNUPGHOME points to it)
#
# Afterwards the schema's version is printed; SIM migrates from there when it starts.
set -euo pipefail
umask 077

[ $# -ge 2 ] || { sed -n '2,/^set/s/^# \{0,1\}//p' "$0" | grep -v '^set' >&2; exit 2; }
access=$1 file=$2 schema=${3:-sim}
[ -r "$file" ] || { echo "restore: cannot read $file" >&2; exit 2; }

ask() { mariadb --defaults-file="$access" --batch --skip-column-names "$@"; }

tables=$(ask -e "select count(*) from information_schema.tables where table_schema = '$schema'")
[ "$tables" -eq 0 ] || { echo "restore: the schema $schema holds $tables tables; restore only into an empty one" >&2; exit 1; }

# The file is read once to its end before anything is written: a damaged one must not leave half a database.
gpg --batch --quiet --decrypt "$file" | gzip --test \
    || { echo "restore: $file cannot be read: damaged, or its private key is not here" >&2; exit 1; }
gpg --batch --quiet --decrypt "$file" | gunzip | ask --default-character-set=utf8mb4 "$schema"

ask "$schema" -e "select concat('restored: ', (select count(*) from information_schema.tables where table_schema = '$schema'),
    ' tables, schema version ', version) from flyway_schema_history where success = 1 and version is not null order by installed_rank desc limit 1"
