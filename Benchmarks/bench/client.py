"""A client that keeps its connections and looks at every answer."""

import asyncio
import hashlib
from dataclasses import dataclass, field


@dataclass
class Answers:
    """What was answered, and what was wrong with it."""

    requests: int = 0
    addresses: set[str] = field(default_factory=set)
    faults: dict[str, int] = field(default_factory=dict)
    examples: list[str] = field(default_factory=list)
    mixed: int = 0
    # The hash of the body that an artifact first gave at an address.
    known: dict[tuple[str, str], bytes] = field(default_factory=dict)
    artifacts: set[str] = field(default_factory=set)

    def take(self, address: str, status: int, artifact: str, body: bytes) -> None:
        self.requests += 1
        self.addresses.add(address)
        if not 200 <= status < 300:
            self._fault(str(status), f"{status} {address}")
            return
        if not address.startswith(OPERATION):
            self.artifacts.add(artifact)
            self._compare(address, artifact, body)

    def lose(self, address: str, error: Exception) -> None:
        self.requests += 1
        self._fault("lost", f"{type(error).__name__} {address}")

    def _compare(self, address: str, artifact: str, body: bytes) -> None:
        """One artifact gives one body at an address, and never the id of another one."""
        digest = hashlib.blake2b(body, digest_size=8).digest()
        others = [other for other in self.artifacts if other != artifact and other.encode() in body]
        if others or self.known.setdefault((artifact, address), digest) != digest:
            self.mixed += 1
            self.examples.append(f"mixed {address}")

    def _fault(self, kind: str, example: str) -> None:
        self.faults[kind] = self.faults.get(kind, 0) + 1
        if len(self.examples) < 20:
            self.examples.append(example)


# What tells of the process and not of an artifact.
OPERATION = ("/healthz", "/readyz", "/metrics")


async def walk(port: int, addresses: list[str], start: int, step: int, answers: Answers, until: float) -> None:
    """One connection asks for every `step`th address from `start` on, again and again, until the loop's clock says so."""
    clock = asyncio.get_running_loop()
    streams = None
    index = start
    while clock.time() < until:
        address = addresses[index % len(addresses)]
        index += step
        try:
            if streams is None:
                streams = await asyncio.open_connection("127.0.0.1", port)
            status, artifact, body, keeps = await asyncio.wait_for(_ask(*streams, address), 30)
            answers.take(address, status, artifact, body)
        except (OSError, EOFError, ValueError, asyncio.TimeoutError) as error:
            answers.lose(address, error)
            keeps = False
        if not keeps and streams is not None:
            streams[1].close()
            streams = None
    if streams is not None:
        streams[1].close()


async def _ask(reader, writer, address: str) -> tuple[int, str, bytes, bool]:
    writer.write(f"GET {address} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    fields = dict(line.lower().split(": ", 1) for line in head[1:] if ": " in line)
    body = await reader.readexactly(int(fields["content-length"]))
    return int(head[0].split()[1]), fields.get("x-baller-artifact", ""), body, fields.get("connection") != "close"
