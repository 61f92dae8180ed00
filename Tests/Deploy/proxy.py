"""A real nginx with the project's own example before a real server: proxy.py <example> <port of the server> <folder>.

Whole tables, slow readers, connections that are kept, bodies that are too long, and who it is that asks.
"""

import http.client
import json
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

TABLE = "/api/v1/player-game-logs.csv"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def configuration(example, backend, front, folder):
    """The example as it is, but for ports, the certificate and the name of the host."""
    text = Path(example).read_text()
    text = re.sub(r"listen 443 ssl http2;", f"listen 127.0.0.1:{front};", text)
    text = re.sub(r"\n *ssl_certificate[^\n]*", "", text)
    text = text.replace("127.0.0.1:8080", f"127.0.0.1:{backend}")
    logs = f"error_log {folder}/nginx-error.log; access_log off;"
    paths = "".join(f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    return f"pid {folder}/nginx.pid; daemon off; events {{}} http {{ {logs} {paths}\n{text}\n}}\n"


def ask(port, path, connection=None, **fields):
    connection = connection or http.client.HTTPConnection("127.0.0.1", port, timeout=300)
    connection.request("GET", path, headers=fields)
    answer = connection.getresponse()
    return answer.status, answer.read(), connection


def check(holds, words):
    print(f"proxy: {'ok' if holds else 'FAILED'}: {words}", file=sys.stderr)
    if not holds:
        sys.exit(1)


def slowly(port, path):
    """Reads a table in small pieces with pauses, as a telephone does."""
    with socket.create_connection(("127.0.0.1", port), timeout=300) as reader:
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        reader.sendall(f"GET {path} HTTP/1.0\r\nHost: x\r\n\r\n".encode())
        parts = []
        while piece := reader.recv(65536):
            parts.append(piece)
            if len(parts) < 100:
                time.sleep(0.02)
    head, _, body = b"".join(parts).partition(b"\r\n\r\n")
    return head, body


def clients(log):
    return [json.loads(line)["client"] for line in Path(log).read_text().splitlines() if "who-asks" in line]


def main(example, backend, folder):
    front = free_port()
    path = Path(folder, "nginx.conf")
    path.write_text(configuration(example, backend, front, folder))
    nginx = subprocess.Popen(["nginx", "-c", str(path), "-p", folder])
    try:
        for _ in range(100):
            try:
                ask(front, "/healthz")
                break
            except OSError:
                time.sleep(0.1)
        direct = ask(backend, TABLE)[1]
        status, body, _ = ask(front, TABLE)
        check(status == 200 and body == direct, f"a table of {len(direct):,} bytes comes whole")
        head, body = slowly(front, TABLE)
        check(b"200" in head.split(b"\r\n")[0] and body == direct, "and whole to a slow reader")

        kept, statuses = None, set()
        for number in range(50):
            status, _, kept = ask(front, f"/api/v1/players?page={number % 3 + 1}", kept)
            statuses.add(status)
        check(statuses == {200}, "50 requests on one connection")

        before = connections(backend)
        for _ in range(200):
            ask(front, "/healthz")
        check(connections(backend) - before < 50, "200 connections of clients are few of the proxy")

        big = http.client.HTTPConnection("127.0.0.1", front, timeout=60)
        big.request("POST", "/api/v1/sql", body=b"x" * (2 << 20))
        check(big.getresponse().status == 413, "a body of 2 MB is refused")

        ask(front, "/api/v1/seasons?who-asks", **{"X-Forwarded-For": "203.0.113.9"})
        source = http.client.HTTPConnection("127.0.0.1", front, timeout=60, source_address=("127.0.0.2", 0))
        ask(front, "/api/v1/seasons?who-asks", source)
        time.sleep(1)
        seen = clients(Path(folder, "access.log"))
        check(seen == ["203.0.113.9", "127.0.0.2"], f"the server knows who asks: {seen}")
        check(ask(front, "/metrics")[0] == 403, "metrics are not for everybody")
    finally:
        nginx.terminate()
        nginx.wait()


def connections(port):
    """Connections that the server has accepted so far, as its requests on one address show in the kernel."""
    text = subprocess.run(["ss", "-Htn", f"sport = :{port}"], capture_output=True, text=True, check=True).stdout
    return len(text.splitlines())


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
