"""Holds a served API to its own description: a validator, a fuzzer and a generated client."""

import argparse
import importlib
import json
import pathlib
import subprocess
import sys
import urllib.request

from openapi_spec_validator import validate

# What every answer must be: what its status, type and schema promise, no error of the server, and a refusal of what is not allowed.
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance,negative_data_rejection"


def description(url: str) -> dict:
    with urllib.request.urlopen(f"{url}/api/v1/openapi.json") as answer:
        return json.load(answer)


# What is wrong may be named by any code of the client's faults: 410 of an artifact that is gone, 414 of a long address.
CONFIGURATION = """
[checks.negative_data_rejection]
expected-statuses = ["4xx"]
"""


def fuzz(url: str, examples: int, work: pathlib.Path) -> bool:
    configuration = work / "schemathesis.toml"
    configuration.write_text(CONFIGURATION)
    command = [
        "schemathesis", "--config-file", str(configuration), "run", f"{url}/api/v1/openapi.json", "--url", url, "--checks", CHECKS,
        "--max-examples", str(examples), "--generation-deterministic", "--no-color", "--workers", "1", "--request-timeout", "30",
    ]
    return subprocess.run(command, cwd=work).returncode == 0


def client(url: str, document: dict, work: pathlib.Path) -> bool:
    """Generates a client, imports it, and calls every operation with the examples of its parameters."""
    source = work / "openapi.json"
    source.write_text(json.dumps(document))
    made = ["openapi-python-client", "generate", "--path", str(source), "--output-path", str(work / "client"), "--meta", "none"]
    run = subprocess.run(made, capture_output=True, text=True)
    # What the generator leaves out it says in a warning; it knows no bodies of plain text, such as that of a statement.
    said = run.stdout + run.stderr
    if run.returncode or said.count("WARNING") > said.count("Unsupported content type text/plain"):
        print(said)
        return False
    sys.path.insert(0, str(work))
    package = importlib.import_module("client")
    session = package.Client(base_url=url, raise_on_unexpected_status=True)
    read, failed = 0, 0
    for path, item in document["paths"].items():
        operation = item["get"]
        values = {p["name"]: p["example"] for p in operation.get("parameters", []) if p["required"]}
        name = "".join("_" + c.lower() if c.isupper() else c for c in operation["operationId"])
        module = importlib.import_module(f"client.api.{operation['tags'][0].replace('-', '_')}.{name}")
        try:
            answer = module.sync_detailed(client=session, **values)
            # Not everything that could be named is there: a season without play-by-play is 404, and said so.
            ok = answer.status_code in (200, 404) and (answer.status_code == 404 or answer.parsed is not None)
        except Exception as error:  # noqa: BLE001: whatever the client trips over is a fault of the description.
            ok, answer = False, error
        read += ok
        failed += not ok
        if not ok:
            print(f"client: {path} {values}: {answer!r}"[:400])
    print(f"client: {read} of {read + failed} routes read")
    return failed == 0 and read > 0


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--url", required=True)
    options.add_argument("--work", required=True, type=pathlib.Path)
    options.add_argument("--examples", type=int, default=20)
    asked = options.parse_args()
    document = description(asked.url)
    validate(document)
    print(f"description: valid, {len(document['paths'])} routes")
    results = [client(asked.url, document, asked.work), fuzz(asked.url, asked.examples, asked.work)]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
