#!/bin/sh
# SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two PostgreSQL under Patroni with one etcd, in a folder of their own on this computer; a desk books all the time while
# the leader is switched over once and killed once. Ends with 0 when nothing that was acknowledged is lost.
#
#   apt-get install patroni etcd-server postgresql-15
#   cmake --build --preset dev --target nightly_writer
#   tests/nightly/patroni.sh build/dev/tests/nightly_writer
set -eu

writer=$(readlink -f "${1:?usage: $0 PROGRAM nightly_writer}")
seconds=${2:-75}
bin=$(dirname "$(ls -d /usr/lib/postgresql/*/bin/postgres | sort -V | tail -n 1)")
home=$(mktemp -d)
port=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 10000))
secret=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
chmod 711 "$home"

# PostgreSQL refuses to run as root.
if [ "$(id -u)" -eq 0 ]; then
    as_server="setpriv --reuid=postgres --regid=postgres --init-groups --"
else
    as_server=
fi
mkdir -m 700 "$home/servers"
[ -z "$as_server" ] || chown postgres: "$home/servers"

say() {
    printf '%s %s\n' "$(date +%T.%3N)" "$*"
}

# Everything that was started here has the folder in its command line.
ours() {
    for entry in /proc/[0-9]*; do
        tr '\0' ' ' 2>/dev/null <"$entry/cmdline" | grep -q "$home/servers/$1" && printf '%s\n' "${entry#/proc/}"
    done
    return 0
}

finish() {
    status=$?
    trap - EXIT INT TERM
    for pid in $(ours one.yml) $(ours two.yml); do kill -9 "$pid" 2>/dev/null || true; done
    for pid in $(ours data) $(ours etcd); do kill -QUIT "$pid" 2>/dev/null || true; done
    sleep 2
    if [ "$status" -ne 0 ]; then
        tail -n 20 "$home"/servers/*.log
    fi
    rm -rf "$home"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM

node() {
    cat >"$home/servers/$1.yml" <<END
scope: desk
name: $1
restapi: {listen: "127.0.0.1:$3", connect_address: "127.0.0.1:$3"}
etcd3: {host: "127.0.0.1:$port"}
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 3
    retry_timeout: 5
    synchronous_mode: true
    postgresql: {use_pg_rewind: true, parameters: {max_connections: 60}}
  initdb: [{encoding: UTF8}, {locale: C.UTF-8}, data-checksums]
  pg_hba: [host all all 127.0.0.1/32 scram-sha-256, host replication all 127.0.0.1/32 scram-sha-256]
postgresql:
  listen: "127.0.0.1:$2"
  connect_address: "127.0.0.1:$2"
  data_dir: $home/servers/data-$1
  bin_dir: $bin
  pgpass: $home/servers/pgpass-$1
  parameters: {unix_socket_directories: "$home/servers"}
  authentication:
    superuser: {username: postgres, password: $secret}
    replication: {username: replicator, password: $secret}
END
}

start() {
    # A group of its own, which is what a node that loses its current looks like to the others.
    $as_server setsid patroni "$home/servers/$1.yml" >>"$home/servers/$1.log" 2>&1 &
}

ctl() {
    $as_server patronictl -c "$home/servers/one.yml" "$@"
}

leader() {
    ctl list -f tsv 2>/dev/null | awk -F '\t' '$4 == "Leader" && $5 == "running" {print $2}'
}

wait_for() { # SECONDS WHAT COMMAND…
    limit=$1
    what=$2
    shift 2
    while [ "$limit" -gt 0 ]; do
        "$@" && return 0
        limit=$((limit - 1))
        sleep 1
    done
    say "$what did not happen"
    return 1
}

has_leader() { [ -n "$(leader)" ]; }
has_standby() { ctl list -f tsv 2>/dev/null | grep -q 'Sync Standby'; }
other_leads() { new=$(leader); [ -n "$new" ] && [ "$new" != "$old" ]; }

$as_server etcd --data-dir "$home/servers/etcd" --listen-client-urls "http://127.0.0.1:$port" \
    --advertise-client-urls "http://127.0.0.1:$port" --listen-peer-urls "http://127.0.0.1:$((port + 1))" \
    --initial-advertise-peer-urls "http://127.0.0.1:$((port + 1))" \
    --initial-cluster "default=http://127.0.0.1:$((port + 1))" >"$home/servers/etcd.log" 2>&1 &
node one $((port + 2)) $((port + 4))
node two $((port + 3)) $((port + 5))
start one
wait_for 60 "a first leader" has_leader
start two
wait_for 60 "a synchronous standby" has_standby

say "the desk writes for $seconds s"
DATABASE_URL="postgresql://postgres:$secret@127.0.0.1:$((port + 2)),127.0.0.1:$((port + 3))/postgres?connect_timeout=2" \
    "$writer" "$seconds" &
desk=$!
sleep 8

old=$(leader)
say "switchover from $old"
ctl switchover --force >/dev/null 2>&1 || ctl switchover desk --force
wait_for 40 "the switchover" other_leads
say "$(leader) leads"
wait_for 40 "a standby again" has_standby
sleep 3

old=$(leader)
say "$old is killed, with everything that belongs to it"
for pid in $(ours "$old.yml") $(ours "data-$old"); do kill -9 "$pid" 2>/dev/null || true; done
wait_for 60 "the failover" other_leads
say "$(leader) leads"
wait "$desk"
