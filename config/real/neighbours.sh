#!/usr/bin/env bash
# The real neighbours of SIM for a trial: Debian's slapd (over ldaps) and mariadb-server (over TLS), on the loopback
# address, on ports and with data of their own. Nothing of a system instance is used or touched.
#
#   neighbours.sh HOME CONFIG DATABASE_PORT DIRECTORY_PORT      password of all demo accounts: SIM_TRIAL_PASSWORD
#
# Missing packages are installed where this is Debian and we are root. Writes HOME/ready when both answer, stays, and
# ends both when it is asked to end or when its standard input closes, that is when whoever started it is gone.
# HOME then holds: tls/ca.pem, tls/server.{pem,key}, tls/trust.p12 (the test authority, for Java), tls/sim.p12 (SIM's own
# key and certificate), mariadb.log, slapd.log.
set -euo pipefail
umask 077

home=$1 config=$2 database_port=$3 directory_port=$4
password=${SIM_TRIAL_PASSWORD:?}
base="dc=musterstadt,dc=example"
PATH=$PATH:/usr/sbin:/usr/local/sbin
children=()

say() { echo "neighbours: $*" >&2; }

missing_programs() {
    local missing=()
    for program in mariadbd mariadb mariadb-install-db mariadb-dump slapd slapadd ldapsearch openssl gpg keytool; do
        command -v "$program" > /dev/null || missing+=("$program")
    done
    echo "${missing[*]}"
}

# A freshly installed service must not start by itself: policy-rc.d is Debian's way to say so. One that is there stays.
install_packages() {
    [ -z "$(missing_programs)" ] && return
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
        say "missing: $(missing_programs). Install the packages slapd, ldap-utils, mariadb-server, openssl and gnupg, or run this as root on Debian."
        exit 3
    fi
    local policy=/usr/sbin/policy-rc.d ours=no
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' > "$policy" && chmod 755 "$policy" && ours=yes
    fi
    export DEBIAN_FRONTEND=noninteractive
    (apt-get update && apt-get install -y --no-install-recommends slapd ldap-utils mariadb-server openssl gnupg) \
        > "$home/install.log" 2>&1 || { say "apt-get failed; see $home/install.log"; exit 3; }
    [ "$ours" = no ] || rm "$policy"
}

# A test authority, one certificate for all three servers on this machine, and the two key-stores that Java reads.
make_certificates() {
    mkdir -p "$home/tls" && cd "$home/tls"
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=SIM trial authority" -keyout ca.key -out ca.pem \
        -addext "keyUsage=critical,keyCertSign,cRLSign"
    openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" -keyout server.key -out server.csr
    printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n' > server.ext
    openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile server.ext -out server.pem
    openssl pkcs12 -export -in server.pem -inkey server.key -certfile ca.pem -name sim -passout env:SIM_TRIAL_PASSWORD -out sim.p12
    keytool -importcert -noprompt -alias ca -file ca.pem -storetype PKCS12 -storepass:env SIM_TRIAL_PASSWORD -keystore trust.p12
    cd - > /dev/null
}

# As root MariaDB insists on being told so; in production it runs under its own account.
as_user() { [ "$(id -u)" -ne 0 ] || echo --user=root; }

start_database() {
    local socket=$1
    mkdir -p "$home/mariadb"
    # shellcheck disable=SC2046
    mariadb-install-db --no-defaults $(as_user) --datadir="$home/mariadb" --auth-root-authentication-method=socket --auth-root-socket-user="$(id -un)" \
        --skip-test-db > "$home/mariadb-install.log" 2>&1
    # shellcheck disable=SC2046
    mariadbd --no-defaults $(as_user) --datadir="$home/mariadb" --socket="$socket" --pid-file="$home/mariadb.pid" \
        --bind-address=127.0.0.1 --port="$database_port" --character-set-server=utf8mb4 --max-allowed-packet=64M \
        --ssl-ca="$home/tls/ca.pem" --ssl-cert="$home/tls/server.pem" --ssl-key="$home/tls/server.key" \
        --require-secure-transport=ON --local-infile=OFF --secure-file-priv="$home/mariadb" \
        < /dev/null > "$home/mariadb.log" 2>&1 &
    children+=($!)
    await "MariaDB" "$home/mariadb.log" $! mariadb --no-defaults --socket="$socket" -e "select 1"
    sed -e "s/@db-client-host@/127.0.0.1/g" -e "s/@db-owner-password@/$password/g" -e "s/@db-app-password@/$password/g" \
        "$config/database/accounts.sql" | mariadb --no-defaults --socket="$socket"
}

# Only the service account may search, nobody may read a password, and an account proves itself by binding. The
# administrator's account is there for the trial, to change passwords and groups.
start_directory() {
    mkdir -p "$home/slapd"
    cat > "$home/slapd.conf" <<CONF
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile $home/slapd.pid
TLSCACertificateFile $home/tls/ca.pem
TLSCertificateFile $home/tls/server.pem
TLSCertificateKeyFile $home/tls/server.key
disallow bind_anon
require authc
database mdb
suffix "$base"
rootdn "cn=admin,$base"
rootpw $password
directory $home/slapd
index objectClass,uid,member eq
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="cn=sim,ou=Dienste,$base" read by * none
CONF
    slapadd -f "$home/slapd.conf" -l "$config/directory/musterstadt.ldif" > "$home/slapadd.log" 2>&1
    slapd -f "$home/slapd.conf" -h "ldaps://127.0.0.1:$directory_port/" -d 0 < /dev/null > "$home/slapd.log" 2>&1 &
    children+=($!)
    LDAPTLS_CACERT="$home/tls/ca.pem" await "slapd" "$home/slapd.log" $! \
        ldapsearch -H "ldaps://127.0.0.1:$directory_port" -x -D "cn=sim,ou=Dienste,$base" -w "$password" -b "$base" -s base
}

# await NAME LOG PID QUESTION...: until the question is answered, at most a minute, and no longer than the server lives
await() {
    local name=$1 log=$2 pid=$3
    shift 3
    for _ in $(seq 120); do
        "$@" > /dev/null 2>&1 && return
        kill -0 "$pid" 2> /dev/null || break
        sleep 0.5
    done
    say "$name does not answer; see $log"
    exit 4
}

end_children() {
    for child in "${children[@]}"; do kill "$child" 2> /dev/null || true; done
    for child in "${children[@]}"; do wait "$child" 2> /dev/null || true; done
    [ -z "${socket_folder:-}" ] || rm -rf "$socket_folder"
}

mkdir -p "$home"
home=$(cd "$home" && pwd)
trap 'exit 0' TERM INT
trap end_children EXIT
install_packages
make_certificates > "$home/tls.log" 2>&1 || { say "the certificates cannot be made; see $home/tls.log"; exit 4; }
# A socket's path is limited to about a hundred characters, so it cannot lie deep in the project.
socket_folder=$(mktemp -d)
start_database "$socket_folder/mariadb.sock"
start_directory
echo "$socket_folder/mariadb.sock" > "$home/ready"

cat <&0 > /dev/null &
children+=($!)
wait -n
say "one of them has ended, or nobody needs them any more"
